/** The field by which entries of a list are found; it has the focus when one has been added, changed or taken out. */
export const pickerField = (list: string): string => `pick-${list}`;

/** The heading of an entry that is being described; it has the focus when one is begun. */
export const entryHeading = (list: string): string => `entry-${list}`;
