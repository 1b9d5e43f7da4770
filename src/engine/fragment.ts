/** Fragment of a link that means the result although questions are left. */
export const RESULT = 'result';
