/** The folder of editions, by its path in the content. */
export const EDITIONS = 'editions';

/** The lists whose entries have a status. */
export const STATUS_LISTS = ['hardware', 'trunks', 'integrations'] as const;
