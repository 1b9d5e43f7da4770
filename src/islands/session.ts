import { type Compiled, compile } from '../engine/compile.ts';
import { encode } from '../engine/link.ts';
import type { Answers, Wizard } from '../engine/model.ts';
import { type Locale, localeOf, type Translate } from '../i18n/index.ts';
import type { Details } from './details.ts';
import { type Tones, toneOf } from './tone.ts';
import type { Elsewhere } from './view/Elsewhere.tsx';
import { type AskingWords, speaker, type WizardProps } from './words.ts';

/** What stays the same while a page is open. */
export interface Session {
  compiled: Compiled;
  props: WizardProps;
  locale: Locale;
  words: AskingWords;
  /** Words of every wizard. */
  t: Translate;
  /** Leads to the wizard that finds an answer out; loaded with the words of the later questions. */
  Elsewhere?: typeof Elsewhere;
  /** How a value of a verdict looks. */
  tone: ReturnType<typeof toneOf>;
  /** What every address says besides, for other wizards, beginning with `&`. */
  handed: () => string;
  /** Address of a view: answers, edition, and the fragment that names the view. */
  href: (answers: Answers, policy: string, fragment?: string) => string;
}

/**
 * Binds a wizard to its words. Once a page: the tables are compiled here, unless they have been before.
 * @param handed what every address says besides, for other wizards
 */
export function sessionOf(
  wizard: Wizard,
  props: WizardProps,
  tones: Tones = {},
  compiled = compile(wizard),
  handed = () => '',
): Session {
  return {
    compiled,
    props,
    locale: localeOf(props.locale),
    words: props.words,
    t: speaker(props.ui, props.locale),
    tone: toneOf(tones),
    handed,
    href: (answers, policy, fragment = '') => {
      const query = Object.keys(answers).length > 0 ? `?${encode(wizard, answers, policy)}${handed()}` : '';
      return props.path + query + (fragment && `#${fragment}`);
    },
  };
}

/** The verdicts of the ladder: those that have a mark. */
export const rungsOf = ({ words }: Session): [verdict: string, mark: string][] =>
  Object.entries(words.groups?.rungs ?? {});

/** The same for a result, with the words of every verdict. */
export const telling = (session: Session, { telling: { verdicts } }: Details): Session => ({
  ...session,
  words: { ...session.words, verdicts },
});
