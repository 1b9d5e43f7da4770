import { Component } from 'preact';
import type { DirectoryIndex } from '../../../engine/finder/index-file.ts';
import type { Speech } from '../speech.ts';

interface Props {
  index: DirectoryIndex;
  speech: Speech;
  /** Whether one is chosen; until then the list says what to do. */
  chosen: boolean;
}

/** The countries to choose from, those of which the directory has companies first. Drawn once: there are hundreds. */
export class CountryOptions extends Component<Props> {
  override shouldComponentUpdate({ chosen }: Props): boolean {
    return chosen !== this.props.chosen;
  }

  render({ index, speech, chosen }: Props) {
    const named = Object.keys(index.countries).map((code) => ({ code, name: speech.country(code) }));
    const sorted = named.sort((one, other) => speech.compare(one.name, other.name));
    const isListed = ({ code }: { code: string }) =>
      Boolean(index.countries[code]?.here ?? index.countries[code]?.serving);
    const groups = [
      { label: speech.t('find.listed'), countries: sorted.filter(isListed) },
      { label: speech.t('find.unlisted'), countries: sorted.filter((country) => !isListed(country)) },
    ];
    return (
      <>
        {!chosen && <option value="">{speech.t('find.choose')}</option>}
        {groups.map(({ label, countries }) => (
          <optgroup key={label} label={label}>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </>
    );
  }
}
