import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../src/build/serve/serve.ts';

const dir = mkdtempSync(join(tmpdir(), 'served-'));
const files: Record<string, string | Buffer> = {
  'index.html': '<h1>home</h1>',
  'faqs/index.html': '<h1>faqs</h1>',
  'faqs/index.html.gz': gzipSync('<h1>faqs</h1>'),
  '404.html': '<h1>nothing here</h1>',
  'data/clauses.en.json': '{}',
  '_astro/a.css': 'a{}',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  Cache-Control: immutable\n',
};

beforeAll(() => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('a built site is served', () => {
  let site: Served;
  beforeAll(async () => {
    site = await serve(dir);
  });
  afterAll(() => site.close());
  const get = (path: string, init?: RequestInit) => fetch(new URL(path, site.url), { redirect: 'manual', ...init });

  test.each([
    ['/', 'text/html;charset=utf-8'],
    ['/faqs/', 'text/html;charset=utf-8'],
    ['/data/clauses.en.json', 'application/json'],
    ['/_astro/a.css', 'text/css'],
  ])('%s as %s', async (path, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  test.each([
    ['/faqs', '/faqs/'],
    ['/faqs?q=stun', '/faqs/?q=stun'],
    ['//faqs', '/faqs/'],
  ])('%s leads to %s', async (asked, target) => {
    const response = await rawGet(site.url, asked);
    expect(response).toEqual({ status: 308, location: target });
  });

  test('an address that leads nowhere gets the page for that, as a 404 with the headers of the site', async () => {
    const response = await get('/nowhere/');
    expect([response.status, await response.text()]).toEqual([404, '<h1>nothing here</h1>']);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each(['/_headers', '/..%2f..%2fetc', '/%', '/%2e%2e/%2e%2e/etc/passwd'])(
    '%s is not part of it',
    async (path) => {
      expect((await rawGet(site.url, path)).status).toBe(404);
    },
  );

  test('a line that is no address is refused, and the next request is answered', async () => {
    expect((await rawGet(site.url, 'http://')).status).toBe(400);
    expect((await get('/')).status).toBe(200);
  });

  test('nothing can be sent to it', async () => {
    const response = await get('/', { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('each rule of _headers holds where its pattern fits', async () => {
    expect((await get('/_astro/a.css')).headers.get('cache-control')).toBe('immutable');
    expect((await get('/')).headers.get('cache-control')).toBeNull();
  });

  test('a precompressed file is preferred by who accepts it', async () => {
    const response = await get('/faqs/', { headers: { 'accept-encoding': 'gzip' } });
    expect([response.headers.get('content-encoding'), await response.text()]).toEqual(['gzip', '<h1>faqs</h1>']);
  });

  test('who has a file already is told so', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});

describe('a site with a base path', () => {
  let site: Served;
  beforeAll(async () => {
    site = await serve(dir, { base: '/support' });
  });
  afterAll(() => site.close());
  const status = async (path: string) => (await rawGet(site.url, path)).status;

  test('names its address with it', () => expect(new URL(site.url).pathname).toBe('/support/'));
  test('answers below it', async () => expect(await status('/support/faqs/')).toBe(200));
  test('answers nowhere else', async () => expect(await status('/faqs/')).toBe(404));
  test('is not confused by a longer name', async () => expect(await status('/supporting/')).toBe(404));
  test('leads from the base to the home page', async () =>
    expect(await rawGet(site.url, '/support')).toEqual({ status: 308, location: '/support/' }));
  test('adds the slash behind the base', async () =>
    expect(await rawGet(site.url, '/support/faqs')).toEqual({ status: 308, location: '/support/faqs/' }));
});

test('a port that is taken is said so', async () => {
  const first = await serve(dir);
  const port = Number(new URL(first.url).port);
  await expect(serve(dir, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.close();
});

/** `fetch` would tidy the address before it sends it. */
function rawGet(url: string, path: string): Promise<{ status: number | undefined; location?: string | undefined }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      const { location } = response.headers;
      resolve(location ? { status: response.statusCode, location } : { status: response.statusCode });
    })
      .on('error', reject)
      .end();
  });
}
