import { SignedLinksService, type LinkOrder } from '#records/links';
import { anAction } from '../support/an-action.js';
import { aContribution } from '../support/a-contribution.js';
import { anAssessment } from '../support/an-assessment.js';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { aWrittenReply } from './a-written-reply.js';
import { anAgendaFor } from './meetings-of-partnership.js';
import type { Stage } from './stage.js';

/** A link of each purpose, by its purpose, each for something that is there to be read and done. */
export type EveryLink = Readonly<Record<LinkOrder['purpose'], string>>;

const WORDS = {
  keptBack: 'Names of the houses.',
  keptBackReason: 'It would point at people.',
  evidence: 'Plan',
  evidenceShows: 'That it was adopted.',
  evidenceReason: 'It names the houses.',
  evidenceFile: 'A plan.',
  evidenceFileName: 'plan.pdf',
  note: 'Please read.',
  remark: 'Is it right?',
};

/** A reply that is written, has evidence, was passed on and waits for approval; and a link to each kind of thing beside it. */
export async function linksOfEveryKind(
  stage: Stage,
): Promise<{ readonly links: EveryLink; readonly reference: string }> {
  const { world } = stage;
  const own = stage.family('own');
  const { letterId, reference } = await aWrittenReply(world, WORDS);
  const idOf = async (sql: string, ...values: readonly string[]): Promise<string> => {
    const [row] = await world.dataSource.query<{ id: string }[]>(sql, [...values]);
    if (row === undefined) throw new Error(`Nothing is there: ${sql}`);
    return row.id;
  };
  const make = async (
    part: string,
    order: Pick<LinkOrder, 'purpose' | 'subjectKind' | 'subjectId'>,
  ): Promise<string> => {
    const expiresOn = localDate('2024-07-31');
    const token = await world.app
      .get(Recorder)
      .write((tx) =>
        world.app
          .get(SignedLinksService)
          .tokenFor(tx, { ...order, personId: world.someone(part).id, expiresOn }),
      );
    return `/l/${token}`;
  };
  const addressee = await idOf(
    `SELECT a.id FROM addressees a JOIN recommendations r ON r.id = a.recommendation_id
     WHERE r.reference = $1 AND a.authority_id = $2`,
    own.reference,
    world.police,
  );
  const handOver = await idOf(
    `INSERT INTO hand_overs (id, council_id, number, from_person_id, to_person_id, from_name, to_name, reason,
       handed_on, handed_at, handed_by, handed_by_id, hash)
     VALUES (gen_random_uuid(), $1, 1, $2, $3, 'The police contact', 'The police signatory', 'Moved on.',
       '2023-07-19', '2023-07-19T09:30:00Z', 'The officer', $4, repeat('0', 64)) RETURNING id`,
    world.councilId,
    world.someone('police contact').id,
    world.someone('police signatory').id,
    world.someone('officer').id,
  );
  const toReport = { subjectKind: 'report', subjectId: own.reportId } as const;
  const clearance = await idOf('SELECT id FROM clearances WHERE report_id = $1', own.reportId);
  const meeting = await idOf(
    'SELECT id FROM meetings WHERE committee_id = $1 AND held_on = $2',
    world.committeeId,
    own.date,
  );
  const asked = (table: string) =>
    idOf(
      `SELECT id FROM ${table} WHERE reference = $1 AND authority_id = $2`,
      own.reference,
      world.police,
    );
  const police = 'police signatory';
  const links = {
    answer: await make(police, {
      purpose: 'answer',
      subjectKind: 'addressee',
      subjectId: addressee,
    }),
    progress: await make(police, {
      purpose: 'progress',
      subjectKind: 'addressee',
      subjectId: addressee,
    }),
    reply: await make(police, { purpose: 'reply', subjectKind: 'letter', subjectId: letterId }),
    outcome: await make(police, {
      purpose: 'outcome',
      subjectKind: 'outcome',
      subjectId: await asked('outcomes'),
    }),
    attendance: await make(police, {
      purpose: 'attendance',
      subjectKind: 'attendance request',
      subjectId: await asked('attendance_requests'),
    }),
    data: await make(police, {
      purpose: 'data',
      subjectKind: 'data request',
      subjectId: (await anAssessment(world, { year: '2044/45', due: '2023-08-16' })).requestId,
    }),
    'hand-over': await make(police, {
      purpose: 'hand-over',
      subjectKind: 'hand-over',
      subjectId: handOver,
    }),
    agenda: await make(police, {
      purpose: 'agenda',
      subjectKind: 'partnership meeting',
      subjectId: await anAgendaFor(world, { partnership: own.partnership, part: police }),
    }),
    contribution: await make(police, {
      purpose: 'contribution',
      subjectKind: 'contribution',
      subjectId: await aContribution(world, own.review),
    }),
    review: await make('road-safety lead', {
      purpose: 'review',
      subjectKind: 'review',
      subjectId: own.review,
    }),
    report: await make('officer', { purpose: 'report', ...toReport }),
    clearance: await make('officer', {
      purpose: 'clearance',
      subjectKind: 'clearance',
      subjectId: clearance,
    }),
    apologies: await make('member one', {
      purpose: 'apologies',
      subjectKind: 'meeting',
      subjectId: meeting,
    }),
    action: await make(police, {
      purpose: 'action',
      subjectKind: 'action',
      subjectId: (await anAction(world, 'Every kind of link')).id,
    }),
  } satisfies EveryLink;
  return { links, reference };
}
