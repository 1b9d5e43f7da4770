import { inCountry } from '../../../engine/finder/state.ts';
import { Phrase } from './Phrase.tsx';
import type { Looked, ViewProps } from './props.ts';
import { SearchLink } from './SearchLink.tsx';

/** A company beyond the border that is nearer to the reader than any on this side. */
export function AcrossTheBorder(props: ViewProps & { looked: Looked }) {
  const { across, search, speech, looked } = props;
  if (!across) return null;
  const { partner } = across.hit.entry;
  const country = speech.country(across.country);
  const found = looked.found.here.length + looked.found.serving.length > 0;
  const { company, city } = partner;
  const vars = { company, city, country, distance: speech.distance(across.hit.kilometres ?? 0) };
  return (
    <p>
      <Phrase
        speech={speech}
        of={found ? 'find.nearer' : 'find.nearerOnly'}
        vars={vars}
        slots={{
          link: (
            <SearchLink {...props} to={inCountry(search, across.country)}>
              {speech.t('find.nearerLink', { country })}
            </SearchLink>
          ),
        }}
      />
    </p>
  );
}
