import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openDataSource } from '#records/database';
import { SUBJECTS } from '#records/record';
import {
  CLOSURES,
  DECISIONS,
  LIFECYCLES,
  OUTCOMES,
  RATINGS,
  RESOLUTION_KINDS,
  ROLES,
  type SubjectKind,
} from '#rules';
import { anEmptyDatabase, type TestDatabase } from '../support/servers.js';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await anEmptyDatabase();
  dataSource = await openDataSource(database.url, 2);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const texts = async (sql: string, ...parameters: unknown[]) => {
  const rows = await dataSource.query<{ is: string }[]>(sql, parameters);
  return rows.map((row) => row.is);
};

/** All that a migration can leave behind, one line each. */
const everything = async () => [
  ...(await texts(
    `SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) AS is
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations' ORDER BY 1`,
  )),
  ...(await texts(
    `SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS is
     FROM pg_constraint WHERE connamespace = 'public'::regnamespace
       AND conrelid::regclass::text <> 'migrations' ORDER BY 1`,
  )),
  ...(await texts(
    `SELECT indexdef AS is FROM pg_indexes
     WHERE schemaname = 'public' AND tablename <> 'migrations' ORDER BY 1`,
  )),
  ...(await texts(
    `SELECT pg_get_triggerdef(oid) AS is FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1`,
  )),
  ...(await texts(
    `SELECT proname || ' ' || prosrc AS is FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1`,
  )),
];

describe('The migrations', () => {
  it('go up, down to nothing, and up to the same again', async () => {
    await dataSource.runMigrations();
    const first = await everything();
    expect(first.length).toBeGreaterThan(100);

    for (const _ of dataSource.migrations) await dataSource.undoLastMigration();
    expect(await everything()).toEqual([]);

    await dataSource.runMigrations();
    expect(await everything()).toEqual(first);
  });
});

