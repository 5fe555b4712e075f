import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROLES, THE_SYSTEM, type Actor, type Role } from '../authority/index.js';
import { localDate } from '../calendar/index.js';
import type { Facts } from '../facts/index.js';
import { decide, type Machine } from '../machine/index.js';
import { LIFECYCLES, type SubjectKind } from './index.js';

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
const kinds = Object.keys(LIFECYCLES) as SubjectKind[];

const anActor: fc.Arbitrary<Actor> = fc.oneof(
  fc.constant(THE_SYSTEM),
  fc.constantFrom(...(Object.keys(ROLES) as Role[])).map((role) => ({
    kind: 'person' as const,
    id: role,
    name: role,
    grants: ROLES[role].scopes.map((kind) => ({ role, scope: { kind, id: AT[kind] } })),
  })),
);
const words = fc.constantFrom('', '  ', 'Because.');
const count = fc.integer({ min: -1, max: 6 });
const someFacts: fc.Arbitrary<Facts> = fc.record(
  {
    reason: words,
    minute: words,
    text: words,
    evidence: words,
    missing: words,
    successor: words,
    mover: words,
    seconder: fc.constantFrom('Because.', 'Another'),
    venue: words,
    action: words,
    owner: words,
    how: words,
    rating: fc.constantFrom('on track', 'off track'),
    outcome: fc.constantFrom('satisfied', 'nonsense'),
    kind: fc.constantFrom('implemented', 'superseded', 'nonsense'),
    decision: fc.constantFrom('accepted', 'not accepted', 'accepted in part'),
    on: fc.constantFrom(today, localDate('2024-01-01')),
    currentDue: fc.constant(localDate('2023-08-16')),
    newDue: fc.constantFrom(localDate('2023-08-10'), localDate('2023-09-01')),
    targetDate: fc.constant(today),
    hasSignatory: fc.boolean(),
    extensionAsked: fc.boolean(),
    quorate: fc.boolean(),
    dependentsSettled: fc.boolean(),
    items: fc.nat(2),
    votes: fc.record({
      for: count,
      against: count,
      abstained: count,
      notVoting: count,
      eligible: fc.nat(20),
    }),
  },
  { requiredKeys: [] },
);

interface Standing {
  readonly state: string;
  readonly previous: string | null;
}

describe.each(kinds)('Whatever anybody tries on a %s', (kind) => {
  const machine = LIFECYCLES[kind] as unknown as Machine;
  const commands = machine.transitions.map((row) => row.command);
  const aTry = fc.record({
    actor: anActor,
    command: fc.constantFrom(...commands, 'delete'),
    facts: someFacts,
  });

  it('it moves along a row of the table, or the reasons are told and nothing changes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(machine.states)),
        fc.array(aTry, { minLength: 1, maxLength: 60 }),
        (first, tries) => {
          let now: Standing = { state: first, previous: null };
          for (const attempt of tries) {
            const standing = Object.freeze({ ...now, place });
            const ask = Object.freeze({ ...attempt, today });
            const verdict = decide(machine, standing, ask);
            expect(decide(machine, standing, ask)).toEqual(verdict);
            if (!verdict.allowed) {
              expect(verdict.refusals.length).toBeGreaterThan(0);
              expect(verdict.refusals.every(({ sentence }) => /[.:]$/.test(sentence))).toBe(true);
              continue;
            }
            const rows = machine.transitions.filter(
              (row) => row.command === attempt.command && row.from.includes(now.state),
            );
            const goesTo = rows.map((row) =>
              row.to === 'same'
                ? now.state
                : row.to === 'previous'
                  ? (now.previous ?? now.state)
                  : row.to,
            );
            expect(goesTo).toEqual([verdict.to]);
            now = { state: verdict.to, previous: verdict.to === 'paused' ? now.state : null };
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
