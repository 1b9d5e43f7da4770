import type { Caption } from './caption.ts';
import { FONT_FAMILY, WEIGHTS } from './fonts.ts';

const INK = '#ffffff';
const QUIET = '#b9d5df';
const GROUND = '#063c51';

/** Steps of type for titles, by the most letters that each leaves room for. */
const TITLE_SIZES: [letters: number, size: number][] = [
  [40, 84],
  [80, 68],
  [Number.POSITIVE_INFINITY, 54],
];

/** As many lines of a title as its picture has room for. */
const MOST_LINES = 4;

const PAGE = {
  flexDirection: 'column',
  justifyContent: 'space-between',
  boxSizing: 'border-box',
  width: '100%',
  height: '100%',
  padding: 80,
  color: INK,
  background: GROUND,
  fontFamily: FONT_FAMILY,
  fontWeight: WEIGHTS.plain,
};
const HEAD = { alignItems: 'center', gap: 20, fontSize: 36, color: QUIET };
const NUMBER = { fontSize: 40, color: QUIET };
const EDITION = { fontSize: 32, color: QUIET };
const TITLE = {
  display: 'block',
  lineClamp: MOST_LINES,
  fontWeight: WEIGHTS.strong,
  lineHeight: 1.15,
  letterSpacing: '-0.02em',
};

const element = (type: string, props: Record<string, unknown>) => ({ type, props });
const box = (style: Record<string, unknown>, children: unknown) =>
  element('div', { style: { display: 'flex', ...style }, children });
const titleSize = (title: string) => TITLE_SIZES.find(([letters]) => title.length <= letters)?.[1];

/** The ladder of the site's icon. */
const ladder = element('path', {
  d: 'M6 24.5h6.5V18H19v-6.5h7',
  fill: 'none',
  stroke: INK,
  'stroke-width': 3,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
});
const mark = element('svg', { width: 56, height: 56, viewBox: '0 0 32 32', children: ladder });

/** What a picture shows, as the tree of elements that satori lays out. */
export function sheet({ title, site, number, edition }: Caption) {
  const heading = box({ flexDirection: 'column', gap: 16 }, [
    number && box(NUMBER, number),
    box({ ...TITLE, fontSize: titleSize(title) }, title),
  ]);
  return box(PAGE, [box(HEAD, [mark, site]), heading, box(EDITION, edition ?? '')]);
}
