import { defaultLocale, localeOf, locales } from '../../i18n/locales.ts';
import { type Messages, type Piece, phrase, type Translate, translator, type Vars } from '../../i18n/messages.ts';
import { type Found, find } from './find.ts';
import type { Index } from './index-api.ts';
import { lexicon, type Speech } from './lexicon.ts';
import { RANKING } from './weights.ts';

/** The search, ready to be asked. */
export interface Search {
  find(text: string): Promise<Found>;
  /** What is said about results. */
  t: Translate;
  phrase(key: string, vars?: Vars): Piece[];
  /** Whether there are words for a kind of things. */
  names(kind: string): boolean;
}

/** Where the parts of the search lie. */
export interface Places {
  /** Folder of the index. */
  index: string;
  /** Words of the interface and what readers say. */
  words: string;
}

interface Pagefind extends Index {
  options(options: object): Promise<void>;
  init(): Promise<void>;
}

let loading: Promise<Search> | undefined;
let attempts = 0;

/**
 * Loads the search once; after a failure, again.
 * @throws when a part of it cannot be loaded
 */
export function loadSearch(places: Places): Promise<Search> {
  loading ??= load(places).catch(givenUp);
  return loading;
}

/** What failed is begun anew when it is wanted again: Pagefind does not get over the loss of a part by itself. */
function givenUp(error: unknown): never {
  loading = undefined;
  throw error;
}

async function load({ index, words }: Places): Promise<Search> {
  const { lang } = document.documentElement;
  const [pagefind, said, vocabulary] = await Promise.all([
    open(index),
    json<{ say: Messages; speech: Speech }>(words),
    // Pagefind writes the names of languages small, and so does what is made of its files.
    json<string[]>(`${index}words.${lang.toLowerCase()}.json`),
  ]);
  const known = lexicon(said.speech, vocabulary);
  const locale = locales.some(({ id }) => id === lang) ? localeOf(lang) : defaultLocale;
  return {
    find: (text) => find(text, pagefind, known).catch(givenUp),
    t: translator(said.say, locale),
    phrase: (key, vars) => phrase(said.say, key, vars, locale),
    names: (kind) => typeof said.say.kinds === 'object' && Object.hasOwn(said.say.kinds, kind),
  };
}

/** A module that failed to load is not asked for again under the same address. */
async function open(folder: string): Promise<Pagefind> {
  const address = `${folder}pagefind.js${attempts > 0 ? `?${attempts}` : ''}`;
  attempts += 1;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // The index is small: a worker would cost more to load than it spares.
  await pagefind.options({ basePath: folder, noWorker: true, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
