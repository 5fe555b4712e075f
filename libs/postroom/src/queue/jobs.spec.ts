import { describe, expect, it } from '@jest/globals';
import { JOB_KINDS, jobFaults } from './jobs.js';

describe('Every kind of job has its handler', () => {
  it('is well when each has one', () => {
    expect(jobFaults(JOB_KINDS, { deliver: 1, pack: 1, print: 1, sweep: 1 })).toEqual([]);
  });

  it('names each that is missing and each that is too many', () => {
    expect(jobFaults(['deliver', 'sweep'], { deliver: 1, walk: 1 })).toEqual([
      'job "sweep" has no handler',
      'handler "walk" is for no kind of job',
    ]);
  });
});
