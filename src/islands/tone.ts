/** Looks of a status, each with a shape of its own. */
export type Tone = 'yes' | 'no' | 'depends' | 'unclear' | 'info';

/** Verdict id → value → look, where a value looks other than elsewhere. */
export type Tones = Record<string, Record<string, Tone>>;

const USUAL: Record<string, Tone> = {
  yes: 'yes',
  no: 'no',
  conditional: 'depends',
  'advice-only': 'depends',
  depends: 'unclear',
  supported: 'yes',
  'not-supported': 'no',
  check: 'unclear',
  missing: 'no',
  done: 'yes',
};

/** How the values of a wizard's verdicts look; a value without a look of its own is plain information. */
export const toneOf =
  (tones: Tones) =>
  (verdict: string, value: string): Tone =>
    tones[verdict]?.[value] ?? USUAL[value] ?? 'info';
