import { encodeOpen } from '../../../engine/clock/link.ts';
import { UNKNOWN } from '../../../engine/model.ts';
import type { Translate } from '../../../i18n/index.ts';
import { clockFacts, PARTNERS } from '../../../wizards/reply-clock/index.ts';
import type { Example } from './examples.ts';
import type { Key, Value } from './keys.ts';

/** A value of each open fact, as links write it. */
const FORMS: Record<string, string> = {
  created: '2026-11-20T16:00',
  zone: 'Europe/Berlin',
  'office-zone': 'Europe/Nicosia',
  'office-hours': '09:00-17:00',
  holidays: '2026-12-25,2026-12-26',
};

/** What the site assumes where it is not said. */
const ASSUMED = ['office-zone', 'office-hours', 'holidays'];

const facts = clockFacts({ knows: () => true });

/**
 * Every key of the links of the reply clock, in their order. Most take values of a form and no list of them.
 * @param t words of the area `reply-clock`
 * @param partner the name of a partner level
 */
export function clockKeys(t: Translate, partner: (id: string) => string): Key[] {
  const unknown = (id: string) => ({
    value: UNKNOWN,
    label: t(ASSUMED.includes(id) ? 'keys.assumed' : 'keys.unknown'),
  });
  return facts.map(({ id }) => ({
    id,
    question: t(`keys.${id}.question`),
    values: [...valuesOf(id, t, partner), unknown(id)],
    asked: true,
    parts: [],
  }));
}

function valuesOf(id: string, t: Translate, partner: (id: string) => string): Value[] {
  const value = FORMS[id];
  if (value === undefined) return PARTNERS.map((level) => ({ value: level, label: partner(level) }));
  const named = id === 'holidays' ? ['default', 'none'] : [];
  return [
    ...named.map((name) => ({ value: name, label: t(`keys.${id}.${name}`) })),
    { value, label: t(`keys.${id}.form`) },
  ];
}

/**
 * Links of the reply clock as a macro may hold them: one that leaves the zone to be asked, and one that opens the answer.
 * @param policy the edition
 */
export function clockExamples(policy: string): Example[] {
  const { created = '', zone = '' } = FORMS;
  return [
    { kind: 'begun', query: encodeOpen(facts, { created }, policy) },
    { kind: 'whole', query: encodeOpen(facts, { created, zone }, policy) },
  ];
}
