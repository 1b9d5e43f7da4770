import type { Messages } from './messages.ts';

const isGroup = (entry: string | Messages | undefined): entry is Messages => typeof entry === 'object';

/**
 * The words of a language, gaps filled from another. Plural forms are taken whole: two languages never mix in one message.
 * @param messages what the language has; `undefined` when it has nothing
 */
export function withFallback(messages: Messages | undefined, fallback: Messages): Messages {
  const filled: Messages = { ...fallback, ...messages };
  for (const [key, entry] of Object.entries(filled)) {
    const under = fallback[key];
    if (isGroup(entry) && isGroup(under) && !('other' in entry)) filled[key] = withFallback(entry, under);
  }
  return filled;
}
