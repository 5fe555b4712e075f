import { addDays, type LocalDate } from '#rules';
import { Postroom } from '#postroom';
import { DeliveriesService } from '#records/deliveries';
import { ReviewsService } from '#records/partnership';
import { AnnualDutyService, SweepService } from '#records/reminders';
import { momentsOf, type Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Period } from './period.js';

/** When the product looks at its clocks, London time. */
const SWEEP_TIME = '09:00';
/** A review is asked for so many days before it is due. */
const ASKED_AHEAD = 28;
/** What one moment's letters may take. Milliseconds. */
const PATIENCE = 30_000;

/**
 * Lives every day from first to last: at 09:00 the sweep, the reviews to ask for and the yearly duty, as a worker
 * does; then what people do that day. Letters go out before the clock moves on. What happens at 09:00 sharp comes
 * between the making of the day's letters and their sending.
 */
export async function liveThrough(
  stage: Stage,
  { from, to }: Period,
  scenes: readonly Scene[],
): Promise<void> {
  const moments = momentsOf(scenes.filter(({ on }) => on >= from && on <= to));
  for (let day = from; day <= to; day = addDays(day, 1)) {
    stage.setTime(day, SWEEP_TIME);
    await sweepAll(stage);
    const today = moments.filter(({ on }) => on === day);
    await play(
      stage,
      today.filter(({ at }) => at === SWEEP_TIME),
    );
    await sendAll(stage);
    for (const moment of today.filter(({ at }) => at !== SWEEP_TIME)) {
      await play(stage, [moment]);
      await sendAll(stage);
    }
  }
}

async function sweepAll({ app }: Stage): Promise<void> {
  await app.get(SweepService).sweep();
  await app.get(ReviewsService).requestComing(ASKED_AHEAD);
  await app.get(AnnualDutyService).warn();
}

async function play(
  stage: Stage,
  moments: readonly { on: LocalDate; at: string; scenes: readonly Scene[] }[],
) {
  for (const { on, at, scenes } of moments) {
    stage.setTime(on, at);
    for (const scene of scenes) await scene.act();
  }
}

/** Nothing waits on most days, so the queue is left alone on them. */
async function sendAll({ app }: Stage): Promise<void> {
  const { messages, deliveries } = await app.get(DeliveriesService).waiting();
  if (messages + deliveries > 0) await app.get(Postroom).settleAll({ timeoutMs: PATIENCE });
}
