import { may, refuse, type Actor, type LocalDate, type ReportTemplateName } from '#rules';
import { newId } from '#platform';
import { freeSlug, slugOf } from '../paths/index.js';
import { begin } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A report nobody is to write yet. `template` null is the house form of its committee. */
export interface ReportProposal {
  readonly committeeId: string;
  readonly title: string;
  /** What is asked of its author, in the officer's words; it goes into a letter, so nothing exempt. */
  readonly brief: string;
  readonly template: ReportTemplateName | null;
  readonly meetingId: string | null;
  readonly topicId: string | null;
}

interface Committee {
  readonly council_id: string;
  readonly report_template: ReportTemplateName;
  readonly held_on: LocalDate | null;
  readonly has_topic: boolean;
}

interface Proposing {
  readonly actor: Actor;
  readonly now: string;
  readonly today: LocalDate;
}

/** Begins a report. Refuses, by field, a title nothing is left of, a meeting or a topic of another committee. */
export async function proposeReport(
  tx: Tx,
  { actor, now, today }: Proposing,
  proposal: ReportProposal,
): Promise<{ readonly id: string; readonly slug: string }> {
  const { committeeId, title, brief, meetingId, topicId } = proposal;
  const wanted = slugOf(title);
  const committee = await committeeOf(tx, proposal);
  if (!may(actor, 'prepare report', { councilId: committee.council_id, committeeId })) {
    refuse('not-permitted', 'You do not have the role that may propose a report.');
  }
  if (meetingId !== null && (committee.held_on === null || committee.held_on < today)) {
    refuse('field-wrong', 'Choose a meeting of this committee that is still to come.', 'meetingId');
  }
  if (topicId !== null && !committee.has_topic) {
    refuse('field-wrong', 'Choose a topic of this committee.', 'topicId');
  }
  if (wanted === '') {
    refuse('field-wrong', 'Give it a title with letters or digits in it.', 'title');
  }
  const id = newId();
  const slug = await freeSlug(tx, { table: 'reports', committeeId, wanted, reserved: RESERVED });
  await begin(tx, {
    kind: 'report',
    id,
    actor,
    now,
    event: 'report.proposed',
    facts: { title },
    columns: {
      council_id: committee.council_id,
      committee_id: committeeId,
      meeting_id: meetingId,
      topic_id: topicId,
      slug,
      title,
      brief,
      template: proposal.template ?? committee.report_template,
    },
  });
  return { id, slug };
}

async function committeeOf(tx: Tx, proposal: ReportProposal): Promise<Committee> {
  const { committeeId, meetingId, topicId } = proposal;
  const [committee] = await tx.query<Committee[]>(
    `SELECT c.council_id, c.report_template,
       (SELECT m.held_on FROM meetings m WHERE m.id = $2 AND m.committee_id = c.id) AS held_on,
       EXISTS (SELECT FROM topics t WHERE t.id = $3 AND t.committee_id = c.id) AS has_topic
     FROM committees c WHERE c.id = $1 FOR UPDATE OF c`,
    [committeeId, meetingId, topicId],
  );
  return committee ?? refuse('not-found', 'There is no such committee.');
}

/** What addresses of the list of reports mean already. */
const RESERVED = ['new'];
