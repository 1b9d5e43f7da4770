import type { Path } from '../document.ts';

/** Something that is wrong with a list, at a path in its entries, in words for whoever edits them. */
export interface Finding {
  path: Path;
  message: string;
}
