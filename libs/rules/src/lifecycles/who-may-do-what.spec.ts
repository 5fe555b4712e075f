import { describe, expect, it, test } from '@jest/globals';
import { ROLES, THE_PUBLIC, THE_SYSTEM, type Actor, type Role } from '../authority/index.js';
import { localDate } from '../calendar/index.js';
import type { Facts } from '../facts/index.js';
import { decide, offered, type Machine } from '../machine/index.js';
import { checkLifecycles, LIFECYCLES, type SubjectKind } from './index.js';

type Who = Role | 'public' | 'system';
type Told = Readonly<Record<string, Readonly<Record<string, readonly Who[]>>>>;

const OFFICER: readonly Who[] = ['officer'];
const CHAIR: readonly Who[] = ['chair'];
const AUTHORITY: readonly Who[] = ['authority contact', 'signatory'];
const RECEIVES: readonly Who[] = ['authority contact', 'officer', 'signatory'];
const ANSWERS: readonly Who[] = ['officer', 'signatory'];
const LEAD: readonly Who[] = ['priority lead'];
const GROUP: readonly Who[] = ['working-group chair'];
const HOLDS: readonly Who[] = ['officer', 'priority lead'];

const owing = (state: string): Told[string] => ({
  [`ask-extension -> ${state}`]: RECEIVES,
  'agree-extension -> extended': CHAIR,
  [`refuse-extension -> ${state}`]: CHAIR,
  'respond -> responded': ANSWERS,
  'close -> closed': OFFICER,
});
const beforeTheMeeting = { 'postpone -> postponed': OFFICER, 'cancel -> cancelled': OFFICER };
const unfinished = {
  'carry-forward -> carried forward': OFFICER,
  'supersede -> superseded': OFFICER,
  'cancel -> cancelled': OFFICER,
};

/** Written by hand from the field's own account of each lifecycle, not from the tables it checks. */
const EXPECTED: Readonly<Record<SubjectKind, Told>> = {
  meeting: {
    planned: { 'convene -> convened': OFFICER, ...beforeTheMeeting },
    convened: { 'publish-agenda -> agenda published': OFFICER, ...beforeTheMeeting },
    'agenda published': {
      'supplement -> supplemented': OFFICER,
      'start -> in session': OFFICER,
      ...beforeTheMeeting,
    },
    supplemented: {
      'supplement -> supplemented': OFFICER,
      'start -> in session': OFFICER,
      ...beforeTheMeeting,
    },
    'in session': { 'adjourn -> adjourned': OFFICER, 'conclude -> concluded': OFFICER },
    adjourned: { 'resume -> in session': OFFICER, 'conclude -> concluded': OFFICER },
    concluded: { 'draft-minutes -> minutes drafted': OFFICER },
    'minutes drafted': { 'publish-minutes -> minutes published': OFFICER },
    'minutes published': { 'confirm-minutes -> minutes confirmed': OFFICER },
    'minutes confirmed': {},
    postponed: { 'convene -> convened': OFFICER, 'cancel -> cancelled': OFFICER },
    cancelled: {},
  },
  resolution: {
    drafted: { 'move -> moved': OFFICER, 'withdraw -> withdrawn': OFFICER },
    moved: { 'second -> seconded': OFFICER, 'withdraw -> withdrawn': OFFICER },
    seconded: {
      'amend -> amendment moved': OFFICER,
      'put -> put': OFFICER,
      'withdraw -> withdrawn': OFFICER,
    },
    'amendment moved': {
      'carry-amendment -> seconded': OFFICER,
      'lose-amendment -> seconded': OFFICER,
      'withdraw -> withdrawn': OFFICER,
    },
    put: { 'carry -> carried': OFFICER, 'lose -> lost': OFFICER, 'tie -> tied': OFFICER },
    tied: { 'carry -> carried': OFFICER, 'lose -> lost': OFFICER },
    carried: { 'minute -> minuted': OFFICER },
    minuted: { 'confirm -> confirmed': OFFICER },
    confirmed: {},
    lost: {},
    withdrawn: {},
  },
  addressee: {
    drafted: { 'make -> made': OFFICER },
    made: { 'send -> sent': OFFICER, 'close -> closed': OFFICER },
    sent: {
      'acknowledge -> acknowledged': RECEIVES,
      'escalate -> escalated': CHAIR,
      ...owing('sent'),
    },
    acknowledged: { 'escalate -> escalated': CHAIR, ...owing('acknowledged') },
    extended: { 'escalate -> escalated': CHAIR, ...owing('extended') },
    returned: { 'escalate -> escalated': CHAIR, ...owing('returned') },
    escalated: owing('escalated'),
    responded: {
      'return -> returned': OFFICER,
      'consider -> considered': OFFICER,
      'close -> closed': OFFICER,
    },
    'asked again': { 'escalate -> escalated': CHAIR, ...owing('asked again') },
    considered: {
      'ask-again -> asked again': OFFICER,
      'consider -> considered': OFFICER,
      'start -> in progress': OFFICER,
      'close -> closed': OFFICER,
    },
    'in progress': {
      'report-progress -> in progress': AUTHORITY,
      'rate-progress -> in progress': OFFICER,
      'claim-completion -> completion claimed': AUTHORITY,
      'pause -> paused': CHAIR,
      'close -> closed': OFFICER,
    },
    'completion claimed': {
      'rate-progress -> completion claimed': OFFICER,
      'reopen -> in progress': OFFICER,
      'close -> closed': OFFICER,
    },
    paused: { 'resume -> in progress': CHAIR, 'close -> closed': OFFICER },
    closed: { 'reopen -> in progress': OFFICER },
  },
  action: {
    'not started': {
      'start -> in progress': HOLDS,
      'mark-at-risk -> at risk': HOLDS,
      'claim -> claimed complete': HOLDS,
      'pause -> paused': OFFICER,
      ...unfinished,
    },
    'in progress': {
      'mark-at-risk -> at risk': HOLDS,
      'claim -> claimed complete': HOLDS,
      'pause -> paused': OFFICER,
      ...unfinished,
    },
    'at risk': {
      'mark-on-track -> in progress': HOLDS,
      'claim -> claimed complete': HOLDS,
      'pause -> paused': OFFICER,
      ...unfinished,
    },
    'claimed complete': {
      'verify -> verified': GROUP,
      'query -> in progress': GROUP,
      ...unfinished,
    },
    paused: { 'resume -> in progress': OFFICER, ...unfinished },
    verified: {},
    'carried forward': {},
    superseded: {},
    cancelled: {},
  },
  review: {
    planned: { 'request -> requested': ['officer', 'system'] },
    requested: { 'return -> returned': LEAD, 'raise-concern -> concern raised': GROUP },
    queried: { 'return -> returned': LEAD, 'raise-concern -> concern raised': GROUP },
    returned: {
      'accept -> accepted': GROUP,
      'query -> queried': GROUP,
      'raise-concern -> concern raised': GROUP,
    },
    'concern raised': { 'escalate -> escalated': GROUP, 'settle -> accepted': GROUP },
    accepted: {},
    escalated: {},
  },
};

