import { actionsFor } from '../transitions/buttons.js';
import { INTEREST_TRANSITIONS } from './interest-transitions.js';
import {
  interestSubject,
  type InterestsSubject,
  type InterestSubject,
} from './interest.subject.js';

/** A declared interest as JSON, with what the caller may do with it now. */
export function interestResource(subject: InterestSubject): object {
  const { interest, at } = subject;
  const { number, name, kind, itemNumber, nature, isSensitive, when, declaredOn } = interest;
  const { leavesRoom, hasLeft, dispensation, state, registerBy } = interest;
  const href = at.replace('/app/', '/api/v1/');
  return {
    href,
    number,
    member: name,
    kind,
    about: itemNumber,
    nature,
    isSensitive,
    when,
    declaredOn,
    leavesRoom,
    hasLeft,
    dispensation,
    state,
    registerBy,
    actions: actionsFor(INTEREST_TRANSITIONS, subject, href),
  };
}

/** Every interest of a meeting as JSON, who may declare, and at what the registers hint. */
export function interestsResource(subject: InterestsSubject): object {
  return {
    items: subject.interests.map((one) => interestResource(interestSubject(subject, one))),
    declarers: subject.declarers.map(({ personId, name, entries }) => ({
      member: personId,
      name,
      entries,
    })),
    likely: subject.matches.map(({ name, nature, itemNumber, entryId }) => ({
      about: itemNumber,
      member: name,
      because: nature,
      entry: entryId,
    })),
  };
}

const HREF = '/api/v1/committees/crime-and-disorder/meetings/2023-07-19/interests/1';

export const INTEREST_EXAMPLE = {
  href: HREF,
  number: 1,
  member: 'A committee member',
  kind: 'disclosable pecuniary',
  about: 5,
  nature: 'Director of a haulage company that has a contract with the council',
  isSensitive: false,
  when: 'at the start',
  declaredOn: '2023-07-19',
  leavesRoom: true,
  hasLeft: false,
  dispensation: null,
  state: 'to be registered',
  registerBy: '2023-08-15',
  actions: [
    { action: 'registration', label: 'Enter it in the register', href: `${HREF}/registration` },
  ],
};
