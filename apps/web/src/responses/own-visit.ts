import { paths } from '#records/paths';
import type { RepliesQueries, ReplyAsked } from '#records/replies';
import type { Actor } from '#rules';
import type { ReplyVisit } from './reply-visit.js';

/** The visit of somebody of the authority who has an account. Refuses with `not-found` what is not within their reach. */
export async function ownVisit(
  queries: RepliesQueries,
  actor: Actor,
  { reference, authority }: ReplyAsked,
): Promise<ReplyVisit> {
  return {
    actor,
    subjectId: await queries.addresseeOf(actor, { reference, authority }),
    at: paths.ownReply(reference, authority),
    taskAt: (one) => `${paths.ownReply(one, authority)}/answer`,
    link: null,
  };
}
