import type { ListFact } from '../../engine/model.ts';
import type { Finder } from './finder.ts';
import type { SetupSession } from './session.ts';

const finders = new Map<string, Promise<Finder>>();

/**
 * The finder of a list, loaded when it is first needed and again after a failure.
 * @throws when it cannot be had
 */
export function finderOf({ props }: SetupSession, { list }: Pick<ListFact, 'list'>): Promise<Finder> {
  const loading = finders.get(list) ?? load(props.indexes[list] ?? '');
  finders.set(list, loading);
  loading.catch(() => finders.delete(list));
  return loading;
}

async function load(address: string): Promise<Finder> {
  const { loadFinder } = await import('./finder.ts');
  return loadFinder(address);
}
