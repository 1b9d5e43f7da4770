import type { Wizard } from '../../engine/model.ts';
import type { Store } from '../editions/store.ts';
import type { Document } from './document.ts';
import type { KindData, KindName } from './kinds.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';
import type { TreeNode } from './tree.ts';

/** A content file that could be read. */
export interface ContentFile<K extends KindName = KindName> {
  kind: K;
  /** Language of the folder that it lies in; data has none. */
  locale: string | undefined;
  /** File name without its extension. */
  name: string;
  source: Source;
  /** Its JSON, or its front matter. */
  head: Document;
  /** What the head says, where its schema accepts it. */
  data: KindData[K] | undefined;
  /** Its text, where the kind has one. */
  body: TreeNode | undefined;
}

/** All that the checks look at. */
export interface Content {
  /** Path of the content folder as problems name it. */
  folder: string;
  files: ContentFile[];
  /** Every wizard of the site. */
  wizards: readonly Wizard[];
  /** Where a thing of a wizard is written, for problems about it. */
  sourceOf: (wizard: string, id: string) => { source: Source; offset: number };
  /** The last day that content may be dated. */
  today: string;
  /** Every edition that was frozen. */
  store: Store;
}

/** A check: it looks at the content and says what is wrong with it. */
export type Check = (content: Content) => Problem[];

/** The files of a kind, in one language where one is named. */
export function filesOf<K extends KindName>(content: Content, kind: K, locale?: string): ContentFile<K>[] {
  const fits = (file: ContentFile): boolean => file.kind === kind && (locale === undefined || file.locale === locale);
  return content.files.filter(fits) as unknown as ContentFile<K>[];
}

/** The one file of a kind that is a single file, where it could be read. */
export const fileOf = <K extends KindName>(content: Content, kind: K): ContentFile<K> | undefined =>
  filesOf(content, kind)[0];
