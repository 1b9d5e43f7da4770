/** Symbols of the site on a grid of 20: the inside of each `<symbol>`, strokes unless filled. */
export const icons = {
  yes: '<circle cx="10" cy="10" r="8.4" fill="currentColor" stroke="none"/><path d="m6.2 10.3 2.6 2.6 5-5.5" stroke="var(--surface)" stroke-width="2"/>',
  no: '<path d="M6.6 1.6h6.8l5 5v6.8l-5 5H6.6l-5-5V6.6z" fill="currentColor" stroke="none"/><path d="m7.1 7.1 5.8 5.8m0-5.8-5.8 5.8" stroke="var(--surface)" stroke-width="2"/>',
  depends:
    '<circle cx="10" cy="10" r="7.6" stroke-width="1.8"/><path d="M10 4.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" stroke="none"/>',
  unclear:
    '<circle cx="10" cy="10" r="7.6" stroke-width="1.8" stroke-dasharray="3 2.3"/><path d="M8 8.1a2 2 0 1 1 2.9 1.8c-.6.4-.9.8-.9 1.4m0 2.5v.1" stroke-width="1.8"/>',
  info: '<circle cx="10" cy="10" r="7.6"/><path d="M10 9.2v4.5m0-7.5v.1"/>',
  other: '<circle cx="10" cy="10" r="7.6" stroke="var(--edge)"/>',
  link: '<path d="M8.5 11.5a3.3 3.3 0 0 0 4.7 0l2.9-2.9a3.3 3.3 0 0 0-4.7-4.7l-.9.9m1 3.7a3.3 3.3 0 0 0-4.7 0l-2.9 2.9a3.3 3.3 0 0 0 4.7 4.7l.9-.9"/>',
  search: '<circle cx="8.8" cy="8.8" r="5.6"/><path d="m13 13 4.2 4.2"/>',
  theme: '<circle cx="10" cy="10" r="7"/><path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" stroke="none"/>',
  menu: '<path d="M3 6h14M3 10h14M3 14h14"/>',
  list: '<path d="M7 5h10M7 10h10M7 15h10M3 5h.1M3 10h.1M3 15h.1"/>',
  text: '<path d="M4 4.5h12M4 8.2h12M4 11.8h12M4 15.5h7"/>',
  close: '<path d="m5.5 5.5 9 9m0-9-9 9"/>',
  print:
    '<path d="M5.6 7V2.9h8.8V7M5.6 14H3.2a1 1 0 0 1-1-1V8.1A1.1 1.1 0 0 1 3.3 7h13.4a1.1 1.1 0 0 1 1.1 1.1V13a1 1 0 0 1-1 1h-2.4m-8.8-2.3h8.8v5.4H5.6z"/>',
  steps: '<path d="M2.5 17h4.7v-4.6h4.7V7.8h5.6m-5-4.8h5v4.8"/>',
  question:
    '<path d="M3 4h14v10.5H9.4L5.6 17.4v-2.9H3z"/><path d="M8.3 7.9a1.7 1.7 0 1 1 2.5 1.5c-.5.3-.8.6-.8 1.1m0 1.7v.1"/>',
  scales:
    '<path d="M10 3v14m-3.4 0h6.8M4.2 5.6h11.6M4.2 5.6 1.9 11a2.5 2.5 0 0 0 4.6 0zm11.6 0L13.5 11a2.5 2.5 0 0 0 4.6 0z"/>',
  check: '<path d="m2.8 5.2 1.4 1.4 2.6-2.9M2.8 13.6 4.2 15l2.6-2.9M10 5.2h7.2M10 13.6h7.2"/>',
  clock: '<circle cx="10" cy="10" r="7.5"/><path d="M10 5.8V10l2.9 2"/>',
  back: '<path d="m12.2 4.5-5.5 5.5 5.5 5.5"/>',
  lock: '<rect x="4" y="9" width="12" height="8" rx="1.5"/><path d="M6.8 9V6.4a3.2 3.2 0 0 1 6.4 0V9"/>',
  star: '<path d="m10 2 2.4 5.1 5.6.7-4.1 3.9 1.1 5.6-5-2.8-5 2.8 1.1-5.6L2 7.8l5.6-.7z" fill="currentColor" stroke="none"/>',
  pin: '<path d="M10 18s6-5.4 6-10A6 6 0 0 0 4 8c0 4.6 6 10 6 10z"/><circle cx="10" cy="8" r="2.2"/>',
  phone:
    '<path d="M6.9 2.8H4.2a1.4 1.4 0 0 0-1.4 1.5A14.2 14.2 0 0 0 15.7 17.2a1.4 1.4 0 0 0 1.5-1.4v-2.7l-3.7-1.5-1.6 1.9a11 11 0 0 1-5.4-5.4l1.9-1.6z"/>',
  globe: '<circle cx="10" cy="10" r="7.5"/><path d="M2.5 10h15M10 2.5c4 4.4 4 10.6 0 15m0-15c-4 4.4-4 10.6 0 15"/>',
  mail: '<rect x="2.5" y="4" width="15" height="12" rx="1.6"/><path d="m3 5.5 7 5.5 7-5.5"/>',
  filter: '<path d="M3 5.2h14M6 10h8m-5.2 4.8h2.4"/>',
} as const;

export type IconName = keyof typeof icons;

/** Names of the symbols that a piece of HTML uses, each once. */
export function iconsUsedIn(html: string): IconName[] {
  const names = [...html.matchAll(/href="#i-([\w-]+)"/g)].map((match) => match[1] as IconName);
  return [...new Set(names)];
}
