import { clicked } from './clicked.ts';

/** Closes an open sheet once a link in it is followed: a link to a place on the same page would stay covered. */
export function closeSheetOnFollow(event: Event): void {
  clicked(event, '.sheet a')?.closest<HTMLElement>('.sheet:popover-open')?.hidePopover();
}
