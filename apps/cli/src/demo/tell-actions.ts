import { readFileSync } from 'node:fs';
import { partsOf, type Facts, type LocalDate } from '#rules';
import type { CommandOf } from '#records/record';
import { PlansService } from '#records/plans';
import type { Scene } from '../staging/scene.js';
import { ownPlan } from '../staging/own-plan.js';
import type { Stage } from '../staging/stage.js';
import type { County } from './county.js';
import type { Days } from './days.js';

type Step = readonly [who: string, command: CommandOf<'action'>, facts: Facts];

const OFFICER = 'officer';
const CHAIR = 'working-group chair';
const CLAIM: Step = [OFFICER, 'claim', { text: 'Done, and the leaflet is out.' }];

/** One action for every state an action can be in; all others are not started. */
const LIVES: readonly (readonly Step[])[] = [
  [[OFFICER, 'start', {}]],
  [
    [OFFICER, 'start', {}],
    [OFFICER, 'mark-at-risk', { reason: 'The volunteers stopped.' }],
  ],
  [[OFFICER, 'start', {}], CLAIM],
  [[OFFICER, 'start', {}], CLAIM, [CHAIR, 'verify', {}]],
  [[OFFICER, 'pause', { reason: 'The scheme waits for its new home.' }]],
  [[OFFICER, 'carry-forward', { reason: 'The money comes next year.' }]],
  [[OFFICER, 'supersede', { kind: 'superseded', successor: '1.5', reason: 'The same campaign.' }]],
  [[OFFICER, 'cancel', { reason: 'The shops have closed.' }]],
];

/** The plan of the repository, set in the plan year of today, imported in spring and worked on since. */
export function actionScenes(stage: Stage, county: County, days: Days): readonly Scene[] {
  const text = planOfThisYear(readFileSync(ownPlan(), 'utf8'), days.today);
  const ids: string[] = [];
  return [
    {
      on: days.ago(100),
      at: '10:00',
      act: async () => {
        const { rows } = await stage.app
          .get(PlansService)
          .accept(await stage.as(OFFICER), { text, councilId: county.districtId });
        ids.push(...rows.flatMap(({ id }) => (id === null ? [] : [id])));
      },
    },
    ...LIVES.map((steps, index) => ({
      on: days.ago(30),
      at: '10:00',
      act: async () => {
        for (const [who, command, facts] of steps) {
          const act = await stage.act(who, ids[index * 3] ?? '');
          await stage.move('action', { act, command, facts });
        }
      },
    })),
  ];
}

/** The year for which the plan of the repository is printed. */
const PRINTED = 2024;

/** The plan with every year in it moved so that its plan year is the one a day lies in; and with our county's name. */
export function planOfThisYear(text: string, today: LocalDate): string {
  const [year, month] = partsOf(today);
  const shift = (month >= 4 ? year : year - 1) - PRINTED;
  return text
    .replaceAll('Marrowshire', 'Marchfield')
    .replace(
      /\b(20\d\d)(\s*[-–/]\s*)(\d\d)\b(?!\d)/g,
      (_, first: string, dash: string, second: string) =>
        [Number(first) + shift, dash, String((Number(second) + shift) % 100).padStart(2, '0')].join(
          '',
        ),
    )
    .replace(/\b20\d\d\b(?!\s*[-–/]\s*\d\d\b(?!\d))/g, (found) => String(Number(found) + shift));
}
