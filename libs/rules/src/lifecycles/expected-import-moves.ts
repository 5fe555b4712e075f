import { OFFICER, type Told } from './expected-who.js';

const open = { 'settle -> being settled': OFFICER, 'accept -> accepted': OFFICER };

/** Who brings a paper into the record. */
export const IMPORT_MOVES = {
  import: {
    read: open,
    'being settled': open,
    accepted: { 'undo -> undone': OFFICER },
    undone: {},
  },
} as const satisfies Readonly<Record<string, Told>>;
