import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Recorder } from './recorder.js';

/**
 * Tells two moments of the record apart: while the mark is the same, nothing that can be read has changed. It is the
 * snapshot PostgreSQL reads by, and nothing is written without becoming part of a later one, whoever writes it.
 *
 * A mark is always asked for after whoever wants it came: a commit that was answered before is in it. Those who come
 * while one is being asked share the next.
 */
@Injectable()
export class RecordMark {
  private coming: Promise<string> | null = null;
  private asking: Promise<unknown> = Promise.resolve();

  constructor(private readonly recorder: Recorder) {}

  /** The mark of the record as it is now or a moment later, such as `812:815:813`. One statement for all who ask at once. */
  now(): Promise<string> {
    this.coming ??= this.next();
    return this.coming;
  }

  private async next(): Promise<string> {
    await this.asking.catch(() => undefined);
    await setImmediate();
    this.coming = null;
    const asked = this.ask();
    this.asking = asked;
    return asked;
  }

  private async ask(): Promise<string> {
    const [row] = await this.recorder.dataSource.query<{ readonly mark: string }[]>(
      'SELECT pg_current_snapshot()::text AS mark',
    );
    return row?.mark ?? '';
  }
}
