import { Injectable } from '@nestjs/common';
import { refuse, Refused, THE_SYSTEM, may, type DraftAnswer, type LocalDate } from '#rules';
import { Recorder, type Act, type Done } from '../record/index.js';
import { isAwaited, lockedBundle, openReply } from './locked-reply.js';
import { submitReply } from './submit-reply.js';

/** A reply as it came by post or mail: when, how, and what it says to each recommendation, by reference. */
export interface PaperReply {
  /** The local date it was received: the answers count from it. */
  readonly receivedOn: LocalDate | null;
  readonly how: string;
  readonly answers: ReadonlyMap<string, DraftAnswer>;
}

/** Writing down a whole reply that came on paper. `act.id` is the letter's id, or an addressee's. */
@Injectable()
export class PaperRepliesService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Logs what came, as it came: the same record as a reply sent online, with its hash and a receipt to the signatory.
   * Every recommendation that awaits an answer needs its decision; what else is missing may be returned. Refuses with the
   * field `decision-` and the reference, all at once.
   */
  log(act: Act, { receivedOn, how, answers }: PaperReply): Promise<Done> {
    const said = [receivedOn, how, [...answers]];
    return this.recorder.writeOnce(act, ['log reply', act.id, said], async (tx) => {
      const { actor } = act;
      const bundle = await lockedBundle(tx, act.id);
      if (!may(actor, 'return response', bundle.place)) {
        refuse('not-permitted', 'You do not keep the record of this committee.');
      }
      const wanted = bundle.members.filter(isAwaited);
      if (wanted.length === 0) {
        refuse('state-moved-on', 'Everything that was asked has been answered.');
      }
      const undecided = wanted.filter(({ reference }) => !answers.get(reference)?.decision);
      if (undecided.length > 0) {
        throw new Refused(
          undecided.map(({ reference }) => ({
            code: 'field-missing',
            field: `decision-${reference}`,
            sentence: `Choose what the reply says to ${reference}.`,
          })),
        );
      }
      refuseWithoutReason(answers);
      const now = this.recorder.now();
      const reply = await openReply(tx, bundle, { actor: THE_SYSTEM, now });
      const given = wanted.flatMap(({ addresseeId, reference }): [string, DraftAnswer][] => {
        const answer = answers.get(reference);
        return answer === undefined ? [] : [[addresseeId, answer]];
      });
      const { version, sentence } = await submitReply(tx, {
        actor,
        bundle,
        reply,
        answers: new Map(given),
        how,
        receivedOn,
        now,
        today: this.recorder.today(),
      });
      return { id: reply.id, state: 'submitted', version, sentence };
    });
  }
}

/** Words are kept from the public for a reason, whoever writes them down. */
function refuseWithoutReason(answers: PaperReply['answers']): void {
  const faults = [...answers].filter(
    ([, { keptBack, keptBackReason }]) => keptBack.trim() !== '' && keptBackReason.trim() === '',
  );
  if (faults.length === 0) return;
  throw new Refused(
    faults.map(([reference]) => ({
      code: 'field-missing',
      field: `keptBackReason-${reference}`,
      sentence: `Say why words of the answer to ${reference} are not for publication.`,
    })),
  );
}
