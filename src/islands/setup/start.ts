import { atFirstSign } from './sign.ts';

let started: Promise<void> | undefined;

/** Loads the wizard; after a failure it is tried again. */
function start(goOn = false): Promise<void> {
  started ??= import('./page.tsx').then(({ startSetup }) => startSetup());
  started.catch(() => {
    started = undefined;
  });
  return goOn ? started.then(() => document.querySelector<HTMLFormElement>('.wizard form')?.requestSubmit()) : started;
}

/**
 * Wakes the page up. An address that says something needs the whole wizard at once. The first questions are there
 * without it: the browser takes the answers, and the wizard comes with the reader's first sign of life.
 */
export function wake(): void {
  if (location.search || location.hash) void start();
  else waitForReader();
}

function waitForReader(): void {
  atFirstSign(() => void start());
  const form = document.querySelector<HTMLFormElement>('.wizard form');
  form?.addEventListener('submit', (event) => answered(event, form), { once: true });
}

/** The answers of a form that is sent make a link: where the wizard can't be loaded, the browser follows it. */
function answered(event: SubmitEvent, form: HTMLFormElement): void {
  event.preventDefault();
  start(true).catch(() => form.submit());
}
