/** In how many files the entries of a list are kept for those who look single ones up. */
export const SHARDS = 32;

/** The file in which an entry is kept: the same everywhere, and the files of one size (FNV-1a). */
export function shardOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % SHARDS;
}
