import { describe, expect, it } from '@jest/globals';
import { ROLES, THE_SYSTEM, type Actor, type Role } from '../authority/index.js';
import { localDate } from '../calendar/index.js';
import type { Facts } from '../facts/index.js';
import { decide } from '../machine/index.js';
import { ADDRESSEE, AWAITING_ANSWER, type AddresseeCommand, type AddresseeState } from './index.js';

const today = localDate('2023-10-11');
const place = { councilId: 'county', committeeId: 'crime', authorityId: 'police' };
const AT = {
  council: 'county',
  committee: 'crime',
  authority: 'police',
  priority: 'none',
  report: 'none',
} as const;
const states = Object.keys(ADDRESSEE.states) as AddresseeState[];
const roles = Object.keys(ROLES) as Role[];
const a = (...held: readonly Role[]): Actor => ({
  kind: 'person',
  id: 'someone',
  name: held.join(' and '),
  grants: held.flatMap((role) =>
    ROLES[role].scopes.map((kind) => ({ role, scope: { kind, id: AT[kind] } })),
  ),
});
const attempt = (
  state: AddresseeState,
  ask: { actor: Actor; command: AddresseeCommand; facts: Facts },
) => decide(ADDRESSEE, { state, place, previous: 'in progress' }, { ...ask, today });
const closing = { minute: '47', kind: 'implemented', reason: 'Done.' };

describe('It is unlawful, and refused,', () => {
  it.each(states)('to close one that is %s without a minute, whoever asks', (state) => {
    for (const actor of [a('officer'), a(...roles), THE_SYSTEM]) {
      for (const minute of ['', '   ']) {
        const facts = { ...closing, minute };
        expect(attempt(state, { actor, command: 'close', facts }).allowed).toBe(false);
      }
    }
  });

  it('for an officer to close on their own word: what they record is the committee’s minute', () => {
    const { minute, ...ownWord } = closing;
    expect(
      attempt('completion claimed', { actor: a('officer'), command: 'close', facts: ownWord }),
    ).toMatchObject({ refusals: [{ code: 'field-missing', field: 'minute' }] });
    expect(
      attempt('completion claimed', {
        actor: a('officer'),
        command: 'close',
        facts: { ...ownWord, minute },
      }).allowed,
    ).toBe(true);
  });

  it('for an authority to close, to reopen, or to judge its own answer, whatever it brings', () => {
    const authority = a('authority contact', 'signatory');
    const facts: Facts = {
      ...closing,
      outcome: 'satisfied',
      missing: 'Nothing.',
      rating: 'complete',
    };
    const others: AddresseeCommand[] = ['close', 'reopen', 'consider', 'return', 'rate-progress'];
    for (const state of states)
      for (const command of others)
        expect(attempt(state, { actor: authority, command, facts })).toMatchObject({
          allowed: false,
          refusals: [{ code: 'not-permitted' }],
        });
  });

  it('to ask an authority to answer again when the committee asked for nothing more', () => {
    const facts: Facts = { wanted: 'Figures by ward.', due: localDate('2023-11-08') };
    const asked = (moreAsked: boolean) =>
      attempt('considered', {
        actor: a('officer'),
        command: 'ask-again',
        facts: { ...facts, moreAsked },
      });
    expect(asked(false)).toMatchObject({ refusals: [{ code: 'not-ready' }] });
    expect(asked(true)).toMatchObject({ allowed: true, to: 'asked again' });
  });

  it('for an authority, or an officer, to grant more time', () => {
    const facts = { extensionAsked: true, newDue: localDate('2023-12-01') };
    for (const state of AWAITING_ANSWER) {
      for (const actor of [a('authority contact', 'signatory'), a('officer')])
        expect(attempt(state, { actor, command: 'agree-extension', facts })).toMatchObject({
          refusals: [{ code: 'not-permitted' }],
        });
      expect(
        attempt(state, { actor: a('chair'), command: 'agree-extension', facts }),
      ).toMatchObject({
        allowed: true,
        to: 'extended',
      });
    }
  });

  it('for the chair to agree more time that nobody asked for', () => {
    const facts = { extensionAsked: false, newDue: localDate('2023-12-01') };
    expect(attempt('sent', { actor: a('chair'), command: 'agree-extension', facts })).toMatchObject(
      {
        refusals: [{ sentence: 'Nobody has asked for more time.' }],
      },
    );
  });

  it('for anyone to send what the committee has not made', () => {
    const facts = { on: today, how: 'email', hasSignatory: true };
    expect(attempt('drafted', { actor: a(...roles), command: 'send', facts })).toMatchObject({
      refusals: [{ code: 'state-moved-on' }],
    });
  });

  it('to make one without the minute of a carried resolution', () => {
    expect(attempt('drafted', { actor: a('officer'), command: 'make', facts: {} })).toMatchObject({
      refusals: [{ field: 'minute' }],
    });
  });

  it('for anyone but the signatory, or an officer writing down their letter, to answer', () => {
    const facts: Facts = { decision: 'not accepted', reason: 'We have no such power.' };
    const able = roles.filter(
      (role) => attempt('sent', { actor: a(role), command: 'respond', facts }).allowed,
    );
    expect(able).toEqual(['officer', 'signatory']);
  });

  it('to reject without a reason, although a rejection is a lawful answer', () => {
    const ask = { actor: a('signatory'), command: 'respond' as const };
    expect(attempt('sent', { ...ask, facts: { decision: 'not accepted' } })).toMatchObject({
      refusals: [{ field: 'reason' }],
    });
    const facts: Facts = { decision: 'not accepted', reason: 'We have no such power.' };
    expect(attempt('sent', { ...ask, facts })).toMatchObject({ allowed: true, to: 'responded' });
  });

  it('to start the clock again by returning an incomplete answer', () => {
    const facts = { missing: 'A date.' };
    expect(attempt('responded', { actor: a('officer'), command: 'return', facts })).toMatchObject({
      transition: { clock: 'resume response' },
    });
  });

  it('to stop the clock by acknowledging, or by asking for more time', () => {
    const effects = ADDRESSEE.transitions
      .filter(({ command }) =>
        ['acknowledge', 'ask-extension', 'refuse-extension'].includes(command),
      )
      .map(({ clock }) => clock);
    expect(new Set(effects)).toEqual(new Set(['none']));
  });

  it('to follow the progress of what was not accepted', () => {
    const facts: Facts = { decision: 'not accepted' };
    expect(attempt('considered', { actor: a('officer'), command: 'start', facts })).toMatchObject({
      refusals: [
        { sentence: 'The recommendation was not accepted, so there is no progress to follow.' },
      ],
    });
  });

  it('to edit or delete one: no lifecycle has such a command', () => {
    const commands: readonly string[] = ADDRESSEE.transitions.map(({ command }) => command);
    expect(commands.filter((command) => /edit|delete|remove|amend/.test(command))).toEqual([]);
  });
});
