/** What a ticket is written in, in its order. */
export const FIELDS = ['subject', 'description', 'steps', 'reproduction', 'attachments', 'version'] as const;

/** One of the fields of a draft. */
export type Field = (typeof FIELDS)[number];

/** What has been typed so far; it is never part of a link. */
export type Draft = Record<Field, string>;

/** A draft in which nothing has been written. */
export const emptyDraft = (): Draft => ({
  subject: '',
  description: '',
  steps: '',
  reproduction: '',
  attachments: '',
  version: '',
});

/** Whether nothing has been written. */
export const isEmpty = (draft: Draft): boolean => FIELDS.every((field) => draft[field].trim() === '');
