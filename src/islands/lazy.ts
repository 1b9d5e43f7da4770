import type { AllQuestions } from './all/AllQuestions.tsx';
import { type Details, loadDetails } from './details.ts';
import type { Result } from './result/Result.tsx';
import type { WizardProps } from './words.ts';

/** What the view of a result needs. */
export interface ResultPart {
  Result: typeof Result;
  details: Details;
}

/** What the view with all questions needs. */
export interface AllPart {
  AllQuestions: typeof AllQuestions;
}

async function loadResult(props: WizardProps): Promise<ResultPart> {
  const [{ Result }, details] = await Promise.all([import('./result/Result.tsx'), loadDetails(props)]);
  return { Result, details };
}

/** Something that is loaded when it is first needed, and tried again after a failure. */
export class Lazy<T> {
  /** What has arrived. */
  value: T | undefined;
  failed = false;
  private pending: Promise<void> | undefined;
  private readonly load: () => Promise<T>;
  private readonly settled: () => void;

  /** @param settled called whenever something has arrived, or has failed to */
  constructor(load: () => Promise<T>, settled: () => void) {
    this.load = load;
    this.settled = settled;
  }

  /** Begins to load, unless that is under way or done. */
  need(): void {
    if (this.value || this.pending || this.failed) return;
    this.pending = this.load()
      .then(
        (value) => {
          this.value = value;
        },
        () => {
          this.failed = true;
        },
      )
      .then(() => {
        this.pending = undefined;
        this.settled();
      });
  }

  /** Forgets a failure and loads again. */
  retry(): void {
    this.failed = false;
    this.need();
  }
}

/** The parts of a wizard that its first question does without. */
export const lazyParts = (props: WizardProps, settled: () => void) => ({
  result: new Lazy<ResultPart>(() => loadResult(props), settled),
  all: new Lazy<AllPart>(() => import('./all/AllQuestions.tsx'), settled),
});
