import { AuthoritiesService } from '#records/authorities';
import { CommitteesService, SubstitutesService } from '#records/committees';
import { ExemptionsService } from '#records/exemptions';
import { AgendaService, MeetingsService } from '#records/meetings';
import { localDate } from '#rules';
import type { WebWorld } from '../support/web-world.js';

const DAY = localDate('2023-07-19');
const ITEMS = [
  ['Declarations of interest', 'note'],
  ['Community Safety Agreement', 'recommend'],
  ['The night bus contract', 'decide'],
] as const;

/**
 * Sets out what a clerk finds on the morning of 19 July 2023: an agenda published in time, with an exempt item; six
 * members, one of whom sends apologies; a named substitute; a cabinet beside the police, asked on another legal basis.
 * Returns the meeting's id.
 */
export async function setOutSitting(world: WebWorld): Promise<string> {
  const { app, committeeId, councilId } = world;
  const officer = await world.as('officer');
  const committees = app.get(CommitteesService);
  for (const part of ['member three', 'member four']) {
    const personId = await world.person(part, 'member', { kind: 'committee', id: committeeId });
    const seat = { kind: 'member', isVoting: true, validFrom: localDate('2020-01-01') } as const;
    await committees.seat({ committeeId, personId, ...seat });
  }
  await world.dataSource.query('UPDATE committees SET quorum = 4 WHERE id = $1', [committeeId]);
  const personId = await world.person('substitute', null, { kind: 'council', id: councilId });
  await app
    .get(SubstitutesService)
    .name(
      { actor: officer, id: committeeId },
      { who: { personId, name: null, post: null, email: null }, from: localDate('2023-05-01') },
    );
  const cabinet = { slug: 'cabinet', name: 'The Cabinet', kind: 'executive' as const };
  const cabinetId = await app.get(AuthoritiesService).add({ councilId, ...cabinet, aliases: [] });
  for (const kind of ['contact', 'signatory'] as const) {
    const role = kind === 'contact' ? 'authority contact' : 'signatory';
    const at = { kind: 'authority', id: cabinetId } as const;
    const someone = await world.person(`cabinet ${kind}`, role, at);
    await app.get(AuthoritiesService).name({ authorityId: cabinetId, personId: someone, kind });
  }
  return callMeeting(world, officer);
}

async function callMeeting(world: WebWorld, actor: Awaited<ReturnType<WebWorld['as']>>) {
  const meetings = world.app.get(MeetingsService);
  const { id } = await meetings.plan(actor, {
    committeeId: world.committeeId,
    heldOn: DAY,
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
  await meetings.convene({ actor, id });
  for (const [title, purpose] of ITEMS) {
    const itemId = await world.app
      .get(AgendaService)
      .add({ actor, id }, { title, purpose, minutes: 20, reportBy: null, summary: null });
    if (title !== ITEMS[2][0]) continue;
    await world.app.get(ExemptionsService).mark(
      { actor },
      {
        on: { itemId },
        kind: 'exempt',
        paragraphs: [3],
        reasoning: 'The bids would be told to every bidder before the contract is let.',
        publicSummary: 'A contract',
        publicTitle: 'A contract',
        decidedBy: 'Monitoring officer',
        reviewOn: localDate('2023-10-02'),
      },
    );
  }
  await meetings.publishAgenda({ actor, id }, { reason: null });
  return id;
}

/** The next meeting, in October, its agenda out with the minutes of July on it, as its morning begins. */
export async function callNextMeeting(world: WebWorld): Promise<void> {
  world.time.set('2023-10-02T09:00:00Z');
  const actor = await world.as('officer');
  const meetings = world.app.get(MeetingsService);
  const { id } = await meetings.plan(actor, {
    committeeId: world.committeeId,
    heldOn: localDate('2023-10-11'),
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
  await meetings.convene({ actor, id });
  await world.app
    .get(AgendaService)
    .add(
      { actor, id },
      { title: 'Minutes of the last meeting', purpose: 'decide', reportBy: null, summary: null },
    );
  await meetings.publishAgenda({ actor, id }, { reason: null });
  world.time.set('2023-10-11T09:00:00Z');
}
