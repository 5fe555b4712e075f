import type { Scene } from '../staging/scene.js';
import { call, draft, open, plan, put } from '../staging/sitting.js';
import type { Stage } from '../staging/stage.js';
import { VOTING, type County } from './county.js';
import type { Days } from './days.js';
import { sittingAt } from './tell-sittings.js';

const TITLE = 'Speeding in villages';
/** Motions of the meeting in session, one for each state a motion can be in before it is carried. */
const MOTIONS = {
  drafted: 'That the figures of every village be asked for.',
  moved: 'That a parish be invited to the next meeting.',
  seconded: 'That a recommendation on speed watch be made to the police.',
  amended: 'That the speed limit be lowered in three villages.',
  put: 'That signs which light up be bought for four villages.',
  tied: 'That a working group visit the villages.',
  lost: 'That the item be deferred for a year.',
  withdrawn: 'That the report be sent back.',
} as const;

/** The meeting that is in session today, and the scene of its calling. */
export function todayScenes(stage: Stage, county: County, days: Days): readonly Scene[] {
  const sitting = sittingAt(county, {
    committee: 'crime and disorder',
    heldOn: days.today,
    title: TITLE,
    summary: 'Where the volunteers measured, and what they found.',
  });
  let called = { meetingId: '', itemIds: new Map<string, string>() as ReadonlyMap<string, string> };
  return [
    {
      on: days.ago(16),
      at: '11:00',
      act: async () => {
        called = await plan(stage, 'officer', sitting);
        await call(stage, 'officer', called);
      },
    },
    {
      on: days.today,
      at: '10:00',
      act: async () => {
        await open(stage, 'officer', called, VOTING);
        await debate(stage, county, called.itemIds.get(TITLE) ?? '');
      },
    },
  ];
}

async function debate(stage: Stage, county: County, agendaItemId: string): Promise<void> {
  const motion = async (wording: string) => {
    const { resolutionId } = await draft(stage, 'officer', {
      agendaItemId,
      wording,
      key: wording,
      kind: 'comment',
    });
    return stage.act('officer', resolutionId);
  };
  await motion(MOTIONS.drafted);
  await stage.resolutions.move(await motion(MOTIONS.moved), { mover: 'Councillor Jo Silverdale' });
  await secondedRecommendation(stage, county, agendaItemId);
  const amended = await motion(MOTIONS.amended);
  await stage.resolutions.move(amended, { mover: 'Councillor Jo Silverdale' });
  await stage.resolutions.second(amended, { seconder: 'Councillor Kit Oakhanger' });
  await stage.amendments.move(amended, {
    mover: 'Councillor Sam Ravenscroft',
    seconder: 'Councillor Kit Oakhanger',
    wording: 'That the speed limit be lowered in five villages.',
  });
  await put(stage, 'officer', (await motion(MOTIONS.put)).id);
  const tied = await motion(MOTIONS.tied);
  await put(stage, 'officer', tied.id);
  const half = VOTING.length / 2;
  await stage.votes.tie(tied, {
    votes: { for: half, against: half, abstained: 0, notVoting: 0 },
  });
  const lost = await motion(MOTIONS.lost);
  await put(stage, 'officer', lost.id);
  await stage.votes.lose(lost, {
    votes: { for: 0, against: VOTING.length, abstained: 0, notVoting: 0 },
  });
  await stage.resolutions.withdraw(await motion(MOTIONS.withdrawn), {
    reason: 'The report was put right in the meeting.',
  });
}

/** Moved and seconded: its recommendation is drafted and not yet made. */
async function secondedRecommendation(
  stage: Stage,
  county: County,
  agendaItemId: string,
): Promise<void> {
  const { resolutionId } = await draft(stage, 'officer', {
    agendaItemId,
    key: 'seconded',
    kind: 'recommend',
    wording: MOTIONS.seconded,
    recommendation: {
      wording: 'That volunteers of speed watch be trained in every village that asks.',
      paragraph: '2.7',
      addressees: [
        { authorityId: county.authorities.get('police') ?? '', regime: 'CD_S19', local: null },
      ],
    },
  });
  const act = await stage.act('officer', resolutionId);
  await stage.resolutions.move(act, { mover: 'Councillor Kit Oakhanger' });
  await stage.resolutions.second(act, { seconder: 'Councillor Sam Ravenscroft' });
}
