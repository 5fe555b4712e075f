import { ExemptionsService } from '#records/exemptions';
import { AgendaService, MeetingsService } from '#records/meetings';
import { localDate } from '#rules';
import type { World } from './world.js';

/** The agenda of a meeting to be run: two items in public, one exempt, one confidential, one more in public. */
const AGENDA = [
  ['Apologies for absence', 'note', 5],
  ['Road safety outside schools', 'recommend', 45],
  ['Bids for the night bus', 'decide', 20],
  ['Safety of the refuge', 'note', 10],
  ['Work programme', 'comment', null],
] as const;

const DECISION = {
  kind: 'exempt',
  paragraphs: [3],
  reasoning: 'The bids would be told to every bidder before the contract is let.',
  publicSummary: 'Bids for a contract',
  decidedBy: 'Monitoring officer',
} as const;

/**
 * A meeting of the world's committee on the day of its clock, with its agenda published; item 3 is exempt under paragraph 3
 * of Schedule 12A, item 4 is confidential. Started with everybody present, unless it is left to be.
 */
export async function aSitting(world: World, more: { readonly isLeft?: boolean } = {}) {
  const actor = await world.as('officer');
  const meetings = world.app.get(MeetingsService);
  const heldOn = localDate(world.time.now().slice(0, 10));
  const plan = { committeeId: world.committeeId, heldOn, startsAt: '10:00', venue: 'Chamber' };
  const { id: meetingId } = await meetings.plan(actor, plan);
  await meetings.convene({ actor, id: meetingId });
  const items: string[] = [];
  for (const [title, purpose, minutes] of AGENDA) {
    const words = { title, purpose, minutes };
    items.push(await world.app.get(AgendaService).add({ actor, id: meetingId }, words));
  }
  const exemptions = world.app.get(ExemptionsService);
  const [, , bids = '', refuge = ''] = items;
  const reviewOn = localDate('2099-01-04');
  await exemptions.mark({ actor }, { ...DECISION, on: { itemId: bids }, reviewOn });
  const confidential = { ...DECISION, kind: 'confidential', paragraphs: [] } as const;
  await exemptions.mark({ actor }, { ...confidential, on: { itemId: refuge }, reviewOn: null });
  await meetings.publishAgenda({ actor, id: meetingId }, { reason: 'set out by a test' });
  const present = ['chair', 'member one', 'member two', 'co-optee'].map(
    (part) => world.someone(part).id,
  );
  if (more.isLeft !== true) await meetings.start({ actor, id: meetingId }, { present });
  return { meetingId, items, present };
}
