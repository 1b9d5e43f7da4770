import { fileURLToPath } from 'node:url';

/** The content folder of the project. */
export const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

/** Runs a command; what it throws becomes its message and its failure. */
export async function complain(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
