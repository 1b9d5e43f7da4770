import type { AllQuestions } from './all/AllQuestions.tsx';
import allStyles from './all/all.css?url';
import { type Details, loadDetails } from './details.ts';
import type { Explaining } from './explain/load.ts';
import { json } from './json.ts';
import { Lazy } from './lazy.ts';
import type { Result } from './result/Result.tsx';
import resultStyles from './result/result.css?url';
import type { Session } from './session.ts';
import type { Asking, AskingWords, WizardProps } from './words.ts';

/** What the view of a result needs. */
export interface ResultPart {
  Result: typeof Result;
  details: Details;
  later: Lazy<Explaining>;
}

/** What the view with all questions needs. */
export interface AllPart {
  AllQuestions: typeof AllQuestions;
}

const styles = async (href: string): Promise<void> => (await import('./styles.ts')).styles(href);

async function loadResult(props: WizardProps, settled: () => void): Promise<ResultPart> {
  const [{ Result, explanationOf }, details] = await Promise.all([
    import('./result/index.ts'),
    loadDetails(props),
    styles(resultStyles),
  ]);
  return { Result, details, later: explanationOf(props, settled) };
}

async function loadAll(): Promise<AllPart> {
  const [part] = await Promise.all([import('./all/AllQuestions.tsx'), styles(allStyles)]);
  return part;
}

/** Adds the words that come after the first question, and the way to where one is answered. */
async function loadFacts(session: Session): Promise<AskingWords['facts']> {
  const [{ facts, ui }, { Elsewhere }] = await Promise.all([
    json<Asking>(session.props.sources.asking),
    import('./view/Elsewhere.tsx'),
  ]);
  session.Elsewhere = Elsewhere;
  Object.assign(session.props.ui, ui);
  return Object.assign(session.words.facts, facts);
}

/** The parts of a wizard that its first question does without. */
export const lazyParts = (session: Session, settled: () => void) => ({
  facts: new Lazy(() => loadFacts(session), settled),
  result: new Lazy<ResultPart>(() => loadResult(session.props, settled), settled),
  all: new Lazy<AllPart>(loadAll, settled),
});
