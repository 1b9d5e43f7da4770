import type { Offer } from '../finder.ts';

interface Props {
  id: string;
  label: string | undefined;
  offers: readonly Offer[];
  /** Statuses by their names. */
  statuses: Record<string, string>;
  /** Which of them Enter takes. */
  active: number;
  take: (offer: Offer) => void;
}

/** What was found, below the field that has the focus all the while. */
export const Offers = ({ id, label, offers, statuses, active, take }: Props) => (
  <div class="found" id={id} role="listbox" aria-label={label} hidden={offers.length === 0}>
    {offers.map((offer, index) => (
      <div
        key={offer.id}
        id={`${id}-${index}`}
        role="option"
        tabIndex={-1}
        aria-selected={index === active}
        onMouseDown={(event) => {
          event.preventDefault();
          take(offer);
        }}
      >
        <b>{offer.name}</b>
        <span class="meta">{statuses[offer.status]}</span>
      </div>
    ))}
  </div>
);
