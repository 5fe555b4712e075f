import { Injectable } from '@nestjs/common';
import { dataAskedInWords, may, refuse, type DataAsked, type LocalDate } from '#rules';
import { newId } from '#platform';
import { personByAddress } from '../people/index.js';
import { begin, nextNumber, Recorder, transition, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { dataClock } from './data-clock.js';
import { dataRequestFacts } from './data-request-facts.js';

/** Who is asked for which data, and by when. */
export interface DataRequested {
  readonly assessmentId: string;
  /** The slug of an authority. */
  readonly authority: string;
  /** Somebody of it named to answer; null where its contacts are asked. */
  readonly person: {
    readonly name: string;
    readonly post: string;
    readonly email: string;
  } | null;
  readonly asked: readonly DataAsked[];
  readonly note: string;
  readonly due: LocalDate;
}

interface Place {
  readonly councilId: string;
  readonly year: string;
  readonly slug: string;
  readonly authorityId: string | null;
  readonly authority: string;
}

/** Partners asked for the data an assessment rests on, asked again, and let off. */
@Injectable()
export class AskingDataService {
  constructor(private readonly recorder: Recorder) {}

  /** Asks a partner; a clock runs to the date, and the letter goes today. Returns the reference too. */
  ask(act: Omit<Act, 'id'>, form: DataRequested): Promise<Done & { readonly reference: string }> {
    return this.recorder.writeOnce(act, ['ask for data', form], async (tx) => {
      const place = await placeOf(tx, form);
      const { councilId } = place;
      if (!may(act.actor, 'keep assessment', { councilId })) {
        return refuse('not-permitted', 'You do not have the role that keeps the assessment.');
      }
      if (place.authorityId === null) {
        return refuse('field-missing', 'Choose the authority to ask.', 'authority');
      }
      const [id, now] = [newId(), this.recorder.now()];
      const named =
        form.person === null
          ? null
          : await personByAddress(tx, { personId: null, ...form.person }, { councilId, now });
      const series = `SA-${place.slug}`;
      const reference = `${series}-${await nextNumber(tx, `data requests ${councilId} ${series}`)}`;
      const { authority } = place;
      await begin(tx, {
        kind: 'data request',
        id,
        actor: act.actor,
        now,
        event: 'data-request.drafted',
        facts: { authority },
        columns: {
          council_id: councilId,
          assessment_id: form.assessmentId,
          authority_id: place.authorityId,
          person_id: named?.id ?? null,
          reference,
          asked: JSON.stringify(form.asked),
          note: form.note,
        },
      });
      const { state, version, sentence } = await transition(tx, {
        kind: 'data request',
        id,
        actor: act.actor,
        now,
        command: 'ask',
        prepare: (_row, { today, calendar }) => ({
          facts: { authority, due: form.due, text: dataAskedInWords(form.asked) },
          set: { asked_on: today, due_on: form.due },
          clock: dataClock({
            today,
            due: form.due,
            calendar: calendar(),
            startEvent: 'the day it was asked for',
          }),
        }),
      });
      return { id, state, version, sentence, reference };
    });
  }

  /** Asks once more, saying what is still missing; what was answered stays. */
  askAgain(act: Act, form: { readonly wanted: string; readonly due: LocalDate }): Promise<Done> {
    const { wanted, due } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'data request',
      command: 'ask-again',
      prepare: async (row, { tx, today, calendar }) => {
        const { authority } = await dataRequestFacts(tx, row.id);
        const startEvent = 'the day it was asked for again';
        return {
          facts: { authority, wanted, due },
          set: { wanted, due_on: due, ended_because: null },
          clock: dataClock({ today, due, calendar: calendar(), startEvent }),
        };
      },
      also: (tx, { id }) => this.settleTime(tx, id, act.actor.name),
    });
  }

  /** Takes it back, for a reason; whoever was asked is told. */
  withdraw(act: Act, form: { readonly reason: string }): Promise<Done> {
    const { reason } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'data request',
      command: 'withdraw',
      prepare: async (row, { tx }) => {
        const { authority } = await dataRequestFacts(tx, row.id);
        return { facts: { authority, reason }, set: { ended_because: reason } };
      },
    });
  }

  /** More time that was asked for and never decided falls away with the date it was asked against: there is a new one. */
  private async settleTime(tx: Tx, requestId: string, by: string): Promise<void> {
    await tx.query(
      `UPDATE data_time_requests SET agreed = false, decided_on = $2, decided_by = $3,
         decision_reason = 'A new date was set when it was asked for again.'
       WHERE data_request_id = $1 AND agreed IS NULL`,
      [requestId, this.recorder.today(), by],
    );
  }
}

async function placeOf(
  tx: Tx,
  { assessmentId, authority }: Pick<DataRequested, 'assessmentId' | 'authority'>,
): Promise<Place> {
  const [found] = await tx.query<Place[]>(
    `SELECT s.council_id AS "councilId", s.year, s.slug, a.id AS "authorityId", coalesce(a.name, '') AS authority
     FROM assessments s
     LEFT JOIN authorities a ON a.council_id = s.council_id AND a.slug = $2 AND a.valid_to IS NULL
     WHERE s.id::text = $1 AND s.state <> 'fed into the edition' FOR UPDATE OF s`,
    [assessmentId, authority],
  );
  return found ?? refuse('state-moved-on', 'The assessment is finished: nothing more is asked.');
}
