import { OFFICER, RECEIVES, type Told } from './expected-who.js';

const given = { 'answer -> received': RECEIVES };
const awaited = (state: string): Told[string] => ({
  ...given,
  'answer-in-part -> partly answered': RECEIVES,
  'cannot-provide -> cannot be provided': RECEIVES,
  'decline -> declined': RECEIVES,
  [`ask-more-time -> ${state}`]: RECEIVES,
  [`agree-more-time -> ${state}`]: OFFICER,
  [`refuse-more-time -> ${state}`]: OFFICER,
  'withdraw -> withdrawn': OFFICER,
});
const said = { ...given, 'ask-again -> asked': OFFICER };

/** Who gathers a year's data and writes what it says. */
export const ASSESSMENT_MOVES = {
  assessment: {
    gathering: {
      'call-workshop -> gathering': OFFICER,
      'cancel-workshop -> gathering': OFFICER,
      'close-data-set -> gathering': OFFICER,
      'hold-workshop -> workshop held': OFFICER,
    },
    'workshop held': {
      'close-data-set -> workshop held': OFFICER,
      'write-findings -> findings written': OFFICER,
    },
    'findings written': {
      'rewrite -> workshop held': OFFICER,
      'feed -> fed into the edition': OFFICER,
    },
    'fed into the edition': {},
  },
  'data request': {
    drafted: { 'ask -> asked': OFFICER },
    asked: awaited('asked'),
    'partly answered': awaited('partly answered'),
    received: said,
    'cannot be provided': said,
    declined: said,
    withdrawn: {},
  },
} as const satisfies Readonly<Record<string, Told>>;
