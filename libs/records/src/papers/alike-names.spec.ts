import { describe, expect, test } from '@jest/globals';
import { matchName } from './alike-names.js';

const glossary = new Map([['asb', 'Anti-Social Behaviour']]);
const priorities = [
  'Anti-Social Behaviour (including Litter)',
  'Vehicle Crime (Theft from Vehicles)',
  'Theft Offences (including Metal)',
  'Road Safety',
  "Young People's Issues",
];

describe('a priority under another name', () => {
  test.each([
    ['road safety', 'Road Safety', 'ok'],
    ['Speeding incl Road Safety', 'Road Safety', 'guess'],
    ['Road Safety incl Speeding', 'Road Safety', 'guess'],
    ['ASB incl Environmental Crime', 'Anti-Social Behaviour (including Litter)', 'guess'],
    ['Young People', "Young People's Issues", 'guess'],
    ['THEFT incl SHOPLIFTING', 'Theft Offences (including Metal)', 'guess'],
    ['All recorded crime', null, 'needs you'],
    ['Domestic Abuse', null, 'needs you'],
  ])('"%s" is %s', (name, reading, state) => {
    expect(matchName([name], priorities, glossary)).toMatchObject({ reading, state });
  });

  test('two that are equally like it are left to a person', () => {
    const cell = matchName(['Safety'], ['Road Safety', 'Water Safety'], glossary);
    expect(cell).toMatchObject({ reading: null, state: 'needs you' });
    expect(cell.why).toBe('"Road Safety" and "Water Safety" are as like it.');
  });
});
