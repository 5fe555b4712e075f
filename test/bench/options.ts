import { parseArgs } from 'node:util';

/** How long to look, and at how much. */
export interface Options {
  readonly size: '100k' | '1m';
  readonly quick: boolean;
  /** The contests to hold; all of them when none is named. */
  readonly only: readonly string[];
  readonly rounds: number;
  /** Seconds of one turn of one contender. */
  readonly turn: number;
  /** Requests before the first round, so that nothing is compiled or planned in it. */
  readonly warmUp: number;
  /** How many clients ask at once. The goals are set at eight. */
  readonly clients: readonly number[];
}

export const RECORDS = { '100k': 100_000, '1m': 1_000_000 } as const;

const LONG = { rounds: 5, turn: 4, warmUp: 1_000, clients: [1, 8, 32] };
const SHORT = { rounds: 2, turn: 2, warmUp: 500, clients: [8] };

/** Reads `--size 100k|1m`, `--quick` and `--only name,name`. Throws a sentence for anything else. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: '100k' },
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
    },
  });
  const { size, quick } = values;
  if (size !== '100k' && size !== '1m') throw new Error('--size is 100k or 1m.');
  const only = values.only.split(',').filter((name) => name !== '');
  return { size, quick, only, ...(quick ? SHORT : LONG) };
}
