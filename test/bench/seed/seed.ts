import { Client } from 'pg';
import type { LocalDate } from '#rules';
import { copyInto, type Row } from './copy.js';
import * as directory from './directory.js';
import { historyRows } from './history.js';
import { meetingRows } from './meetings.js';
import { plainTables } from './plain.js';
import { recordAt, type SeededRecord } from './record.js';
import {
  addresseeRow,
  clockRows,
  closureRows,
  recommendationRow,
  reminderRows,
  responseRows,
} from './rows.js';

interface Seeding {
  readonly url: string;
  readonly records: number;
  readonly today: LocalDate;
}

/**
 * Fills a migrated database with the same records on every run of a day, then copies them into the plain tables of
 * the floor. Foreign keys are not checked while loading: the rows are made to fit.
 */
export async function seed({ url, records, today }: Seeding): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = replica`);
    await people(client, `${today}T00:00:00Z`);
    await committees(client, today);
    await recommendations(client, { records, today });
    await plainTables(client);
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

async function people(client: Client, now: string): Promise<void> {
  await load(client, 'councils', 'id, slug, name, parent_id', directory.councilRows());
  // Letters are timed at any hour.
  await client.query('UPDATE councils SET quiet_from = NULL, quiet_to = NULL');
  const person = 'id, council_id, name, post, email, password_hash, created_at';
  await load(client, 'people', person, await directory.personRows(now));
  const grant = 'id, person_id, role, scope_kind, scope_id, granted_at';
  await load(client, 'grants', grant, directory.grantRows(now));
  await load(client, 'authorities', 'id, council_id, slug, name, kind', directory.authorityRows());
  await load(client, 'contacts', 'id, authority_id, person_id, kind', directory.contactRows());
}

async function committees(client: Client, today: LocalDate): Promise<void> {
  const committee = 'id, council_id, slug, name, constituted_as, reference_prefix, quorum';
  await load(client, 'committees', committee, directory.committeeRows());
  const { meetings, items, resolutions } = meetingRows(today);
  const meeting = 'id, council_id, committee_id, held_on, starts_at, venue, state, version';
  await load(client, 'meetings', meeting, meetings);
  await load(client, 'agenda_items', 'id, meeting_id, number, title, purpose', items);
  const where = 'id, council_id, committee_id, meeting_id, agenda_item_id';
  await load(client, 'resolutions', `${where}, kind, wording, minute, state, version`, resolutions);
}

async function recommendations(
  client: Client,
  { records, today }: Pick<Seeding, 'records' | 'today'>,
): Promise<void> {
  const each = (rows: (record: SeededRecord) => readonly Row[]) => all(records, today, rows);
  await load(
    client,
    'recommendations',
    'id, council_id, committee_id, resolution_id, reference, wording, made_on',
    each((record) => [recommendationRow(record, today)]),
  );
  await load(
    client,
    'addressees',
    `id, council_id, committee_id, recommendation_id, authority_id, regime, local_rule, sent_on, sent_how,
     acknowledged_on, state, version`,
    each((record) => [addresseeRow(record)]),
  );
  await load(
    client,
    'clocks',
    `id, council_id, subject_kind, subject_id, committee_id, authority_id, kind, rule, n, started_on, start_event,
     original_due_on, due_on, edge, citation, rules_version, working, state, ended_on, next_rung_on`,
    each((record) => clockRows(record, today)),
  );
  await load(
    client,
    'reminders',
    'id, clock_id, due_on, rung, letter, falls_on, settled_on, outcome, why, audiences',
    each((record) => reminderRows(record, today)),
  );
  await load(
    client,
    'responses',
    `id, addressee_id, number, decision, reason, action, owner, target_date, submitted_at, submitted_on,
     submitted_by, how`,
    each(responseRows),
  );
  const closure = 'id, addressee_id, resolution_id, kind, reason, closed_on';
  await load(
    client,
    'closures',
    closure,
    each((record) => closureRows(record, today)),
  );
  await load(
    client,
    'history',
    `council_id, subject_kind, subject_id, version, at, actor_kind, actor_id, actor_name, event, sentence, facts,
     previous_hash, hash`,
    each(historyRows),
  );
}

function* all(
  records: number,
  today: LocalDate,
  rows: (record: SeededRecord) => readonly Row[],
): Generator<Row> {
  for (let n = 0; n < records; n += 1) yield* rows(recordAt(n, today));
}

const load = (client: Client, table: string, columns: string, rows: Iterable<Row>) =>
  copyInto(client, { table, columns }, rows);
