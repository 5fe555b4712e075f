import { accepted, ANSWERS } from './answers.js';
import type { Days } from './days.js';
import type { DemoRecommendation } from './demo-recommendation.js';

/** Made at the latest meeting. */
export const REPEAT_VICTIMS =
  'That one named officer in each authority answer for repeat victims of burglary.';

/** Sent and not settled: late, extended, answered, returned, escalated. */
export function waiting(days: Days): readonly DemoRecommendation[] {
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
export function fresh(days: Days): readonly DemoRecommendation[] {
  const today = days.today;
  return [
    {
      sitting: 'latest',
      paragraph: '2.1',
      wording: REPEAT_VICTIMS,
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
        {
          authority: 'voluntary-action',
          regime: 'NONE',
          local: { rule: 'DAYS_FROM', n: 42 },
          steps: [],
        },
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
            {
              on: days.ago(3),
              does: 'ask extension',
              until: days.ahead(20),
              reason: 'The board decides on the opening hours at its next meeting.',
            },
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
