import { PartnershipItemsService, PartnershipMeetingsService } from '#records/partnership-meetings';
import {
  GlossaryService,
  MembersService,
  PartnershipKeepingService,
  PartnershipsQueries,
  TermsService,
  WorkingGroupsService,
} from '#records/partnerships';
import type { LocalDate } from '#rules';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';
import { itemsOf } from './district-partnerships.js';
import type { Agreed } from './tell-reviews.js';

const SLUG = 'community-safety';
const AUTHORITIES = [
  ['police', 'responsible'],
  ['fire', 'responsible'],
  ['probation', 'responsible'],
  ['health-board', 'responsible'],
  ['wealdham', 'responsible'],
  ['eastmere', 'responsible'],
] as const;

/** The county's partnership: who belongs to it, its group, its words, and its meetings with what came before them. */
export function partnershipScenes(
  stage: Stage,
  { partnershipId, priorityIds }: Agreed,
  days: Days,
): readonly Scene[] {
  const meetings = stage.app.get(PartnershipMeetingsService);
  const items = stage.app.get(PartnershipItemsService);
  const officer = (id: string) => stage.act('officer', id);
  const ids = { held: '', cancelled: '', review: '' };
  const plan = async (heldOn: LocalDate) =>
    (
      await meetings.plan(await officer(partnershipId), 'partnership', {
        heldOn,
        startsAt: '10:00',
        place: 'Council Chamber, County Hall',
      })
    ).id;
  return [
    { on: days.ago(300), at: '09:10', act: () => settle(stage, partnershipId, days) },
    {
      on: days.ago(240),
      at: '10:00',
      act: async () => {
        const dueOn = days.ago(205);
        const priorityId = priorityIds.get('substance-misuse') ?? '';
        const cycle = 'Spring';
        const actor = await stage.as('officer');
        ids.review = (await stage.reviews.plan(actor, { priorityId, cycle, dueOn })) ?? '';
        await stage.reviews.request(await officer(ids.review));
      },
    },
    {
      on: days.ago(210),
      at: '10:00',
      act: async () => {
        await stage.reviews.return(await stage.act('substance-misuse lead', ids.review), {
          rating: 'off track',
          whatChanged: 'People wait five weeks for treatment in the east.',
          action: 'A clinic by the week in Eastmere.',
          actionBy: days.ago(100),
        });
        const chair = await stage.act('working-group chair', ids.review);
        await stage.concerns.raise(chair, { text: 'Nobody pays for the clinic after the summer.' });
        await stage.concerns.escalate(chair, {
          reason: 'Two bodies would have to share its cost.',
        });
        ids.held = await plan(days.ago(170));
      },
    },
    {
      on: days.ago(180),
      at: '10:00',
      act: async () => {
        await meetings.addItem(await officer(ids.held), {
          kind: 'other',
          title: 'A summer campaign on bicycle theft',
          words: 'Whether the partners put their names to one campaign.',
        });
        await meetings.addItem(await officer(ids.held), {
          kind: 'other',
          title: 'Name badges',
          words: 'Whether badges are wanted.',
        });
        await meetings.sendAgenda(await officer(ids.held));
      },
    },
    {
      on: days.ago(170),
      at: '13:00',
      act: async () => {
        await meetings.hold(await officer(ids.held));
        await decideAll(stage, items, { heldOn: days.ago(170), dueOn: days.ago(100) });
      },
    },
    {
      on: days.ago(90),
      at: '10:00',
      act: async () => {
        ids.cancelled = await plan(days.ago(40));
      },
    },
    {
      on: days.ago(50),
      at: '10:00',
      act: async () => {
        await meetings.cancel(await officer(ids.cancelled), { reason: 'Too few could come.' });
        await meetings.sendAgenda(await officer(await plan(days.ahead(25))));
      },
    },
    {
      on: days.ago(45),
      at: '10:00',
      act: async () => {
        const actor = await stage.as('officer');
        const priorityId = priorityIds.get('safeguarding') ?? '';
        const review = { priorityId, cycle: 'Extra', dueOn: days.ahead(40) };
        const id = (await stage.reviews.plan(actor, review)) ?? '';
        await stage.reviews.withdraw(await officer(id), { reason: 'One a quarter is enough.' });
      },
    },
  ];
}

/** Members, terms, words, authorities, the working group, and the pattern of the year. */
async function settle(stage: Stage, partnershipId: string, days: Days): Promise<void> {
  const get = stage.app;
  const officer = await stage.act('officer', partnershipId);
  const validFrom = days.ago(300);
  const members = get.get(MembersService);
  for (const [part, kind, authority] of [
    ['partnership chair', 'chair', null],
    ['police senior officer', 'vice-chair', 'police'],
    ['fire senior officer', 'member', 'fire'],
    ['probation senior officer', 'member', 'probation'],
    ['monitoring officer', 'adviser', null],
  ] as const) {
    const who = stage.chosen(part);
    await members.name(officer, 'partnership', { who, part: kind, authority, validFrom });
  }
  for (const [authority, part] of AUTHORITIES) {
    await get.get(PartnershipKeepingService).nameAuthority(officer, { authority, part });
  }
  await get.get(TermsService).change(officer, 'partnership', {
    terms:
      'The partnership brings together those who answer by law for crime and disorder in Marchfield. It meets four times a year, agrees priorities each spring, and answers what its working group brings before it.',
  });
  for (const [word, meaning] of [
    [
      'CSA',
      'Community safety agreement: the priorities of the partnership, agreed anew each spring.',
    ],
    ['KSI', 'People killed or seriously injured on the roads.'],
    ['VAWG', 'Violence against women and girls.'],
  ] as const) {
    await get.get(GlossaryService).enter(officer, { word, meaning });
  }
  await get.get(WorkingGroupsService).form(officer, {
    name: 'Working Group',
    validFrom,
    validTo: null,
  });
  const actor = await stage.as('officer');
  const group = await get
    .get(PartnershipsQueries)
    .group(actor, { partnership: SLUG, group: 'working-group' });
  const groupAct = await stage.act('officer', group.id);
  for (const [part, kind] of [
    ['working-group chair', 'chair'],
    ['domestic-abuse lead', 'member'],
    ['road-safety lead', 'member'],
  ] as const) {
    const who = stage.chosen(part);
    await members.name(groupAct, 'working group', { who, part: kind, authority: null, validFrom });
  }
  await get.get(PartnershipMeetingsService).plan(groupAct, 'working group', {
    heldOn: days.ahead(14),
    startsAt: '14:00',
    place: 'Room 2, County Hall',
  });
}

async function decideAll(
  stage: Stage,
  items: PartnershipItemsService,
  { heldOn, dueOn }: { readonly heldOn: LocalDate; readonly dueOn: LocalDate },
): Promise<void> {
  for (const { id, title } of await itemsOf(stage, { partnership: SLUG, heldOn })) {
    const act = await stage.act('officer', id);
    if (title === 'Name badges') {
      await items.takeOff(act, { reason: 'Nobody wanted them.' });
      continue;
    }
    const isConcern = title.startsWith('Concern');
    await items.decide(act, {
      outcome: isConcern ? 'action agreed' : 'noted',
      text: isConcern
        ? 'The health board and the county share the cost of the clinic for two years.'
        : 'The partners join in; the police write the text.',
      minute: isConcern ? '4/1' : '4/2',
      owner: isConcern ? 'Public Health Commissioner' : null,
      dueOn: isConcern ? dueOn : null,
    });
  }
}
