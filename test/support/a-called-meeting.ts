import {
  CommitteeSettingsService,
  CommitteesService,
  SubstitutesService,
} from '#records/committees';
import { ExemptionsService } from '#records/exemptions';
import { AgendaService, MeetingsService } from '#records/meetings';
import { localDate } from '#rules';
import type { World } from './world.js';

const HELD_ON = localDate('2023-07-19');
let world: World;
let meetingId = '';
const items: Record<string, string> = {};

/** A committee of five voting members that numbers its items from 47, and a published agenda of six items, one of them exempt. */
export async function aCalledMeeting(of: World) {
  world = of;
  await theCommittee();
  await theAgenda();
  return { meetingId, items };
}

const act = async (id = meetingId) => ({ actor: await world.as('officer'), id });
const named = (personId: string) => ({ personId, name: null, post: null, email: null });
/** The members by part. */
export const NAMES = {
  chair: 'Councillor Ash',
  'member one': 'Councillor Birch',
  'member two': 'Councillor Cedar',
  'member three': 'Councillor Elm',
  'member four': 'Councillor Fir',
  substitute: 'Councillor Gorse',
  'co-optee': 'Mr Hazel',
} as const;

async function theCommittee(): Promise<void> {
  const committee = { kind: 'committee', id: world.committeeId } as const;
  for (const part of ['member three', 'member four', 'substitute']) {
    const personId = await world.person(part, 'member', committee);
    if (part === 'substitute') continue;
    await world.app.get(CommitteesService).seat({
      committeeId: world.committeeId,
      personId,
      kind: 'member',
      isVoting: true,
      validFrom: localDate('2020-01-01'),
    });
  }
  for (const [part, name] of Object.entries(NAMES)) {
    await world.dataSource.query('UPDATE people SET name = $2 WHERE id = $1', [
      world.someone(part).id,
      name,
    ]);
  }
  await world.app.get(SubstitutesService).name(await act(world.committeeId), {
    who: named(world.someone('substitute').id),
    from: localDate('2023-05-01'),
  });
  await world.app.get(CommitteeSettingsService).change(await act(world.committeeId), {
    termsOfReference: '',
    quorum: 3,
    minutePattern: '{n}',
    minutePeriod: 'municipal year',
    minutedBy: 'item',
    minuteParts: 'letters',
    reportTemplate: 'scrutiny',
    usualVenue: 'Council Chamber',
    usualStart: '10:00',
    constitutedAs: 'crime and disorder committee',
  });
  await world.dataSource.query('INSERT INTO counters (name, last) VALUES ($1, 46)', [
    `minutes of ${world.committeeId} 2023/24`,
  ]);
}

async function theAgenda(): Promise<void> {
  const meetings = world.app.get(MeetingsService);
  const actor = await world.as('officer');
  const plan = {
    committeeId: world.committeeId,
    heldOn: HELD_ON,
    startsAt: '10:00',
    venue: 'Council Chamber',
  };
  meetingId = (await meetings.plan(actor, plan)).id;
  await meetings.convene(await act());
  for (const title of [
    'Declarations of interests',
    'Road safety outside schools',
    'Speed cameras',
    'Exclusion of the public',
    'Contract for speed cameras',
    'Work programme',
  ]) {
    items[title] = await world.app.get(AgendaService).add(await act(), { title, purpose: 'note' });
  }
  await world.app.get(ExemptionsService).mark(
    { actor },
    {
      on: { itemId: items['Contract for speed cameras'] ?? '' },
      kind: 'exempt',
      paragraphs: [3],
      reasoning: 'The bids would be known to those who bid next.',
      publicSummary: 'The committee considered how the contract is kept.',
      decidedBy: 'Monitoring officer',
      reviewOn: localDate('2024-07-19'),
      publicTitle: 'A contract',
      words: { title: 'Contract for speed cameras', summary: 'The bids.' },
    },
  );
  await meetings.publishAgenda(await act(), { reason: null });
}
