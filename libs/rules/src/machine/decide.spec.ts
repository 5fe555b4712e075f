import { describe, expect, it } from '@jest/globals';
import { THE_PUBLIC, type Actor, type Role, type ScopeKind } from '../authority/index.js';
import { localDate } from '../calendar/index.js';
import type { Facts } from '../facts/index.js';
import { ADDRESSEE, type AddresseeCommand, type AddresseeState } from '../recommendation/index.js';
import { decide, offered, type Standing } from './index.js';

const today = localDate('2023-07-19');
const place = { councilId: 'county', committeeId: 'crime', authorityId: 'police' };
const a = (role: Role, scope: { kind: ScopeKind; id: string }): Actor => ({
  kind: 'person',
  id: role,
  name: role,
  grants: [{ role, scope }],
});
const officer = a('officer', { kind: 'council', id: 'county' });
const chair = a('chair', { kind: 'committee', id: 'crime' });
const signatory = a('signatory', { kind: 'authority', id: 'police' });
const standing = (state: AddresseeState, more: Partial<Standing<AddresseeState>> = {}) => ({
  state,
  place,
  ...more,
});
const told = (
  state: AddresseeState,
  ask: { actor: Actor; command: AddresseeCommand; facts?: Facts },
) => {
  const verdict = decide(ADDRESSEE, standing(state), { facts: {}, ...ask, today });
  return verdict.allowed ? verdict.to : verdict.refusals.map(({ sentence }) => sentence);
};

describe('Asked whether something may be done, the rules', () => {
  it('tell everything that is missing at once', () => {
    expect(told('made', { actor: officer, command: 'send' })).toEqual([
      'Enter the date it happened.',
      'Say how it was sent: by email or by post.',
      'The authority has no signatory: add the person whose answer counts first.',
    ]);
    expect(
      told('sent', {
        actor: signatory,
        command: 'respond',
        facts: { decision: 'accepted in part' },
      }),
    ).toEqual([
      'Give the reason: the law asks for one unless the recommendation is accepted in full.',
      'Say what will be done.',
      'Name the person or post responsible.',
      'Enter the date it will be done by.',
    ]);
  });

  it('name the form field of each', () => {
    const verdict = decide(ADDRESSEE, standing('responded'), {
      actor: officer,
      command: 'close',
      facts: {},
      today,
    });
    expect(verdict).toMatchObject({
      allowed: false,
      refusals: [
        { code: 'field-missing', field: 'minute' },
        { code: 'field-missing', field: 'kind' },
        { code: 'field-missing', field: 'reason' },
      ],
    });
  });

  it('tell someone without the role nothing of how it stands', () => {
    const refusal = ['You do not have the role that may do this: close with a minute.'];
    for (const state of Object.keys(ADDRESSEE.states) as AddresseeState[]) {
      for (const actor of [THE_PUBLIC, signatory, chair]) {
        expect(told(state, { actor, command: 'close' })).toEqual(refusal);
      }
    }
  });

  it('tell someone with the role how it stands and when the thing can be done', () => {
    expect(told('closed', { actor: signatory, command: 'respond' })).toEqual([
      'This recommendation is closed by the committee; "Submit the response" can be done only when it is ' +
        'sent, awaiting an answer, acknowledged, awaiting an answer, awaiting an answer, with more time agreed, ' +
        'returned to the authority as incomplete, asked again by the committee, awaiting a further answer ' +
        'or escalated.',
    ]);
  });

  it('refuse what no lifecycle knows, as if it were not permitted', () => {
    const ask = { actor: officer, command: 'delete' as AddresseeCommand, facts: {}, today };
    expect(decide(ADDRESSEE, standing('made'), ask)).toEqual({
      allowed: false,
      refusals: [
        {
          code: 'not-permitted',
          sentence: 'You do not have the role that may do this: delete.',
        },
      ],
    });
  });

  it('bring what was paused back to where it was', () => {
    const paused = standing('paused', { previous: 'in progress' });
    const ask = {
      actor: chair,
      command: 'resume',
      facts: { reason: 'Trial over.' },
      today,
    } as const;
    expect(decide(ADDRESSEE, paused, ask)).toMatchObject({ allowed: true, to: 'in progress' });
  });

  it('offer a person what they may do now, and a stranger nothing', () => {
    const commands = (actor: Actor) =>
      offered(ADDRESSEE, standing('sent'), actor).map(({ command }) => command);
    expect(commands(chair)).toEqual(['agree-extension', 'refuse-extension', 'escalate']);
    expect(commands(THE_PUBLIC)).toEqual([]);
    expect(commands(a('signatory', { kind: 'authority', id: 'fire' }))).toEqual([]);
  });
});
