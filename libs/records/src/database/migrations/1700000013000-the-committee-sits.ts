import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'planned','convened','agenda published','supplemented','in session','adjourned','concluded','minutes drafted'`;
const KINDS = `'note','comment','recommend','approve','request information','refer','defer','appoint','exclude public'`;
const PURPOSES = `'answer','progress','review','report','clearance'`;
const CLOCKS = `'response','progress','review','report','clearance'`;

/** A committee sits: who is present and when, what they declare, what is said, moved, amended and voted on. */
export class TheCommitteeSits1700000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meetings DROP CONSTRAINT meetings_state_known;
      ALTER TABLE meetings ADD CONSTRAINT meetings_state_known
        CHECK (state IN (${STATES},'minutes with the chair','minutes approved','minutes published','minutes confirmed','postponed','cancelled'));
      ALTER TABLE signed_links DROP CONSTRAINT signed_links_purpose_known;
      ALTER TABLE signed_links ADD CONSTRAINT signed_links_purpose_known
        CHECK (purpose IN (${PURPOSES},'apologies','minutes','outcome','letter','question'));
      ALTER TABLE clocks DROP CONSTRAINT clocks_kind_known;
      ALTER TABLE clocks ADD CONSTRAINT clocks_kind_known CHECK (kind IN (${CLOCKS},'registration','outcome'));

      ALTER TABLE attendances DROP CONSTRAINT attendances_pkey;
      ALTER TABLE attendances
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT attendances_pkey PRIMARY KEY,
        ALTER COLUMN person_id DROP NOT NULL,
        ADD COLUMN name text,
        ADD COLUMN post text,
        ADD COLUMN capacity text NOT NULL DEFAULT 'member'
          CONSTRAINT attendances_capacity_known CHECK (capacity IN ('member','substitute','co-optee','councillor','officer','partner','public')),
        ADD COLUMN instead_of_id uuid REFERENCES people ON DELETE RESTRICT,
        ADD COLUMN authority_id uuid REFERENCES authorities ON DELETE RESTRICT,
        ADD COLUMN is_present boolean NOT NULL DEFAULT true,
        ADD CONSTRAINT attendances_once UNIQUE (meeting_id, person_id),
        ADD CONSTRAINT attendances_instead_once UNIQUE (meeting_id, instead_of_id),
        ADD CONSTRAINT attendances_named CHECK (person_id IS NOT NULL OR name IS NOT NULL),
        ADD CONSTRAINT attendances_substitute_for CHECK ((capacity = 'substitute') = (instead_of_id IS NOT NULL)),
        ADD CONSTRAINT attendances_only_members_vote CHECK (NOT is_voting OR capacity IN ('member','substitute','co-optee'));
      ALTER TABLE attendances ALTER COLUMN id DROP DEFAULT;
      ALTER TABLE meetings ADD COLUMN public_present integer
        CONSTRAINT meetings_public_present_counted CHECK (public_present >= 0);
      CREATE TABLE apologies (
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        reason text,
        substitute_id uuid REFERENCES people ON DELETE RESTRICT,
        sent_how text NOT NULL CONSTRAINT apologies_how_known CHECK (sent_how IN ('online','told the officer')),
        sent_at timestamptz NOT NULL,
        PRIMARY KEY (meeting_id, person_id)
      );
      CREATE TABLE interests (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        agenda_item_id uuid REFERENCES agenda_items ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT interests_kind_known CHECK (kind IN ('disclosable pecuniary','other registrable','voluntary','party whip')),
        nature text NOT NULL,
        is_sensitive boolean NOT NULL DEFAULT false,
        declared_when text NOT NULL CONSTRAINT interests_when_known CHECK (declared_when IN ('before','at the start','during')),
        declared_on date NOT NULL,
        leaves_room boolean NOT NULL,
        dispensation_reason text,
        dispensation_by text,
        registered_interest_id uuid,
        number integer NOT NULL,
        state text NOT NULL CONSTRAINT interests_state_known CHECK (state IN ('declared','to be registered','registered','withdrawn')),
        version integer NOT NULL,
        CONSTRAINT interests_number_once UNIQUE (meeting_id, number),
        CONSTRAINT interests_dispensation_whole CHECK ((dispensation_reason IS NULL) = (dispensation_by IS NULL))
      );
      CREATE INDEX interests_by_person ON interests (person_id);
      CREATE TRIGGER interests_versioned BEFORE UPDATE ON interests FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TABLE registers (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        slug text NOT NULL,
        CONSTRAINT registers_one_each UNIQUE (council_id, person_id),
        CONSTRAINT registers_slug_once UNIQUE (slug)
      );
      CREATE INDEX registers_by_person ON registers (person_id);
      CREATE TABLE registered_interests (
        id uuid PRIMARY KEY,
        register_id uuid NOT NULL REFERENCES registers ON DELETE RESTRICT,
        number integer NOT NULL,
        category text NOT NULL CONSTRAINT registered_interests_category_known CHECK (category IN
          ('employment','sponsorship','contracts','land','licences','corporate tenancies','securities','other')),
        nature text NOT NULL,
        is_sensitive boolean NOT NULL DEFAULT false,
        registered_on date NOT NULL,
        ended_on date,
        CONSTRAINT registered_interests_number_once UNIQUE (register_id, number)
      );
      ALTER TABLE interests ADD CONSTRAINT interests_registered_as
        FOREIGN KEY (registered_interest_id) REFERENCES registered_interests ON DELETE RESTRICT;
      CREATE TABLE register_reviews (
        register_id uuid NOT NULL REFERENCES registers ON DELETE RESTRICT,
        asked_on date NOT NULL,
        due_on date NOT NULL,
        confirmed_on date,
        PRIMARY KEY (register_id, asked_on)
      );
      CREATE INDEX register_reviews_open ON register_reviews (due_on) WHERE confirmed_on IS NULL;
      CREATE TABLE movements (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        attendance_id uuid NOT NULL REFERENCES attendances ON DELETE RESTRICT,
        number integer NOT NULL,
        kind text NOT NULL CONSTRAINT movements_kind_known CHECK (kind IN ('arrived','left','returned')),
        agenda_item_id uuid REFERENCES agenda_items ON DELETE RESTRICT,
        because text CONSTRAINT movements_because_known CHECK (because IN ('interest','other')),
        interest_id uuid REFERENCES interests ON DELETE RESTRICT,
        moved_at timestamptz NOT NULL,
        CONSTRAINT movements_number_once UNIQUE (meeting_id, number)
      );
      CREATE INDEX movements_by_attendance ON movements (attendance_id);

      ALTER TABLE agenda_items ADD COLUMN minute text;
      CREATE TABLE item_spells (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        agenda_item_id uuid NOT NULL REFERENCES agenda_items ON DELETE RESTRICT,
        began_at timestamptz NOT NULL,
        ended_at timestamptz,
        ended_by text CONSTRAINT item_spells_end_known CHECK (ended_by IN ('finished','another item','adjournment','conclusion')),
        CONSTRAINT item_spells_end_whole CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      );
      CREATE INDEX item_spells_by_item ON item_spells (agenda_item_id);
      CREATE UNIQUE INDEX item_spells_one_open ON item_spells (meeting_id) WHERE ended_at IS NULL;
      CREATE TABLE item_discussions (
        agenda_item_id uuid PRIMARY KEY REFERENCES agenda_items ON DELETE RESTRICT,
        wording text NOT NULL,
        version integer NOT NULL,
        changed_at timestamptz NOT NULL,
        changed_by text NOT NULL
      );
      CREATE TABLE exempt_item_discussions (
        agenda_item_id uuid PRIMARY KEY REFERENCES agenda_items ON DELETE RESTRICT,
        wording text NOT NULL,
        version integer NOT NULL,
        changed_at timestamptz NOT NULL,
        changed_by text NOT NULL
      );

      ALTER TABLE resolutions DROP CONSTRAINT resolutions_kind_known;
      ALTER TABLE resolutions
        ADD CONSTRAINT resolutions_kind_known CHECK (kind IN (${KINDS},'standing request','thank')),
        ADD COLUMN mover_id uuid REFERENCES attendances ON DELETE RESTRICT,
        ADD COLUMN seconder_id uuid REFERENCES attendances ON DELETE RESTRICT,
        ADD COLUMN vote_method text CONSTRAINT resolutions_vote_method_known CHECK (vote_method IN ('show of hands','affirmation','named')),
        ADD COLUMN details jsonb,
        ADD COLUMN source jsonb;
      CREATE TABLE amendments (
        id uuid PRIMARY KEY,
        resolution_id uuid NOT NULL REFERENCES resolutions ON DELETE RESTRICT,
        number integer NOT NULL,
        was text NOT NULL,
        wording text NOT NULL,
        mover text NOT NULL,
        seconder text,
        votes jsonb,
        vote_method text CONSTRAINT amendments_vote_method_known CHECK (vote_method IN ('show of hands','affirmation','named')),
        outcome text CONSTRAINT amendments_outcome_known CHECK (outcome IN ('carried','lost','withdrawn')),
        CONSTRAINT amendments_number_once UNIQUE (resolution_id, number)
      );
      CREATE UNIQUE INDEX amendments_one_open ON amendments (resolution_id) WHERE outcome IS NULL;
      CREATE TABLE votes_cast (
        id uuid PRIMARY KEY,
        resolution_id uuid NOT NULL REFERENCES resolutions ON DELETE RESTRICT,
        amendment_id uuid REFERENCES amendments ON DELETE RESTRICT,
        attendance_id uuid NOT NULL REFERENCES attendances ON DELETE RESTRICT,
        name text NOT NULL,
        vote text NOT NULL CONSTRAINT votes_cast_vote_known CHECK (vote IN ('for','against','abstained','not voting')),
        at_own_request boolean NOT NULL
      );
      CREATE UNIQUE INDEX votes_cast_once ON votes_cast (resolution_id, coalesce(amendment_id, resolution_id), attendance_id);
      CREATE TABLE exclusions (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        resolution_id uuid CONSTRAINT exclusions_once UNIQUE REFERENCES resolutions ON DELETE RESTRICT,
        began_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE TABLE excluded_items (
        exclusion_id uuid NOT NULL REFERENCES exclusions ON DELETE RESTRICT,
        agenda_item_id uuid NOT NULL REFERENCES agenda_items ON DELETE RESTRICT,
        ground text NOT NULL,
        PRIMARY KEY (exclusion_id, agenda_item_id)
      );
      CREATE TABLE private_notes (
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        agenda_item_id uuid NOT NULL REFERENCES agenda_items ON DELETE CASCADE,
        wording text NOT NULL,
        version integer NOT NULL,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (person_id, agenda_item_id)
      );
      CREATE TABLE questions (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        agenda_item_id uuid NOT NULL REFERENCES agenda_items ON DELETE RESTRICT,
        number integer NOT NULL,
        asked_by_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        authority_id uuid REFERENCES authorities ON DELETE RESTRICT,
        wording text NOT NULL,
        asked_on date NOT NULL,
        passed_on_on date,
        answer text,
        answered_by text,
        answered_on date,
        version integer NOT NULL,
        CONSTRAINT questions_number_once UNIQUE (meeting_id, number)
      );
      CREATE INDEX sign_ins_by_person ON sign_ins (person_id, at DESC) WHERE succeeded;
      CREATE INDEX questions_by_item ON questions (agenda_item_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX sign_ins_by_person;
      DROP TABLE questions, private_notes, excluded_items, exclusions, votes_cast, amendments, exempt_item_discussions,
        item_discussions, item_spells, movements, register_reviews, interests, registered_interests, registers, apologies;
      ALTER TABLE agenda_items DROP COLUMN minute;
      DELETE FROM resolutions WHERE kind IN ('standing request','thank');
      ALTER TABLE resolutions DROP CONSTRAINT resolutions_kind_known;
      ALTER TABLE resolutions
        ADD CONSTRAINT resolutions_kind_known CHECK (kind IN (${KINDS})),
        DROP COLUMN mover_id, DROP COLUMN seconder_id, DROP COLUMN vote_method, DROP COLUMN details, DROP COLUMN source;
      ALTER TABLE meetings DROP COLUMN public_present;
      DELETE FROM attendances WHERE person_id IS NULL;
      ALTER TABLE attendances
        DROP CONSTRAINT attendances_pkey, DROP CONSTRAINT attendances_once, DROP CONSTRAINT attendances_instead_once,
        DROP CONSTRAINT attendances_named, DROP CONSTRAINT attendances_substitute_for, DROP CONSTRAINT attendances_only_members_vote,
        DROP COLUMN id, DROP COLUMN name, DROP COLUMN post, DROP COLUMN capacity, DROP COLUMN instead_of_id,
        DROP COLUMN authority_id, DROP COLUMN is_present;
      ALTER TABLE attendances ADD CONSTRAINT attendances_pkey PRIMARY KEY (meeting_id, person_id);
      DELETE FROM signed_links WHERE purpose NOT IN (${PURPOSES});
      ALTER TABLE signed_links DROP CONSTRAINT signed_links_purpose_known;
      ALTER TABLE signed_links ADD CONSTRAINT signed_links_purpose_known CHECK (purpose IN (${PURPOSES}));
      ALTER TABLE clocks DROP CONSTRAINT clocks_kind_known;
      ALTER TABLE clocks ADD CONSTRAINT clocks_kind_known CHECK (kind IN (${CLOCKS}));
      ALTER TABLE meetings DROP CONSTRAINT meetings_state_known;
      ALTER TABLE meetings ADD CONSTRAINT meetings_state_known
        CHECK (state IN (${STATES},'minutes published','minutes confirmed','postponed','cancelled'));
    `);
  }
}
