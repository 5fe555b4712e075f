import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';

const COMMITTEE = 'crime-and-disorder';

/** A topic in every state, suggested by all sorts of people; two of them scored. */
export function programmeScenes(stage: Stage, days: Days): readonly Scene[] {
  return TOPICS.map((topic, index) => ({
    on: days.ago(34 - index),
    at: '14:00',
    act: () => tell(stage, topic),
  }));
}

interface Topic {
  readonly title: string;
  readonly reason: string;
  readonly by: string;
  readonly stands: 'suggested' | 'in the work programme' | 'not taken up';
  readonly scores: readonly number[];
}

const TOPICS: readonly Topic[] = [
  {
    title: 'Night buses and safety at the stops',
    reason: 'Three residents wrote to me in one month.',
    by: 'member one',
    stands: 'suggested',
    scores: [],
  },
  {
    title: 'How victims hear what became of their case',
    reason: 'The service asked us to look at it together.',
    by: 'chair',
    stands: 'in the work programme',
    scores: [4, 5, 3],
  },
  {
    title: 'Noise at one public house',
    reason: 'It keeps the street awake.',
    by: 'member two',
    stands: 'not taken up',
    scores: [1, 2, 1],
  },
];

async function tell(stage: Stage, topic: Topic): Promise<void> {
  const { title, reason, by, stands } = topic;
  const suggestion = { committee: COMMITTEE, title, reason };
  const { id } = await stage.suggesting.suggest(await stage.as(by), suggestion);
  if (topic.scores.length > 0) await score(stage, id, topic.scores);
  const act = await stage.act('officer', id);
  if (stands === 'in the work programme') await stage.topics.takeUp(act);
  if (stands === 'not taken up') {
    const because = { reason: 'One premises is a matter for licensing, not for this committee.' };
    await stage.topics.decline(act, because);
  }
}

async function score(stage: Stage, id: string, scores: readonly number[]): Promise<void> {
  const actor = await stage.as('chair');
  const { questions } = await stage.settingsShown.find(await stage.as('officer'), COMMITTEE);
  await stage.scoring.score(
    { actor, id },
    {
      scores: questions.map((question, index) => ({
        question: question.id,
        score: scores[index] ?? 0,
      })),
    },
  );
}

/** A topic placed on the meeting it is for, and one that a meeting has considered. */
export function placedScenes(stage: Stage, days: Days): readonly Scene[] {
  const held = days.ago(12);
  let considered = '';
  return [
    {
      on: days.ago(7),
      at: '16:00',
      act: async () => {
        const id = await take(stage, 'What the districts learn from each other');
        await stage.topics.place(await stage.act('officer', id), {
          meeting: days.ahead(77),
          purpose: 'comment',
        });
      },
    },
    {
      on: days.ago(20),
      at: '14:00',
      act: async () => {
        considered = await take(stage, 'Burgled twice');
        const act = await stage.act('officer', considered);
        await stage.topics.place(act, { meeting: held, purpose: null });
      },
    },
    {
      on: days.ago(11),
      at: '14:00',
      act: async () => stage.topics.consider(await stage.act('officer', considered)),
    },
  ];
}

async function take(stage: Stage, title: string): Promise<string> {
  const suggestion = {
    committee: COMMITTEE,
    title,
    reason: 'The strategic assessment points at it.',
  };
  const { id } = await stage.suggesting.suggest(await stage.as('chair'), suggestion);
  await stage.topics.takeUp(await stage.act('officer', id));
  return id;
}
