import { ApologiesService, AttendanceService } from '#records/attendance';
import { InterestsService } from '#records/interests';
import { MinutesService } from '#records/minutes';
import { SittingsService } from '#records/sittings';
import type { LocalDate, MotionAsked } from '#rules';
import type { Scene } from '../staging/scene.js';
import { call, carry, draft, open, plan, put, type Called } from '../staging/sitting.js';
import type { Stage } from '../staging/stage.js';
import type { County } from './county.js';
import type { Days } from './days.js';
import { followLetters, followOutcomes } from './tell-follow-up.js';

const TITLE = 'The night-time economy';
const OTHER = 'The arches on Dock Street';
const IN_THE_ROOM = ['chair', 'member one', 'member two'] as const;
/** With the substitute. */
const VOTES = 4;
const ASKED = ['police', 'fire', 'health-board', 'probation', 'wealdham'] as const;

type MotionTold = MotionAsked & { readonly wording: string };

/** What the committee resolved beside its recommendation, and one thing it did not. */
const MOTIONS: readonly MotionTold[] = [
  {
    kind: 'comment',
    wording: 'That the police be told that the street pastors are the best part of the plan.',
    details: { to: ['police'] },
  },
  {
    kind: 'comment',
    wording: 'That the safe-haven bus be kept open until the last train.',
    details: { to: ['fire'] },
  },
  {
    kind: 'request information',
    wording: 'That the number of drink-related admissions by month be given to the committee.',
    details: { to: ['health-board'] },
  },
  {
    kind: 'standing request',
    wording: 'That every yearly report on licensing say how many premises were visited.',
    details: { to: ['police'] },
  },
  {
    kind: 'refer',
    wording: 'That the training of door staff be referred to the training providers’ forum.',
    details: { to: ['The training providers’ forum'] },
  },
  { kind: 'thank', wording: 'That the street pastors be thanked for their work.', details: null },
];
const LOST: MotionTold = {
  kind: 'comment',
  wording: 'That the plan be thought too dear for what it does.',
  details: { to: ['police'] },
};

interface Sat {
  readonly called: Called;
  readonly on: LocalDate;
}

/** A meeting with everything in it: a substitute, apologies, a guest, interests, notes, every kind of resolution. */
export function fullSittingScenes(stage: Stage, county: County, days: Days): readonly Scene[] {
  let called: Called = { meetingId: '', itemIds: new Map() };
  const officer = () => stage.act('officer', called.meetingId);
  const held = () => ({
    id: called.meetingId,
    committee: 'crime-and-disorder',
    heldOn: days.ago(5),
  });
  return [
    {
      on: days.ago(19),
      at: '16:10',
      act: async () => {
        called = await plan(stage, 'officer', {
          committeeId: county.committees.get('crime and disorder') ?? '',
          heldOn: days.ago(5),
          venue: 'Council Chamber, County Hall',
          present: IN_THE_ROOM,
          items: [
            {
              title: TITLE,
              purpose: 'recommend',
              reportBy: 'Scrutiny Research Officer',
              summary: 'What happens between ten and four, and who deals with it.',
              motions: [],
            },
            {
              title: OTHER,
              purpose: 'note',
              reportBy: 'Scrutiny Research Officer',
              summary: 'Who rents the arches from the council, and for what.',
              motions: [],
            },
          ],
        });
        await call(stage, 'officer', called);
      },
    },
    {
      on: days.ago(9),
      at: '16:10',
      act: async () =>
        stage.app.get(ApologiesService).send(await stage.act('member three', called.meetingId), {
          personId: stage.idOf('member three'),
          reason: 'A family funeral.',
          substituteId: stage.idOf('substitute'),
        }),
    },
    { on: days.ago(5), at: '10:20', act: () => sit(stage, county, { called, on: days.ago(5) }) },
    {
      on: days.ago(4),
      at: '12:10',
      act: async () => stage.app.get(MinutesService).draft(await officer()),
    },
    {
      on: days.ago(3),
      at: '12:40',
      act: async () => stage.app.get(MinutesService).submit(await officer()),
    },
    { on: days.ago(3), at: '14:10', act: () => followOutcomes(stage, held(), days) },
    { on: days.ago(2), at: '14:40', act: () => followLetters(stage, held(), days) },
  ];
}

