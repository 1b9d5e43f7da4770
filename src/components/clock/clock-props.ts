import type { Messages } from '../../i18n/index.ts';
import type { ClockProps } from '../../islands/clock/props.ts';
import { CITED, PARTNERS } from '../../wizards/reply-clock/index.ts';
import { siteFacts } from '../content/site.ts';
import { targetOf } from '../content/targets.ts';
import { wordsOf } from '../content/words.ts';
import { asset, contextOf } from '../context.ts';
import { editionsSince } from '../editions/frozen.ts';
import { holidayList, READING } from './sources.ts';

/** What the page hands to the clock: its words, the office that is assumed, what it cites. */
export async function clockProps(params: { locale?: string }): Promise<ClockProps> {
  const { locale, link, lang } = await contextOf(params);
  const { clock } = await wordsOf('reply-clock', locale);
  const { ask, tell } = await wordsOf('wizard', locale);
  const { copy } = tell as { copy: Messages };
  const { edition } = await siteFacts();
  const { office, years, holidays, countryName } = await holidayList(locale);
  const reading = await targetOf(READING, locale);
  return {
    locale: locale.id,
    path: link('/wizards/reply-clock/'),
    copying: asset(`/data/copying-clock.${locale.id}.json`),
    editions: editionsSince(edition),
    older: asset('/data/editions/'),
    words: {
      ...(clock as Messages),
      copy: { ticket: copy.ticket as string },
      damage: (ask as Messages).damage as Messages,
    },
    partners: await partnerNames(params),
    calendar: { office, years, holidays: holidays.map(({ date, name }) => ({ date, name })) },
    country: countryName,
    clauses: Object.fromEntries(await Promise.all(CITED.map((id) => citation(id, params)))),
    reading: { question: reading.title, href: link(reading.path), lang: lang(reading.language) },
  };
}

async function partnerNames(params: { locale?: string }): Promise<Record<string, string>> {
  const { t } = await contextOf(params, 'support-level');
  return Object.fromEntries(PARTNERS.map((id) => [id, t(`facts.partner.values.${id}.label`)]));
}

async function citation(id: string, params: { locale?: string }) {
  const { locale, link, lang } = await contextOf(params);
  const { number, title, path, language } = await targetOf(id, locale);
  return [id, { number: number ?? title, title, href: link(path), lang: lang(language) }] as const;
}
