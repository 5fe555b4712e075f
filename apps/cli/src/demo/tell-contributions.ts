import { ContributionsService } from '#records/contributions';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';

const LEAD = 'domestic-abuse lead';
const ASKED = [
  ['police', 'How many arrests were made at the home?'],
  ['fire', 'How many homes were visited after a fire that was set?'],
  ['health-board', 'How many people were asked at the maternity clinics?'],
  ['probation', 'How many people finished the programme?'],
] as const;

/** Four partners asked for their part of one review: one has said nothing yet, one answered, one is taken in, one let off. */
export function contributionScenes(
  stage: Stage,
  reviewId: () => string,
  days: Days,
): readonly Scene[] {
  const contributions = stage.app.get(ContributionsService);
  const ids = new Map<string, string>();
  const act = (part: string, authority: string) => stage.act(part, ids.get(authority) ?? '');
  return [
    {
      on: days.ago(12),
      at: '11:30',
      act: async () => {
        for (const [authority, question] of ASKED) {
          const { id } = await contributions.ask(await stage.act(LEAD, reviewId()), {
            who: stage.chosen(`${authority} contact`),
            question,
            due: days.ahead(6),
          });
          ids.set(authority, id);
        }
      },
    },
    {
      on: days.ago(4),
      at: '11:30',
      act: async () => {
        for (const [authority, words] of [
          ['fire', 'Nineteen homes, all within a week.'],
          ['health-board', 'Every woman was asked; forty-one were helped on.'],
        ] as const) {
          await contributions.answer(await act('officer', authority), { words, figures: null });
        }
        await contributions.takeIn(await act(LEAD, 'health-board'), {
          reviewId: reviewId(),
          version: 0,
          whatChanged: 'Every woman was asked at the maternity clinics; forty-one were helped on.',
        });
        await contributions.withdraw(await act(LEAD, 'probation'), {
          reason: 'The figure is in the report of the prison.',
        });
      },
    },
  ];
}
