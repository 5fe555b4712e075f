import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { nudgeRelay } from './nudge.js';
import type { Tx } from './tx.js';

const TRIES = 5;
/** Serialization failure and deadlock: the database asks for the whole work again. */
const AGAIN = new Set(['40001', '40P01']);

/**
 * Runs the work in one transaction: all of it or nothing. Tried again when the database says two transactions
 * got in each other's way. Refusals and faults thrown inside roll everything back and come out unchanged.
 */
export async function transact<Result>(
  dataSource: DataSource,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const result = await dataSource.transaction((manager) => work(mint(manager)));
      nudgeRelay(dataSource);
      return result;
    } catch (fault) {
      if (attempt === TRIES || !AGAIN.has(codeOf(fault))) throw fault;
      await pause(10 * attempt + Math.random() * 20);
    }
  }
}

function mint(manager: EntityManager): Tx {
  return manager as Tx;
}

function codeOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
}
