import { extentIn, nearestCountry, wider } from '../../../engine/finder/elsewhere.ts';
import { inCountry } from '../../../engine/finder/state.ts';
import { Outward, Phrase } from './Phrase.tsx';
import type { Looked, ViewProps } from './props.ts';
import { SearchLink } from './SearchLink.tsx';

type Props = ViewProps & { looked: Looked };

/** What can be done when nothing is found: a wider search, the nearest country, the official locator, a package. */
export function Nothing(props: Props) {
  const { speech, props: page, index, search } = props;
  // Where the directory says little of the country, that is said above, with the official locator.
  const isSaid = extentIn(index, search.country ?? '').little;
  return (
    <section class="card stack g3">
      <h2 class="h3">{speech.t('find.nothing.title')}</h2>
      <p>{speech.t('find.nothing.text')}</p>
      <ul class="points">
        <Wider {...props} />
        <Nearest {...props} />
        {isSaid || (
          <li>
            <Phrase speech={speech} of="find.nothing.official" slots={{ official: <Outward {...page.official} /> }} />
          </li>
        )}
        <li>
          <Phrase
            speech={speech}
            of="find.nothing.packages"
            slots={{ clause: <a href={page.packages.href}>{page.packages.text}</a> }}
          />
        </li>
      </ul>
    </section>
  );
}

const Wider = (props: Props) => (
  <>
    {wider(props.looked.prepared, props.search).map(({ filter, search, count }) => (
      <li key={filter}>
        <Phrase
          speech={props.speech}
          of={`find.nothing.wider.${filter}`}
          slots={{
            link: (
              <SearchLink {...props} to={search}>
                {props.speech.t('find.nothing.companies', { count })}
              </SearchLink>
            ),
          }}
        />
      </li>
    ))}
  </>
);

function Nearest(props: Props) {
  const { index, search, speech } = props;
  const nearest = nearestCountry(index, search.country ?? '', search.level);
  if (!nearest) return null;
  const { count, kilometres } = nearest;
  const words = { count, country: speech.country(nearest.country), distance: speech.distance(kilometres) };
  return (
    <li>
      <Phrase
        speech={speech}
        of="find.nothing.nearest"
        slots={{
          link: (
            <SearchLink {...props} to={inCountry(search, nearest.country)}>
              {speech.t('find.nothing.nearestLink', words)}
            </SearchLink>
          ),
        }}
      />
    </li>
  );
}
