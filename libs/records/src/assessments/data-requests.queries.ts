import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import { FILES } from '#platform';
import type { FileStore } from '#platform/files';
import type { DocumentFile } from '../documents/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { DATA_AWAITED, reachesCouncil } from './assessment-sql.js';
import type { DataRequestView } from './data-request-views.js';

const VIEW = `q.id, q.reference, q.state, q.version,
  jsonb_build_object('councilId', q.council_id, 'authorityId', q.authority_id) AS place, l.name AS council,
  n.name AS partnership, n.slug AS "partnershipSlug", s.year, s.slug AS "assessmentSlug", s.as_at AS "asAt",
  a.name AS authority, w.name AS person, q.asked, q.note, q.asked_on AS "askedOn", q.due_on AS "dueOn", q.wanted,
  q.ended_because AS "endedBecause",
  coalesce((SELECT jsonb_agg(jsonb_build_object('number', x.number, 'kind', x.kind, 'text', x.text, 'figures', x.figures,
    'file', CASE WHEN x.file_name IS NOT NULL THEN jsonb_build_object('name', x.file_name, 'bytes', x.bytes,
      'sha256', x.sha256, 'state', x.state) END,
    'how', x.how, 'receivedOn', x.received_on, 'givenBy', x.given_by, 'isAfterClose', x.is_after_close) ORDER BY x.number)
    FROM data_answers x WHERE x.data_request_id = q.id), '[]') AS answers,
  coalesce((SELECT jsonb_agg(jsonb_build_object('askedOn', t.asked_on, 'askedBy', t.asked_by, 'fromDue', t.from_due,
    'newDue', t.new_due, 'reason', t.reason, 'agreed', t.agreed, 'decidedBy', t.decided_by,
    'decisionReason', t.decision_reason) ORDER BY t.asked_on, t.id)
    FROM data_time_requests t WHERE t.data_request_id = q.id), '[]') AS times`;
const FROM = `FROM data_requests q
  JOIN assessments s ON s.id = q.assessment_id
  JOIN partnerships n ON n.id = s.partnership_id
  JOIN councils l ON l.id = q.council_id
  JOIN authorities a ON a.id = q.authority_id
  LEFT JOIN people w ON w.id = q.person_id`;

/** Requests for data as pages and API read them: of the partnerships whose work a person reads, and to people of an authority its own. */
@Injectable()
export class DataRequestsQueries {
  constructor(
    private readonly recorder: Recorder,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  /** One request by its reference. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, reference: string): Promise<DataRequestView> {
    const { councils, committees, priorities } = scopeOf(actor, 'read partnership work');
    const { authorities } = scopeOf(actor, 'read own requests');
    const [found] = await this.recorder.dataSource.query<DataRequestView[]>(
      `SELECT ${VIEW}, (${DATA_AWAITED} AND q.due_on < $6::date) AS "isOverdue" ${FROM}
       WHERE (${reachesCouncil('q')} OR (q.authority_id = ANY($4::uuid[]) AND q.state <> 'drafted')) AND q.reference = $5
       ORDER BY q.id LIMIT 1`,
      [councils, committees, priorities, authorities, reference, this.recorder.today()],
    );
    return found ?? refuse('not-found', 'There is no such request.');
  }

  /** The request a signed link was made for. One statement. */
  async ofLink(id: string): Promise<DataRequestView> {
    const [found] = await this.recorder.dataSource.query<DataRequestView[]>(
      `SELECT ${VIEW}, (${DATA_AWAITED} AND q.due_on < $2::date) AS "isOverdue" ${FROM} WHERE q.id = $1`,
      [id, this.recorder.today()],
    );
    return found ?? refuse('link-not-valid', 'This link is not valid or has expired.');
  }

  /** The bytes of the file of an answer. Refuses one that is not there, or that waits to be scanned. */
  async file({ id }: DataRequestView, number: number): Promise<DocumentFile> {
    const [found] = await this.recorder.dataSource.query<
      { fileName: string; mediaType: string; key: string; state: string }[]
    >(
      `SELECT file_name AS "fileName", media_type AS "mediaType", storage_key AS key, state FROM data_answers
       WHERE data_request_id = $1 AND number = $2 AND file_name IS NOT NULL`,
      [id, number],
    );
    if (found === undefined) return refuse('not-found', 'There is no such file.');
    if (found.state !== 'clean') {
      return refuse('not-ready', 'The file waits to be scanned, or was found harmful.');
    }
    const { fileName, mediaType, key } = found;
    return { fileName, mediaType, bytes: await this.files.read(key) };
  }
}
