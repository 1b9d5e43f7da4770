import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file as a whole or not at all: whoever reads it meanwhile sees the old text or the new one.
 * @throws when it cannot be written; the old file is then as it was
 */
export function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
