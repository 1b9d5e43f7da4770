import type { Temporal } from 'temporal-polyfill';

/** The part of `Temporal` that the site needs; the browser's own and the polyfill's agree on it. */
export type TemporalApi = Pick<typeof Temporal, 'Instant'>;

/** `Temporal`: the platform's own, and only where it has none the polyfill's, which is loaded then. */
export async function temporal(): Promise<TemporalApi> {
  const native = (globalThis as { Temporal?: TemporalApi }).Temporal;
  return native ?? (await import('temporal-polyfill')).Temporal;
}
