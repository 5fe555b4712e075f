import { describe, expect, it, test } from '@jest/globals';
import { ROLES, THE_PUBLIC, THE_SYSTEM, type Actor, type Role } from '../authority/index.js';
import { localDate } from '../calendar/index.js';
import type { Facts } from '../facts/index.js';
import { decide, offered, type Machine } from '../machine/index.js';
import { EXPECTED } from './expected-moves.js';
import type { Who } from './expected-who.js';
import { checkLifecycles, LIFECYCLES, type SubjectKind } from './index.js';

const today = localDate('2023-08-01');
const place = {
  councilId: 'c',
  committeeId: 'm',
  authorityId: 'a',
  priorityId: 'p',
  reportId: 'r',
  contributionId: 'n',
};
const AT = {
  council: 'c',
  committee: 'm',
  authority: 'a',
  priority: 'p',
  report: 'r',
} as const;
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
  kind: command === 'settle' ? 'taken up' : 'implemented',
  successor: '2024/1',
  mover: 'Councillor A',
  seconder: 'Councillor B',
  votes: VOTES[command] ?? votes({ for: 5, against: 2 }),
  venue: 'Council Chamber',
  items: 1,
  quorate: true,
  dependentsSettled: true,
  heldOn: today,
  clearances: 1,
  isCurrent: true,
  laterDateAsked: true,
  recheckDue: true,
  post: 'A post',
  to: 'The signatory',
  agreedBy: 'The working group',
  title: 'Edition 4',
  findings: 1,
  ...(command === 'close-data-set' ? {} : { asAt: today }),
});

const everyone: readonly (readonly [Who, Actor])[] = [
  ...(Object.keys(ROLES) as Role[]).flatMap((role) =>
    ROLES[role].scopes.map((kind): [Who, Actor] => [
      role,
      { kind: 'person', id: role, name: role, grants: [{ role, scope: { kind, id: AT[kind] } }] },
    ]),
  ),
  [
    'contributor',
    {
      kind: 'link',
      id: 'contributor',
      name: 'contributor',
      grants: [{ role: 'contributor', scope: { kind: 'contribution', id: 'n' } }],
    },
  ],
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
