import { Component } from 'preact';
import { extentIn } from '../../../engine/finder/elsewhere.ts';
import type { Hit } from '../../../engine/finder/find.ts';
import { MOST_IN_REPLY } from '../../../engine/finder/partner-reply.ts';
import { Note } from '../../view/parts.tsx';
import { AcrossTheBorder } from './Across.tsx';
import { Card } from './Card.tsx';
import { Copying } from './Copying.tsx';
import { differs } from './differs.ts';
import { Following } from './Following.tsx';
import { Nothing } from './Nothing.tsx';
import { Outward, Phrase } from './Phrase.tsx';
import type { Looked, ViewProps } from './props.ts';

type Props = ViewProps & { looked: Looked };

/** What is found: first whether the directory says much of the country at all, then the companies. */
export class Results extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return differs(['looked', 'search', 'across', 'limit', 'chosen', 'copied'], next, this.props);
  }

  render(props: Props) {
    return <Companies {...props} />;
  }
}

function Companies(props: Props) {
  const { here, serving } = props.looked.found;
  const first = here.slice(0, props.limit);
  const second = serving.slice(0, props.limit - first.length);
  const shown = first.length + second.length;
  return (
    <div class="stack g5">
      <Extent {...props} />
      <AcrossTheBorder {...props} />
      {shown === 0 ? <Nothing {...props} /> : <Copying {...props} />}
      {first.length > 0 && <Section {...props} of={serving.length > 0 ? 'here' : 'results'} hits={first} />}
      {second.length > 0 && <Section {...props} of="serving" hits={second} />}
      {here.length + serving.length > shown && <More {...props} shown={shown} />}
    </div>
  );
}

function Extent({ index, search, props: { official }, speech }: Props) {
  const { country = '' } = search;
  const { count, little } = extentIn(index, country);
  if (!little) return null;
  const vars = { count, country: speech.country(country) };
  return (
    <Note tone="depends">
      <p>
        <Phrase
          speech={speech}
          of={count === 0 ? 'find.none' : 'find.little'}
          vars={vars}
          slots={{ official: <Outward {...official} /> }}
        />
      </p>
    </Note>
  );
}

/** As many companies as a window shows at most before anybody scrolls. */
const SEEN_FIRST = 6;

function Section({ of, hits, ...props }: Props & { of: string; hits: Hit[] }) {
  return (
    <section class="stack g3">
      <h2 class={of === 'results' ? 'vh' : 'h3'}>{props.speech.t(`find.${of}`)}</h2>
      <ul class="trio">
        {hits.map((hit, place) => (
          // By place: to write a card anew costs a fraction of making one.
          <li key={place}>
            {place < SEEN_FIRST ? (
              <Company {...props} hit={hit} />
            ) : (
              <Following>{<Company {...props} hit={hit} />}</Following>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Company = ({ hit: { entry, kilometres }, speech, chosen, deeds }: Props & { hit: Hit }) => (
  <Card
    partner={entry.partner}
    speech={speech}
    kilometres={kilometres}
    pick={{
      chosen: chosen.includes(entry.partner),
      full: chosen.length >= MOST_IN_REPLY,
      toggle: () => deeds.choose(entry.partner),
    }}
  />
);

const More = ({ speech: { t }, deeds, shown }: Props & { shown: number }) => (
  <p class="row noprint">
    <span class="meta">{t('find.shown', { count: shown })}</span>
    <button class="btn" type="button" onClick={deeds.more}>
      {t('find.showMore')}
    </button>
  </p>
);
