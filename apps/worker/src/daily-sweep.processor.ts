import { Injectable } from '@nestjs/common';
import { JobQueues, type JobQueue } from '#postroom';
import { MembershipsService } from '#records/committees';
import { LeftWithNobodyService } from '#records/left-with-nobody';
import { HealthQueries } from '#records/health';
import { OutstandingResponsesService } from '#records/meetings';
import { ReviewsService } from '#records/partnership';
import { RegisterReviewsService } from '#records/register';
import { AnnualDutyService, SweepService } from '#records/reminders';
import { REVIEW_ASKED_AHEAD } from '#rules';

/**
 * The sweep of what the calendar brings: seats that begin or end, reviews to ask for, answers to put on the next agenda, rungs of ladders, warnings of the yearly duty, registers to look through, open work that is with nobody. A tick in
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

  /** Does what the calendar brings by now; no letter before 09:00 in London or on days that are no working days. */
  async sweep(): Promise<void> {
    await this.seats.settleRoles();
    await this.reviews.requestComing(REVIEW_ASKED_AHEAD);
    await this.outstanding.keep();
    await this.sweeps.sweep();
    await this.duty.warn();
    await this.registers.ask();
    await this.health.beat('sweep');
    await this.left.check();
  }

  stop(): Promise<void> {
    return this.queue.close();
  }
}
