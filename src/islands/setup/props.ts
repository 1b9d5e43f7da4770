import type { Messages } from '../../i18n/index.ts';
import type { WizardProps } from '../words.ts';
import type { SetupWords } from './words.ts';

/** An official page that helps with an answer. */
export interface Guide {
  title: string;
  url: string;
}

/** An entry of a list that an answer names, with what the site knows of it. */
export interface Named {
  name: string;
  status: string;
  /** The day, month or year of what is known, and the version; empty where nothing says. */
  asOf: string;
  version: string;
  /** What was last known of it, where that is all. */
  lastKnown: string;
  /** Where the site says more. */
  href: string;
}

/** What asking takes besides what a result says too; it comes with the topics. */
export type AskedWords = Pick<SetupProps, 'items' | 'guides' | 'statuses'> & {
  words: Pick<SetupWords, 'facts' | 'lists' | 'topics' | 'groups'>;
};

/** What the page of the setup wizard hands to its island. */
export interface SetupProps extends WizardProps {
  words: SetupWords;
  /** Words of wizards about items, for asking. */
  items: Messages;
  /** Statuses by their names, and what was last known. */
  statuses: { is: Record<string, string>; was: Record<string, string> };
  /** Fact or list id → official pages beside its question. */
  guides: Record<string, Guide[]>;
  /** List id → where its index lies; `named`: what stands before the files of single entries. */
  indexes: Record<string, string>;
  named: string;
}
