import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { addressedTo, approvalInWords } from './letter-frame.js';

const approved = {
  committee: 'Crime and Disorder Committee',
  chair: 'Councillor Ann Dale',
  approvedOn: localDate('2023-07-20'),
  approvedBy: 'Councillor Ann Dale',
  approvedHow: 'online',
};

describe('The head and foot of a letter', () => {
  it('name who is written to, with the post, and the authority alone where nobody is recorded', () => {
    const authority = 'Marchfield Police';
    const readers = [{ name: 'Ines Okoro', post: 'Partnership inspector' }];
    expect(addressedTo({ authority, readers })).toEqual([
      'Ines Okoro, Partnership inspector, Marchfield Police',
    ]);
    expect(addressedTo({ authority, readers: [] })).toEqual(['Marchfield Police']);
  });

  it('name the chair who approved it, online or as an officer recorded', () => {
    const words =
      'Approved by Councillor Ann Dale, Chair of the Crime and Disorder Committee, on Thursday 20 July 2023.';
    expect(approvalInWords(approved)).toBe(words);
    const recorded = { ...approved, approvedBy: 'Priya Shah', approvedHow: 'by telephone' };
    expect(approvalInWords(recorded)).toBe(words);
  });

  it('name the part alone where it is not known who had it, and say what is not approved yet', () => {
    const words =
      'Approved by the Chair of the Crime and Disorder Committee, on Thursday 20 July 2023.';
    expect(approvalInWords({ ...approved, approvedBy: 'Councillor Bob Fell' })).toBe(words);
    expect(approvalInWords({ ...approved, chair: null })).toBe(words);
    expect(
      approvalInWords({ ...approved, approvedOn: null, approvedBy: null, approvedHow: null }),
    ).toBe('Not yet approved by Councillor Ann Dale, Chair of the Crime and Disorder Committee.');
  });
});
