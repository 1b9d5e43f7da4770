import { type Edition, editionsOf } from '../../build/editions/edition.ts';

export type { Edition };

const files = import.meta.glob('../../../content/editions/*/**/*.json', { eager: true, import: 'default' });

const FOLDER = /^.*\/content\/editions\//;

/** Every edition of the policy, the oldest first. */
export const editions: readonly Edition[] = editionsOf(
  Object.fromEntries(Object.entries(files).map(([path, content]) => [path.replace(FOLDER, ''), content])),
);

/** Whether an edition is the one that holds. */
export const isCurrent = ({ id }: Edition): boolean => id === editions.at(-1)?.id;

/** The editions that know a wizard, the current one first. */
export const editionsWith = (wizard: string, current: string): string[] => [
  current,
  ...editions
    .filter(({ id, wizards }) => id !== current && wizards[wizard])
    .map(({ id }) => id)
    .reverse(),
];

/** All editions, the current one first. */
export const editionsSince = (current: string): string[] => [
  current,
  ...editions.flatMap(({ id }) => (id === current ? [] : [id])).reverse(),
];
