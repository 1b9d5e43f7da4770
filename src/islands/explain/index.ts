export { dateForPrint } from '../printed.ts';
export { Explained } from './Explained.tsx';
export { Onward } from './Onward.tsx';
export { Trail } from './Trail.tsx';
export { textsOf } from './texts.ts';
