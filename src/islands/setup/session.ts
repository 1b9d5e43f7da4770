import { type CompiledItems, compileItems } from '../../engine/items.ts';
import { CHECKED, encode, POLICY } from '../../engine/link.ts';
import type { ListFact, Wizard } from '../../engine/model.ts';
import type { Translate } from '../../i18n/index.ts';
import { type Session, sessionOf } from '../session.ts';
import type { Tones } from '../tone.ts';
import { speaker } from '../words.ts';
import { NamedEntries } from './named.ts';
import type { SetupProps } from './props.ts';
import type { SetupState } from './state.ts';
import type { SetupWords } from './words.ts';

/** What of a state an address says. */
export type Said = Pick<SetupState, 'answers' | 'lists' | 'checked' | 'policy' | 'case'>;

/** What stays the same while the page is open. */
export interface SetupSession extends Session {
  items: CompiledItems;
  props: SetupProps;
  words: SetupWords;
  named: NamedEntries;
  /** Words of wizards about items. */
  say: Translate;
  /** Address of a view: all that has been answered, and the fragment that names the view. */
  address: (said: Said, fragment?: string) => string;
}

/** Binds the wizard to its words. Once a page: the tables are compiled here. */
export function setupSessionOf(wizard: Wizard, props: SetupProps, tones: Tones = {}): SetupSession {
  const items = compileItems(wizard);
  return {
    ...sessionOf(wizard, props, tones, items.single),
    items,
    props,
    words: props.words,
    named: new NamedEntries(wizard, props.named),
    say: speaker(props.items, props.locale),
    address: (said, fragment = '') => props.path + queryOf(wizard, said) + (fragment && `#${fragment}`),
  };
}

/** Nothing answered needs no query; what only passes through stands before the edition. */
function queryOf(wizard: Wizard, { answers, lists, checked, policy, case: passing }: Said): string {
  const answered = [answers, passing].flatMap(Object.keys).length + Object.values(lists).flat().length;
  if (answered === 0) return '';
  const beside = { lists, ...(checked === undefined ? {} : { checked }) };
  const query = encode(wizard, answers, policy, beside);
  const handed = new URLSearchParams(passing).toString();
  const last = query.lastIndexOf(`${checked === undefined ? POLICY : CHECKED}=`);
  return `?${query.slice(0, last)}${handed && `${handed}&`}${query.slice(last)}`;
}

/**
 * The list of an id.
 * @throws when the wizard has no such list
 */
export function listNamed({ items }: SetupSession, id: string): ListFact {
  const list = items.wizard.lists?.find((candidate) => candidate.id === id);
  if (!list) throw new Error(`No list "${id}"`);
  return list;
}
