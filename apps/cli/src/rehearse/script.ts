import { localDate } from '#rules';
import { PlansService } from '#records/plans';
import { RecommendationsQueries } from '#records/recommendations';
import { call, carry, draft, open, plan, type Called } from '../staging/sitting.js';
import type { Scene } from '../staging/scene.js';
import { STEP_TIMES, takeStep, type Step } from '../staging/steps.js';
import type { Stage } from '../staging/stage.js';
import type { Cast } from './cast.js';
import { COMMENT, EXTENDED_TO, RECOMMENDATION, sittingOf, type SittingName } from './motions.js';
import { reviewScenes } from './review-scenes.js';
import { SITTINGS } from './story-dates.js';

/** What the story finds out as it goes. */
interface Story {
  readonly called: Map<SittingName, Called>;
  /** The resolution a later decision cites, by sitting. */
  readonly minutes: Map<SittingName, string>;
  readonly addressees: Map<string, string>;
}

const PRESENT = ['chair', 'member one', 'member two', 'member three'];
const on = localDate;

/** The year as it is lived: who does what, on which day. */
export function script(stage: Stage, cast: Cast, planText: string): readonly Scene[] {
  const story: Story = { called: new Map(), minutes: new Map(), addressees: new Map() };
  return [
    {
      on: on('2023-07-03'),
      at: '10:00',
      act: async () =>
        stage.app
          .get(PlansService)
          .accept(await stage.as('officer'), { councilId: cast.councilId, text: planText }),
    },
    ...(Object.keys(SITTINGS) as SittingName[]).flatMap((name) =>
      sittingScenes(stage, { cast, story, name }),
    ),
    ...policeSteps(story).map((step) => stepScene(stage, story, 'police', step)),
    ...fireSteps(story).map((step) => stepScene(stage, story, 'fire', step)),
    ...reviewScenes(stage, cast),
  ];
}

function sittingScenes(
  stage: Stage,
  { cast, story, name }: { cast: Cast; story: Story; name: SittingName },
): readonly Scene[] {
  const sitting = sittingOf(name, cast.committeeId, PRESENT);
  const called = () => found(story.called, name);
  return [
    {
      on: sitting.plannedOn,
      at: '10:00',
      act: async () => story.called.set(name, await plan(stage, 'officer', sitting)),
    },
    { on: sitting.publishedOn, at: '10:00', act: () => call(stage, 'officer', called()) },
    {
      on: sitting.heldOn,
      at: '10:00',
      act: async () => {
        await open(stage, 'officer', called(), PRESENT);
        if (name === 'yearly') await decideYearly(stage, cast, story);
        else await decideLater(stage, story, name);
        await stage.meetings.conclude(await stage.act('officer', called().meetingId));
      },
    },
  ];
}

/** The committee comments, and recommends to police and fire. */
async function decideYearly(stage: Stage, cast: Cast, story: Story): Promise<void> {
  const [agendaItemId = ''] = found(story.called, 'yearly').itemIds.values();
  const comment = await draft(stage, 'officer', { ...COMMENT, agendaItemId });
  await carry(stage, 'officer', { resolutionId: comment.resolutionId, voting: PRESENT.length });
  const addressees = [cast.police, cast.fire].map((authorityId) => ({
    authorityId,
    regime: 'CD_S19' as const,
    local: null,
  }));
  const motion = { ...RECOMMENDATION, agendaItemId };
  const recommendation = { ...RECOMMENDATION.recommendation, addressees };
  const moved = await draft(stage, 'officer', { ...motion, recommendation });
  await carry(stage, 'officer', { resolutionId: moved.resolutionId, voting: PRESENT.length });
  const { reference = '' } = moved.recommendation ?? {};
  const record = await stage.app
    .get(RecommendationsQueries)
    .recommendation(await stage.as('officer'), reference);
  for (const { id, slug } of record.addressees) story.addressees.set(slug, id);
}

/** One motion, which later decisions of the day cite as their minute. */
async function decideLater(stage: Stage, story: Story, name: SittingName): Promise<void> {
  const [agendaItemId = ''] = found(story.called, name).itemIds.values();
  const { resolutionId } = await draft(stage, 'officer', {
    key: name,
    agendaItemId,
    kind: 'note',
    wording: 'That the answers received, and the progress reported, be noted.',
  });
  await carry(stage, 'officer', { resolutionId, voting: PRESENT.length });
  story.minutes.set(name, resolutionId);
}

function stepScene(stage: Stage, story: Story, authority: string, step: TimedStep): Scene {
  const act = () => takeStep(stage, { authority, id: found(story.addressees, authority) }, step);
  return { on: step.on, at: step.at ?? STEP_TIMES[step.does], act };
}

type TimedStep = Step & { readonly at?: string };

function policeSteps(story: Story): readonly TimedStep[] {
  const minute = (name: SittingName) => () => found(story.minutes, name);
  const owner = 'Head of Roads Policing';
  return [
    { on: SITTINGS.yearly, does: 'send' },
    { on: on('2023-07-20'), does: 'acknowledge' },
    {
      on: on('2023-07-27'),
      does: 'ask extension',
      until: EXTENDED_TO,
      reason: 'The data come from three forces and arrive in August.',
    },
    { on: on('2023-07-31'), does: 'agree extension' },
    {
      // At the very hour the letter of the day is made: it must not be sent to somebody who has answered.
      on: EXTENDED_TO,
      at: '09:00',
      does: 'respond',
      answer: {
        owner,
        decision: 'accepted in part',
        reason: 'One of the four routes belongs to another force.',
        action: 'Publish a plan for the three routes in our area.',
        targetDate: on('2024-03-29'),
      },
    },
    { on: SITTINGS.autumn, does: 'consider', minute: minute('autumn'), outcome: 'satisfied' },
    { on: SITTINGS.autumn, does: 'follow' },
    {
      on: on('2024-01-08'),
      does: 'report',
      rating: 'on track',
      text: 'Two of the three routes are surveyed.',
    },
    {
      on: on('2024-03-18'),
      does: 'claim',
      text: 'The plan for three routes is published.',
      evidence: 'On the partnership page of our website.',
    },
    {
      on: SITTINGS.spring,
      does: 'close',
      minute: minute('spring'),
      kind: 'partly',
      reason: 'Three routes of four are planned; the fourth is another force’s.',
    },
  ];
}

function fireSteps(story: Story): readonly TimedStep[] {
  const minute = () => found(story.minutes, 'autumn');
  return [
    { on: SITTINGS.yearly, does: 'send' },
    {
      on: on('2023-09-20'),
      does: 'respond',
      answer: {
        decision: 'accepted',
        reason: null,
        action: 'Visit every school on the four routes.',
        owner: 'Head of Prevention',
        targetDate: on('2024-07-31'),
      },
    },
    { on: SITTINGS.autumn, does: 'consider', minute, outcome: 'satisfied' },
    { on: SITTINGS.autumn, does: 'follow' },
    {
      on: on('2024-01-26'),
      does: 'report',
      rating: 'at risk',
      text: 'Nine of thirty schools visited; the winter was busy.',
    },
    {
      on: on('2024-04-15'),
      does: 'report',
      rating: 'on track',
      text: 'Twenty-four of thirty schools visited.',
    },
    {
      on: on('2024-07-15'),
      does: 'report',
      rating: 'on track',
      text: 'Twenty-nine of thirty schools visited.',
    },
  ];
}

function found<Key extends string, Value>(known: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = known.get(key);
  if (value === undefined) throw new Error(`The story has not come to the ${key} yet.`);
  return value;
}
