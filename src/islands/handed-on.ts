/** A step of a ticket with its state: nothing else is written into an address anew. */
const STEP = /^[a-z]+\.[a-z-]+=(done|not-yet|not-applicable|unknown)$/;

/** Whether a piece of an address is a step of the ticket wizard: their keys alone, clauses, hold a dot. */
export const isHandedOn = ({ key, value }: { key: string; value: string }): boolean => STEP.test(`${key}=${value}`);

/** The steps of a ticket that the address says and a wizard hands on, as pieces of a query. */
export const handedOn = (): string =>
  [...new URLSearchParams(location.search)]
    .map(([key, value]) => (isHandedOn({ key, value }) ? `&${key}=${value}` : ''))
    .join('');
