import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor, LocalDate, SubjectKind } from '#rules';
import { TIME, type TimeSource } from '#platform';
import { todayInLondon } from '../clocks/index.js';
import { transact, type Tx } from '../transaction/index.js';
import { failpoint } from './failpoint.js';
import { firstAnswer, keyed, type Request } from './idempotency.js';
import { transition, type Move, type Moved } from './transition.js';

/** Who asks for something to be done to which row, as they saw it, under which idempotency key. */
export interface Act {
  readonly actor: Actor;
  readonly id: string;
  readonly version?: number | undefined;
  readonly key?: string | undefined;
}

/** What a page or the API tells of an act that was done. */
export interface Done {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly sentence: string;
}

/** A move as a service describes it: the act, the transition, and what else is written with it. */
export interface Asked<Kind extends SubjectKind> extends Pick<
  Move<Kind>,
  'kind' | 'command' | 'locking' | 'prepare'
> {
  readonly act: Act;
  /** The words of the form, so that a repeated key with other words is noticed. */
  readonly form: unknown;
  /** What must be locked before the row itself, so that rows are locked in one order everywhere. */
  readonly before?: (tx: Tx) => Promise<void>;
  readonly also?: (tx: Tx, moved: Moved<Kind>) => Promise<void>;
}

/** The services' way to the record: one transaction an act, at the time source's now. */
@Injectable()
export class Recorder {
  constructor(
    readonly dataSource: DataSource,
    @Inject(TIME) private readonly time: TimeSource,
  ) {}

  /** The present instant. */
  now(): string {
    return this.time.now();
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return todayInLondon(this.now());
  }

  /** Writes in one transaction. */
  write<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return transact(this.dataSource, work);
  }

  /**
   * Writes in one transaction, once for the act's idempotency key if it has one. The key is kept with the answer at
   * the end: two requests under one key at once both do the work, and the later one's is taken back. Whatever stops a
   * repeated request, such as a state that has moved on since the first, its answer is the first's.
   */
  async writeOnce<Result>(
    act: Omit<Act, 'id'>,
    asked: unknown,
    work: (tx: Tx) => Promise<Result>,
  ): Promise<Result> {
    const request = this.requestOf(act, asked);
    if (request === undefined) return this.write(work);
    return this.once(request, (tx) => keyed(tx, request, () => work(tx)));
  }

  /** One transition through the seam, with what else belongs to it, in one transaction. */
  async move<Kind extends SubjectKind>(asked: Asked<Kind>): Promise<Done> {
    const { act, kind, command } = asked;
    const request = this.requestOf(act, [kind, act.id, command, asked.form]);
    const done = await this.once(request, async (tx) => {
      await asked.before?.(tx);
      const moved = await transition(tx, {
        kind,
        command,
        id: act.id,
        actor: act.actor,
        version: act.version,
        now: this.now(),
        prepare: asked.prepare,
        request,
        ...(asked.locking === undefined ? {} : { locking: asked.locking }),
      });
      await asked.also?.(tx, moved);
      const { id, state, version, sentence } = moved;
      return { id, state, version, sentence };
    });
    await failpoint('transition: committed');
    return done;
  }

  private requestOf({ key, actor }: Omit<Act, 'id'>, asked: unknown): Request | undefined {
    if (key === undefined) return undefined;
    return { owner: `${actor.kind}:${actor.id ?? ''}`, key, asked, now: this.now() };
  }

  /** The work in one transaction, or the first answer to the request when it has one. */
  private async once<Result>(
    request: Request | undefined,
    work: (tx: Tx) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await this.write(work);
    } catch (stopped) {
      const first =
        request === undefined ? null : await firstAnswer(this.dataSource.manager, request);
      if (first === null) throw stopped;
      return first.answer as Result;
    }
  }
}
