import { cases, everyLevel, WITH_ROUTE } from './policy-case.ts';

/** Who has no way to a ticket, and which systems get no support. */
export const routeCases = [
  ...cases(
    { partner: 'none' },
    [
      'Without partner level or package: no level, whatever the system, the issue or the size',
      {},
      everyLevel(
        'no: scope.tested-configurations packages.partner-first packages.same-policies reading.end-user-route',
      ),
    ],
    [
      'Without partner level or package: no phone, no priority, and nothing stated about the forum',
      { system: ['production', 'nfr'] },
      {
        phone: 'no: phone.silver-and-above',
        priority: 'no: partners.priority reading.priority',
        forum: 'not-stated: forum.extension',
      },
    ],
  ),
  ...cases(
    { partner: WITH_ROUTE },
    [
      'An evaluation: no level, whatever the partner level, the hosting or the issue',
      { system: 'evaluation' },
      everyLevel('no: faq.evaluation reading.evaluation'),
    ],
    [
      'An NFR system: no level, since a ticket needs the key of the affected system',
      { system: 'nfr' },
      everyLevel('no: ticket.licence-key reading.nfr'),
    ],
  ),
];
