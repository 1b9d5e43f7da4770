/** The path of another wizard: all of them stand side by side. */
export const wayTo = (wizard: string, { path }: { path: string }): string => path.replace(/[^/]+\/$/, `${wizard}/`);
