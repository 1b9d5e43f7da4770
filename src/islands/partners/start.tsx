import { PartnersPage } from './page.tsx';
import type { PartnersProps } from './props.ts';
import { speechOf } from './speech.ts';

const root = document.getElementById('partners');
const json = document.getElementById('partners-props')?.textContent;
if (root && json) {
  const props = JSON.parse(json) as PartnersProps;
  new PartnersPage(root, props, speechOf(props.words, props.locale, props.official.href)).start();
}
