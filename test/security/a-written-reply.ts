import { EvidenceService } from '#records/evidence';
import { ApprovalsService, PassingOnService, RepliesService } from '#records/replies';
import { NOTHING_WRITTEN, type DraftAnswer } from '#rules';
import { aPdf } from '../support/files/a-pdf.js';
import { aSentLetter } from '../support/a-sent-letter.js';
import type { World } from '../support/world.js';

const NOBODY = { personId: null, name: null, post: null, email: null };

/** Words of a reply and of its evidence, each of which can be kept from the public, or is said to colleagues alone. */
export interface ReplyWords {
  readonly keptBack: string;
  readonly keptBackReason: string;
  readonly evidence: string;
  readonly evidenceShows: string;
  readonly evidenceReason: string;
  readonly evidenceFile: string;
  readonly evidenceFileName: string;
  readonly note: string;
  readonly remark: string;
}

/** The reply of the police to a letter with one recommendation: answered, with evidence, passed on to its signatory, who is to approve it. */
export async function aWrittenReply(world: World, words: ReplyWords) {
  const { letterId, addressees } = await aSentLetter(world, world.police, 1);
  const [{ id: addresseeId, reference } = { id: '', reference: '' }] = addressees;
  const actor = await world.as('police contact');
  const answer: DraftAnswer = {
    ...NOTHING_WRITTEN,
    decision: 'not accepted',
    reason: 'It is not ours to do.',
    keptBack: words.keptBack,
    keptBackReason: words.keptBackReason,
  };
  await world.app.get(RepliesService).save({ actor, id: addresseeId }, answer);
  await world.app.get(EvidenceService).give(
    { actor },
    {
      addresseeId,
      said: {
        title: words.evidence,
        shows: words.evidenceShows,
        effectiveOn: null,
        expiresOn: null,
        keptBackReason: words.evidenceReason,
      },
      source: {
        file: { fileName: words.evidenceFileName, bytes: aPdf({ pages: [words.evidenceFile] }) },
      },
      revises: null,
    },
  );
  const who = { ...NOBODY, personId: world.someone('police signatory').id };
  const act = { actor, id: letterId };
  await world.app.get(PassingOnService).passOn(act, { who, note: words.note });
  await world.app.get(ApprovalsService).ask(act, { who, remark: words.remark });
  return { letterId, addresseeId, reference };
}
