import { Injectable } from '@nestjs/common';
import {
  count,
  daysBetween,
  may,
  refuse,
  Refused,
  type Calendar,
  type LocalDate,
  type Refusal,
} from '#rules';
import { newId } from '#platform';
import type { ClockOrder } from '../clocks/index.js';
import { ReviewDraftsService } from '../partnership/index.js';
import { personByAddress, type PersonChosen } from '../people/index.js';
import {
  begin,
  Recorder,
  textOf,
  transition,
  type Act,
  type CommandOf,
  type Done,
  type Prepared,
} from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** Whom a lead asks for what, by when. */
export interface ContributionAsked {
  readonly who: PersonChosen;
  readonly question: string;
  readonly due: LocalDate;
}

/** The review a contribution is taken into: what changed in it as it is then to read, and the version of that which was seen. */
export interface TakenInto {
  readonly reviewId: string;
  readonly version: number;
  readonly whatChanged: string;
}

/** What a move says, and what is written with it. */
interface Saying extends Prepared {
  readonly before?: (tx: Tx) => Promise<void>;
  readonly also?: (tx: Tx) => Promise<void>;
}

interface Review {
  readonly councilId: string;
  readonly priorityId: string;
  readonly state: string;
}

const MOST_DAYS = 180;

/** What partners are asked for while a review is written: any person by a mail address, who answers by a signed link. */
@Injectable()
export class ContributionsService {
  constructor(
    private readonly recorder: Recorder,
    private readonly drafts: ReviewDraftsService,
  ) {}

  /** Asks somebody for a contribution to a review that is asked for; the act's id is the review's. They are written to. */
  ask(act: Act, form: ContributionAsked): Promise<Done> {
    const { actor, id: reviewId } = act;
    return this.recorder.writeOnce(act, ['contribution', reviewId, form], async (tx) => {
      const [now, today] = [this.recorder.now(), this.recorder.today()];
      const review = await lockReview(tx, reviewId);
      if (!may(actor, 'ask contribution', review)) {
        refuse('not-permitted', 'You do not have the role that asks partners for this review.');
      }
      if (review.state !== 'requested' && review.state !== 'queried') {
        refuse('state-moved-on', 'The review is not asked for at present: nobody was asked.');
      }
      const faults = dueFaults(form.due, today);
      const at = { councilId: review.councilId, now };
      const person = await personByAddress(tx, form.who, at).catch((refused: unknown) => {
        throw refused instanceof Refused ? new Refused([...refused.refusals, ...faults]) : refused;
      });
      if (faults.length > 0) throw new Refused(faults);
      await refuseAsked(tx, { reviewId, person });
      const id = newId();
      await begin(tx, {
        kind: 'contribution',
        id,
        actor,
        now,
        event: 'contribution.drafted',
        facts: { owner: person.name },
        columns: {
          council_id: review.councilId,
          priority_id: review.priorityId,
          review_id: reviewId,
          person_id: person.id,
          question: form.question,
          due_on: form.due,
          asked_by: actor.name,
        },
      });
      const { state, version, sentence } = await transition(tx, {
        kind: 'contribution',
        id,
        actor,
        now,
        command: 'ask',
        prepare: (_row, { calendar }) => ({
          facts: { owner: person.name, text: form.question, due: form.due },
          set: { asked_on: today },
          clock: clockTo(form.due, { today, calendar: calendar() }),
        }),
      });
      return { id, state, version, sentence };
    });
  }

  /**
   * Keeps what a partner sent, in words and figures as they wrote them; until it is taken in they may send it again.
   * Refused once the review is no longer asked for: what was sent stands beside it as it was.
   */
  answer(
    act: Act,
    form: { readonly words: string; readonly figures: string | null },
  ): Promise<Done> {
    return this.move(act, 'answer', {
      facts: { text: form.words },
      before: (tx) => refuseClosed(tx, act.id),
      set: { words: form.words, figures: form.figures, answered_on: this.recorder.today() },
    });
  }

