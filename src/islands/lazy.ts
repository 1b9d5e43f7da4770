/** Something that is loaded when it is first needed, and tried again after a failure. */
export class Lazy<T> {
  /** What has arrived. */
  value: T | undefined;
  failed = false;
  private pending: Promise<void> | undefined;
  private readonly load: () => Promise<T>;
  private readonly settled: () => void;

  /** @param settled called whenever something has arrived, or has failed to */
  constructor(load: () => Promise<T>, settled: () => void) {
    this.load = load;
    this.settled = settled;
  }

  /** Begins to load, unless that is under way or done. */
  need(): void {
    if (this.value || this.pending || this.failed) return;
    this.pending = this.load()
      .then(
        (value) => {
          this.value = value;
        },
        () => {
          this.failed = true;
        },
      )
      .then(() => {
        this.pending = undefined;
        this.settled();
      });
  }

  /** Forgets a failure and loads again. */
  retry(): void {
    this.failed = false;
    this.need();
  }

  /**
   * What is loaded, as soon as it is there; a failure before is forgotten.
   * @throws when it cannot be had
   */
  async arrival(): Promise<T> {
    this.retry();
    await this.pending;
    if (!this.value) throw new Error('A part of the wizard could not be loaded.');
    return this.value;
  }
}
