import type { Facts } from '../facts/index.js';
import { reaches, type Place } from './may.js';
import type { Actor } from './roles.js';

/**
 * How the chair agreed to minutes or a letter, as facts: `online` when it is the chair who acts, otherwise what the
 * officer who records it says, if anything. An officer who says nothing meets the need 'how the chair agreed' not.
 */
export function howTheChairAgreed(actor: Actor, place: Place, said: string | null): Facts {
  const isChair = actor.grants.some((grant) => grant.role === 'chair' && reaches(grant, place));
  if (isChair) return { how: 'online' };
  return said === null ? {} : { how: said };
}
