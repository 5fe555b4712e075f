import { accepted, ANSWERS } from './answers.js';
import type { Days } from './days.js';
import type { DemoRecommendation } from './demo-recommendation.js';
import { fresh, waiting } from './recent-recommendations.js';
import type { SittingKey } from './sittings.js';

type Minute = (sitting: SittingKey) => () => string;

/** One recommendation at least for every state an addressee can be in. */
export function recommendations(days: Days, minute: Minute): readonly DemoRecommendation[] {
  return [...settled(days, minute), ...followed(days, minute), ...waiting(days), ...fresh(days)];
}

/** Closed, or as good as. */
function settled(days: Days, minute: Minute): readonly DemoRecommendation[] {
  const owner = 'Head of Prevention';
  return [
    {
      sitting: 'winter',
      paragraph: '3.2',
      wording:
        'That home safety visits be offered to everyone referred by a domestic abuse service.',
      to: [
        {
          authority: 'fire',
          regime: 'CD_S19',
          steps: [
            { on: days.ago(288), does: 'send' },
            { on: days.ago(287), does: 'acknowledge' },
            {
              on: days.ago(265),
              does: 'respond',
              answer: accepted('Offer a visit within ten days.', owner, days.ago(150)),
            },
            { on: days.ago(204), does: 'consider', minute: minute('spring'), outcome: 'satisfied' },
            { on: days.ago(204), does: 'follow' },
            { on: days.ago(150), does: 'report', rating: 'on track', text: 'Six in ten visited.' },
            {
              on: days.ago(70),
              does: 'claim',
              text: 'Every referral is offered a visit within ten days.',
              evidence: 'Quarterly return of the prevention team.',
            },
            {
              on: days.ago(45),
              does: 'close',
              minute: minute('summer'),
              kind: 'implemented',
              reason: 'The return shows every referral offered a visit.',
            },
          ],
        },
        {
          authority: 'probation',
          regime: 'CD_S19',
          steps: [
            { on: days.ago(288), does: 'send' },
            {
              on: days.ago(262),
              does: 'respond',
              answer: accepted(
                'Tell the fire service of every case.',
                'Head of Unit',
                days.ago(60),
              ),
            },
            { on: days.ago(204), does: 'consider', minute: minute('spring'), outcome: 'satisfied' },
            { on: days.ago(204), does: 'follow' },
            { on: days.ago(203), does: 'pause', reason: 'The service is being reorganised.' },
          ],
        },
      ],
    },
    {
      sitting: 'winter',
      paragraph: '3.5',
      wording: 'That cameras be put up in the four car parks with the most thefts.',
      to: [
        {
          authority: 'eastmere',
          regime: 'CD_S19',
          steps: [
            { on: days.ago(288), does: 'send' },
            { on: days.ago(286), does: 'acknowledge' },
            { on: days.ago(261), does: 'respond', answer: ANSWERS.rejected },
            {
              on: days.ago(204),
              does: 'consider',
              minute: minute('spring'),
              outcome: 'accept the rejection',
            },
            {
              on: days.ago(204),
              does: 'close',
              minute: minute('spring'),
              kind: 'rejection accepted',
              reason: 'The reasons were heard and accepted.',
            },
          ],
        },
      ],
    },
  ];
}

/** Accepted, and followed or to be looked at again. */
function followed(days: Days, minute: Minute): readonly DemoRecommendation[] {
  return [
    {
      sitting: 'spring',
      paragraph: '2.4',
      wording: 'That a joint plan for road safety outside schools be published for every district.',
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
            { on: days.ago(9), does: 'report', rating: 'at risk', text: 'Four of six published.' },
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
