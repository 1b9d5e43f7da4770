import type { Locale } from '../../i18n/index.ts';
import { entriesIn } from './entries.ts';

/** The frequently asked questions in their order. */
export const faqsIn = async (locale: Locale) =>
  (await entriesIn('faqs', locale)).sort((a, b) => a.data.order - b.data.order);

/** The readings of the policy in their order. */
export const readingsIn = async (locale: Locale) =>
  (await entriesIn('readings', locale)).sort((a, b) => a.data.order - b.data.order);
