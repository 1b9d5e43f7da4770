import type { Locale, Messages } from '../../i18n/index.ts';
import { type Speech, speechOf } from '../../islands/partners/speech.ts';
import { manualOf } from '../content/site.ts';
import { wordsOf } from '../content/words.ts';
import { hasSample } from './directory.ts';

/** Id of the official locator among the manuals. */
export const LOCATOR = 'partner-locator';

/** Words of another area that the finder says too: what is dropped of an address. */
const DROPPED = ['dropped', 'piece'] as const;

/** Puts in what is said of invented companies; a build without any has not a word of it. */
function withSample({ reply, ...words }: Record<string, Messages>, sample: Messages): Messages {
  const { badge, source, reply: note, replySource } = sample;
  const sources = { ...(reply?.source as Messages), sample: replySource } as Messages;
  return {
    ...words,
    sample: { badge, source } as Messages,
    reply: { ...reply, sample: note, source: sources } as Messages,
  };
}

/** The words of the finder, its cards and what is copied of them. */
export async function finderWords(locale: Locale): Promise<Messages> {
  const all = (await wordsOf('partners', locale)) as Record<string, Messages>;
  const lists = (await wordsOf('lists', locale)).find as Messages;
  const { find, card, levels, services, reply, sample } = all;
  const dropped = Object.fromEntries(DROPPED.map((key) => [key, lists[key]]));
  const words = { find, card, levels, services, reply, ...dropped } as Record<string, Messages>;
  return (await hasSample()) ? withSample(words, sample as Messages) : words;
}

/** Turns companies into words at build, as the finder does in the browser. */
export const speechIn = async (locale: Locale): Promise<Speech> =>
  speechOf(await finderWords(locale), locale.id, (await manualOf(LOCATOR)).url);
