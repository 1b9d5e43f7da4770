import { irrelevant, nextQuestion } from './ask.ts';
import type { Compiled } from './compile.ts';
import { decide, type Finding } from './decide.ts';
import type { Decoded, Ignored } from './link.ts';
import type { Answers } from './model.ts';

/** One verdict as a receipt states it. */
export type ReceiptVerdict = Omit<Finding, 'rows' | 'overridden'>;

/** The answer to one link, whole: every form in which a result is given is made from this. Public contract. */
export interface Receipt {
  wizard: string;
  policy: string;
  answers: Answers;
  ignored: Ignored[];
  verdicts: Record<string, ReceiptVerdict>;
  /** The question that would be asked next, `null` when nothing that can still be answered changes a verdict. */
  next: string | null;
}

/** Works out what a link says. */
export function receipt(compiled: Compiled, { answers, ignored, policy }: Decoded): Receipt {
  const dropped = irrelevant(compiled, answers).map(
    (key): Ignored => ({ key, value: answers[key] as string, why: 'irrelevant' }),
  );
  const findings = Object.entries(decide(compiled, answers));
  return {
    wizard: compiled.wizard.id,
    policy,
    answers,
    ignored: [...ignored, ...dropped],
    verdicts: Object.fromEntries(findings.map(([verdict, finding]) => [verdict, stated(finding)])),
    next: nextQuestion(compiled, answers),
  };
}

const stated = ({ rows: _rows, overridden: _overridden, ...verdict }: Finding): ReceiptVerdict => verdict;
