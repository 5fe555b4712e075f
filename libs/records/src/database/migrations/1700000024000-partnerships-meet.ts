import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A check on a list of words with some more of them at its beginning, or without those again, whatever others put in it. */
const replaced = (table: string, constraint: string, [from, to]: readonly [string, string]) => `
  DO $$ DECLARE said text; BEGIN
    SELECT pg_get_constraintdef(oid) INTO said FROM pg_constraint WHERE conname = '${constraint}';
    EXECUTE 'ALTER TABLE ${table} DROP CONSTRAINT ${constraint}';
    EXECUTE 'ALTER TABLE ${table} ADD CONSTRAINT ${constraint} ' || replace(said, '${quoted(from)}', '${quoted(to)}');
  END $$;`;
const quoted = (sql: string): string => sql.replaceAll("'", "''");
const WIDENED = [
  ['grants', 'grants_role_known', "'partnership chair'::text, 'partnership member'::text, "],
  ['reviews', 'reviews_state_known', "'concern answered'::text, "],
  ['signed_links', 'signed_links_purpose_known', "'agenda'::text, "],
] as const;
const widen = () =>
  WIDENED.map(([table, name, words]) => replaced(table, name, ['ARRAY[', `ARRAY[${words}`])).join(
    '',
  );
const narrow = () =>
  WIDENED.map(([table, name, words]) => replaced(table, name, [`ARRAY[${words}`, 'ARRAY['])).join(
    '',
  );

/** An address of a partnership made from its name. */
const SLUG = `coalesce(nullif(trim(both '-' from left(regexp_replace(lower(partnership), '[^a-z0-9]+', '-', 'g'), 60)), ''), 'partnership')`;

/**
 * A partnership is more than a name: it has members, working groups, terms of reference, a glossary and meetings, whose
 * items carry what the working group escalated and bring an outcome back. Agreements hang on it.
 */
