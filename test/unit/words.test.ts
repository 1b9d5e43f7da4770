import { describe, expect, test } from 'vitest';
import { sourcesOf } from './source/files.ts';
import { wordsIn } from './source/literals.ts';
import { placeOf, type Source } from './source/tree.ts';

/** What speaks to editors only: the checks, the proofs and the command line. */
const FOR_EDITORS = /^src\/(build|cli|schema|engine\/(proofs|wellformed)\.ts)/;

test('no word that a reader sees or hears stands in src/', () => {
  const sources = sourcesOf(/\.(ts|tsx|astro)$/).filter(({ path }) => !FOR_EDITORS.test(path));
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.flatMap(found)).toEqual([]);
});

test('no word that a reader sees or hears stands in a style', () =>
  expect(sourcesOf(/\.(css|astro)$/).flatMap(generated)).toEqual([]));

describe('a word is found', () => {
  const tsx = (code: string) => wordsIn({ path: 'src/a.tsx', text: code }).map(({ text }) => text.trim());
  const astro = (code: string) => wordsIn({ path: 'src/a.astro', text: code }).map(({ text }) => text.trim());

  test.each([
    ['<p>Hello <b>you</b></p>', ['Hello', 'you']],
    ['<p>{yes ? "Yes" : `No`}</p>', ['Yes', 'No']],
    ['<p>{name && "Partner"}</p>', ['Partner']],
    ['<ul>{list.map((one) => <li>Item {one}</li>)}</ul>', ['Item']],
    ['<a title="Home" href="/home">{icon}</a>', ['Home']],
    ['<img alt={big ? "Big" : ""} />', ['Big']],
    ['<Field label={`Level ${n}`} />', ['Level']],
    ['<script>box.textContent = "Copied";</script>', ['Copied']],
  ])('in a page: %s', (code, words) => expect(astro(code)).toEqual(words));

  test.each([
    ['const view = <p>Hello</p>;', ['Hello']],
    ['const view = <>Hello</>;', ['Hello']],
    ['button.setAttribute("aria-label", "Copy link");', ['Copy link']],
    ['note.append("Copied");', ['Copied']],
    ['document.title = `Result: ${x}`;', ['Result:']],
    ['say("The link was copied.");', ['The link was copied.']],
  ])('in a script: %s', (code, words) => expect(tsx(code)).toEqual(words));

  test.each([
    '<p class="a big one" id="x">{t("home.title")} · 6.2 →</p>',
    '<p>{kind === "policy" && <b>{x}</b>}</p>',
    '---\nthrow new Error("No such page");\n---\n<!-- for editors --><style>p { color: red }</style>',
  ])('and nothing else in %j', (code) => expect(astro(code)).toEqual([]));

  test('in generated content of a style', () => {
    const text = (content: string) => generated({ path: 'src/a.css', text: `p::after { content: ${content}; }` });
    expect(text('"Clause " attr(id)')).toEqual(['src/a.css:1 "Clause " attr(id)']);
    expect([text('"→"'), text('attr(data-l)'), text('counter(page)')].flat()).toEqual([]);
  });
});

function found(source: Source): string[] {
  return wordsIn(source).map(({ offset, text }) => `${placeOf(source, offset)} ${text.trim()}`);
}

function generated(source: Source): string[] {
  return [...source.text.matchAll(/\bcontent:\s*([^;}]*)/g)]
    .filter(([, value = '']) => [...value.matchAll(/(["'])(.*?)\1/g)].some(([, , text = '']) => /\p{L}/u.test(text)))
    .map((match) => `${placeOf(source, match.index)} ${match[1]?.trim()}`);
}
