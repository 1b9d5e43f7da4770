/**
 * The words of a text as the search compares them: runs of letters and digits, in lower case, without accents.
 * `SIP-T46U` gives `sip` and `t46u`.
 */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A name without whatever people write differently: `SIP-T46U`, `sip t46u` and `SIPT46U` are the same. */
export const fold = (text: string): string => wordsOf(text).join('');
