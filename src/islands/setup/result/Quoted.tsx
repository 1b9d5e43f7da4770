import type { ResultProps } from './load.ts';

/** The clauses behind the verdicts in the policy's own words, and how they are read, once they have been loaded. */
export const Quoted = ({ quotes: { value }, ...props }: ResultProps) =>
  value && (
    <>
      <value.ClausesQuoted {...props} quotes={value} />
      <value.ReadingsUsed {...props} quotes={value} />
    </>
  );
