import { type Compiled, compile } from '../../../src/engine/compile.ts';
import type { Finding } from '../../../src/engine/decide.ts';
import type { DiagramStore, NodeId } from '../../../src/engine/diagram.ts';
import type { Outcome, Wizard } from '../../../src/engine/model.ts';
import { policyCases } from './cases/index.ts';
import type { Given, PolicyCase } from './cases/policy-case.ts';

/**
 * Which policy cases a wizard breaks, verdict by verdict; a verdict that it does not give is left aside.
 * @returns one sentence a fault; empty when the wizard says what the policy says
 */
export function failures(wizard: Wizard): string[] {
  const compiled = compile(wizard);
  return Object.values(policyCases).flatMap((cases) => cases.flatMap((policyCase) => broken(compiled, policyCase)));
}

/** How a compiled wizard breaks one case, in any situation that the case speaks of. */
export function broken(compiled: Compiled, { policy, given, says }: PolicyCase): string[] {
  const possible = possibleValues(compiled.wizard, given);
  return Object.entries(says).flatMap(([verdict, text]) => {
    const root = compiled.outcomes[verdict];
    if (root === undefined) return [];
    return [...outcomesOf(compiled.store, root, possible)]
      .map(asFinding)
      .filter((finding) => !agrees(finding, text))
      .map((finding) => `${policy}. ${verdict}: "${written(finding)}" instead of "${text}"`);
  });
}

/** Per fact the numbers of the values that a case leaves possible. */
function possibleValues({ facts }: Wizard, given: Given): number[][] {
  return facts.map(({ id, values }) => {
    const named = [given[id] ?? values].flat();
    return named.map((value) => values.indexOf(value));
  });
}

/** Every outcome that can be reached with these values. */
function outcomesOf(store: DiagramStore, root: NodeId, possible: number[][]): Set<Outcome | null> {
  const found = new Set<Outcome | null>();
  const seen = new Set<NodeId>();
  const visit = (id: NodeId) => {
    if (seen.has(id)) return;
    seen.add(id);
    const { variable, children, leaf } = store.get(id);
    if (children.length === 0) found.add(leaf as Outcome | null);
    else for (const value of possible[variable] ?? []) visit(children[value] as NodeId);
  };
  visit(root);
  return found;
}

type Stated = Pick<Finding, 'verdict' | 'condition' | 'reasons' | 'clauses' | 'readings' | 'overridden'>;

const asFinding = (outcome: Outcome | null): Stated | undefined =>
  outcome ? { ...outcome, verdict: outcome.value, clauses: [...outcome.clauses, ...outcome.notes] } : undefined;

/** `verdict(why): citations < overridden`, the last two where they are stated. */
const NOTATION = /^([\w-]+)(?:\((.+?)\))?(?:: ([^<]*))?(?: ?<(.*))?$/;

/** Is a finding what a case says in its notation? */
export function agrees(finding: Stated | undefined, text: string): boolean {
  if (!finding) return false;
  const [, verdict, why = '', cited, overridden] = NOTATION.exec(text) ?? [];
  return (
    finding.verdict === verdict &&
    hangingOn(finding) === why &&
    (cited === undefined || sorted([...finding.clauses, ...finding.readings]) === sorted(words(cited))) &&
    (overridden === undefined || sorted(finding.overridden) === sorted(words(overridden)))
  );
}

const words = (text: string): string[] => text.split(' ').filter(Boolean);
const sorted = (ids: string[]): string => [...new Set(ids)].sort().join(' ');
const hangingOn = ({ condition, reasons = [] }: Stated): string =>
  [...(condition ? [condition] : []), ...reasons].join(' ');

function written(finding: Stated | undefined): string {
  if (!finding) return 'nothing';
  const why = hangingOn(finding) && `(${hangingOn(finding)})`;
  const cited = [...finding.clauses, ...finding.readings].join(' ');
  return `${finding.verdict}${why}: ${cited} < ${finding.overridden.join(' ')}`;
}
