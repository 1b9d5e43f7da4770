import { Component, type ComponentChild } from 'preact';

/** Long enough for what is seen first to be painted, too short to be noticed. */
const AFTER_MS = 60;

/** What may follow a moment later than the rest of the page whenever it changes: it is mostly out of sight. */
export class Following extends Component<{ children: ComponentChild }> {
  private pause: ReturnType<typeof setTimeout> | undefined;

  override shouldComponentUpdate(): boolean {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.forceUpdate(), AFTER_MS);
    return false;
  }

  override componentWillUnmount(): void {
    clearTimeout(this.pause);
  }

  render({ children }: { children: ComponentChild }) {
    return children;
  }
}
