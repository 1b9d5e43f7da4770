import { atFirstSign } from './sign.ts';

/** Loads a wizard about items and starts it. */
type Begin = () => Promise<void>;

/** What is under way; after a failure it is tried again. */
let started: Promise<void> | undefined;

function start(begin: Begin, goOn = false): Promise<void> {
  started ??= begin();
  started.catch(() => {
    started = undefined;
  });
  return goOn ? started.then(() => document.querySelector<HTMLFormElement>('.wizard form')?.requestSubmit()) : started;
}

/**
 * Wakes a page up. An address that says something needs the whole wizard at once. The first questions are there
 * without it: the browser takes the answers, and the wizard comes with the reader's first sign of life.
 */
export function wake(begin: Begin): void {
  if (location.search || location.hash) void start(begin);
  else waitForReader(begin);
}

function waitForReader(begin: Begin): void {
  atFirstSign(() => void start(begin));
  const form = document.querySelector<HTMLFormElement>('.wizard form');
  form?.addEventListener('submit', (event) => answered(event, form, begin), { once: true });
}

/** The answers of a form that is sent make a link: where the wizard can't be loaded, the browser follows it. */
function answered(event: SubmitEvent, form: HTMLFormElement, begin: Begin): void {
  event.preventDefault();
  start(begin, true).catch(() => form.submit());
}
