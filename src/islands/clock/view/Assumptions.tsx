import { zoneWords } from '../moments.ts';
import type { ClockViewProps } from './ClockView.tsx';
import { Entry, WrongLine } from './Entry.tsx';
import { TextField } from './TextField.tsx';

/** What the site assumes of the office, each to be changed. */
export function Assumptions(props: ClockViewProps) {
  const { session, wrongs, listZones, reset } = props;
  const { t } = session;
  const { zone, hours } = session.props.calendar.office;
  return (
    <form class="panel stack" aria-labelledby="clock-assumed" onSubmit={(event) => event.preventDefault()}>
      <h2 class="h3" id="clock-assumed">
        {t('assumed')}
      </h2>
      <p class="meta">{t('assumedWhy')}</p>
      <Entry
        t={t}
        id="office-zone"
        label={t('officeZone.label')}
        hint={t('officeZone.hint', { zone: zoneWords(zone) })}
        wrong={wrongs['office-zone']}
      >
        <TextField
          {...props}
          field="office-zone"
          wrong={wrongs['office-zone']}
          list="clock-zones"
          onFocus={listZones}
        />
      </Entry>
      <Entry
        t={t}
        id="office-hours"
        label={t('officeHours.label')}
        hint={t('officeHours.hint', { hours })}
        wrong={wrongs['office-hours']}
      >
        <TextField {...props} field="office-hours" wrong={wrongs['office-hours']} />
      </Entry>
      <HolidayChoice {...props} />
      <p class="meta">{t('always')}</p>
      {isChanged(props) && (
        <p class="noprint">
          <button class="btn" type="button" onClick={reset}>
            {t('reset')}
          </button>
        </p>
      )}
    </form>
  );
}

function isChanged({ session, form }: ClockViewProps): boolean {
  const { zone, hours } = session.props.calendar.office;
  return form['office-zone'] !== zone || form['office-hours'] !== hours || form.holidays !== 'default';
}

function HolidayChoice(props: ClockViewProps) {
  const { session, form, wrongs, enter } = props;
  const { t } = session;
  const { country, calendar } = session.props;
  const [first, last] = [Math.min(...calendar.years), Math.max(...calendar.years)];
  return (
    <fieldset class="stack g2">
      <legend>{t('holidays.label')}</legend>
      {['default', 'none', 'own'].map((choice) => (
        <label key={choice} class="pick">
          <input
            type="radio"
            name="holidays"
            value={choice}
            checked={form.holidays === choice}
            onChange={() => enter('holidays', choice)}
          />
          {t(`holidays.${choice}`, { country })}
        </label>
      ))}
      {form.holidays === 'default' && <p class="meta">{t('holidays.listed', { years: `${first}–${last}` })}</p>}
      {form.holidays === 'own' ? (
        <OwnDays {...props} />
      ) : (
        wrongs.holidays && <WrongLine t={t} id="holidays" wrong={wrongs.holidays} />
      )}
    </fieldset>
  );
}

const OwnDays = (props: ClockViewProps) => {
  const { t } = props.session;
  const { holidays } = props.wrongs;
  return (
    <Entry t={t} id="holidays" label={t('holidays.days')} hint={t('holidays.daysHint')} wrong={holidays}>
      <TextField {...props} field="days" id="holidays" wrong={holidays} />
    </Entry>
  );
};
