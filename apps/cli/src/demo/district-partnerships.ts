import {
  PartnershipItemsService,
  PartnershipMeetingsQueries,
  PartnershipMeetingsService,
} from '#records/partnership-meetings';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { County } from './county.js';
import type { Days } from './days.js';

/** A priority of a district, who leads it and why it is one. */
interface DistrictPriority {
  readonly name: string;
  readonly lead: { readonly name: string; readonly post: string };
  readonly rationale: string;
}

/** A partnership of districts, with the priorities of the edition that stood when it was entered here. */
interface DistrictPartnership {
  readonly slug: string;
  readonly name: string;
  readonly priorities: readonly DistrictPriority[];
}

const PARTNERSHIPS: readonly DistrictPartnership[] = [
  {
    slug: 'wealdham',
    name: 'Wealdham Community Safety Partnership',
    priorities: [
      {
        name: 'Burglary',
        lead: { name: 'Toni Ashgrove', post: 'Neighbourhood Inspector' },
        rationale: 'Homes on the edge of the town are broken into twice as often as elsewhere.',
      },
      {
        name: 'Vehicle Crime',
        lead: { name: 'Ray Copperfield', post: 'Parking and Streets Manager' },
        rationale: 'Thefts from vans cost small firms their tools, and few are reported.',
      },
      {
        name: 'Rural Crime',
        lead: { name: 'Jo Haymarsh', post: 'Rural Officer' },
        rationale: 'Farms are far apart, and machines are gone before anybody comes.',
      },
    ],
  },
  {
    slug: 'vale',
    name: 'Vale Community Safety Partnership',
    priorities: [
      {
        name: 'Anti-social Behaviour',
        lead: { name: 'Bo Millrace', post: 'Community Safety Officer' },
        rationale: 'Half of all calls to the district are about the same nine places.',
      },
      {
        name: 'Drugs',
        lead: { name: 'Fran Weirside', post: 'Drug and Alcohol Coordinator' },
        rationale: 'Dealers from the city take over the homes of people who live alone.',
      },
      {
        name: 'Safer Town Centres',
        lead: { name: 'Dale Marketon', post: 'Town Centre Manager' },
        rationale: 'Fewer people come in the evening than before, and they say why.',
      },
    ],
  },
];

/** Two partnerships under the county's; one of them has put off what it had on its agenda. */
export function districtScenes(
  stage: Stage,
  of: { readonly county: County; readonly parentId: string },
  days: Days,
): readonly Scene[] {
  const ids = new Map<string, string>();
  return [
    {
      on: days.ago(290),
      at: '11:00',
      act: async () => {
        await stage.enlist({
          part: 'commissioner',
          name: 'Quinn Larkfield',
          post: 'Office of the Police and Crime Commissioner',
          email: 'office@commissioner.example',
          councilId: of.county.districtId,
          password: null,
          roles: [],
        });
        for (const one of PARTNERSHIPS) ids.set(one.slug, await form(stage, of, { one, days }));
      },
    },
    {
      on: days.ago(60),
      at: '11:00',
      act: async () => {
        const meetings = stage.app.get(PartnershipMeetingsService);
        const act = await stage.act('officer', ids.get('wealdham') ?? '');
        const { id } = await meetings.plan(act, 'partnership', {
          heldOn: days.ago(20),
          startsAt: '09:30',
          place: 'Wealdham Town Hall',
        });
        await meetings.addItem(await stage.act('officer', id), {
          kind: 'action plan',
          title: 'Street lights in the villages',
          words: 'Whether the plan is to pay for lights that go on when somebody passes.',
        });
        ids.set('meeting', id);
      },
    },
    {
      on: days.ago(20),
      at: '13:00',
      act: async () => {
        const id = ids.get('meeting') ?? '';
        await stage.app.get(PartnershipMeetingsService).hold(await stage.act('officer', id));
        const [item] = await itemsOf(stage, { partnership: 'wealdham', heldOn: days.ago(20) });
        await stage.app
          .get(PartnershipItemsService)
          .carryOver(await stage.act('officer', item?.id ?? ''), { reason: 'There was no time.' });
      },
    },
  ];
}

/** What stands on the agenda of a meeting of a partnership. */
export async function itemsOf(
  stage: Stage,
  at: { readonly partnership: string; readonly heldOn: string },
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const actor = await stage.as('officer');
  const meetings = stage.app.get(PartnershipMeetingsQueries);
  return (await meetings.meeting(actor, { ...at, group: null })).items;
}

async function form(
  stage: Stage,
  { county, parentId }: { readonly county: County; readonly parentId: string },
  { one, days }: { readonly one: DistrictPartnership; readonly days: Days },
): Promise<string> {
  const { slug, name, priorities } = one;
  const councilId = county.districtId;
  const partnershipId = await stage.partnerships.add({
    councilId,
    parentId,
    slug,
    name,
    validFrom: days.ago(290),
  });
  const agreementId = await stage.agreements.add({
    councilId,
    partnershipId,
    slug: `${slug}-agreement`,
    title: 'Community Safety Agreement',
    edition: 1,
    startsOn: days.ago(320),
    endsOn: days.ahead(45),
    approved: { minute: '4/6', on: days.ago(335) },
  });
  for (const [index, { name: priority, lead, rationale }] of priorities.entries()) {
    const address = `${slug}-${priority.toLowerCase().replaceAll(' ', '-')}`;
    const id = await stage.agreements.addPriority({
      councilId,
      agreementId,
      slug: address,
      name: priority,
      number: index + 1,
      rationale,
    });
    const personId = await stage.enlist({
      ...lead,
      councilId,
      part: `${address} lead`,
      email: `lead@${address}.example`,
      password: null,
      roles: [{ role: 'priority lead', kind: 'priority', id }],
    });
    await stage.agreements.lead({ priorityId: id, personId, kind: 'lead' });
  }
  return partnershipId;
}
