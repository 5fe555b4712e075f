import { describe, expect, it } from '@jest/globals';
import { checkMachines, machineFaults, type Machine, type Transition } from './index.js';

const row = (command: string, from: readonly string[], to: string): Transition<string, string> => ({
  command,
  label: command,
  from,
  to,
  who: 'run meeting',
  needs: [],
  clock: 'none',
  event: 'meeting.started',
});

const gate = (transitions: Machine['transitions'], more: Partial<Machine> = {}): Machine => ({
  name: 'gate',
  initial: 'shut',
  states: { shut: { is: 'shut' }, open: { is: 'open' } },
  transitions,
  ...more,
});
const open = row('open', ['shut'], 'open');
const shut = row('shut', ['open'], 'shut');

describe('A lifecycle is looked over before anything starts', () => {
  it('and a sound one has no faults', () => {
    expect(machineFaults(gate([open, shut]))).toEqual([]);
  });

  const told: readonly [string, Machine, readonly string[]][] = [
    [
      'a state nobody defined',
      gate([open, shut, row('lock', ['shut'], 'locked')]),
      ['gate: state "locked" is not defined'],
    ],
    [
      'a first state nobody defined',
      gate([open, shut], { initial: 'ajar' }),
      [
        'gate: state "ajar" is not defined',
        'gate: state "shut" can never be reached',
        'gate: state "open" can never be reached',
      ],
    ],
    [
      'a state nobody can reach',
      gate([shut, row('knock', ['shut'], 'same')]),
      [
        'gate: state "open" can never be reached',
        'gate: state "shut" leads nowhere and is not final',
      ],
    ],
    ['a dead end', gate([open]), ['gate: state "open" leads nowhere and is not final']],
    [
      'a state that leads only to itself',
      gate([open, row('push', ['open'], 'open'), row('look', ['open'], 'same')]),
      ['gate: state "open" leads nowhere and is not final'],
    ],
    [
      'two rows for one command in one state',
      gate([open, shut, row('open', ['shut'], 'shut')]),
      ['gate: two rows serve shut + open'],
    ],
    [
      'a way back to "previous" from a state that nothing pauses into',
      gate([row('resume', ['shut'], 'previous'), row('open', ['shut'], 'open')], {
        states: { shut: { is: 'shut' }, open: { is: 'open', final: true } },
      }),
      ['gate: "previous" leads from "shut", which nothing enters'],
    ],
  ];

  it.each(told)('and tells of %s', (_, machine, faults) => {
    expect(machineFaults(machine)).toEqual(faults);
  });

  it('and nothing boots: one error tells every fault of every machine', () => {
    const broken = gate([open]);
    expect(() => checkMachines([broken, { ...broken, name: 'door' }])).toThrow(
      'The lifecycles are not sound:\n' +
        'gate: state "open" leads nowhere and is not final\n' +
        'door: state "open" leads nowhere and is not final',
    );
  });
});
