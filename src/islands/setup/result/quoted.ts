export { Copying } from '../../copy/Copying.tsx';
export { ClausesQuoted, ReadingsUsed } from './Quotes.tsx';
export { textsOf } from './texts.ts';
