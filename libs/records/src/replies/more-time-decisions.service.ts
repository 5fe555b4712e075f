import { Injectable } from '@nestjs/common';
import { may, refuse, Refused, type Actor, type LocalDate, type Refusal } from '#rules';
import { sha256 } from '#platform';
import { LATEST_CORRECTION } from '../recommendations/index.js';
import { Recorder, transition, type Act, type Done } from '../record/index.js';
import { agreeingExtension, refusingExtension } from '../responses/index.js';
import type { Tx } from '../transaction/index.js';
import { bundleOf, type Bundle } from './bundle.js';
import { lockedBundle } from './locked-reply.js';

/** A request for more time that waits for the chair. Dates are local. */
export interface MoreTimeWaiting {
  readonly id: string;
  readonly addresseeId: string;
  readonly reference: string;
  readonly wording: string;
  readonly currentDue: LocalDate;
  readonly newDue: LocalDate;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedOn: LocalDate;
}

/** What waits for the chair in one reply, and the mark of it: a decision on anything else is refused. */
export interface MoreTimeToDecide {
  readonly authority: string;
  readonly waiting: readonly MoreTimeWaiting[];
  readonly fingerprint: string;
}

/** What the chair makes of some requests; those that are not named wait. */
export interface MoreTimeDecided {
  readonly decisions: ReadonlyMap<string, 'agree' | 'refuse'>;
  readonly reason: string;
  readonly fingerprint: string;
}

/** The chair's decision on the more time an authority asked for, for several recommendations at once. */
@Injectable()
export class MoreTimeDecisionsService {
  constructor(private readonly recorder: Recorder) {}

  /** What waits in the reply that answers a letter or an addressee, by the id of either. Two statements. */
  async waiting(actor: Actor, subjectId: string): Promise<MoreTimeToDecide> {
    const { manager } = this.recorder.dataSource;
    const { place, authority, members } = await bundleOf(manager, subjectId);
    refuseOthers(actor, place);
    const waiting = await waitingAmong(manager, members);
    return { authority, waiting, fingerprint: markOf(waiting) };
  }

  /**
   * Agrees or refuses each that is named, by reference, in one transaction: all of them or none. Refuses a refusal
   * without its reason, at the field `reason`, and with `stale-version` when something else waits than was read.
   */
  decide(act: Act, { decisions, reason, fingerprint }: MoreTimeDecided): Promise<Done> {
    const said = [...decisions, reason, fingerprint];
    return this.recorder.writeOnce(act, ['decide more time', act.id, said], async (tx) => {
      const { members, place } = await lockedBundle(tx, act.id);
      refuseOthers(act.actor, place);
      const waiting = await waitingAmong(tx, members);
      refuseHalf(decisions, reason);
      if (markOf(waiting) !== fingerprint) {
        refuse('stale-version', 'What is asked for changed while you were looking at it.');
      }
      const by = { by: act.actor.name, today: this.recorder.today() };
      const chosen = waiting
        .filter(({ reference }) => decisions.has(reference))
        .toSorted((a, b) => (a.addresseeId < b.addresseeId ? -1 : 1));
      if (chosen.length !== decisions.size) {
        refuse('field-wrong', 'Choose from what is asked for.', 'decisions');
      }
      for (const { addresseeId: id, reference } of chosen) {
        const isAgreed = decisions.get(reference) === 'agree';
        const move = isAgreed ? agreeingExtension(by) : refusingExtension(by, reason);
        const { command, prepare } = move;
        const now = this.recorder.now();
        const about = { kind: 'addressee', id, actor: act.actor, now } as const;
        await move.also(tx, await transition(tx, { ...about, command, prepare }));
      }
      const agreed = chosen.filter(({ reference }) => decisions.get(reference) === 'agree').length;
      const sentence = inWords(agreed, chosen.length - agreed);
      return { id: act.id, state: 'decided', version: 0, sentence };
    });
  }
}

function refuseOthers(actor: Actor, place: Bundle['place']): void {
  if (may(actor, 'decide extension', place)) return;
  refuse('not-permitted', 'The chair of the committee decides on more time.');
}

const waitingAmong = (
  manager: Pick<Tx, 'query'>,
  members: readonly { readonly addresseeId: string }[],
): Promise<MoreTimeWaiting[]> =>
  manager.query<MoreTimeWaiting[]>(
    `SELECT e.id, a.id AS "addresseeId", r.reference, coalesce(${LATEST_CORRECTION('r.id')} ->> 'becomes', r.wording) AS wording, e.current_due AS "currentDue", e.new_due AS "newDue",
       e.reason, e.asked_by AS "askedBy", e.asked_on AS "askedOn"
     FROM extensions e
     JOIN addressees a ON a.id = e.addressee_id AND a.state <> 'closed'
     JOIN recommendations r ON r.id = a.recommendation_id
     WHERE e.agreed IS NULL AND a.id = ANY($1::uuid[])
     ORDER BY length(r.reference), r.reference`,
    [members.map(({ addresseeId }) => addresseeId)],
  );

const markOf = (waiting: readonly MoreTimeWaiting[]): string =>
  sha256(waiting.map(({ id }) => id).join(' '));

function refuseHalf(decisions: MoreTimeDecided['decisions'], reason: string): void {
  const refusals: readonly Refusal[] = [
    ...(decisions.size === 0
      ? [
          {
            code: 'field-missing',
            sentence: 'Decide on at least one.',
            field: 'decisions',
          } as const,
        ]
      : []),
    ...([...decisions.values()].includes('refuse') && reason.trim() === ''
      ? [
          {
            code: 'field-missing',
            sentence: 'Give the reason for refusing.',
            field: 'reason',
          } as const,
        ]
      : []),
  ];
  if (refusals.length > 0) throw new Refused(refusals);
}

function inWords(agreed: number, refused: number): string {
  const parts = [
    ...(agreed > 0 ? [`more time agreed for ${agreed}`] : []),
    ...(refused > 0 ? [`refused for ${refused}`] : []),
  ];
  const said = parts.join(', ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
