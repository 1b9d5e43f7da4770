import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../../build/content/problem.ts';
import { type Attempt, failure, type Source } from '../../build/content/source.ts';

/** More than any list needs; whoever names a video by mistake is told so at once. */
const MOST_BYTES = 20 * 2 ** 20;

const whole = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message });

/** Excel's "Unicode text" is UTF-16; everything else is to be UTF-8. */
function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Bytes that Windows-1252 gives no letter; any other text of single bytes reads like it. */
const UNUSED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const readsLike1252 = (bytes: Buffer): boolean => !bytes.some((byte) => UNUSED_IN_1252.has(byte) || byte === 0);

function decoded(file: string, bytes: Buffer): Attempt<string> {
  try {
    return { ok: true, value: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes) };
  } catch {
    const before = bytes.toString('utf8').split('\uFFFD')[0] ?? '';
    const lines = before.split('\n');
    const like = readsLike1252(bytes) ? ' The file reads like Windows-1252 (ANSI).' : '';
    const message = `A character here is not UTF-8.${like} In Excel, save the list as "CSV UTF-8".`;
    return failure({ file, line: lines.length, column: (lines.at(-1) ?? '').length + 1, message });
  }
}

/** What a file with zeros in it is, and what to do instead. */
function notText(bytes: Buffer): string {
  const zeros = [0, 1].map((parity) => bytes.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  const isUtf16 = !bytes.subarray(0, 2).equals(Buffer.from('PK')) && Math.max(...zeros) > bytes.length / 4;
  if (isUtf16) return 'The file is UTF-16 without the mark that says so. Save the list as "CSV UTF-8".';
  return 'The file is no text. Save the list as CSV or JSON, not as a workbook.';
}

/**
 * Reads a list that somebody hands in, whatever program wrote it: UTF-8 with or without byte order mark, or UTF-16.
 * @param path where it lies; problems name the file alone
 */
export function readListFile(path: string): Attempt<Source> {
  const file = basename(path);
  if (!existsSync(path) || !statSync(path).isFile())
    return failure(whole(file, 'There is no such file. Check its name.'));
  if (statSync(path).size > MOST_BYTES) {
    return failure(whole(file, `The file is larger than ${MOST_BYTES / 2 ** 20} MB. Is it really the list?`));
  }
  const bytes = readFileSync(path);
  const text = decoded(file, bytes);
  if (!text.ok) return text;
  if (text.value.includes('\0')) return failure(whole(file, notText(bytes)));
  if (text.value.trim() === '') return failure(whole(file, 'The file is empty. Nothing was changed.'));
  return { ok: true, value: { file, text: text.value } };
}
