import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An agreement rolls: each refresh is an edition with a lifecycle, that says of every priority of the one before what
 * becomes of it. How a priority stood in each edition is kept, as are its leads with their days.
 */
export class AgreementsHaveEditions1700000025000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agreements
        ADD COLUMN is_ranked boolean NOT NULL DEFAULT true,
        ADD COLUMN from_agreement_id uuid REFERENCES agreements ON DELETE RESTRICT,
        ADD COLUMN proposed_on date,
        ADD COLUMN sent_back_because text,
        ADD COLUMN approved_on date,
        ADD COLUMN approved_minute text,
        ADD COLUMN published_on date,
        ADD COLUMN superseded_on date,
        ADD COLUMN state text NOT NULL DEFAULT 'published'
          CONSTRAINT agreements_state_known CHECK (state IN ('drafted','proposed','approved','published','superseded','set aside')),
        ADD COLUMN version integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT agreements_approved_by_minute CHECK ((approved_on IS NULL) = (approved_minute IS NULL));
      UPDATE agreements SET published_on = starts_on;
      UPDATE agreements a SET state = 'superseded', superseded_on = n.starts_on
        FROM (SELECT council_id, slug, max(edition) AS edition, max(starts_on) AS starts_on FROM agreements GROUP BY 1, 2) n
        WHERE n.council_id = a.council_id AND n.slug = a.slug AND a.edition < n.edition;
      ALTER TABLE agreements ALTER COLUMN is_ranked DROP DEFAULT, ALTER COLUMN state DROP DEFAULT, ALTER COLUMN version DROP DEFAULT;
      CREATE UNIQUE INDEX agreements_one_in_force ON agreements (council_id, slug) WHERE state = 'published';
      CREATE UNIQUE INDEX agreements_one_under_way ON agreements (council_id, slug) WHERE state IN ('drafted','proposed','approved');
      CREATE TRIGGER agreements_versioned BEFORE UPDATE ON agreements FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();

      ALTER TABLE priorities
        ALTER COLUMN number DROP NOT NULL,
        ADD COLUMN ended_on date,
        ADD COLUMN ended_as text CONSTRAINT priorities_ended_as_known CHECK (ended_as IN ('merge','split','drop')),
        ADD CONSTRAINT priorities_ended_somehow CHECK ((ended_on IS NULL) = (ended_as IS NULL));
      CREATE TABLE edition_priorities (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreements ON DELETE RESTRICT,
        priority_id uuid REFERENCES priorities ON DELETE RESTRICT,
        name text NOT NULL,
        number integer CONSTRAINT edition_priorities_number_positive CHECK (number > 0),
        rationale text NOT NULL,
        CONSTRAINT edition_priorities_once UNIQUE (agreement_id, priority_id)
      );
      CREATE INDEX edition_priorities_by_priority ON edition_priorities (priority_id);
      INSERT INTO edition_priorities (id, agreement_id, priority_id, name, number, rationale)
        SELECT gen_random_uuid(), agreement_id, id, name, CASE WHEN number > 0 THEN number END, '' FROM priorities;
      CREATE TABLE priority_changes (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreements ON DELETE RESTRICT,
        decision integer NOT NULL,
        kind text NOT NULL CONSTRAINT priority_changes_kind_known CHECK (kind IN ('keep','rename','merge','split','drop','add')),
        from_priority_id uuid REFERENCES priorities ON DELETE RESTRICT,
        to_id uuid REFERENCES edition_priorities ON DELETE RESTRICT,
        reason text NOT NULL,
        decided_by text NOT NULL,
        decided_at timestamptz NOT NULL,
        CONSTRAINT priority_changes_once UNIQUE NULLS NOT DISTINCT (agreement_id, from_priority_id, to_id),
        CONSTRAINT priority_changes_add_from_none CHECK ((kind = 'add') = (from_priority_id IS NULL)),
        CONSTRAINT priority_changes_drop_to_none CHECK ((kind = 'drop') = (to_id IS NULL))
      );
      CREATE INDEX priority_changes_by_from ON priority_changes (from_priority_id);
      CREATE INDEX priority_changes_by_to ON priority_changes (to_id);
      CREATE TABLE edition_leads (
        edition_priority_id uuid NOT NULL REFERENCES edition_priorities ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT edition_leads_kind_known CHECK (kind IN ('lead','deputy')),
        PRIMARY KEY (edition_priority_id, person_id)
      );
      CREATE TABLE agreement_criteria (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreements ON DELETE RESTRICT,
        position integer NOT NULL,
        name text NOT NULL,
        highest integer CONSTRAINT agreement_criteria_highest CHECK (highest BETWEEN 2 AND 100)
      );
      CREATE INDEX agreement_criteria_by_agreement ON agreement_criteria (agreement_id);
      CREATE TABLE priority_reasonings (
        edition_priority_id uuid NOT NULL REFERENCES edition_priorities ON DELETE CASCADE,
        criterion_id uuid NOT NULL REFERENCES agreement_criteria ON DELETE CASCADE,
        reasoning text NOT NULL,
        score integer CONSTRAINT priority_reasonings_score CHECK (score BETWEEN 0 AND 100),
        PRIMARY KEY (edition_priority_id, criterion_id)
      );
      CREATE TABLE agreement_themes (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreements ON DELETE RESTRICT,
        position integer NOT NULL,
        name text NOT NULL,
        text text NOT NULL
      );
      CREATE INDEX agreement_themes_by_agreement ON agreement_themes (agreement_id);
      CREATE TABLE theme_priorities (
        theme_id uuid NOT NULL REFERENCES agreement_themes ON DELETE CASCADE,
        edition_priority_id uuid NOT NULL REFERENCES edition_priorities ON DELETE CASCADE,
        PRIMARY KEY (theme_id, edition_priority_id)
      );
      CREATE TABLE agreement_chapters (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreements ON DELETE RESTRICT,
        thread_id uuid NOT NULL,
        position integer NOT NULL,
        title text NOT NULL,
        text text NOT NULL,
        version integer NOT NULL,
        CONSTRAINT agreement_chapters_once UNIQUE (agreement_id, thread_id)
      );
      CREATE TRIGGER agreement_chapters_versioned BEFORE UPDATE ON agreement_chapters FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE chapter_changes (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreements ON DELETE RESTRICT,
        thread_id uuid NOT NULL,
        title text NOT NULL,
        change text NOT NULL CONSTRAINT chapter_changes_change_known CHECK (change IN ('added','changed','moved','removed')),
        why text NOT NULL,
        changed_by text NOT NULL,
        changed_at timestamptz NOT NULL
      );
      CREATE INDEX chapter_changes_by_agreement ON chapter_changes (agreement_id, changed_at);
      CREATE TRIGGER chapter_changes_stay BEFORE UPDATE OR DELETE ON chapter_changes FOR EACH ROW EXECUTE FUNCTION written_stays();
      CREATE TABLE agreement_copies (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreements ON DELETE RESTRICT,
        authority_id uuid REFERENCES authorities ON DELETE RESTRICT,
        person_id uuid REFERENCES people ON DELETE RESTRICT,
        sent_on date NOT NULL,
        sent_by text NOT NULL,
        CONSTRAINT agreement_copies_to_one CHECK (num_nonnulls(authority_id, person_id) = 1)
      );
      CREATE INDEX agreement_copies_by_agreement ON agreement_copies (agreement_id);

      ALTER TABLE priority_leads
        ADD COLUMN valid_from date,
        ADD COLUMN reason text,
        ADD COLUMN ended_because text,
        DROP CONSTRAINT priority_leads_once;
      UPDATE priority_leads d SET valid_from = least(a.starts_on, coalesce(d.valid_to, a.starts_on))
        FROM priorities p JOIN agreements a ON a.id = p.agreement_id WHERE p.id = d.priority_id;
      ALTER TABLE priority_leads ALTER COLUMN valid_from SET NOT NULL,
        ADD CONSTRAINT priority_leads_end_after CHECK (valid_to >= valid_from - 1);
      CREATE UNIQUE INDEX priority_leads_once ON priority_leads (priority_id, person_id, kind) WHERE valid_to IS NULL;
      CREATE INDEX priority_leads_by_person ON priority_leads (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX priority_leads_once;
      DELETE FROM priority_leads d USING priority_leads n
        WHERE n.priority_id = d.priority_id AND n.person_id = d.person_id AND n.kind = d.kind
          AND (coalesce(n.valid_to, 'infinity'), n.id) > (coalesce(d.valid_to, 'infinity'), d.id);
      ALTER TABLE priority_leads
        DROP COLUMN valid_from, DROP COLUMN reason, DROP COLUMN ended_because,
        ADD CONSTRAINT priority_leads_once UNIQUE (priority_id, person_id, kind);
      DROP INDEX priority_leads_by_person;
      DROP TABLE agreement_copies, chapter_changes, agreement_chapters, theme_priorities, agreement_themes,
        priority_reasonings, agreement_criteria, edition_leads, priority_changes, edition_priorities;
      UPDATE priorities SET number = 0 WHERE number IS NULL;
      ALTER TABLE priorities ALTER COLUMN number SET NOT NULL, DROP COLUMN ended_on, DROP COLUMN ended_as;
      DROP TRIGGER agreements_versioned ON agreements;
      ALTER TABLE agreements
        DROP COLUMN is_ranked, DROP COLUMN from_agreement_id, DROP COLUMN proposed_on, DROP COLUMN sent_back_because,
        DROP COLUMN approved_on, DROP COLUMN approved_minute, DROP COLUMN published_on, DROP COLUMN superseded_on,
        DROP COLUMN state, DROP COLUMN version;
    `);
  }
}
