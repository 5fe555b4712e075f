import type { LadderView } from '#records/ladders';
import { LADDER_TERMS } from '#rules';
import { actionsFor } from '../transitions/buttons.js';
import type { LadderSubject } from './ladder-desk.js';
import { LADDER_ROWS } from './ladder-transitions.js';

const addressOf = (name: string): string => `/api/v1/ladders/${encodeURIComponent(name)}`;

/** One ladder as JSON: the rungs that are on, and the draft. */
export const ladderLineResource = ({ name, on, draft, isOwn, version, running }: LadderView) => ({
  href: addressOf(name),
  ladder: name,
  label: LADDER_TERMS[name].label,
  isOwn,
  rungs: on,
  draft,
  version,
  running,
});

/** The same with what the caller may do. */
export const ladderResource = (subject: LadderSubject) => ({
  ...ladderLineResource(subject.ladder),
  actions: actionsFor(LADDER_ROWS, subject, addressOf(subject.ladder.name)),
});

export const LADDER_EXAMPLE = {
  href: '/api/v1/ladders/clearance',
  ladder: 'clearance',
  label: LADDER_TERMS.clearance.label,
  isOwn: false,
  rungs: [
    {
      key: 'D-2',
      anchor: 'due',
      offset: -2,
      unit: 'working days',
      letter: 'clearance-due',
      to: ['clearing officer'],
      track: 'remind',
    },
  ],
  draft: null,
  version: 0,
  running: 3,
  actions: [{ action: 'rung', label: 'Add a rung', href: '/api/v1/ladders/clearance/rung' }],
};
