export interface Options {
  /** Names of experiments; empty for all. */
  readonly only: readonly string[];
  /** Each experiment is made with the seeds 1 to this. */
  readonly seeds: number;
  readonly isLong: boolean;
}

/**
 * Reads `--only name[,name]`, `--seeds N` and `--long`.
 * @throws RangeError that names what is wrong and what would be right
 */
export function readOptions(args: readonly string[], names: readonly string[]): Options {
  let only: readonly string[] = [];
  let seeds = 1;
  let isLong = false;
  const left = [...args];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--long') isLong = true;
    else if (word === '--only') only = (left.shift() ?? '').split(',');
    else if (word === '--seeds') seeds = Number(left.shift());
    else throw new RangeError(`"${word}" is not --only, --seeds or --long.`);
  }
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new RangeError(`No experiment "${unknown.join(', ')}": there are ${names.join(', ')}.`);
  }
  if (!Number.isInteger(seeds) || seeds < 1) {
    throw new RangeError('--seeds takes a whole number from 1.');
  }
  return { only, seeds, isLong };
}
