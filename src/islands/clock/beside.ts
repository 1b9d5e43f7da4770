/* What the clock does without until its reader is there, or comes by an older link. */
export { loadOlder } from './older.tsx';
export { loadCopying } from './texts.ts';
