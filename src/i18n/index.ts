export { withFallback } from './fallback.ts';
export { formatDate, formatNumber, listGaps } from './format.ts';
export { defaultLocale, type Locale, localeOf, locales } from './locales.ts';
export { type Messages, type Piece, phrase, type Translate, t, translator, type Vars } from './messages.ts';
export { localePath, pathWithin } from './paths.ts';
