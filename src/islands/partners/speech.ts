import type { PartnerWords } from '../../engine/finder/partner-reply.ts';
import { type Locale, localeOf, type Messages, type Piece, phrase, translator, type Vars } from '../../i18n/index.ts';
import { formatPartialDate } from '../../i18n/partial-date.ts';

/** Everything that turns companies and searches into words. */
export interface Speech extends PartnerWords {
  locale: Locale;
  t: (key: string, vars?: Vars) => string;
  /** A sentence in pieces, for links inside it. */
  pieces: (key: string, vars?: Vars) => Piece[];
  language: (tag: string) => string;
  /** Items in a row. */
  list: (items: readonly string[]) => string;
  distance: (kilometres: number) => string;
  /** Orders names as the language does. */
  compare: (one: string, other: string) => number;
}

/** Remembers what was said of each text: the same few languages and dates stand on thousands of cards. */
function remembered(say: (text: string) => string): (text: string) => string {
  const said = new Map<string, string>();
  return (text) => {
    const words = said.get(text) ?? say(text);
    said.set(text, words);
    return words;
  };
}

/** A code that a browser has no name for stands for itself. */
const namer = (names: Intl.DisplayNames) => remembered((code) => names.of(code) ?? code);

/**
 * Binds the words of the finder to a language.
 * @param words what `content/strings/<locale>/partners.json` has under `find`, `card`, `levels`, `services`, `reply`
 * @param official address of the official locator, which what is copied names
 */
export function speechOf(words: Messages, id: string, official: string): Speech {
  const locale = localeOf(id);
  const { customs } = locale;
  const t = translator(words, locale);
  const language = namer(new Intl.DisplayNames(customs, { type: 'language' }));
  const list = new Intl.ListFormat(customs, { type: 'unit', style: 'short' });
  const { format: distance } = new Intl.NumberFormat(customs, { style: 'unit', unit: 'kilometer' });
  return {
    locale,
    t,
    pieces: (key, vars) => phrase(words, key, vars, locale),
    say: (key, vars) => t(`reply.${key}`, { official, ...vars }),
    country: namer(new Intl.DisplayNames(customs, { type: 'region' })),
    language,
    languages: (tags) => list.format(tags.map(language)),
    level: (level) => t(`levels.${level}`),
    date: remembered((asOf) => formatPartialDate(asOf, locale)),
    list: (items) => list.format(items),
    distance,
    compare: new Intl.Collator(customs).compare,
  };
}
