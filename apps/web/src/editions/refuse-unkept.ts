import { may, refuse, type Actor } from '#rules';

/** Refuses whoever reads a partnership's work and does not keep its agreement. */
export function refuseUnkept(actor: Actor, { councilId }: { readonly councilId: string }): void {
  if (may(actor, 'keep agreement', { councilId })) return;
  refuse('not-permitted', 'You do not have the role that keeps the agreement.');
}
