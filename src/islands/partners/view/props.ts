import type { Across } from '../../../engine/finder/across.ts';
import type { Facets } from '../../../engine/finder/facets.ts';
import type { Found } from '../../../engine/finder/find.ts';
import type { DirectoryIndex } from '../../../engine/finder/index-file.ts';
import type { Listed } from '../../../engine/finder/listed.ts';
import type { Prepared } from '../../../engine/finder/prepared.ts';
import type { Search } from '../../../engine/finder/state.ts';
import type { Refusal } from '../position.ts';
import type { PartnersProps } from '../props.ts';
import type { Speech } from '../speech.ts';

/** What stays the same while the page is open. */
export interface Session {
  props: PartnersProps;
  speech: Speech;
  index: DirectoryIndex;
}

/** The companies of the country that is looked at, and what the search finds among them. */
export interface Looked {
  prepared: Prepared;
  found: Found;
  facets: Facets;
}

/** How copying went; what was refused is shown instead. */
export type Copied = { said: 'done' } | { said: 'refused'; text: string };

/** Everything that is on show. */
export interface Shown extends Session {
  search: Search;
  /** What is said of pieces of the address that mean nothing. */
  dropped: string;
  /** Whether nobody but the browser has named the country. */
  guessed: boolean;
  /** What stands in the field for a city. */
  typed: string;
  /** What stands in the way of distances. */
  trouble: Refusal | 'locating' | 'unknownCity' | undefined;
  /** Nothing while there is no country, or its companies are on their way. */
  looked: Looked | undefined;
  across: Across | undefined;
  /** How many companies are shown at most. */
  limit: number;
  chosen: readonly Listed[];
  copied: Copied | undefined;
}

/** What a reader can do. */
export interface Deeds {
  change: (search: Search) => void;
  country: (code: string) => void;
  typeCity: (typed: string) => void;
  enterCity: () => void;
  locate: () => void;
  forget: () => void;
  more: () => void;
  choose: (partner: Listed) => void;
  copy: () => void;
}

export type ViewProps = Shown & { deeds: Deeds };
