/**
 * Tells what set-up is doing, apart from what a script prints as its result.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`set-up: ${line}\n`);
}
