import { overSeeds } from './over-seeds.js';
import type { Ran } from './run-one.js';

/** An experiment's row of the table in the README: what its runs came to, over all their seeds. */
export function tableRow(name: string, runs: readonly Ran[]): string {
  const over = (of: (ran: Ran) => string) => overSeeds(runs.map(of));
  const failed = runs.filter(({ isOk }) => !isOk).length;
  const cells = [
    `\`${name}\``,
    over(({ finding: { did, counted } }) => `${did}; ${counted}`),
    over(({ finding }) => finding.bound),
    failed === 0 ? `${runs.length} ok` : `${failed} of ${runs.length} FAILED`,
    over(({ seconds }) => seconds.toFixed(0)),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
