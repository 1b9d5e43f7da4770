import { expect } from 'vitest';
import { supportLevel } from '../../src/wizards/support-level/index.ts';
import { test } from './harness.ts';
import { ui, WIZARD } from './wizard.ts';

const TABLE = `${WIZARD}table/`;
const ids = supportLevel.tables.flatMap((table) => table.rows.map(({ id }) => id));

test('without JavaScript every rule stands in the tables, with a link of its own', async ({ openPage }) => {
  const { page, visit } = await openPage({ js: false });
  await visit(TABLE);
  const rows = page.locator('.rules tbody tr');
  expect(await rows.evaluateAll((all) => all.map(({ id }) => id))).toEqual(expect.arrayContaining(ids));
  expect(await rows.count()).toBe(ids.length);
  const own = await rows.evaluateAll((all) =>
    all.map(({ id, firstElementChild }) => [`#${id}`, firstElementChild?.querySelector('a')?.getAttribute('href')]),
  );
  for (const [place, link] of own) expect(link).toBe(place);
});

test('without JavaScript the wizard leads to the tables', async ({ openPage }) => {
  const { page, visit } = await openPage({ js: false });
  await visit(WIZARD);
  expect(await page.locator('.wizard').isVisible()).toBe(false);
  expect(await page.getByText(ui.noscript).isVisible()).toBe(true);
  await page.getByRole('link', { name: ui.list.table }).click();
  expect(new URL(page.url()).pathname).toMatch(/\/table\/$/);
});

test('a link to a rule shows that rule', async ({ openPage }) => {
  const { page, visit } = await openPage({ width: 320 });
  await visit(`${TABLE}#level-2.single-4sc-silver`);
  await page.waitForFunction(() => scrollY > 0);
  const place = await page.locator('tr:target').boundingBox();
  expect(place?.y).toBeLessThan(200);
  expect(place?.y).toBeGreaterThanOrEqual(0);
});
