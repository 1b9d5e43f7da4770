import type { ListId } from '../../schema/list.ts';

/** Address of each list from the root of the site. */
export const LIST_PATHS: Record<ListId, string> = {
  hardware: '/hardware/',
  trunks: '/sip-trunks/',
  integrations: '/integrations/',
  machines: '/machines/',
};
