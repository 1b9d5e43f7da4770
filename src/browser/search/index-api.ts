/** What the index holds of an entry. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** An entry that a search of the index came upon. */
export interface Match {
  id: string;
  score: number;
  /** Places of the words that fit, counted in the text. */
  words: number[];
  data(): Promise<Fragment>;
}

/** As much of Pagefind as the search uses. */
export interface Index {
  search(text: string | null, options?: { filters: Record<string, string> }): Promise<{ results: Match[] }>;
}
