import { render } from 'preact';
import { localeOf, translator } from '../../i18n/index.ts';
import { civilTime, readersZone } from '../../i18n/time/index.ts';
import { clockFacts } from '../../wizards/reply-clock/index.ts';
import { ClockPage } from './page.tsx';
import type { ClockProps } from './props.ts';
import { Failed } from './view/Failed.tsx';

const root = document.getElementById('clock');
const props = document.getElementById('clock-props')?.textContent;
if (root && props) set(root, JSON.parse(props) as ClockProps);

/** Sets the clock of the page once civil time is there, which may have to be loaded. */
async function set(root: HTMLElement, props: ClockProps): Promise<void> {
  const locale = localeOf(props.locale);
  const t = translator(props.words, locale);
  const time = await civilTime().catch(() => undefined);
  root.textContent = '';
  if (!time) return render(<Failed t={t} retry={() => set(root, props)} />, root);
  const zone = readersZone();
  const mine = time.knows(zone) ? zone : 'UTC';
  new ClockPage(root, { props, locale, t, time, mine, facts: clockFacts(time) }).start();
}
