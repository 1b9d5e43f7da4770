import type { ComponentChildren } from 'preact';
import { encodeSearch } from '../../../engine/finder/search-link.ts';
import type { Search } from '../../../engine/finder/state.ts';
import { isForElsewhere } from '../../elsewhere.ts';
import type { ViewProps } from './props.ts';

interface Props extends Pick<ViewProps, 'props' | 'deeds'> {
  to: Search;
  children: ComponentChildren;
}

/** A link to another search: on this page it changes what is shown, and keeps a position that no address carries. */
export function SearchLink({ props: { path }, deeds, to, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (isForElsewhere(event, event.currentTarget as HTMLAnchorElement)) return;
    event.preventDefault();
    deeds.change(to);
  };
  return (
    <a href={`${path}?${encodeSearch(to)}`} onClick={follow}>
      {children}
    </a>
  );
}
