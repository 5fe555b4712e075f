import type { Options } from '../options.js';
import type { Side } from './ask.js';
import { takeTurn, type Turn } from './turn.js';

/** Floor and ours, asked the same. */
export interface Pair {
  readonly floor: Side;
  readonly ours: Side;
  /** How many requests one turn may use up, when each can be done once only. */
  readonly amount?: number;
}

export interface Round {
  readonly floor: Turn;
  readonly ours: Turn;
}

/** The rounds of one pair at one number of clients. */
export interface Duel {
  readonly clients: number;
  readonly rounds: readonly Round[];
}

/** Warms both sides up, then lets them take turns next to each other, each going first every other round. */
export async function duel({ floor, ours, amount }: Pair, options: Options): Promise<Duel[]> {
  const limit = amount === undefined ? {} : { amount };
  for (const side of [floor, ours]) {
    await takeTurn(side, { clients: 8, seconds: 0, amount: options.warmUp });
  }
  const duels: Duel[] = [];
  for (const clients of options.clients) {
    const pace = { clients, seconds: options.turn, ...limit };
    const rounds: Round[] = [];
    for (let round = 0; round < options.rounds; round += 1) {
      const oursFirst = round % 2 === 1;
      const first = await takeTurn(oursFirst ? ours : floor, pace);
      const second = await takeTurn(oursFirst ? floor : ours, pace);
      rounds.push(oursFirst ? { ours: first, floor: second } : { floor: first, ours: second });
    }
    duels.push({ clients, rounds });
  }
  return duels;
}
