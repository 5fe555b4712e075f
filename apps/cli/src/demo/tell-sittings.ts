import { DecisionsService } from '#records/decisions';
import { RecommendationsQueries } from '#records/recommendations';
import { englandAndWales, nextWorkingDay, type LocalDate } from '#rules';
import type { Scene } from '../staging/scene.js';
import { call, carry, draft, open, plan, type Called, type Sitting } from '../staging/sitting.js';
import type { Stage } from '../staging/stage.js';
import { VOTING, type County } from './county.js';
import type { DemoRecommendation } from './demo-recommendation.js';
import type { PastSitting } from './sittings.js';

/** What the demonstration finds out as it is told. */
export interface Told {
  /** The resolution a later decision cites, by sitting. */
  readonly minutes: Map<string, string>;
  readonly meetings: Map<string, string>;
  /** By wording and slug of the authority. */
  readonly addressees: Map<string, string>;
  /** Of recommendations, by wording. */
  readonly references: Map<string, string>;
}

/** An agenda is out so many days before the meeting. */
export const CALLED_AHEAD = 14;

export const addresseeKey = (wording: string, authority: string) => `${authority}: ${wording}`;

const REPORT_BY = 'Scrutiny Research Officer';

export function sittingAt(
  county: County,
  sitting: Pick<PastSitting, 'committee' | 'heldOn' | 'title'> & { readonly summary: string },
): Sitting {
  return {
    committeeId: county.committees.get(sitting.committee) ?? '',
    heldOn: sitting.heldOn,
    venue: 'Council Chamber, County Hall',
    present: VOTING,
    items: [
      {
        title: sitting.title,
        purpose: 'recommend',
        reportBy: REPORT_BY,
        summary: sitting.summary,
        motions: [],
      },
    ],
  };
}

/** One meeting that was held: called in time, quorate, its motions carried, concluded. */
export function pastScenes(
  stage: Stage,
  county: County,
  about: {
    readonly sitting: PastSitting;
    readonly calledOn: LocalDate;
    readonly made: readonly DemoRecommendation[];
    readonly told: Told;
  },
): readonly Scene[] {
  const { sitting, calledOn, made, told } = about;
  let called: Called = { meetingId: '', itemIds: new Map() };
  return [
    {
      on: calledOn,
      at: '09:30',
      act: async () => {
        called = await plan(stage, 'officer', sittingAt(county, sitting));
        told.meetings.set(sitting.key, called.meetingId);
        await call(stage, 'officer', called);
      },
    },
    {
      on: sitting.heldOn,
      at: '10:00',
      act: async () => {
        await open(stage, 'officer', called, VOTING);
        const [agendaItemId = ''] = called.itemIds.values();
        const { resolutionId } = await draft(stage, 'officer', {
          agendaItemId,
          key: sitting.key,
          kind: 'note',
          wording: sitting.noted,
        });
        await carry(stage, 'officer', { resolutionId, voting: VOTING.length });
        told.minutes.set(sitting.key, resolutionId);
        for (const one of made) await recommend(stage, county, { one, agendaItemId, told });
        await stage.meetings.conclude(await stage.act('officer', called.meetingId));
      },
    },
    {
      on: nextWorkingDay(englandAndWales, sitting.heldOn),
      at: '09:40',
      act: async () =>
        stage.app.get(DecisionsService).publish(await stage.act('officer', called.meetingId)),
    },
  ];
}

/** A motion to recommend, carried; what each authority is asked is known by its words from then on. */
async function recommend(
  stage: Stage,
  county: County,
  about: { readonly one: DemoRecommendation; readonly agendaItemId: string; readonly told: Told },
): Promise<void> {
  const { one, agendaItemId, told } = about;
  const moved = await draft(stage, 'officer', {
    agendaItemId,
    key: one.wording,
    kind: 'recommend',
    wording: 'That the recommendation in the report be made.',
    recommendation: {
      wording: one.wording,
      paragraph: one.paragraph,
      addressees: one.to.map(({ authority, regime, local }) => ({
        regime,
        authorityId: county.authorities.get(authority) ?? '',
        local: local ?? null,
      })),
    },
  });
  await carry(stage, 'officer', { resolutionId: moved.resolutionId, voting: VOTING.length });
  const reference = moved.recommendation?.reference ?? '';
  const { addressees } = await stage.app
    .get(RecommendationsQueries)
    .recommendation(await stage.as('officer'), reference);
  told.references.set(one.wording, reference);
  for (const { id, slug } of addressees) told.addressees.set(addresseeKey(one.wording, slug), id);
}
