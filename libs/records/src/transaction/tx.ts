import type { EntityManager } from 'typeorm';

declare const minted: unique symbol;

/**
 * A transaction as a type: an `EntityManager` that only `transact()` can mint. Every function that writes asks
 * for one, so a write outside a transaction does not compile.
 */
export type Tx = EntityManager & { readonly [minted]: true };
