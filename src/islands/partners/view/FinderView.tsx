import { Note } from '../../view/parts.tsx';
import { Bar } from './Bar.tsx';
import { Chips } from './Chips.tsx';
import type { ViewProps } from './props.ts';
import { Results } from './Results.tsx';

/** The finder whole: why it was opened, what is looked for, what is found. */
export function FinderView(props: ViewProps) {
  const { speech, search, dropped, looked } = props;
  return (
    <div class="stack g5">
      {search.reason && (
        <Note tone="info">
          <p>{speech.t(`find.reason.${search.reason}`)}</p>
        </Note>
      )}
      {dropped && (
        <Note tone="depends">
          <p>{dropped}</p>
        </Note>
      )}
      <Bar {...props} />
      <section class="stack g4">
        <p class="found" role="status">
          {countWords(props)}
        </p>
        <Chips {...props} />
        {looked && <Results {...props} looked={looked} />}
      </section>
    </div>
  );
}

function countWords({ speech: { t, country }, search, looked }: ViewProps): string {
  if (search.country === undefined) return t('find.pick');
  if (!looked) return t('find.loading');
  const { near, level } = search;
  const { here, serving } = looked.found;
  const words = {
    count: here.length + serving.length,
    country: country(search.country),
    level: t(`find.atLeast.${level}`),
  };
  if (!near) return t('find.found', words);
  return 'city' in near ? t('find.foundNear', { ...words, city: near.city }) : t('find.foundHere', words);
}
