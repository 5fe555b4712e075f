import type { EntityManager } from 'typeorm';
import { answerFaults, replyInCanonicalForm, type LocalDate } from '#rules';
import { sha256 } from '#platform';
import type { Bundle } from './bundle.js';
import { evidenceOf } from '../evidence/index.js';
import { isAwaited } from './locked-reply.js';
import { draftsTo } from './reply-drafts.js';

/** What a reply would say were it submitted on a local date: the SHA-256 of its answers, and what it has no whole answer to. */
export interface AsItStands {
  readonly hash: string;
  /** By reference. */
  readonly unanswered: readonly string[];
}

/** A reply as it stands, unsent. Two statements. */
export async function asItStands(
  manager: EntityManager,
  { members }: Pick<Bundle, 'members'>,
  on: LocalDate,
): Promise<AsItStands> {
  const wanted = members.filter(isAwaited);
  const drafts = await draftsTo(
    manager,
    wanted.map(({ addresseeId }) => addresseeId),
  );
  const evidence = await evidenceOf(
    manager,
    wanted.map(({ addresseeId }) => addresseeId),
  );
  const answers = wanted.flatMap(({ addresseeId, reference }) => {
    const draft = drafts.find((one) => one.addresseeId === addresseeId);
    return draft === undefined
      ? []
      : [{ ...draft, reference, evidenceHashes: evidence.get(addresseeId) ?? [] }];
  });
  const whole = answers.filter((one) => {
    const evidenced = one.evidenceHashes.length > 0;
    return !answerFaults(one, on, { evidenced }).some(({ stops }) => stops);
  });
  return {
    hash: sha256(replyInCanonicalForm(answers)),
    unanswered: wanted
      .filter(({ addresseeId }) => !whole.some((one) => one.addresseeId === addresseeId))
      .map(({ reference }) => reference),
  };
}
