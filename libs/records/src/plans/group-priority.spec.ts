import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { readActionPlan } from '../papers/index.js';
import { groupPriorities } from './group-priority.js';
import type { KnownPriority } from './known-priorities.queries.js';

const row = (...cells: readonly string[]) => cells.join('\t');
const planOf = (group: string, year = '2026 – 2027') =>
  readActionPlan(
    [
      `# Yearly Action Plan ${year}`,
      '',
      'DA – Domestic Abuse',
      '',
      `## ${group}`,
      '',
      row('Ref', 'Priority Action', 'Lead Agency', 'Other Partners', 'By When', 'Funding'),
      row('1.1', 'Walk the lanes each month', 'Police', 'Fire', 'March 2027', 'None'),
      row('1.2', 'Lend cameras to parishes', 'Police', '', 'On-going', 'None'),
    ].join('\n'),
    [],
  );
const known = (id: string, name: string, more: Partial<KnownPriority> = {}): KnownPriority => ({
  id,
  name,
  endedOn: null,
  earlier: [],
  became: [],
  confirmed: [],
  ...more,
});
const roads = known('roads', 'Safer roads', { earlier: ['Speeding and road safety'] });
const abuse = known('abuse', 'Domestic Abuse and Stalking', { confirmed: ['Safe at home'] });
const violence = known('violence', 'Serious Violence');
const crime = known('crime', 'Organised Crime');
const both = known('both', 'Serious and Organised Crime', {
  endedOn: localDate('2026-03-31'),
  became: ['violence', 'crime'],
});
const town = known('town', 'Town centres', { endedOn: localDate('2026-03-31'), became: ['roads'] });
const ALL = [roads, abuse, violence, crime, both, town];
const found = (group: string, year?: string, decided = new Map<string, string | null>()) =>
  groupPriorities({ reading: planOf(group, year), known: ALL, decided })[0];

describe('A group of a plan', () => {
  it('is the priority of its very name, and any other name is only a guess', () => {
    expect(found('safer ROADS')).toMatchObject({ priorityId: 'roads', state: 'ok' });
    expect(found('Speeding & road safety')).toMatchObject({
      priorityId: 'roads',
      state: 'guess',
      why: '“Safer roads” was called so in an earlier edition.',
    });
    expect(found('DA and Stalking')).toMatchObject({ priorityId: 'abuse', state: 'guess' });
    expect(found('Safe at home')).toMatchObject({
      priorityId: 'abuse',
      state: 'guess',
      why: 'An earlier paper was told so.',
    });
    expect(found('Rivers')).toMatchObject({ priorityId: null, state: 'needs you' });
  });

  it('is what an ended priority became, in a plan from after its end', () => {
    expect(found('Town centres')).toMatchObject({ priorityId: 'roads', state: 'guess' });
    expect(found('Town centres', '2020 – 2021')).toMatchObject({ priorityId: 'town', state: 'ok' });
    const split = found('Serious and Organised Crime');
    expect([split?.priorityId, split?.state]).toEqual([null, 'needs you']);
    expect(split?.why).toContain('became “Serious Violence” and “Organised Crime”');
  });

  it('is what a person said it is, none included', () => {
    const said = (id: string | null) => found('Rivers', undefined, new Map([['rivers', id]]));
    expect(said('roads')).toMatchObject({ priorityId: 'roads', state: 'ok', isDecided: true });
    expect(said(null)).toMatchObject({ priorityId: null, state: 'ok', isDecided: true });
  });
});
