import { describe, expect, it } from '@jest/globals';
import { decisionReference } from './decision-reference.js';

describe('A decision is called by its committee and its minute', () => {
  it.each([
    ['', 'OSC13/16', 'scrutiny-OSC13-16'],
    ['2026', '47', 'scrutiny-2026-47'],
    ['2026/27', '47(b)', 'scrutiny-2026-27-47-b'],
    ['', '18.OS.25', 'scrutiny-18.OS.25'],
    ['', 'D100113', 'scrutiny-D100113'],
  ])('in the period "%s", minute %s is %s', (period, minute, reference) => {
    expect(decisionReference('scrutiny', period, minute)).toBe(reference);
  });
});
