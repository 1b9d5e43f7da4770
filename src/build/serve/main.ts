import { addressFrom } from '../address.ts';
import { type Served, serve } from './serve.ts';

const FIRST_PORT = 4321;
const PORTS_TRIED = 20;

const { base } = addressFrom(process.env);
const site = process.env.PORT
  ? await serve('dist', { port: Number(process.env.PORT), base })
  : await onNextFree(FIRST_PORT);
console.log(`\n  The site is served at ${site.url}\n  Ctrl-C ends it.\n`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => site.close());

async function onNextFree(port: number): Promise<Served> {
  try {
    return await serve('dist', { port, base });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || port >= FIRST_PORT + PORTS_TRIED) throw error;
    return onNextFree(port + 1);
  }
}
