/** The day of an edition's id, and its number among the editions of that day. */
function partsOf(id: string): [day: string, number: number] {
  const [day = '', number = '0'] = id.split('.');
  return [day, Number(number)];
}

/** Compares the ids of editions: the older first. */
export function byAge(a: string, b: string): number {
  const [[day, number], [otherDay, otherNumber]] = [partsOf(a), partsOf(b)];
  return day < otherDay ? -1 : day > otherDay ? 1 : number - otherNumber;
}

/** The id of the next correction of an edition: the same day, the next number. */
export function correctionOf(id: string): string {
  const [day, number] = partsOf(id);
  return `${day}.${number + 1}`;
}
