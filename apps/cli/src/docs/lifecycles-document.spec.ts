import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { lifecyclesDocument } from './lifecycles-document.js';
import { markdownTable } from './markdown-table.js';
import { stateDiagram } from './state-diagram.js';

it('docs/lifecycles.md says what the tables say; npm run -s docs draws it again', () => {
  expect(readFileSync('docs/lifecycles.md', 'utf8')).toBe(lifecyclesDocument());
});

it('a diagram joins what leads the same way, and leads back from a pause', () => {
  const row = (command: string, from: readonly string[], to: string) =>
    ({ command, label: command, from, to, who: 'run meeting', needs: [], clock: 'none' }) as const;
  const event = 'meeting.started' as const;
  const diagram = stateDiagram({
    name: 'walk',
    initial: 'not started',
    states: { 'not started': { is: '' }, paused: { is: '' }, done: { is: '', final: true } },
    transitions: [
      { ...row('rest', ['not started'], 'paused'), event },
      { ...row('wait', ['not started'], 'paused'), event },
      { ...row('look', ['not started'], 'same'), event },
      { ...row('go on', ['paused'], 'previous'), event },
      { ...row('arrive', ['not started'], 'done'), event },
    ],
  });
  expect(diagram.split('\n').slice(5, -1)).toEqual([
    '  [*] --> not_started',
    '  not_started --> paused: rest / wait',
    '  paused --> not_started: go on',
    '  not_started --> done: arrive',
    '  done --> [*]',
  ]);
});

it('a table has its columns aligned', () => {
  expect(markdownTable(['a', 'who'], [['longer', 'me']])).toBe(
    '| a      | who |\n| ------ | --- |\n| longer | me  |',
  );
});
