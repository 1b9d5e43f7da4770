import type { ClockViewProps } from './ClockView.tsx';
import { described, Entry } from './Entry.tsx';
import { TextField } from './TextField.tsx';

/** The fields of the ticket: when it was created, where, and for whom. */
export function Ticket(props: ClockViewProps) {
  const { session, form, wrongs, enter, listZones } = props;
  const { t, mine } = session;
  return (
    <form class="ticket" aria-label={t('fields')} onSubmit={(event) => event.preventDefault()}>
      <Created {...props} />
      <Entry t={t} id="zone" label={t('zone.label')} hint={t('zone.hint')} wrong={wrongs.zone}>
        <div class="row tight">
          <TextField {...props} field="zone" wrong={wrongs.zone} list="clock-zones" onFocus={listZones} />
          {form.zone !== mine && (
            <button class="btn" type="button" onClick={() => enter('zone', mine)}>
              {t('zone.mine')}
            </button>
          )}
        </div>
      </Entry>
      <Partner {...props} />
    </form>
  );
}

function Created({ session, form, wrongs, type, enter, unreadable }: ClockViewProps) {
  const { t, time, mine } = session;
  const look = (event: Event) => {
    const { value, validity } = event.currentTarget as HTMLInputElement;
    if (validity.badInput) unreadable();
    else if (event.type === 'change') enter('created', value);
  };
  const now = () => enter('created', time.write(Date.now(), time.knows(form.zone) ? form.zone : mine).slice(0, 16));
  return (
    <Entry t={t} id="created" label={t('created.label')} hint={t('created.hint')} wrong={wrongs.created}>
      <div class="row tight">
        <input
          class="in"
          type="datetime-local"
          max="2999-12-31T23:59"
          value={form.created}
          onInput={(event) => type('created', event.currentTarget.value)}
          onChange={look}
          onBlur={look}
          {...described('created', wrongs.created)}
        />
        <button class="btn" type="button" onClick={now}>
          {t('created.now')}
        </button>
      </div>
    </Entry>
  );
}

function Partner({ session: { t, props }, form, wrongs, enter }: ClockViewProps) {
  return (
    <Entry t={t} id="partner" label={t('partner.label')} hint={t('partner.hint')} wrong={wrongs.partner}>
      <select
        class="in"
        value={form.partner}
        onChange={(event) => enter('partner', event.currentTarget.value)}
        {...described('partner', wrongs.partner)}
      >
        <option value="">{t('partner.none')}</option>
        {Object.entries(props.partners).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Entry>
  );
}
