import { readFileSync } from 'node:fs';
import { cited } from '../build/cited.ts';
import type { CitedText, ReplyWords, WizardWords } from '../engine/reply.ts';
import { type Messages, translator } from '../i18n/messages.ts';
import { entryNames } from './entry-names.ts';

const strings = (area: string): Messages =>
  JSON.parse(readFileSync(new URL(`../../content/strings/en/${area}.json`, import.meta.url), 'utf8')) as Messages;

/** The words for the replies of a wizard, read from the content. `base` stands in front of every address. */
export function replyWords(wizard: string, base: string): ReplyWords {
  const texts = cited();
  return {
    wizard: strings(wizard) as unknown as WizardWords,
    say: translator(strings('reply')),
    cited: (id) => {
      const { number, title, path } = texts[id] as { number: string | null; title: string; path: string };
      return { number, title, url: `${base}${path}` } satisfies CitedText;
    },
    named: entryNames(),
    link: (query) => `${base}wizards/${wizard}/?${query}`,
  };
}
