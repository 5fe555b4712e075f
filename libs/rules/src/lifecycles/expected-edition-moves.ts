import { OFFICER, type Told } from './expected-who.js';

const sentBack = { 'send-back -> drafted': OFFICER };
const setAside = { 'set-aside -> set aside': OFFICER };

/** Who drafts an edition of an agreement, records what the partnership made of it, and publishes it. */
export const EDITION_MOVES = {
  edition: {
    drafted: { 'propose -> proposed': OFFICER, ...setAside },
    proposed: { 'approve -> approved': OFFICER, ...sentBack, ...setAside },
    approved: { 'publish -> published': OFFICER, ...sentBack, ...setAside },
    published: { 'supersede -> superseded': OFFICER },
    superseded: {},
    'set aside': {},
  },
} as const satisfies Readonly<Record<string, Told>>;
