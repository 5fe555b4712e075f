import { reaches, type Actor, type Facts, type Place } from '#rules';

/** How the chair agreed, as facts: `online` when it is the chair who acts, otherwise what the officer says, if anything. */
export function howTheChairAgreed(actor: Actor, place: Place, said: string | null): Facts {
  const isChair = actor.grants.some((grant) => grant.role === 'chair' && reaches(grant, place));
  if (isChair) return { how: 'online' };
  return said === null ? {} : { how: said };
}
