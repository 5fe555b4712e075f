import { ApologiesService, AttendanceService } from '#records/attendance';
import { InterestsService } from '#records/interests';
import { MeetingsService } from '#records/meetings';
import { MinutesService } from '#records/minutes';
import { RecommendationsService } from '#records/recommendations';
import {
  AmendmentsService,
  OwnVotesService,
  ResolutionsService,
  VotesService,
} from '#records/resolutions';
import { SittingsService } from '#records/sittings';
import type { MotionAsked, VotePart } from '#rules';
import { aCalledMeeting, NAMES } from './a-called-meeting.js';
import type { World } from './world.js';

let world: World;
let meetingId = '';
let items: Readonly<Record<string, string>> = {};

/**
 * A whole meeting clerked by the services, with a substitute, a late arrival, an interest with departure, an amended
 * motion, a named vote, a casting vote, a comment, a recommendation to two authorities, an exempt item with its exclusion
 * motion, and a quorum lost and regained; its minutes are drafted. Returns the meeting's id. The clock stands at its end.
 */
export async function aWholeMeeting(of: World): Promise<string> {
  world = of;
  ({ meetingId, items } = await aCalledMeeting(world));
  await theMeeting();
  return meetingId;
}

const act = async (id = meetingId) => ({ actor: await world.as('officer'), id });
const clock = (time: string) => world.time.set(`2023-07-19T${time}:00Z`);
async function theMeeting(): Promise<void> {
  clock('08:50');
  const attendance = world.app.get(AttendanceService);
  const here = { agendaItemId: null, reason: null };
  const instead = world.someone('member four').id;
  await world.app
    .get(ApologiesService)
    .send(await act(), { personId: instead, reason: null, substituteId: null });
  const personId = world.someone('substitute').id;
  await attendance.record(await act(), { as: 'substitute', personId, insteadOfId: instead }, here);
  await attendance.record(
    await act(),
    {
      as: 'partner',
      name: 'Superintendent Ivy',
      post: 'Area commander',
      authorityId: world.police,
    },
    here,
  );
  clock('09:00');
  await world.app.get(MeetingsService).start(await act(), {
    present: ['chair', 'member one', 'member two', 'co-optee', 'substitute'].map(
      (part) => world.someone(part).id,
    ),
  });
  await declarations();
  await roadSafety();
  await speedCameras();
  await inPrivate();
  await workProgramme();
  clock('10:58');
  await world.app
    .get(SittingsService)
    .finish(await act(), { itemId: items['Work programme'] ?? '' });
  await world.app.get(MeetingsService).conclude(await act());
  await world.app.get(MinutesService).draft(await act());
}

const take = async (time: string, title: string) => {
  clock(time);
  const itemId = items[title] ?? '';
  await world.app.get(SittingsService).take(await act(), { itemId, doors: null });
  return itemId;
};
const note = async (itemId: string, wording: string, to: 'public' | 'exempt' = 'public') =>
  world.app.get(SittingsService).note(await act(), { itemId, wording, for: to });
const attendanceOf = async (part: keyof typeof NAMES) => {
  const [row] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM attendances WHERE meeting_id = $1 AND person_id = $2',
    [meetingId, world.someone(part).id],
  );
  return row?.id ?? '';
};
async function motion(
  agendaItemId: string,
  wording: string,
  asked: MotionAsked = { kind: 'note', details: null },
): Promise<string> {
  const resolutions = world.app.get(ResolutionsService);
  const actor = await world.as('officer');
  const { id } = await resolutions.draft(actor, { ...asked, agendaItemId, wording });
  return id;
}
async function moved(id: string, mover: string, seconder: string): Promise<void> {
  await world.app.get(ResolutionsService).move(await act(id), { mover });
  await world.app.get(ResolutionsService).second(await act(id), { seconder });
}
const put = async (id: string) => world.app.get(ResolutionsService).put(await act(id));
const counted = (ayes: number, against: number, abstained = 0) => ({
  votes: { for: ayes, against, abstained, notVoting: 0 },
});

async function declarations(): Promise<void> {
  await take('09:02', 'Declarations of interests');
  await world.app.get(InterestsService).declare(await act(), {
    personId: world.someone('member two').id,
    kind: 'disclosable pecuniary',
    itemId: items['Speed cameras'] ?? '',
    nature: 'Employed by the firm that makes the cameras',
    isSensitive: false,
    leaves: true,
    dispensation: null,
    entryId: null,
    when: 'at the start',
  });
}