describe('The schema and the entities', () => {
  /** Tables that are only ever read and written in SQL. */
  const WITHOUT_ENTITY = [
    'absences',
    'action_due_moves',
    'action_funds',
    'action_measures',
    'partnership_events',
    'project_spends',
    'projects',
    'action_priorities',
    'action_recommendations',
    'action_updates',
    'addressee_officers',
    'addressee_tags',
    'agreement_chapters',
    'agreement_copies',
    'agreement_criteria',
    'agreement_themes',
    'chapter_changes',
    'edition_leads',
    'edition_priorities',
    'priority_changes',
    'priority_reasonings',
    'theme_priorities',
    'amendments',
    'apologies',
    'authority_letters',
    'bounces',
    'calendar_feeds',
    'clearances',
    'closure_proposals',
    'committee_clearances',
    'attendance_requests',
    'assessment_findings',
    'assessments',
    'data_answers',
    'data_requests',
    'data_time_requests',
    'workshop_invitees',
    'council_ladders',
    'contributions',
    'cycle_dates',
    'cycle_step_priorities',
    'cycle_steps',
    'review_cycles',
    'review_drafts',
    'review_returns',
    'counters',
    'daily_mails',
    'later_dates',
    'sent_letters',
    'documents',
    'decisions_publications',
    'duty_warnings',
    'evidence',
    'exempt_appendix_titles',
    'exempt_document_texts',
    'exempt_evidence_texts',
    'excluded_items',
    'exclusions',
    'exempt_item_discussions',
    'exempt_item_texts',
    'exempt_minute_paragraphs',
    'exempt_minutes_publications',
    'exempt_papers',
    'exempt_reply_texts',
    'exemptions',
    'earlier_recommendations',
    'imports',
    'import_cells',
    'import_effects',
    'import_names',
    'import_omissions',
    'import_priorities',
    'hand_over_items',
    'hand_overs',
    'heartbeats',
    'history',
    'history_seals',
    'idempotency_keys',
    'interests',
    'item_discussions',
    'item_spells',
    'jobs',
    'left_with_nobody_told',
    'letter_addressees',
    'mail_outages',
    'mail_pauses',
    'mailbox',
    'migrations',
    'minute_corrections',
    'minute_paragraphs',
    'minutes',
    'minutes_publications',
    'more_time_requests',
    'movements',
    'named_substitutes',
    'outbox',
    'outcomes',
    'pack_files',
    'packs',
    'measures',
    'measure_parts',
    'measure_sums',
    'observations',
    'series_breaks',
    'partnership_authorities',
    'performance_summaries',
    'partnership_items',
    'partnership_meetings',
    'glossary_words',
    'print_files',
    'prints',
    'private_notes',
    'publications',
    'questions',
    'recommendation_corrections',
    'register_reviews',
    'registered_interests',
    'registers',
    'replies',
    'replies_passed_on',
    'reply_answers',
    'reply_approvals',
    'reply_codes',
    'report_exempt_texts',
    'report_versions',
    'reports',
    'reports_to_follow',
    'saved_views',
    'scoring_questions',
    'sign_ins',
    'standing_items',
    'subscriptions',
    'summary_offers',
    'tags',
    'timetable_steps',
    'topic_scores',
    'topics',
    'annual_reports',
    'recommendation_priorities',
    'tracker_reports',
    'votes_cast',
    'withdrawals',
  ];

  const ofEntities = () =>
    dataSource.entityMetadatas
      .flatMap(({ tableName, columns }) =>
        columns.map((column) => {
          const type = dataSource.driver.normalizeType(column);
          return `${tableName}.${column.databaseName} ${type}${column.isNullable ? ' or null' : ''}`;
        }),
      )
      .toSorted();

  it('agree column by column: name, type, and whether it may be empty', async () => {
    const tables = dataSource.entityMetadatas.map(({ tableName }) => tableName);
    const inSchema = await texts(
      `SELECT table_name || '.' || column_name || ' ' || data_type ||
         CASE is_nullable WHEN 'YES' THEN ' or null' ELSE '' END AS is
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name = ANY($1)`,
      tables,
    );
    expect(ofEntities()).toEqual(inSchema.toSorted());
  });

  it('agree on which tables there are', async () => {
    const tables = await texts(`SELECT tablename AS is FROM pg_tables WHERE schemaname = 'public'`);
    const entities = dataSource.entityMetadatas.map(({ tableName }) => tableName);
    expect(entities.filter((table) => !tables.includes(table))).toEqual([]);
    const known = new Set([...entities, ...WITHOUT_ENTITY]);
    expect(tables.filter((table) => !known.has(table))).toEqual([]);
  });

  it('have no column that keeps a wall clock without its zone', async () => {
    const zoneless = await texts(
      `SELECT table_name || '.' || column_name AS is FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type IN ('timestamp without time zone', 'time without time zone')`,
    );
    expect(zoneless).toEqual([]);
  });

  it('have a primary key in every table, by which a backup writes it out', async () => {
    const keyless = await texts(
      `SELECT c.relname AS is FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
         AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)`,
    );
    expect(keyless).toEqual([]);
  });

  it('have a stated delete rule on every reference', async () => {
    const unsaid = await texts(
      `SELECT conname AS is FROM pg_constraint
       WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND confdeltype = 'a'`,
    );
    expect(unsaid).toEqual([]);
  });
});

describe('What the schema lets a column say is what the rules know', () => {
  const allowed = async (constraint: string) => {
    const [definition = ''] = await texts(
      'SELECT pg_get_constraintdef(oid) AS is FROM pg_constraint WHERE conname = $1',
      constraint,
    );
    return [...definition.matchAll(/'([^']+)'::text/g)].map(([, word = '']) => word).toSorted();
  };

  const kinds = Object.keys(LIFECYCLES) as SubjectKind[];
  it.each(kinds)('the states of every %s', async (kind) => {
    const known = await allowed(`${SUBJECTS[kind].table}_state_known`);
    expect(known).toEqual(Object.keys(LIFECYCLES[kind].states).toSorted());
  });

  const lists: readonly [string, object][] = [
    ['grants_role_known', ROLES],
    ['responses_decision_known', DECISIONS],
    ['considerations_outcome_known', OUTCOMES],
    ['closures_kind_known', CLOSURES],
    ['resolutions_kind_known', RESOLUTION_KINDS],
    ['reviews_rating_known', RATINGS],
  ];
  it.each(lists)('the words of %s', async (constraint, table) => {
    expect(await allowed(constraint)).toEqual(Object.keys(table).toSorted());
  });
});