  /** Puts its words into what is typed of the review, as they are then to read, and says that they stand there: both or neither. */
  takeIn(act: Act, into: TakenInto): Promise<Done> {
    const { reviewId, version, whatChanged } = into;
    return this.move(act, 'take-in', {
      facts: {},
      before: async (tx) => void (await lockReview(tx, reviewId)),
      set: { taken_in_on: this.recorder.today() },
      also: async (tx) => {
        const { actor } = act;
        const draft = { step: 'changes', fields: { whatChanged } } as const;
        await this.drafts.saveIn(tx, { actor, id: reviewId, version }, draft);
      },
    });
  }

  /** Says that it is no longer needed; whoever was asked is told. */
  withdraw(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.move(act, 'withdraw', { facts: { reason: form.reason } });
  }

  private move(
    act: Act,
    command: CommandOf<'contribution'>,
    { also = () => Promise.resolve(), before = () => Promise.resolve(), ...said }: Saying,
  ): Promise<Done> {
    return this.recorder.move({
      before,
      also,
      act,
      form: said.facts,
      kind: 'contribution',
      command,
      prepare: async (row, { tx }) => {
        const [person] = await tx.query<{ name: string }[]>(
          'SELECT name FROM people WHERE id = $1',
          [textOf(row, 'person_id')],
        );
        return { ...said, facts: { owner: person?.name ?? '', ...said.facts } };
      },
    });
  }
}

async function lockReview(tx: Tx, id: string): Promise<Review> {
  const [review] = await tx.query<Review[]>(
    `SELECT council_id AS "councilId", priority_id AS "priorityId", state FROM reviews WHERE id::text = $1 FOR UPDATE`,
    [id],
  );
  return review ?? refuse('not-found', 'There is no such review.');
}

/** The review is locked before what is asked for it, here as where it ends. */
async function refuseClosed(tx: Tx, id: string): Promise<void> {
  const [review] = await tx.query<{ state: string }[]>(
    `SELECT r.state FROM reviews r WHERE r.id = (SELECT c.review_id FROM contributions c WHERE c.id = $1) FOR SHARE`,
    [id],
  );
  if (review === undefined || review.state === 'requested' || review.state === 'queried') return;
  refuse('state-moved-on', 'The review is written by now: nothing more is needed.');
}

/** What is wrong with a local day by which a partner is to answer, asked today: it is to come, within 180 days. */
export function dueFaults(due: LocalDate, today: LocalDate): readonly Refusal[] {
  const days = daysBetween(today, due);
  if (days >= 1 && days <= MOST_DAYS) return [];
  const sentence =
    days < 1
      ? 'Choose a day to come: a letter has to arrive first.'
      : `Choose a day within ${MOST_DAYS} days.`;
  return [{ code: 'field-wrong', field: 'due', sentence }];
}

async function refuseAsked(
  tx: Tx,
  {
    reviewId,
    person,
  }: { readonly reviewId: string; readonly person: { id: string; name: string } },
): Promise<void> {
  const asked = await tx.query<unknown[]>(
    `SELECT 1 FROM contributions WHERE review_id = $1 AND person_id = $2 AND state IN ('drafted','asked')`,
    [reviewId, person.id],
  );
  if (asked.length > 0) refuse('field-wrong', `${person.name} is asked already.`, 'email');
}

function clockTo(
  due: LocalDate,
  { today, calendar }: { readonly today: LocalDate; readonly calendar: Calendar },
): ClockOrder {
  const n = daysBetween(today, due);
  const counted = count({ rule: 'DAYS_FROM', n, start: today, calendar });
  const citation = { text: 'Asked by the priority lead', verifiedOn: null, seen: false };
  return {
    do: 'start',
    counted: { ...counted, due, citation },
    startEvent: 'the day it was asked',
    edge: 'none',
  };
}
