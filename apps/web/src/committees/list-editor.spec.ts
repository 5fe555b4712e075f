import { describe, expect, it } from '@jest/globals';
import { atTheBox, LIST_EDITORS, rowsAfter, rowsTyped } from './list-editor.js';

const editor = LIST_EDITORS['standing-items'];
const row = (title: string) => ({ title, purpose: 'note', minutes: '' });

describe('A list that is written row by row', () => {
  it('is read by number, without the rows nothing is written in', () => {
    const typed = {
      'title-2': 'Minutes',
      'purpose-2': 'decide',
      'minutes-2': '5',
      'title-1': 'Apologies',
      'purpose-1': 'note',
      'title-3': ' ',
      'purpose-3': 'note',
      'minutes-3': '',
      version: '4',
    };
    expect(rowsTyped(editor, typed)).toEqual([
      { title: 'Apologies', purpose: 'note', minutes: '' },
      { title: 'Minutes', purpose: 'decide', minutes: '5' },
    ]);
  });

  it.each([
    ['up-2', ['B', 'A', 'C']],
    ['up-1', ['A', 'B', 'C']],
    ['down-1', ['B', 'A', 'C']],
    ['down-3', ['A', 'B', 'C']],
    ['remove-2', ['A', 'C']],
    ['save', ['A', 'B', 'C']],
    ['up-9', ['A', 'B', 'C']],
  ])('and the button %s leaves %j', (button, titles) => {
    const after = rowsAfter([row('A'), row('B'), row('C')], button);
    expect(after.map(({ title }) => title)).toEqual(titles);
  });

  it('has its complaints at the box they are about', () => {
    expect(
      atTheBox(editor, [
        { field: 'items.1.title', sentence: 'Enter a title' },
        { field: 'items', sentence: 'Too many' },
      ]),
    ).toEqual([
      { field: 'title-2', sentence: 'Enter a title' },
      { field: '', sentence: 'Too many' },
    ]);
  });
});