async function sit(stage: Stage, county: County, { called, on }: Sat): Promise<void> {
  const act = await stage.act('officer', called.meetingId);
  const attendance = stage.app.get(AttendanceService);
  const arrival = { agendaItemId: null, reason: null };
  const substitute = { as: 'substitute' as const, personId: stage.idOf('substitute') };
  await attendance.record(act, { ...substitute, insteadOfId: stage.idOf('member three') }, arrival);
  const guest = { as: 'partner' as const, name: 'Frankie Stonecross' };
  const police = county.authorities.get('police') ?? null;
  const invited = { ...guest, post: 'Assistant Chief Constable', authorityId: police };
  await attendance.record(act, invited, arrival);
  await open(stage, 'officer', called, IN_THE_ROOM);
  const itemId = called.itemIds.get(TITLE) ?? '';
  const sittings = stage.app.get(SittingsService);
  await sittings.take(act, { itemId, doors: null });
  await declareInterests(stage, called, itemId);
  await sittings.note(act, {
    itemId,
    for: 'public',
    wording:
      'The Assistant Chief Constable said that violence at night had fallen by a tenth since the safe-haven bus began.\n\nMembers asked what happens to the bus once its grant ends in the spring.',
  });
  await recommend(stage, county, itemId);
  for (const motion of MOTIONS) await resolve(stage, itemId, motion);
  await lose(stage, county, itemId);
  stage.setTime(on, '11:35');
  await sittings.finish(act, { itemId });
  await stage.meetings.conclude(await stage.afresh('officer', called.meetingId));
}

/** One kind of interest for every way it can go: to be registered, registered, only declared, withdrawn. */
async function declareInterests(stage: Stage, called: Called, itemId: string): Promise<void> {
  const interests = stage.app.get(InterestsService);
  const act = await stage.act('officer', called.meetingId);
  const declare = (part: string, kind: 'disclosable pecuniary' | 'voluntary', nature: string) =>
    interests.declare(act, {
      personId: stage.idOf(part),
      kind,
      itemId: kind === 'voluntary' ? itemId : (called.itemIds.get(OTHER) ?? ''),
      nature,
      isSensitive: false,
      leaves: false,
      dispensation: null,
      entryId: null,
      when: 'at the start',
    });
  await declare('member one', 'voluntary', 'A street pastor is a neighbour.');
  const mistaken = await declare('chair', 'voluntary', 'Chairs another body of the same name.');
  await interests.withdraw(await stage.act('officer', mistaken.id), {
    reason: 'It was the other body.',
  });
  await declare('member two', 'disclosable pecuniary', 'Owns a lease on Dock Street.');
  const known = await declare('substitute', 'disclosable pecuniary', 'Works for a door company.');
  await interests.register(await stage.act('monitoring officer', known.id), {
    entryId: null,
    category: 'employment',
    nature: 'Works for a door company.',
  });
}

async function recommend(stage: Stage, county: County, agendaItemId: string): Promise<void> {
  const { resolutionId } = await draft(stage, 'officer', {
    agendaItemId,
    key: TITLE,
    kind: 'recommend',
    wording: 'That the recommendation in the report be made.',
    recommendation: {
      wording:
        'That the partners agree, by the end of March, who pays for the safe-haven bus in the next three years.',
      paragraph: '4.2',
      addressees: ASKED.map((slug) => ({
        authorityId: county.authorities.get(slug) ?? '',
        regime: 'CD_S19' as const,
        local: null,
      })),
    },
  });
  await carry(stage, 'officer', { resolutionId, voting: VOTES });
}

async function resolve(stage: Stage, agendaItemId: string, motion: MotionTold): Promise<void> {
  const { id } = await stage.resolutions.draft(await stage.as('officer'), {
    agendaItemId,
    ...motion,
  });
  await carry(stage, 'officer', { resolutionId: id, voting: VOTES });
}

/** A comment, and a motion to recommend with its recommendation, that found no majority: both fall. */
async function lose(stage: Stage, county: County, agendaItemId: string): Promise<void> {
  const officer = await stage.as('officer');
  const comment = await stage.resolutions.draft(officer, { agendaItemId, ...LOST });
  const { resolutionId } = await draft(stage, 'officer', {
    agendaItemId,
    key: LOST.wording,
    kind: 'recommend',
    wording: 'That every bar close at midnight.',
    recommendation: {
      wording: 'That the licensing authority close every bar in the county at midnight by July.',
      paragraph: null,
      addressees: [
        { authorityId: county.authorities.get('police') ?? '', regime: 'CD_S19', local: null },
      ],
    },
  });
  for (const id of [comment.id, resolutionId]) {
    await put(stage, 'officer', id);
    const votes = { for: 1, against: VOTES - 1, abstained: 0, notVoting: 0 };
    await stage.votes.lose(await stage.act('officer', id), { method: 'show of hands', votes });
  }
}
