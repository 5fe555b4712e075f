import { Injectable } from '@nestjs/common';
import { JobQueues, type JobQueue } from '#postroom';
import { MembershipsService } from '#records/committees';
import { LeadsService } from '#records/editions';
import { LeftWithNobodyService } from '#records/left-with-nobody';
import { HealthQueries } from '#records/health';
import { OutstandingResponsesService } from '#records/meetings';
import { ReviewsService } from '#records/partnership';
import { ActionLooksService } from '#records/plans';
import { RegisterReviewsService } from '#records/register';
import { AnnualDutyService, SweepService } from '#records/reminders';
import { REVIEW_ASKED_AHEAD } from '#rules';

/**
 * The sweep of what the calendar brings: seats and leads that begin or end, reviews to ask for, ongoing actions to look at, answers to put on the next agenda, rungs of ladders, warnings of the yearly duty, registers to look through, open work that is with nobody. A tick in
 * Redis only nudges; each service looks at the rows, under its own lock, and does what is due once.
 */
@Injectable()
export class DailySweepProcessor {
  private readonly queue: JobQueue;

  constructor(
    private readonly sweeps: SweepService,
    private readonly reviews: ReviewsService,
    private readonly duty: AnnualDutyService,
    private readonly registers: RegisterReviewsService,
    private readonly seats: MembershipsService,
    private readonly outstanding: OutstandingResponsesService,
    private readonly health: HealthQueries,
    private readonly left: LeftWithNobodyService,
    private readonly leads: LeadsService,
    private readonly looks: ActionLooksService,
    queues: JobQueues,
  ) {
    this.queue = queues.of('sweep');
  }

  start(): void {
    this.queue.consume(() => this.sweep(), 1);
  }

  /** Puts the tick in Redis again, should somebody have emptied it. */
  keepTicking(everyMs: number): Promise<void> {
    return this.queue.tick(everyMs);
  }

  /**
   * Does what the calendar brings by now; no letter before 09:00 in London or on days that are no working days. What
   * cannot be done keeps nothing else from it: every fault is thrown when all had their turn.
   */
  async sweep(): Promise<void> {
    const faults: unknown[] = [];
    for (const turn of this.turns) await turn().catch((fault: unknown) => faults.push(fault));
    if (faults.length > 0) throw new AggregateError(faults, faults.map(String).join(' '));
  }

  private readonly turns: readonly (() => Promise<unknown>)[] = [
    () => this.seats.settleRoles(),
    () => this.leads.settleRoles(),
    () => this.reviews.requestComing(REVIEW_ASKED_AHEAD),
    () => this.outstanding.keep(),
    () => this.looks.startMissing(),
    () => this.remind(),
    () => this.duty.warn(),
    () => this.registers.ask(),
    () => this.left.check(),
  ];

  private async remind(): Promise<void> {
    await this.sweeps.sweep();
    await this.health.beat('sweep');
  }

  stop(): Promise<void> {
    return this.queue.close();
  }
}
