import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { type HeaderRule, headersFor, parseHeaders } from '../headers-file.ts';
import { readTarget, route } from './route.ts';

export interface ServeOptions {
  /** 0 or nothing: any free port. */
  port?: number;
  /** The path in front of every page, as the build had it. */
  base?: string;
}

export interface Served {
  /** The address of the home page, with a slash at its end. */
  url: string;
  /** Stops listening and drops what is still open. */
  close(): Promise<void>;
}

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

/**
 * Serves a built site on this machine as a static host would: its own `_headers`, its 404 page,
 * a slash at the end of every page's address, precompressed files where there are any.
 * @throws {NodeJS.ErrnoException} `EADDRINUSE` when the port is taken
 */
export async function serve(dir: string, { port = 0, base = '' }: ServeOptions = {}): Promise<Served> {
  const server = createServer(handler(dir, base));
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://localhost:${taken}${base}/`, close: () => close(server) };
}

function handler(dir: string, base: string): Handler {
  const rules = readRules(dir);
  const files = sirv(dir, { etag: true, gzip: true, brotli: true });
  return (req, res) => {
    const target = readTarget(req.url ?? '/');
    if (!target) return end(res, 400);
    for (const [name, value] of headersFor(rules, target.path)) res.setHeader(name, value);
    if (req.method !== 'GET' && req.method !== 'HEAD') return end(res.setHeader('Allow', 'GET, HEAD'), 405);
    const way = route(dir, target, base);
    if (way === 'nothing') return notFound(dir, res);
    if ('redirect' in way) return end(res.setHeader('Location', way.redirect), 308);
    req.url = way.serve;
    files(req, res, () => notFound(dir, res));
  };
}

function readRules(dir: string): HeaderRule[] {
  const file = join(dir, '_headers');
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

function notFound(dir: string, res: ServerResponse): void {
  const page = join(dir, '404.html');
  const body = existsSync(page) ? readFileSync(page) : undefined;
  if (body) res.setHeader('Content-Type', 'text/html;charset=utf-8');
  end(res, 404, body);
}

function end(res: ServerResponse, status: number, body?: Buffer): void {
  res.statusCode = status;
  res.end(body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
