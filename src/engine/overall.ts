/** The key of the verdict over all items. */
export const OVERALL = 'overall';
