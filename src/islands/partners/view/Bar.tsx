import { LEVELS, type Level } from '../../../engine/finder/listed.ts';
import { Choice } from './Choice.tsx';
import { CountryOptions } from './CountryOptions.tsx';
import { More } from './More.tsx';
import { Near } from './Near.tsx';
import type { ViewProps } from './props.ts';

/** What is looked for: the country first, the rest only once its companies are known. */
export function Bar(props: ViewProps) {
  const { speech, search, looked, guessed, deeds } = props;
  const { t } = speech;
  return (
    <form class="panel stack g3 seek noprint" aria-label={t('find.form')} onSubmit={(event) => event.preventDefault()}>
      <div class="asked">
        <Choice label={t('find.country')} value={search.country ?? ''} choose={deeds.country}>
          <CountryOptions index={props.index} speech={speech} chosen={search.country !== undefined} />
        </Choice>
        <Choice
          label={t('find.level')}
          value={search.level}
          choose={(level) => deeds.change({ ...search, level: level as Level })}
        >
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {t(`find.atLeast.${level}`)}
            </option>
          ))}
        </Choice>
        <Language {...props} />
        <Near {...props} />
      </div>
      {guessed && search.country && (
        <p class="meta">{t('find.guessed', { country: speech.country(search.country) })}</p>
      )}
      {looked && <More {...props} looked={looked} />}
    </form>
  );
}

function Language({ index, speech, search, looked, deeds }: ViewProps) {
  const { t, language } = speech;
  const counts = looked?.facets.language;
  const offered = index.languages.filter((tag) => counts?.has(tag) || tag === search.language);
  const named = offered.map((tag) => [tag, language(tag)] as const);
  return (
    <Choice
      label={t('find.language')}
      value={search.language ?? ''}
      choose={(tag) => deeds.change({ ...search, language: tag || undefined })}
    >
      <option value="">{t('find.anyLanguage')}</option>
      {named
        .sort(([, one], [, other]) => speech.compare(one, other))
        .map(([tag, name]) => (
          <option key={tag} value={tag}>
            {t('find.counted', { name, count: counts?.get(tag) ?? 0 })}
          </option>
        ))}
    </Choice>
  );
}
