import { kept } from '../transitions/kept.js';

/** What can be done to an authority. It has no lifecycle: it is kept by the officer. */
export const KEEPING_AUTHORITY = kept({
  name: 'authority',
  who: 'keep authority',
  acts: {
    'name-contact': ['Name somebody', 'contact.named'],
    'end-contact': ['End somebody’s part', 'contact.ended'],
    change: ['Change what is kept of it', 'authority.changed'],
  },
});
