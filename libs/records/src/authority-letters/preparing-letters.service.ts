import { Injectable } from '@nestjs/common';
import { letterWords, may, refuse, type Actor, type LocalDate } from '#rules';
import { newId } from '#platform';
import { begin, Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { unsentOf, type Unsent } from './to-be-sent.queries.js';

interface Meeting {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly council: string;
  readonly committee: string;
  readonly heldOn: LocalDate;
}

/** Letters drafted after a meeting has carried recommendations: one for each authority, with everything made to it. */
@Injectable()
export class PreparingLettersService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Drafts one letter to each authority that the meeting made recommendations to and that has none yet for them.
   * `act.id` is the meeting. Refuses when nothing waits for a letter.
   */
  prepare(act: Act): Promise<Done> {
    return this.recorder.writeOnce(act, ['prepare letters', act.id], async (tx) => {
      const meeting = await lockMeeting(tx, act.id);
      if (!may(act.actor, 'send recommendation', meeting)) {
        refuse('not-permitted', 'You do not have the role that prepares these letters.');
      }
      const unsent = await unsentOf(tx, meeting.id);
      if (unsent.length === 0) {
        refuse('not-ready', 'Every recommendation of this meeting is sent or in a letter already.');
      }
      const ids = [...new Set(unsent.map(({ authorityId }) => authorityId))];
      const names: string[] = [];
      for (const authorityId of ids) {
        const carried = unsent.filter((one) => one.authorityId === authorityId);
        names.push(await this.draft(tx, act.actor, { meeting, carried }));
      }
      const { id, state, version } = meeting;
      const what = names.length === 1 ? 'Letter drafted to' : 'Letters drafted to';
      return { id, state, version, sentence: `${what} ${names.join(', ')}.` };
    });
  }

  private async draft(
    tx: Tx,
    actor: Actor,
    { meeting, carried }: { readonly meeting: Meeting; readonly carried: readonly Unsent[] },
  ): Promise<string> {
    const [first] = carried;
    if (first === undefined) throw new Error('A letter carries at least one recommendation.');
    const { authorityId, authority } = first;
    const { councilId, committeeId, council, committee, heldOn } = meeting;
    const id = newId();
    const regimes = carried.map(({ regime }) => regime);
    const words = letterWords({ council, committee, authority, heldOn, regimes });
    await begin(tx, {
      kind: 'letter',
      id,
      actor,
      now: this.recorder.now(),
      event: 'letter.drafted',
      facts: { authority },
      columns: {
        council_id: councilId,
        committee_id: committeeId,
        meeting_id: meeting.id,
        authority_id: authorityId,
        number: await nextNumberTo(tx, { meetingId: meeting.id, authorityId }),
        ...words,
      },
    });
    await tx.query(
      'INSERT INTO letter_addressees (letter_id, addressee_id) SELECT $1, unnest($2::uuid[])',
      [id, carried.map(({ addresseeId }) => addresseeId)],
    );
    return authority;
  }
}

async function lockMeeting(tx: Tx, id: string): Promise<Meeting> {
  const [meeting] = await tx.query<Meeting[]>(
    `SELECT m.id, m.version, m.state, m.council_id AS "councilId", m.committee_id AS "committeeId",
       l.name AS council, c.name AS committee, m.held_on AS "heldOn"
     FROM meetings m JOIN councils l ON l.id = m.council_id JOIN committees c ON c.id = m.committee_id
     WHERE m.id::text = $1 FOR UPDATE OF m`,
    [id],
  );
  return meeting ?? refuse('not-found', 'There is no such meeting.');
}

/** Numbers of letters are given under the meeting's lock. */
async function nextNumberTo(
  tx: Tx,
  { meetingId, authorityId }: { readonly meetingId: string; readonly authorityId: string },
): Promise<number> {
  const [row] = await tx.query<{ next: number }[]>(
    `SELECT coalesce(max(number), 0)::int + 1 AS next FROM authority_letters
     WHERE meeting_id = $1 AND authority_id = $2`,
    [meetingId, authorityId],
  );
  return row?.next ?? 1;
}
