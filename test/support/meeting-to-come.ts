import { SubstitutesService } from '#records/committees';
import { SignedLinksService } from '#records/links';
import { AgendaService, MeetingsService } from '#records/meetings';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import type { World } from './world.js';

/** A meeting of today whose agenda of two items is published, and a named substitute of its committee. */
export async function meetingToCome(world: World, heldOn = '2023-07-19'): Promise<string> {
  const actor = await world.as('officer');
  const personId = await world.person('substitute', null, { kind: 'council', id: world.councilId });
  const who = { personId, name: null, post: null, email: null };
  const committee = { actor, id: world.committeeId };
  await world.app.get(SubstitutesService).name(committee, { who, from: localDate('2023-01-01') });
  const meetings = world.app.get(MeetingsService);
  const { id } = await meetings.plan(actor, {
    committeeId: world.committeeId,
    heldOn: localDate(heldOn),
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
  await meetings.convene({ actor, id });
  for (const title of ['Road safety', 'Antisocial behaviour']) {
    await world.app.get(AgendaService).add({ actor, id }, { title, purpose: 'note' });
  }
  await meetings.publishAgenda({ actor, id }, { reason: 'set out by a test' });
  return id;
}

/** The address of the button a letter about the meeting gives a member for their apologies. */
export async function apologiesLink(
  world: World,
  asked: { readonly part: string; readonly meetingId: string; readonly expiresOn?: string },
): Promise<string> {
  const token = await world.app.get(Recorder).write((tx) =>
    world.app.get(SignedLinksService).tokenFor(tx, {
      personId: world.someone(asked.part).id,
      purpose: 'apologies',
      subjectKind: 'meeting',
      subjectId: asked.meetingId,
      expiresOn: localDate(asked.expiresOn ?? '2023-07-19'),
    }),
  );
  return `/l/${token}`;
}
