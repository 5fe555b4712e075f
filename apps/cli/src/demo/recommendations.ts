import { accepted, ANSWERS } from './answers.js';
import type { Days } from './days.js';
import type { DemoRecommendation } from './demo-recommendation.js';
import { fresh, waiting } from './recent-recommendations.js';
import { FIRES } from './replies.js';
import { JOINT_PLAN, roadSafety } from './road-safety.js';
import type { Cited } from './demo-recommendation.js';

/** The oldest of all. */
export const HOME_VISITS =
  'That home safety visits be offered to everyone referred by a domestic abuse service.';

/** One recommendation at least for every state an addressee can be in. */
export function recommendations(days: Days, cited: Cited): readonly DemoRecommendation[] {
  return [
    ...settled(days, cited),
    ...roadSafety(days, cited),
    ...waiting(days),
    ...FIRES,
    ...fresh(days),
  ];
}

/** Closed, or as good as. */
function settled(days: Days, { minute, reference }: Cited): readonly DemoRecommendation[] {
  const owner = 'Head of Prevention';
  return [
    {
      sitting: 'winter',
      paragraph: '3.2',
      wording: HOME_VISITS,
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
              dissent: 'Councillor Kit Oakhanger, who wanted the return checked by somebody else.',
              recheck: true,
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
    {
      sitting: 'winter',
      paragraph: '3.7',
      wording: 'That a map of crossing patrols outside schools be published.',
      to: [
        {
          authority: 'wealdham',
          regime: 'CD_S19',
          steps: [
            { on: days.ago(288), does: 'send' },
            {
              on: days.ago(264),
              does: 'respond',
              answer: accepted('Publish a map.', 'Head of Communities', days.ago(120)),
            },
            { on: days.ago(204), does: 'consider', minute: minute('spring'), outcome: 'satisfied' },
            {
              on: days.ago(45),
              does: 'close',
              minute: minute('summer'),
              kind: 'superseded',
              reason: 'The joint plan has the map in it.',
              successor: reference(JOINT_PLAN),
            },
          ],
        },
      ],
    },
  ];
}
