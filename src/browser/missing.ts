import { finderInstead, wordsOfAddress } from './address-words.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-search-for]');
const words = wordsOfAddress(location.pathname, import.meta.env.BASE_URL);

const finder = finderInstead(location.pathname, import.meta.env.BASE_URL);
if (finder) location.replace(finder);

// Without words in the address the link leads to the search as it stands.
if (link && words) {
  link.search = new URLSearchParams({ q: words }).toString();
  link.textContent = (link.dataset.searchFor ?? '').replace('{words}', words);
}
