import { EVENTS, LETTERS } from '#rules';
import { hasTemplate } from '../letters/templates.js';
import type { NoticeTables } from './notice-faults.js';
import { NOTICES } from './notices.js';
import { TELLS_NOBODY } from './silent-events.js';

/** The product's own tables, for the check before it boots. */
export function noticeTables(): NoticeTables {
  return {
    events: Object.keys(EVENTS),
    letters: LETTERS,
    silent: Object.keys(TELLS_NOBODY),
    notices: NOTICES,
    hasTemplate: (notice, template) => hasTemplate(`notices/${notice}/${template}`),
  };
}
