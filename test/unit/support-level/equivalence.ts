import { compile } from '../../../src/engine/compile.ts';
import type { DiagramStore, NodeId } from '../../../src/engine/diagram.ts';
import type { Outcome, Wizard } from '../../../src/engine/model.ts';

/** A text that two wizards share exactly when they say the same of every situation. */
export function drawing(wizard: Wizard): string {
  const { store, outcomes, values } = compile(wizard);
  return Object.keys(values)
    .map((verdict) => `${verdict}\n${drawn(store, store.map(seen, outcomes[verdict] as NodeId))}`)
    .join('\n');
}

/** What a reader sees of an outcome; the order of what is cited makes no difference. */
const seen = (outcome: Outcome | null): string => {
  if (!outcome) return 'nothing';
  const { value, condition, reasons, clauses, notes, readings, overridden, rows } = outcome;
  // The rules do not say what the levels of somebody without a route would be otherwise.
  const otherwise = rows.includes('included.no-route') ? [] : sorted(overridden);
  return JSON.stringify([value, condition, reasons, sorted([...clauses, ...notes, ...readings]), otherwise]);
};

const sorted = (ids: string[]): string[] => [...new Set(ids)].sort();

/** A reduced diagram line by line, children first: equal functions give equal lines, whatever store they are in. */
function drawn(store: DiagramStore, root: NodeId): string {
  const numbers = new Map<NodeId, number>();
  const lines: string[] = [];
  const visit = (id: NodeId): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const { variable, children, leaf } = store.get(id);
    const line = children.length > 0 ? `${variable}: ${children.map(visit).join()}` : String(leaf);
    numbers.set(id, lines.push(line) - 1);
    return lines.length - 1;
  };
  visit(root);
  return lines.join('\n');
}
