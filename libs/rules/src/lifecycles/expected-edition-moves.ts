import { OFFICER, type Told, type Who } from './expected-who.js';

const PARTNERSHIP: readonly Who[] = ['officer', 'partnership chair'];

const sentBack = { 'send-back -> drafted': PARTNERSHIP };
const written = {
  'decide -> drafted': OFFICER,
  'take-back -> drafted': OFFICER,
  'describe -> drafted': OFFICER,
  'name-leads -> drafted': OFFICER,
  'change -> drafted': OFFICER,
  'set-criteria -> drafted': OFFICER,
  'keep-theme -> drafted': OFFICER,
  'write-chapter -> drafted': OFFICER,
};
const setAside = { 'set-aside -> set aside': OFFICER };

/** Who drafts an edition of an agreement, records what the partnership made of it, and publishes it. */
export const EDITION_MOVES = {
  edition: {
    drafted: { 'propose -> proposed': OFFICER, ...written, ...setAside },
    proposed: { 'approve -> approved': PARTNERSHIP, ...sentBack, ...setAside },
    approved: { 'publish -> published': OFFICER, ...sentBack, ...setAside },
    published: { 'send-copy -> published': OFFICER, 'supersede -> superseded': OFFICER },
    superseded: {},
    'set aside': {},
  },
} as const satisfies Readonly<Record<string, Told>>;
