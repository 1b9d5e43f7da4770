import { partnerReason } from '../../wizards/support-level/partner-reason.ts';
import { Note } from '../view/parts.tsx';
import type { ResultProps } from './props.ts';

/** On to the finder of partners, where another partner is what helps; the reason goes along. */
export function FindPartner({ session, state, details: { t } }: ResultProps) {
  const reason = partnerReason(session.compiled, state.answers);
  if (!reason) return null;
  return (
    <Note tone="info">
      <p>{t(`partner.${reason}`)}</p>
      <p class="noprint">
        <a href={`${session.props.partners}?reason=${reason}`}>{t('partner.find')}</a>
      </p>
    </Note>
  );
}
