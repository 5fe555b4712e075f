import { may, type Actor } from '#rules';

/** Whether somebody may keep a member's register: the member's own, or with the role that keeps them all. */
export function keepsRegister(
  actor: Actor,
  { councilId, personId }: { readonly councilId: string; readonly personId: string },
): boolean {
  return actor.id === personId || may(actor, 'keep register', { councilId });
}