export class PartnershipsMeet1700000024000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${widen()}
      CREATE TABLE partnerships (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        slug text NOT NULL,
        name text NOT NULL,
        parent_id uuid REFERENCES partnerships ON DELETE RESTRICT,
        terms_of_reference text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        version integer NOT NULL,
        CONSTRAINT partnerships_slug_once UNIQUE (council_id, slug),
        CONSTRAINT partnerships_under_another CHECK (parent_id <> id),
        CONSTRAINT partnerships_end_after CHECK (valid_to >= valid_from)
      );
      CREATE INDEX partnerships_by_parent ON partnerships (parent_id) WHERE parent_id IS NOT NULL;
      CREATE TRIGGER partnerships_versioned BEFORE UPDATE ON partnerships FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();

      CREATE TABLE working_groups (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        partnership_id uuid NOT NULL REFERENCES partnerships ON DELETE RESTRICT,
        slug text NOT NULL,
        name text NOT NULL,
        terms_of_reference text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        version integer NOT NULL,
        CONSTRAINT working_groups_slug_once UNIQUE (partnership_id, slug),
        CONSTRAINT working_groups_end_after CHECK (valid_to >= valid_from)
      );
      CREATE TRIGGER working_groups_versioned BEFORE UPDATE ON working_groups FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();

      CREATE TABLE partnership_members (
        id uuid PRIMARY KEY,
        partnership_id uuid NOT NULL REFERENCES partnerships ON DELETE RESTRICT,
        working_group_id uuid REFERENCES working_groups ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        authority_id uuid REFERENCES authorities ON DELETE RESTRICT,
        part text NOT NULL CONSTRAINT partnership_members_part_known CHECK (part IN ('chair','vice-chair','member','adviser')),
        valid_from date NOT NULL,
        valid_to date,
        successor_id uuid REFERENCES partnership_members ON DELETE RESTRICT,
        CONSTRAINT partnership_members_end_after CHECK (valid_to >= valid_from - 1)
      );
      CREATE UNIQUE INDEX partnership_members_once ON partnership_members (coalesce(working_group_id, partnership_id), person_id) WHERE valid_to IS NULL;
      CREATE UNIQUE INDEX partnership_members_one_chair ON partnership_members (coalesce(working_group_id, partnership_id)) WHERE part = 'chair' AND valid_to IS NULL;
      CREATE INDEX partnership_members_by_partnership ON partnership_members (partnership_id);
      CREATE INDEX partnership_members_by_person ON partnership_members (person_id) WHERE valid_to IS NULL;

      CREATE TABLE partnership_authorities (
        partnership_id uuid NOT NULL REFERENCES partnerships ON DELETE RESTRICT,
        authority_id uuid NOT NULL REFERENCES authorities ON DELETE RESTRICT,
        part text NOT NULL CONSTRAINT partnership_authorities_part_known CHECK (part IN ('responsible','co-operating','invited')),
        PRIMARY KEY (partnership_id, authority_id)
      );

      CREATE TABLE glossary_words (
        id uuid PRIMARY KEY,
        partnership_id uuid NOT NULL REFERENCES partnerships ON DELETE RESTRICT,
        word text NOT NULL,
        meaning text NOT NULL
      );
      CREATE UNIQUE INDEX glossary_words_once ON glossary_words (partnership_id, lower(word));

      CREATE TABLE partnership_meetings (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        partnership_id uuid NOT NULL REFERENCES partnerships ON DELETE RESTRICT,
        working_group_id uuid REFERENCES working_groups ON DELETE RESTRICT,
        held_on date NOT NULL,
        starts_at text NOT NULL CONSTRAINT partnership_meetings_starts_at_time CHECK (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
        place text NOT NULL,
        agenda_sent_on date,
        cancelled_because text,
        calendar_sequence integer NOT NULL,
        state text NOT NULL CONSTRAINT partnership_meetings_state_known CHECK (state IN ('planned','held','cancelled')),
        version integer NOT NULL
      );
      CREATE UNIQUE INDEX partnership_meetings_one_a_day ON partnership_meetings (coalesce(working_group_id, partnership_id), held_on) WHERE state <> 'cancelled';
      CREATE INDEX partnership_meetings_planned ON partnership_meetings (partnership_id, held_on) WHERE state = 'planned';
      CREATE TRIGGER partnership_meetings_versioned BEFORE UPDATE ON partnership_meetings FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();

      CREATE TABLE partnership_items (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        partnership_id uuid NOT NULL REFERENCES partnerships ON DELETE RESTRICT,
        working_group_id uuid REFERENCES working_groups ON DELETE RESTRICT,
        meeting_id uuid REFERENCES partnership_meetings ON DELETE RESTRICT,
        number integer NOT NULL,
        kind text NOT NULL CONSTRAINT partnership_items_kind_known CHECK (kind IN ('concern','edition','review','action plan','other')),
        title text NOT NULL,
        words text NOT NULL,
        review_id uuid REFERENCES reviews ON DELETE RESTRICT,
        agreement_id uuid REFERENCES agreements ON DELETE RESTRICT,
        action_plan_id uuid REFERENCES action_plans ON DELETE RESTRICT,
        outcome_kind text CONSTRAINT partnership_items_outcome_known
          CHECK (outcome_kind IN ('noted','agreed','action agreed','edition change proposed','asked for more')),
        outcome text,
        owner text,
        due_on date,
        minute_reference text,
        decided_on date,
        state text NOT NULL CONSTRAINT partnership_items_state_known CHECK (state IN ('waiting','on the agenda','decided','taken off')),
        version integer NOT NULL,
        CONSTRAINT partnership_items_number_once UNIQUE (partnership_id, number),
        CONSTRAINT partnership_items_placed CHECK ((state <> 'waiting' OR meeting_id IS NULL) AND (state IN ('waiting','taken off') OR meeting_id IS NOT NULL)),
        CONSTRAINT partnership_items_decided CHECK ((state = 'decided') = (outcome_kind IS NOT NULL))
      );
      CREATE INDEX partnership_items_by_meeting ON partnership_items (meeting_id);
      CREATE INDEX partnership_items_waiting ON partnership_items (partnership_id) WHERE state IN ('waiting','on the agenda');
      CREATE INDEX partnership_items_by_review ON partnership_items (review_id) WHERE review_id IS NOT NULL;
      CREATE TRIGGER partnership_items_versioned BEFORE UPDATE ON partnership_items FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();

      ALTER TABLE agreements ADD COLUMN partnership_id uuid REFERENCES partnerships ON DELETE RESTRICT;
      INSERT INTO partnerships (id, council_id, slug, name, parent_id, terms_of_reference, valid_from, valid_to, version)
      SELECT gen_random_uuid(), council_id,
        slug || CASE WHEN nth > 1 THEN '-' || nth ELSE '' END, partnership, NULL, '', since, NULL, 0
      FROM (
        SELECT council_id, partnership, since, slug, row_number() OVER (PARTITION BY council_id, slug ORDER BY partnership) AS nth
        FROM (
          SELECT council_id, partnership, ${SLUG} AS slug, min(starts_on) AS since
          FROM agreements GROUP BY council_id, partnership) AS named) AS numbered;
      UPDATE agreements a SET partnership_id = p.id FROM partnerships p
        WHERE p.council_id = a.council_id AND p.name = a.partnership;
      ALTER TABLE agreements ALTER COLUMN partnership_id SET NOT NULL, DROP COLUMN partnership;
      CREATE INDEX agreements_by_partnership ON agreements (partnership_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agreements ADD COLUMN partnership text;
      UPDATE agreements a SET partnership = p.name FROM partnerships p WHERE p.id = a.partnership_id;
      ALTER TABLE agreements ALTER COLUMN partnership SET NOT NULL, DROP COLUMN partnership_id;
      DROP TABLE partnership_items, partnership_meetings, glossary_words, partnership_authorities, partnership_members,
        working_groups, partnerships;
      DELETE FROM signed_links WHERE purpose = 'agenda';
      DELETE FROM grants WHERE role IN ('partnership chair','partnership member');
      ALTER TABLE reviews DISABLE TRIGGER reviews_versioned;
      UPDATE ONLY reviews SET state = 'escalated' WHERE state = 'concern answered';
      ALTER TABLE reviews ENABLE TRIGGER reviews_versioned;
      ${narrow()}
    `);
  }
}
