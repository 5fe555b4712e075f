import { REASON, type Bodies } from './words.js';

/** What is sent about the report of a committee's year. */
export const ANNUAL_BODIES: Bodies = {
  'annual report made': {},
  'annual report publication': {},
  'annual report withdrawal': REASON,
};
