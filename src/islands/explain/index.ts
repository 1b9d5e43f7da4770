export { Explained } from './Explained.tsx';
export { Trail } from './Trail.tsx';
export { textsOf } from './texts.ts';
