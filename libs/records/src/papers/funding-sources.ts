import type { Named } from './names-in-text.js';

/** Words for money that mean the same in every plan. A fund of one place only is left to a person. */
export const FUNDING_SOURCES = [
  {
    slug: 'existing-budgets',
    name: 'Existing budgets',
    aliases: [
      'existing budget',
      'existing resources',
      'existing resource',
      'existing funding',
      'within existing budgets',
      'within existing resources',
      'core budget',
      'core budgets',
      'core funding',
      'own budgets',
    ],
  },
  {
    slug: 'commissioner',
    name: 'Police and crime commissioner',
    aliases: [
      'PCC',
      'PCC budget',
      'PCC funding',
      'PCC fund',
      'PCC grant',
      'police and crime commissioner funding',
      'police and crime commissioner grant',
      "police and crime commissioner's fund",
    ],
  },
  {
    slug: 'partnership',
    name: 'Community safety partnership',
    aliases: [
      'CSP funding',
      'CSP budget',
      'CSP grant',
      'partnership funding',
      'partnership budget',
    ],
  },
  { slug: 'grants', name: 'Grants', aliases: ['grant', 'grant funding', 'external grants'] },
  {
    slug: 'public-health',
    name: 'Public health',
    aliases: ['public health grant', 'public health budget', 'public health funding'],
  },
  {
    slug: 'to-be-found',
    name: 'To be found',
    aliases: ['to be identified', 'to be confirmed', 'TBC', 'TBI', 'not yet identified'],
  },
  {
    slug: 'not-applicable',
    name: 'Not applicable',
    aliases: ['n/a', 'none', 'none needed', 'no cost', 'nil'],
  },
] as const satisfies readonly Named[];

export type FundingSource = (typeof FUNDING_SOURCES)[number];
