import type { Finding } from './finding.js';
import { GOALS, standing } from './goals.js';

/** The findings as one table in Markdown. */
export function table(findings: readonly Finding[]): string {
  const head = ['what', 'found', 'least to most', 'must', 'aim', 'standing', 'seen'];
  const rows = findings.map((finding) => {
    const { says, unit, must, aim } = GOALS[finding.goal];
    const { value, least, most } = finding;
    return [
      says,
      `${figure(value)} ${unit}`,
      least === undefined || most === undefined ? '' : `${figure(least)} to ${figure(most)}`,
      `${must}`,
      aim === null ? '' : `${aim}`,
      finding.void === undefined ? standing(finding.goal, value) : `ZERO: ${finding.void}`,
      finding.seen,
    ];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}

const figure = (value: number): string => (value >= 20 ? value.toFixed(0) : value.toFixed(2));
