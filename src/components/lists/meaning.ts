import type { Device } from '../../schema/device.ts';
import type { Status } from '../../schema/status.ts';

/** What a status is said of: it decides what the status means, and by which clause. */
export type Subject = 'hardware' | 'sbc' | 'trunks' | 'integrations' | 'machines';

const PHONE_OUT = ['excluded.unsupported-phones', 'excluded.eol-phones'];
const TRUNK = ['before.sip-trunk', 'faq.voip-providers'];
const TRUNK_OUT = ['excluded.sip-trunk', 'before.sip-trunk'];
const MANUALS = ['scope.tested-configurations', 'before.manuals'];
const OUTSIDE = ['scope.outside-guidelines', 'before.manuals'];

/** What a device for an SBC and the machine of a system have in common: they carry the installation. */
const host: Record<Status, readonly string[]> = {
  preferred: MANUALS,
  supported: MANUALS,
  legacy: MANUALS,
  'end-of-life': OUTSIDE,
  unsupported: OUTSIDE,
  unconfirmed: MANUALS,
};

/** The clauses, FAQs among them, by which each status means what it means (RULES 2, status from the data). */
export const CLAUSES: Record<Subject, Record<Status, readonly string[]>> = {
  hardware: {
    preferred: ['scope.tested-configurations', 'before.vendor-first', 'faq.ip-phones'],
    supported: ['scope.tested-configurations', 'before.vendor-first', 'faq.ip-phones'],
    legacy: PHONE_OUT,
    'end-of-life': ['excluded.eol-phones', 'faq.eol'],
    unsupported: ['excluded.unsupported-phones', 'faq.ip-phones'],
    unconfirmed: PHONE_OUT,
  },
  sbc: host,
  trunks: {
    preferred: [...TRUNK, 'before.vendor-first'],
    supported: [...TRUNK, 'before.vendor-first'],
    legacy: TRUNK_OUT,
    'end-of-life': [...TRUNK_OUT, 'faq.voip-providers'],
    unsupported: [...TRUNK_OUT, 'faq.voip-providers'],
    unconfirmed: TRUNK_OUT,
  },
  integrations: {
    preferred: ['scope.tested-configurations', 'excluded.crm-pms'],
    supported: ['scope.tested-configurations', 'excluded.crm-pms'],
    legacy: ['excluded.crm-pms'],
    'end-of-life': ['excluded.crm-pms'],
    unsupported: ['excluded.crm-pms'],
    unconfirmed: ['excluded.crm-pms'],
  },
  machines: host,
};

/** Integrations that a clause names itself. */
export const NAMED: Readonly<Record<string, readonly string[]>> = {
  'microsoft-teams': ['excluded.teams-level-three'],
  'call-control-api': ['excluded.call-control-api'],
};

/** Whether a device is a phone, which the setup wizard asks about. */
export const isPhone = ({ kind }: Pick<Device, 'kind'>): boolean => !['ata', 'sbc'].includes(kind);

/** As what a device is judged. */
export const subjectOf = ({ kind }: Pick<Device, 'kind'>): Subject => (kind === 'sbc' ? 'sbc' : 'hardware');
