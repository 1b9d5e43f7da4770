/**
 * The message of a schema that refuses a value, for editors who don't program.
 * @param what what is wrong, to be read after the name of the field, without a full stop
 * @param mend what to do about it, a sentence without its full stop
 */
export const refusal = (what: string, mend: string): string => `${what}. ${mend}.`;
