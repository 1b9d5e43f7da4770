import { knownOf } from '../../engine/catalogue/listed.ts';
import { knownFor } from '../../islands/lists/known.ts';
import type { Device } from '../../schema/device.ts';
import type { Vendor } from '../../schema/vendor.ts';
import { manualOf } from '../content/site.ts';
import { targetOf } from '../content/targets.ts';
import type { Context } from '../context.ts';
import { listFacts } from './data.ts';
import { CLAUSES, subjectOf } from './meaning.ts';

function statusLine(device: Device, { t, locale }: Context): string {
  const { lastKnown, ...of } = knownOf(device);
  const [status, known] = [t(`status.${device.status}`), knownFor(of, t, locale)];
  const was = lastKnown && t(`was.${lastKnown}`);
  const last = was && known ? t('ticket.last', { was, known }) : was;
  return t('ticket.status', { status, known: last || known || t('known.none') });
}

async function clauseLine(ids: readonly string[], { t, locale }: Context): Promise<string> {
  const targets = await Promise.all(ids.map((id) => targetOf(id, locale)));
  const numbered = targets.flatMap(({ number, title }) => (number ? [`${number} ${title}`] : []));
  return t('ticket.clauses', { count: numbered.length, list: numbered.join('; ') });
}

/**
 * What a device's page says, in as many plain lines as a ticket has room for.
 * @param context words of the area `lists`
 */
export async function ticketText(device: Device, vendor: Vendor, context: Context): Promise<string> {
  const { t, date } = context;
  const subject = subjectOf(device);
  const { source, kind, status, reviewed } = device;
  const official = await manualOf((await listFacts('hardware')).official[0] ?? '');
  return [
    t('ticket.device', { device: `${vendor.name} ${device.name}`, kind: t(`kinds.${kind}`) }),
    statusLine(device, context),
    t('ticket.means', { means: t(`means.${subject}.${status}`) }),
    await clauseLine(CLAUSES[subject][status], context),
    t('ticket.source', { fact: source.fact }),
    ...(source.url ? [t('ticket.address', { url: source.url })] : []),
    t('ticket.note', { date: date(reviewed), official: official.url }),
  ].join('\n');
}
