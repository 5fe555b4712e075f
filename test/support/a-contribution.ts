import { ContributionsService } from '#records/contributions';
import { addDays } from '#rules';
import { Recorder } from '#records/record';
import type { World } from './world.js';

/** The police contact asked by the lead for their part of a review that is asked for; the id of what was asked. */
export async function aContribution(
  world: World,
  reviewId: string,
  lead = 'road-safety lead',
): Promise<string> {
  const due = addDays(world.app.get(Recorder).today(), 14);
  const who = {
    personId: world.someone('police contact').id,
    name: null,
    post: null,
    email: null,
  };
  const asked = { who, question: 'How many were stopped?', due };
  const act = { actor: await world.as(lead), id: reviewId };
  return (await world.app.get(ContributionsService).ask(act, asked)).id;
}
