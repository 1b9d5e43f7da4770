import { localeOf, type Messages, type Piece, phrase, type Translate, type Vars } from '../../i18n/index.ts';
import { json } from '../json.ts';
import { speaker, type WizardProps } from '../words.ts';
import type { Explained, Onward, Trail, textsOf } from './index.ts';

/** What a result says once it stands: why it is so, what would change it, how it is written into a reply. */
export interface Explaining {
  Explained: typeof Explained;
  Onward: typeof Onward;
  Trail: typeof Trail;
  textsOf: typeof textsOf;
  t: Translate;
  /** A sentence in pieces, for links inside it. */
  pieces: (key: string, vars?: Vars) => Piece[];
  /** A sentence of a reply. */
  say: Translate;
  /** By the id of a clause or FAQ what it says, as HTML. */
  clauses: Record<string, { html: string }>;
  /** By the id of a reading the one that was chosen. */
  readings: Record<string, { chosen: string }>;
}

/**
 * Fetches what explains a result.
 * @throws when any part of it cannot be had
 */
export async function loadExplaining({ sources, locale }: WizardProps): Promise<Explaining> {
  const [parts, { ui, reply }, clauses, readings] = await Promise.all([
    import('./index.ts'),
    json<{ ui: Messages; reply: Messages }>(sources.explaining),
    json<Explaining['clauses']>(sources.clauses),
    json<Explaining['readings']>(sources.readings),
  ]);
  const t = speaker(ui, locale);
  parts.dateForPrint(t, localeOf(locale));
  return {
    ...parts,
    t,
    pieces: (key, vars) => phrase(ui, key, vars, localeOf(locale)),
    say: speaker(reply, locale),
    clauses,
    readings,
  };
}