async function roadSafety(): Promise<void> {
  const itemId = await take('09:05', 'Road safety outside schools');
  clock('09:12');
  await world.app
    .get(AttendanceService)
    .record(
      await act(),
      { as: 'seat', personId: world.someone('member three').id },
      { agendaItemId: itemId, reason: null },
    );
  await note(
    itemId,
    'Superintendent Ivy reported on collisions outside schools.\n\nMembers asked how often patrols are held.',
  );
  const id = await motion(itemId, 'That patrols be welcomed.', {
    kind: 'recommend',
    details: null,
  });
  await world.app.get(RecommendationsService).draft(await world.as('officer'), {
    resolutionId: id,
    wording: 'That a joint plan for patrols be published by December.',
    sourceParagraph: '4.1',
    addressees: [
      { authorityId: world.police, regime: 'CD_S19', local: null },
      { authorityId: world.fire, regime: 'NONE', local: null },
    ],
  });
  clock('09:30');
  await moved(id, 'Councillor Birch', 'Councillor Cedar');
  await world.app.get(AmendmentsService).move(await act(id), {
    mover: 'Councillor Elm',
    seconder: 'Councillor Gorse',
    wording: 'That daily patrols be welcomed.',
  });
  await world.app.get(AmendmentsService).vote(await act(id), counted(3, 1, 1));
  await put(id);
  const roll: Record<string, VotePart> = {
    'Councillor Ash': 'for',
    'Councillor Birch': 'for',
    'Councillor Cedar': 'against',
    'Councillor Elm': 'for',
    'Councillor Gorse': 'abstained',
  };
  await world.app.get(VotesService).vote(await act(id), { method: 'named', named: roll });
}

async function speedCameras(): Promise<void> {
  const itemId = await take('09:40', 'Speed cameras');
  const [interest] = await world.dataSource.query<{ id: string }[]>('SELECT id FROM interests');
  await world.app.get(InterestsService).leave(await act(interest?.id ?? ''));
  await note(itemId, 'Members discussed where cameras should stand.');
  clock('09:55');
  const id = await motion(itemId, 'That the cameras stand nearest to schools.', {
    kind: 'comment',
    details: { to: ['police'] },
  });
  await moved(id, 'Councillor Ash', 'Councillor Birch');
  await put(id);
  await world.app.get(VotesService).vote(await act(id), counted(2, 2));
  await world.app.get(VotesService).settleTie(await act(id), { castingVote: 'for' });
  await world.app
    .get(OwnVotesService)
    .record(await act(id), { voter: 'Councillor Elm', vote: 'against' });
}

async function inPrivate(): Promise<void> {
  const itemId = await take('10:05', 'Exclusion of the public');
  const back = await attendanceOf('member two');
  await world.app.get(AttendanceService).move(await act(), {
    attendanceId: back,
    kind: 'returned',
    agendaItemId: itemId,
    reason: null,
  });
  const contract = items['Contract for speed cameras'] ?? '';
  const id = await motion(
    itemId,
    'That, under section 100A(4) of the Local Government Act 1972, the public be excluded during item 5 (paragraph 3 of Schedule 12A).',
    {
      kind: 'exclude public',
      details: {
        items: [contract],
        grounds: { [contract]: 'exempt under paragraph 3 of Schedule 12A' },
      },
    },
  );
  await moved(id, 'Councillor Ash', 'Councillor Birch');
  await put(id);
  await world.app.get(VotesService).vote(await act(id), { method: 'affirmation' });
  await take('10:10', 'Contract for speed cameras');
  await note(contract, 'Two bids were over a million.', 'exempt');
  const inside = await motion(contract, 'That the lower bid be preferred.');
  await moved(inside, 'Councillor Ash', 'Councillor Elm');
  await put(inside);
  await world.app.get(VotesService).vote(await act(inside), { method: 'affirmation' });
}

async function workProgramme(): Promise<void> {
  const itemId = await take('10:30', 'Work programme');
  const attendance = world.app.get(AttendanceService);
  const moves = async (time: string, part: keyof typeof NAMES, kind: 'left' | 'returned') => {
    clock(time);
    const at = { agendaItemId: itemId, reason: null };
    await attendance.move(await act(), { ...at, kind, attendanceId: await attendanceOf(part) });
  };
  await moves('10:35', 'member one', 'left');
  await moves('10:36', 'member three', 'left');
  await moves('10:37', 'substitute', 'left');
  await moves('10:45', 'substitute', 'returned');
  clock('10:50');
  const id = await motion(
    itemId,
    'That:\n(a) the programme be noted; and\n(b) road safety be looked at again in a year.',
  );
  await moved(id, 'Councillor Ash', 'Councillor Gorse');
  await put(id);
  await world.app.get(VotesService).vote(await act(id), { method: 'affirmation' });
  const further = await motion(itemId, 'That the officers be thanked.', {
    kind: 'thank',
    details: null,
  });
  await moved(further, 'Councillor Cedar', 'Councillor Gorse');
  await put(further);
  await world.app.get(VotesService).vote(await act(further), { method: 'affirmation' });
}