const today = localDate('2023-08-01');
const place = { councilId: 'c', committeeId: 'm', authorityId: 'a', priorityId: 'p' };
const AT = { council: 'c', committee: 'm', authority: 'a', priority: 'p' } as const;
const votes = (cast: { for: number; against: number }) => ({
  ...cast,
  abstained: 0,
  notVoting: 0,
  eligible: cast.for + cast.against,
});
const VOTES: Readonly<Record<string, ReturnType<typeof votes>>> = {
  lose: votes({ for: 2, against: 5 }),
  'lose-amendment': votes({ for: 2, against: 5 }),
  tie: votes({ for: 4, against: 4 }),
};
const everything = (command: string): Facts => ({
  reason: 'A reason.',
  minute: '47',
  on: today,
  how: 'email',
  currentDue: localDate('2023-08-16'),
  newDue: localDate('2023-09-01'),
  hasSignatory: true,
  extensionAsked: true,
  moreAsked: true,
  wanted: 'Figures.',
  due: localDate('2023-08-29'),
  decision: 'accepted',
  action: 'An action.',
  owner: 'A post',
  targetDate: localDate('2023-12-01'),
  missing: 'A date.',
  outcome: 'satisfied',
  text: 'Some text.',
  evidence: 'On the website.',
  rating: 'on track',
  kind: 'implemented',
  successor: '2024/1',
  mover: 'Councillor A',
  seconder: 'Councillor B',
  votes: VOTES[command] ?? votes({ for: 5, against: 2 }),
  venue: 'Council Chamber',
  items: 1,
  quorate: true,
  dependentsSettled: true,
});

const everyone: readonly (readonly [Who, Actor])[] = [
  ...(Object.keys(ROLES) as Role[]).flatMap((role) =>
    ROLES[role].scopes.map((kind): [Who, Actor] => [
      role,
      { kind: 'person', id: role, name: role, grants: [{ role, scope: { kind, id: AT[kind] } }] },
    ]),
  ),
  ['public', THE_PUBLIC],
  ['system', THE_SYSTEM],
];
const machineOf = (kind: SubjectKind) => LIFECYCLES[kind] as unknown as Machine;
const kinds = Object.keys(LIFECYCLES) as SubjectKind[];
const commandsOf = (kind: SubjectKind) => [
  ...new Set(machineOf(kind).transitions.map((row) => row.command)),
];

test('Every lifecycle is sound', () => {
  expect(() => checkLifecycles()).not.toThrow();
});

describe.each(kinds)('Of every %s', (kind) => {
  const machine = machineOf(kind);
  const told = EXPECTED[kind];

  it('every state is expected, and no state is expected that there is not', () => {
    expect(Object.keys(machine.states).toSorted()).toEqual(Object.keys(told).toSorted());
  });

  it.each(Object.keys(machine.states))(
    'that is %s, each person may do what the field says and nothing else',
    (state) => {
      const standing = { state, previous: 'in progress', place };
      const found = new Map<string, Set<Who>>();
      for (const [who, actor] of everyone) {
        const drawn = new Set(offered(machine, standing, actor).map((row) => row.command));
        for (const command of commandsOf(kind)) {
          const facts = everything(command);
          const verdict = decide(machine, standing, { actor, command, facts, today });
          expect([state, who, command, drawn.has(command)]).toEqual([
            state,
            who,
            command,
            verdict.allowed,
          ]);
          if (!verdict.allowed) continue;
          const move = `${command} -> ${verdict.to}`;
          found.set(move, (found.get(move) ?? new Set()).add(who));
        }
      }
      const may = [...found].map(([move, people]) => [move, [...people].toSorted()]);
      expect(Object.fromEntries(may)).toEqual(told[state]);
    },
  );
});
