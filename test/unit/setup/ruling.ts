/** What the policy says about one item of a setup. */
export interface Ruling {
  verdict: 'supported' | 'conditional' | 'not-supported' | 'check' | 'not-applicable';
  scope: 'install' | 'item' | 'service';
  remedies: string[];
  /** Clauses, FAQs and readings, in no order. */
  cited: string[];
}

type Scope = Ruling['scope'];

/** What each word of the rules for items means, for an item of one scope that cites the same wherever it stands. */
export function rulings(scope: Scope, ...always: string[]) {
  const say =
    (verdict: Ruling['verdict']) =>
    (remedies: string[] = [], ...cited: string[]): Ruling => ({
      verdict,
      scope,
      remedies,
      cited: [...always, ...cited],
    });
  const refusal = say('not-supported');
  return {
    supported: (...cited: string[]) => say('supported')([], ...cited),
    notApplicable: (...cited: string[]) => say('not-applicable')([], ...cited),
    conditional: say('conditional'),
    check: say('check'),
    notSupported: (remedies: string[], ...cited: string[]) => refusal(remedies, ...cited, ...adds[scope]),
  };
}

/** What a refusal adds by its scope. */
const adds: Record<Scope, string[]> = {
  install: ['scope.outside-guidelines', 'conduct.hourly-charge'],
  item: ['reading.component-scope'],
  service: [],
};
