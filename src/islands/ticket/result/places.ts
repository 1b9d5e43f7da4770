/** The place of an item on the page; no view of the wizard has such a name. */
export const placeOfStep = (item: string): string => `step-${item.replace(/\W+/g, '-')}`;

/** The place of the heading above the draft. */
export const DRAFT = 'draft';
