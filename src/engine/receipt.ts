import { irrelevant, nextQuestion } from './ask.ts';
import type { Compiled } from './compile.ts';
import { decide, type Finding } from './decide.ts';
import type { Statuses } from './entries.ts';
import { type CompiledItems, decideItems, irrelevantToItems, itemQuestionsLeft } from './items.ts';
import type { Decoded, Ignored } from './link.ts';
import type { Wizard } from './model.ts';

/** One verdict as a receipt states it. */
export type ReceiptVerdict = Omit<Finding, 'rows' | 'overridden'>;

/** The answer to one link, whole: every form in which a result is given is made from this. Public contract. */
export interface Receipt {
  wizard: string;
  policy: string;
  answers: Record<string, string | string[]>;
  ignored: Ignored[];
  verdicts: Record<string, ReceiptVerdict>;
  /** The question that would be asked next, `null` when nothing that can still be answered changes a verdict. */
  next: string | null;
  /** The day on which official lists were read, where the link says so. */
  checked?: string;
}

/** Works out what a link says. */
export function receipt(compiled: Compiled, decoded: Decoded): Receipt {
  const dropped = irrelevant(compiled, decoded.answers);
  const next = nextQuestion(compiled, decoded.answers);
  return stated(compiled.wizard, decoded, dropped, decide(compiled, decoded.answers), next);
}

/**
 * Works out what a link says about the items of a setup.
 * @param statuses of the entries of every list, as they stood in the link's edition
 */
export function itemsReceipt(compiled: CompiledItems, decoded: Decoded, statuses: Statuses): Receipt {
  const situation = { answers: decoded.answers, lists: decoded.lists ?? {}, statuses };
  const [next = null] = itemQuestionsLeft(compiled, situation);
  const dropped = irrelevantToItems(compiled, situation);
  return stated(compiled.wizard, decoded, dropped, decideItems(compiled, situation), next);
}

function stated(
  wizard: Wizard,
  { answers, lists = {}, ignored, policy, checked }: Decoded,
  dropped: string[],
  findings: Record<string, Finding>,
  next: string | null,
): Receipt {
  const order = wizard.order ?? wizard.facts.map(({ id }) => id);
  const given = order.flatMap((id) =>
    [answers[id], lists[id]].flatMap((answer) => (answer === undefined ? [] : [[id, answer]])),
  );
  const idle = dropped.map((key): Ignored => ({ key, value: answers[key] as string, why: 'irrelevant' }));
  const verdicts = Object.entries(findings).map(([verdict, finding]) => [verdict, verdictOf(finding)]);
  return {
    wizard: wizard.id,
    policy,
    answers: Object.fromEntries(given),
    ignored: [...ignored, ...idle],
    verdicts: Object.fromEntries(verdicts),
    next,
    ...(checked === undefined ? {} : { checked }),
  };
}

const verdictOf = ({ rows: _rows, overridden: _overridden, ...verdict }: Finding): ReceiptVerdict => verdict;
