export { Copying } from '../../copy/Copying.tsx';
export { dateForPrint } from '../../printed.ts';
export { Given } from './Given.tsx';
export { Onward } from './Onward.tsx';
export { ClausesQuoted, ReadingsUsed } from './Quotes.tsx';
export { textsOf } from './texts.ts';
