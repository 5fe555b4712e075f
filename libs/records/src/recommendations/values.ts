/** The values of a statement that is put together from conditions, in the order they are named. */
export class Values {
  readonly all: unknown[] = [];

  /** Keeps a value and gives the sign that stands for it. */
  bind(value: unknown): string {
    this.all.push(value);
    return `$${this.all.length}`;
  }
}
