import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clockExamples, clockKeys } from '../../src/components/wizard/reference/clock-keys.ts';
import { examplesOf } from '../../src/components/wizard/reference/examples.ts';
import { type KeyWords, keysOf } from '../../src/components/wizard/reference/keys.ts';
import { nextQuestion } from '../../src/engine/ask.ts';
import { compile } from '../../src/engine/compile.ts';
import { decode } from '../../src/engine/link.ts';
import { translator } from '../../src/i18n/messages.ts';
import { wizards } from '../../src/wizards/index.ts';
import { clockFacts, clockReceipt } from '../../src/wizards/reply-clock/index.ts';
import { published, time } from './clock/setting.ts';

const EDITION = '2026-11-22';

const wordsOf = (wizard: string): KeyWords =>
  JSON.parse(readFileSync(new URL(`../../content/strings/en/${wizard}.json`, import.meta.url), 'utf8'));

describe.each(wizards)('The links of the wizard $id', (wizard) => {
  const keys = keysOf(wizard, wordsOf(wizard.id));
  const read = (query: string) => decode(query, wizard, { editions: [EDITION] });

  test('have a key for every question and every list, in the order of links', () => {
    const order = wizard.order ?? wizard.facts.map(({ id }) => id);
    expect(keys.map(({ id }) => id)).toEqual(order);
  });

  test('take every value that is printed, and no value is left out', () => {
    for (const { id, values } of keys) {
      for (const { value, label } of values) {
        expect(read(`${id}=${value}`).ignored, `${id}=${value}`).toEqual([]);
        expect(label).not.toBe('');
      }
      const own = wizard.facts.find((fact) => fact.id === id)?.values ?? [];
      expect(values.map(({ value }) => value)).toEqual(expect.arrayContaining([...own, 'unknown']));
    }
  });

  test('take an entry of a list, written as printed', () => {
    for (const { id, parts } of keys) {
      const most = Math.max(0, ...parts.map(({ values }) => values.length));
      for (let nth = 0; nth < most; nth++) {
        const entry = parts.map(({ values }) => values[Math.min(nth, values.length - 1)]?.value).join('~');
        expect(read(`${id}=${entry}`).ignored, entry).toEqual([]);
      }
    }
  });

  test('in the examples open what is said of them', () => {
    const compiled = compile(wizard);
    const examples = examplesOf(wizard, EDITION);
    expect(examples.map(({ kind }) => kind)).toContain('begun');
    for (const { kind, query } of examples) {
      const [pairs = '', fragment] = query.split('#');
      const { answers, ignored, policy } = read(pairs);
      expect({ ignored, policy }).toEqual({ ignored: [], policy: EDITION });
      expect(Object.keys(answers).length, kind).toBeGreaterThan(0);
      expect(nextQuestion(compiled, answers) === null, kind).toBe(kind === 'whole');
      expect(fragment).toBe(kind === 'soFar' ? 'result' : undefined);
    }
  });
});

describe('The links of the reply clock', () => {
  const words = JSON.parse(readFileSync(new URL('../../content/strings/en/reply-clock.json', import.meta.url), 'utf8'));
  const keys = clockKeys(translator(words), (id) => id);
  const read = (query: string) => clockReceipt(query, { editions: [EDITION], holidays: published, time });

  test('have a key for every fact, and take every value that is printed', () => {
    expect(keys.map(({ id }) => id)).toEqual(clockFacts(time).map(({ id }) => id));
    for (const { id, values } of keys) {
      expect(values.length).toBeGreaterThan(1);
      for (const { value } of values) expect(read(`${id}=${value}`).ignored, `${id}=${value}`).toEqual([]);
    }
  });

  test('in the examples open what is said of them', () => {
    for (const { kind, query } of clockExamples(EDITION)) {
      const { ignored, policy, next } = read(query);
      expect({ ignored, policy, whole: next === null }).toEqual({
        ignored: [],
        policy: EDITION,
        whole: kind === 'whole',
      });
    }
  });
});
