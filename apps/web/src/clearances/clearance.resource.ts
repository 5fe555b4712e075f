import { CLEARANCES } from '#rules';
import { actionsFor } from '../transitions/buttons.js';
import { clearancesAt, kindInAddress } from './clearance-address.js';
import { GIVERS_ROWS, OFFICERS_ROWS } from './clearance-transitions.js';
import type { ClearanceSubject } from './clearance.subject.js';

/** A clearance as JSON, with what the caller may do with it now. `hash` is the text's as it stands, to clear it by. */
export function clearanceResource(subject: ClearanceSubject, hash: string | null): object {
  const { clearance, report } = subject;
  const { kind, state, person, dueOn, decidedOn, remark, clearedNumber, isStale } = clearance;
  const at = `${clearancesAt(report.committeeSlug, report.slug)}/${kindInAddress(kind)}`;
  const href = at.replace('/app/', '/api/v1/');
  return {
    href,
    kind,
    name: CLEARANCES[kind],
    state,
    askedOf: { name: person.name, post: person.post },
    dueOn,
    decidedOn,
    remark,
    clearedVersion: clearedNumber,
    isStale,
    textAsItStands: hash,
    actions: actionsFor([...GIVERS_ROWS, ...OFFICERS_ROWS], subject, href),
  };
}

export const CLEARANCE_EXAMPLE = {
  href: '/api/v1/committees/crime-and-disorder/reports/road-safety/clearances/finance',
  kind: 'finance',
  name: 'Finance',
  state: 'asked',
  askedOf: { name: 'The finance officer', post: 'Accountant' },
  dueOn: '2023-07-10',
  decidedOn: null,
  remark: null,
  clearedVersion: null,
  isStale: false,
  textAsItStands: '9f2a…',
  actions: [
    {
      action: 'giving',
      label: 'Clear this version',
      href: '/api/v1/committees/crime-and-disorder/reports/road-safety/clearances/finance/giving',
    },
  ],
};
