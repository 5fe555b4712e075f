import { setImmediate } from 'node:timers/promises';

/**
 * Asks the record for what several want at the same moment in one statement. Each is asked for after whoever wants it
 * came, and what is found is kept for nobody who comes later: it is as fresh as if each had asked alone.
 */
export class AskedTogether<Found> {
  private coming: {
    readonly keys: Set<string>;
    readonly found: Promise<Map<string, Found>>;
  } | null = null;

  /** `ask` finds each of several keys at once; what is not there is left out. */
  constructor(private readonly ask: (keys: readonly string[]) => Promise<Map<string, Found>>) {}

  /** What is found for a key; null when nothing is. */
  async find(key: string): Promise<Found | null> {
    this.coming ??= this.next();
    const { keys, found } = this.coming;
    keys.add(key);
    return (await found).get(key) ?? null;
  }

  private next() {
    const keys = new Set<string>();
    return { keys, found: this.askForAll(keys) };
  }

  private async askForAll(keys: ReadonlySet<string>): Promise<Map<string, Found>> {
    await setImmediate();
    this.coming = null;
    return this.ask([...keys]);
  }
}
