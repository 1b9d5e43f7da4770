import { finderInstead, wordsOfAddress } from './address-words.ts';
import { searchHere } from './search/here.ts';

const finder = finderInstead(location.pathname, import.meta.env.BASE_URL);
if (finder) location.replace(finder);
else searchHere(wordsOfAddress(location.pathname, import.meta.env.BASE_URL));
