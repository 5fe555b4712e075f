import type { LocalCount, ResponseRegime } from '#rules';
import type { Step } from '../staging/steps.js';
import { accepted, ANSWERS } from './answers.js';
import type { Days } from './days.js';
import type { SittingKey } from './sittings.js';

/** What one authority is asked, on which legal basis, and what has become of it. */
export interface DemoAddressee {
  readonly authority: string;
  readonly regime: ResponseRegime;
  readonly local?: LocalCount;
  readonly steps: readonly Step[];
}

/** A recommendation of the demonstration: where it was made, its words, and its life with each authority. */
export interface DemoRecommendation {
  readonly sitting: SittingKey;
  readonly wording: string;
  readonly paragraph: string;
  readonly to: readonly DemoAddressee[];
}

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
          ],
        },
      ],
    },
  ];
}

/** Sent and not settled: late, extended, answered, returned, escalated. */
function waiting(days: Days): readonly DemoRecommendation[] {
  return [
    {
      sitting: 'summer',
      paragraph: '4.1',
      wording: 'That the time victims wait for a first appointment be published every month.',
      to: [
        {
          authority: 'health-board',
          regime: 'CD_S19',
          steps: [
            { on: days.ago(43), does: 'send' },
            { on: days.ago(42), does: 'acknowledge' },
            {
              on: days.ago(24),
              does: 'ask extension',
              until: days.ahead(11),
              reason: 'Two trusts report by different rules.',
            },
            { on: days.ago(22), does: 'agree extension' },
          ],
        },
        {
          authority: 'police',
          regime: 'CD_S19',
          steps: [
            { on: days.ago(43), does: 'send' },
            { on: days.ago(41), does: 'acknowledge' },
            {
              on: days.ago(2),
              does: 'respond',
              answer: accepted(
                'Publish it from next month.',
                'Head of Victim Care',
                days.ahead(35),
              ),
            },
          ],
        },
        {
          authority: 'probation',
          regime: 'CD_S19',
          steps: [
            { on: days.ago(43), does: 'send' },
            { on: days.ago(23), does: 'respond', answer: ANSWERS.vague },
            {
              on: days.ago(20),
              does: 'return',
              missing: 'What is in place, since when, and where it can be seen.',
            },
          ],
        },
        { authority: 'fire', regime: 'CD_S19', steps: [{ on: days.ago(43), does: 'send' }] },
        {
          authority: 'eastmere',
          regime: 'CD_S19',
          steps: [
            { on: days.ago(43), does: 'send' },
            {
              on: days.ago(1),
              does: 'escalate',
              reason: 'No answer after two letters: the chair writes to the chief executive.',
            },
          ],
        },
      ],
    },
  ];
}

/** Made at the last meetings. Those sent today bring letters to the mailbox. */
function fresh(days: Days): readonly DemoRecommendation[] {
  const today = days.today;
  return [
    {
      sitting: 'latest',
      paragraph: '2.1',
      wording: 'That one named officer in each authority answer for repeat victims of burglary.',
      to: [
        { authority: 'fire', regime: 'CD_S19', steps: [{ on: days.ago(11), does: 'send' }] },
        {
          authority: 'probation',
          regime: 'CD_S19',
          steps: [
            { on: days.ago(11), does: 'send' },
            { on: days.ago(10), does: 'acknowledge' },
          ],
        },
        { authority: 'police', regime: 'CD_S19', steps: [{ on: today, does: 'send' }] },
        { authority: 'wealdham', regime: 'CD_S19', steps: [{ on: today, does: 'send' }] },
        { authority: 'eastmere', regime: 'CD_S19', steps: [] },
      ],
    },
    {
      sitting: 'overview',
      paragraph: '5.3',
      wording: 'That money for street lighting be kept at the level of this year.',
      to: [
        { authority: 'executive', regime: 'LGA_9FE', steps: [{ on: days.ago(15), does: 'send' }] },
      ],
    },
    {
      sitting: 'health',
      paragraph: '1.6',
      wording: 'That the walk-in centre stay open in the evening until its successor opens.',
      to: [
        {
          authority: 'health-board',
          regime: 'HEALTH',
          steps: [
            { on: days.ago(25), does: 'send' },
            { on: days.ago(24), does: 'acknowledge' },
          ],
        },
        {
          authority: 'voluntary-action',
          regime: 'LOCAL',
          local: { rule: 'DAYS_FROM', n: 56 },
          steps: [{ on: days.ago(25), does: 'send' }],
        },
      ],
    },
  ];
}
