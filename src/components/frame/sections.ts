/** Parts of the site that the header leads to, in its order: name of its words, and address. */
export const sections = [
  { name: 'support-level', path: '/wizards/support-level/' },
  { name: 'policies', path: '/policies/' },
  { name: 'faqs', path: '/faqs/' },
  { name: 'readings', path: '/readings/' },
  { name: 'hardware', path: '/hardware/' },
  { name: 'partners', path: '/partners/' },
] as const;

export type Section = (typeof sections)[number]['name'];
