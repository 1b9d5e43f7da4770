import { fileURLToPath } from 'node:url';

/** The content folder of the project. */
export const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

/** What `parseArgs` throws where an option is none. */
const isMisread = (error: unknown): boolean =>
  `${(error as NodeJS.ErrnoException).code ?? ''}`.startsWith('ERR_PARSE_ARGS');

/**
 * Runs a command; what it throws becomes its message and its failure.
 * @param usage printed where it is asked for by `--help`, and beside the message of an option that there is not
 */
export async function complain(usage: string, command: () => void | Promise<void>): Promise<void> {
  if (process.argv.includes('--help')) return console.log(usage);
  try {
    return await command();
  } catch (error) {
    console.error((error as Error).message);
    if (isMisread(error)) console.error(usage);
    process.exitCode = 2;
  }
}
