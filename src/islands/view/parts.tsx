import type { ComponentChildren } from 'preact';
import type { Tone } from '../tone.ts';

/** A symbol of the page's sprite. */
export const Icon = ({ name }: { name: string }) => (
  <svg aria-hidden="true" width="20" height="20">
    <use href={`#i-${name}`} />
  </svg>
);

/** A status: shape, word, colour. */
export const Status = ({ tone, children }: { tone: Tone; children: ComponentChildren }) => (
  <span class="st" data-s={tone}>
    <Icon name={tone} />
    {children}
  </span>
);

/** A notice among the text. */
export const Note = ({ tone, children }: { tone: Tone; children: ComponentChildren }) => (
  <div class="note" data-s={tone}>
    <Icon name={tone} />
    <div class="stack g2">{children}</div>
  </div>
);

/** A link whose words say more to screen readers than its place shows. */
export const ShortLink = ({ href, short, full }: { href: string; short: string; full: string }) => (
  <a href={href} aria-label={full}>
    {short}
  </a>
);
