import type { Finding } from '../../engine/decide.ts';
import { UNKNOWN } from '../../engine/model.ts';
import { installationFacts } from './installation.ts';

const INSTALLATION = installationFacts.map(({ id }) => id);

/**
 * What the support-level wizard is told of a setup (RULES 1, `setup`): it does not keep to the guidelines while the
 * installation has to be mended first, and whether it does is unknown while something about the installation is to be
 * found out; all else is fine.
 * @param items the verdicts of the items
 * @param left the questions whose answer can still change one
 * @returns nothing while the installation has not been described whole
 */
export function setupFor(items: Record<string, Finding>, left: readonly string[]): string | undefined {
  const installation = Object.values(items).filter(({ scope }) => scope === 'install');
  if (installation.some(({ verdict }) => verdict === 'not-supported')) return 'not-ok';
  if (INSTALLATION.some((id) => left.includes(id))) return undefined;
  return installation.some(({ verdict }) => verdict === 'check') ? UNKNOWN : 'ok';
}
