import type { CivilTime } from '../../engine/clock/civil-time.ts';
import type { OpenFact } from '../../engine/clock/link.ts';
import type { Locale, Translate } from '../../i18n/index.ts';
import type { Fault } from '../../wizards/reply-clock/index.ts';
import type { ClockProps } from './props.ts';

/** What stays the same while the page is open. */
export interface ClockSession {
  props: ClockProps;
  locale: Locale;
  t: Translate;
  time: CivilTime;
  /** The zone of the reader. */
  mine: string;
  facts: OpenFact<Fault>[];
}
