import { questionsLeft } from '../ask.ts';
import { compile } from '../compile.ts';
import { decide, type Finding } from '../decide.ts';
import type { Statuses } from '../entries.ts';
import { compileItems, decideItems, itemQuestionsLeft } from '../items.ts';
import { type Decoded, decode } from '../link.ts';
import type { Wizard } from '../model.ts';
import { itemsReceipt, type Receipt, receipt } from '../receipt.ts';
import type { Answered } from './model.ts';

/** A wizard of one edition, ready to be asked; the same for wizards about items and for those about a case. */
export interface Ruling {
  wizard: Wizard;
  statuses: Statuses;
  findings(answered: Answered): Record<string, Finding>;
  /** The questions whose answer can still change a verdict, in their order. */
  left(answered: Answered): string[];
  /** @param editions those that links may name, the one to take without any first */
  decode(query: string, editions: readonly string[]): Decoded;
  receipt(decoded: Decoded): Receipt;
}

/**
 * Turns a wizard into functions, once.
 * @param statuses of the entries of every list, as they stand in its edition
 */
export function rulingOf(wizard: Wizard, statuses: Statuses): Ruling {
  const read = (query: string, editions: readonly string[]) => decode(query, wizard, { editions, statuses });
  return { wizard, statuses, decode: read, ...(wizard.overall ? aboutItems(wizard, statuses) : aboutCase(wizard)) };
}

type Decision = Pick<Ruling, 'findings' | 'left' | 'receipt'>;

function aboutCase(wizard: Wizard): Decision {
  const compiled = compile(wizard);
  return {
    findings: ({ answers }) => decide(compiled, answers),
    left: ({ answers }) => questionsLeft(compiled, answers),
    receipt: (decoded) => receipt(compiled, decoded),
  };
}

function aboutItems(wizard: Wizard, statuses: Statuses): Decision {
  const compiled = compileItems(wizard);
  const situation = ({ answers, lists = {} }: Answered) => ({ answers, lists, statuses });
  return {
    findings: (answered) => decideItems(compiled, situation(answered)),
    left: (answered) => itemQuestionsLeft(compiled, situation(answered)),
    receipt: (decoded) => itemsReceipt(compiled, decoded, statuses),
  };
}
