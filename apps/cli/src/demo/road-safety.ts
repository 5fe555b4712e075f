import { accepted } from './answers.js';
import type { Days } from './days.js';
import type { Cited, DemoRecommendation } from './demo-recommendation.js';

/** A recommendation to four authorities, each at another point of following through. */
export const JOINT_PLAN =
  'That a joint plan for road safety outside schools be published for every district.';

/** Accepted, and followed: reported on, rated by three who differ, its date moved; claimed; asked again; considered. */
export function roadSafety(days: Days, { minute }: Cited): readonly DemoRecommendation[] {
  return [
    {
      sitting: 'spring',
      paragraph: '2.4',
      wording: JOINT_PLAN,
      to: [
        {
          authority: 'police',
          regime: 'CD_S19',
          steps: [
            { on: days.ago(202), does: 'send' },
            { on: days.ago(201), does: 'acknowledge' },
            {
              on: days.ago(180),
              does: 'respond',
              answer: accepted('Publish six plans.', 'Head of Roads Policing', days.ahead(60)),
            },
            { on: days.ago(45), does: 'consider', minute: minute('summer'), outcome: 'satisfied' },
            { on: days.ago(45), does: 'follow' },
            {
              on: days.ago(30),
              does: 'report',
              rating: 'on track',
              text: 'Two of six are published and two are with the printers.',
            },
            {
              on: days.ago(28),
              does: 'rate',
              rating: 'at risk',
              reason: 'Nobody is named yet for the plans of the two largest towns.',
            },
            {
              on: days.ago(12),
              does: 'rate by committee',
              minute: minute('latest'),
              rating: 'off track',
              remark: 'Members saw two plans, and neither has a date for its crossings.',
            },
            { on: days.ago(9), does: 'report', rating: 'at risk', text: 'Four of six published.' },
            {
              on: days.ago(9),
              does: 'ask later date',
              newDate: days.ahead(130),
              reason: 'The two largest towns wait for the count of traffic in spring.',
            },
            { on: days.ago(7), does: 'agree later date' },
          ],
        },
        {
          authority: 'wealdham',
          regime: 'CD_S19',
          steps: [
            { on: days.ago(202), does: 'send' },
            {
              on: days.ago(176),
              does: 'respond',
              answer: accepted('Plan for Wealdham.', 'Head of Communities', days.ago(10)),
            },
            { on: days.ago(45), does: 'consider', minute: minute('summer'), outcome: 'satisfied' },
            { on: days.ago(45), does: 'follow' },
            {
              on: days.ago(6),
              does: 'claim',
              text: 'The plan for Wealdham is published.',
              evidence: 'On the district’s website.',
            },
          ],
        },
        {
          authority: 'voluntary-action',
          regime: 'NONE',
          local: { rule: 'DAYS_FROM', n: 42 },
          steps: [
            { on: days.ago(202), does: 'send' },
            {
              on: days.ago(170),
              does: 'respond',
              answer: accepted('Find volunteers for crossings.', 'Coordinator', days.ahead(30)),
            },
            {
              on: days.ago(45),
              does: 'consider',
              minute: minute('summer'),
              outcome: 'more information',
            },
            {
              on: days.ago(8),
              does: 'ask again',
              wanted: 'How many crossings have a volunteer, and in which districts.',
              until: days.ahead(20),
            },
          ],
        },
        {
          authority: 'eastmere',
          regime: 'CD_S19',
          steps: [
            { on: days.ago(202), does: 'send' },
            {
              on: days.ago(178),
              does: 'respond',
              answer: accepted('Plan for Eastmere.', 'Head of Communities', days.ahead(40)),
            },
            { on: days.ago(45), does: 'consider', minute: minute('summer'), outcome: 'satisfied' },
          ],
        },
      ],
    },
  ];
}
