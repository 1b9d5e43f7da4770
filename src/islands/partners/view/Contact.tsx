import type { Listed } from '../../../engine/finder/listed.ts';
import { Icon } from '../../view/parts.tsx';
import type { Speech } from '../speech.ts';

/** Addresses that a browser opens and does not run; the data has no others, and no others would be linked. */
const WEB = /^https?:\/\//;

/** The address of a page on the web, if it is one. */
export const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && WEB.test(url) ? url : undefined;

interface Props {
  partner: Listed;
  speech: Speech;
}

/** How a company is reached; the telephone first, since something may be broken. */
export function Contact({ partner: { company, phone, website, email }, speech: { t } }: Props) {
  const address = webAddress(website);
  const of = <span class="vh"> {t('card.of', { company })}</span>;
  if (!phone && !address && !email) return null;
  return (
    <p class="row acts">
      {phone && (
        <a class="btn" href={`tel:${phone}`}>
          <Icon name="phone" />
          {t('card.call', { phone })}
          {of}
        </a>
      )}
      {address && (
        <a class="btn" href={address} rel="external noopener">
          <Icon name="globe" />
          {t('card.website')}
          {of}
        </a>
      )}
      {email && (
        <a class="btn ghost" href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`} data-address={email}>
          <Icon name="mail" />
          {t('card.email')}
          {of}
        </a>
      )}
    </p>
  );
}
