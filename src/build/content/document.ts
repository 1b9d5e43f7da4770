/** Step by step from the root of a value to a part of it. */
export type Path = readonly PropertyKey[];

/** A parsed file, or a file's front matter, that still knows where each part of it stands. */
export interface Document {
  /** What it says, as plain data. */
  value: unknown;
  /** Where the value at a path starts in the text; undefined where there is none. */
  valueAt(path: Path): number | undefined;
  /** Where the key (or the list entry) at a path starts in the text; undefined where there is none. */
  keyAt(path: Path): number | undefined;
}

/** Where a path starts or, where it doesn't exist, the closest thing around it. */
export function nearest(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = document.valueAt(path.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return document.valueAt([]) ?? 0;
}

/** The value at a path of a document, undefined where there is none. */
export function valueIn(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );
}
