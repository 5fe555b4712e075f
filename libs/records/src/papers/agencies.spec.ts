import { describe, expect, test } from '@jest/globals';
import type { DirectoryEntry } from './directory.js';
import { readAgencies } from './agencies.js';
import { indexNames } from './names-in-text.js';

const directory = indexNames<DirectoryEntry>([
  { slug: 'county', name: 'County Council', aliases: ['CC'], kind: 'authority' },
  { slug: 'wardens', name: 'CC Wardens', aliases: [], kind: 'group' },
  { slug: 'police', name: 'Police', aliases: [], kind: 'authority' },
  { slug: 'fire', name: 'Fire & Rescue Service', aliases: ['Fire'], kind: 'authority' },
  { slug: 'north', name: 'North Trust', aliases: ['The Trust'], kind: 'authority' },
  { slug: 'south', name: 'South Trust', aliases: ['The Trust'], kind: 'authority' },
  { slug: 'families', name: 'Families First', aliases: [], kind: 'project' },
  {
    slug: 'cabinet',
    name: 'the Cabinet',
    aliases: ['Marrow Council'],
    kind: 'authority',
    guessed: ['Marrow Council'],
  },
  { slug: 'all', name: 'All Partners', aliases: [], kind: 'everyone' },
]);

describe('a cell of agencies', () => {
  test.each([
    ['CC', 'ok', ['county'], []],
    ['cc wardens', 'ok', ['wardens'], []],
    ['Police, CC', 'ok', ['police', 'county'], []],
    ['Police and Fire and Rescue Service', 'ok', ['police', 'fire'], []],
    ['Police<br>CC', 'guess', ['police', 'county'], []],
    ['Police  CC Wardens', 'guess', ['police', 'wardens'], []],
    ['Police CC', 'guess', ['police', 'county'], []],
    ['Families First', 'guess', ['families'], []],
    ['All Partners', 'guess', ['all'], []],
    ['The Cabinet', 'ok', ['cabinet'], []],
    ['marrow  Council', 'guess', ['cabinet'], []],
    ['Policewomen', 'needs you', [], ['Policewomen']],
    ['Police Volunteers CC', 'needs you', ['police', 'county'], ['Volunteers']],
    ['The Trust', 'needs you', [], ['The Trust']],
    ['', 'needs you', [], []],
  ])('of leads "%s" is %s', (raw, state, matched, unmatched) => {
    const cell = readAgencies(raw, 'leads', directory);
    expect(cell.raw).toBe(raw);
    expect(cell.reading.matched.map(({ slug }) => slug)).toEqual(matched);
    expect(cell.reading.unmatched).toEqual(unmatched);
    expect(cell.state).toBe(state);
    if (state !== 'ok') expect(cell.why).not.toBe('');
  });

  test('may name everyone as partners', () => {
    expect(readAgencies('All Partners', 'partners', directory).state).toBe('ok');
  });

  test('with an empty directory always needs a person', () => {
    expect(readAgencies('Police', 'leads', indexNames([])).state).toBe('needs you');
  });
});
