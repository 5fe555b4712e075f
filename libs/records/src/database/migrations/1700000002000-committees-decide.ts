import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Authorities, committees, meetings, resolutions, and recommendations followed to closure, each with its clocks. */
export class CommitteesDecide1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE authorities (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        slug text NOT NULL,
        name text NOT NULL,
        kind text NOT NULL CONSTRAINT authorities_kind_known CHECK (kind IN ('responsible','co-operating','invited','executive','other')),
        valid_from date,
        valid_to date,
        successor_id uuid REFERENCES authorities ON DELETE RESTRICT,
        CONSTRAINT authorities_slug_once UNIQUE (council_id, slug)
      );
      CREATE TABLE authority_aliases (
        id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authorities ON DELETE CASCADE,
        alias text NOT NULL,
        CONSTRAINT authority_aliases_once UNIQUE (authority_id, alias)
      );
      CREATE TABLE contacts (
        id uuid PRIMARY KEY,
        authority_id uuid NOT NULL REFERENCES authorities ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT contacts_kind_known CHECK (kind IN ('contact','signatory','senior officer')),
        valid_to date,
        CONSTRAINT contacts_once UNIQUE (authority_id, person_id, kind)
      );
      CREATE TABLE committees (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        slug text NOT NULL,
        name text NOT NULL,
        constituted_as text,
        reference_prefix text NOT NULL,
        quorum integer NOT NULL CONSTRAINT committees_quorum_positive CHECK (quorum > 0),
        CONSTRAINT committees_slug_once UNIQUE (council_id, slug)
      );
      CREATE TABLE memberships (
        id uuid PRIMARY KEY,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT memberships_kind_known CHECK (kind IN ('chair','vice-chair','member','co-optee')),
        is_voting boolean NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT memberships_once UNIQUE (committee_id, person_id, valid_from)
      );
      CREATE TABLE meetings (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        held_on date NOT NULL,
        starts_at text NOT NULL CONSTRAINT meetings_starts_at_time CHECK (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
        venue text NOT NULL,
        constituted_as text,
        agenda_published_on date,
        urgency_reason text,
        quorate boolean,
        state text NOT NULL CONSTRAINT meetings_state_known CHECK (state IN ('planned','convened','agenda published','supplemented','in session','adjourned','concluded','minutes drafted','minutes published','minutes confirmed','postponed','cancelled')),
        version integer NOT NULL,
        CONSTRAINT meetings_one_a_day UNIQUE (committee_id, held_on)
      );
      CREATE TABLE attendances (
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
        is_voting boolean NOT NULL,
        PRIMARY KEY (meeting_id, person_id)
      );
      CREATE TABLE agenda_items (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        number integer NOT NULL,
        title text NOT NULL,
        purpose text NOT NULL CONSTRAINT agenda_items_purpose_known CHECK (purpose IN ('decide','note','comment','recommend')),
        report_by text,
        summary text,
        CONSTRAINT agenda_items_number_once UNIQUE (meeting_id, number)
      );
      CREATE TABLE resolutions (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        meeting_id uuid NOT NULL REFERENCES meetings ON DELETE RESTRICT,
        agenda_item_id uuid NOT NULL REFERENCES agenda_items ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT resolutions_kind_known CHECK (kind IN ('note','comment','recommend','approve','request information','refer','defer','appoint','exclude public')),
        wording text NOT NULL,
        mover text,
        seconder text,
        votes jsonb,
        minute text,
        state text NOT NULL CONSTRAINT resolutions_state_known CHECK (state IN ('drafted','moved','seconded','amendment moved','put','tied','carried','lost','withdrawn','minuted','confirmed')),
        version integer NOT NULL,
        CONSTRAINT resolutions_minute_once UNIQUE (committee_id, minute)
      );
      CREATE INDEX resolutions_by_meeting ON resolutions (meeting_id);
      CREATE TABLE recommendations (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        resolution_id uuid NOT NULL REFERENCES resolutions ON DELETE RESTRICT,
        reference text NOT NULL,
        wording text NOT NULL,
        source_paragraph text,
        made_on date,
        CONSTRAINT recommendations_reference_once UNIQUE (council_id, reference)
      );
      CREATE FUNCTION made_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'DELETE' OR (OLD.made_on IS NOT NULL AND (NEW.wording, NEW.reference, NEW.resolution_id, NEW.made_on)
             IS DISTINCT FROM (OLD.wording, OLD.reference, OLD.resolution_id, OLD.made_on)) THEN
            RAISE EXCEPTION 'a recommendation is frozen once made' USING ERRCODE = 'integrity_constraint_violation';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER recommendations_frozen BEFORE UPDATE OR DELETE ON recommendations FOR EACH ROW EXECUTE FUNCTION made_is_frozen();
      CREATE TABLE addressees (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        recommendation_id uuid NOT NULL REFERENCES recommendations ON DELETE RESTRICT,
        authority_id uuid NOT NULL REFERENCES authorities ON DELETE RESTRICT,
        regime text NOT NULL CONSTRAINT addressees_regime_known CHECK (regime IN ('CD_S19','LGA_9FE','HEALTH','LOCAL','NONE')),
        local_rule jsonb,
        sent_on date,
        sent_how text,
        acknowledged_on date,
        owner text,
        previous_state text,
        state text NOT NULL CONSTRAINT addressees_state_known CHECK (state IN ('drafted','made','sent','acknowledged','extended','responded','returned','considered','in progress','completion claimed','closed','escalated','paused')),
        version integer NOT NULL,
        CONSTRAINT addressees_one_an_authority UNIQUE (recommendation_id, authority_id)
      );
      CREATE INDEX addressees_by_authority ON addressees (authority_id, state);
      CREATE INDEX addressees_open ON addressees (council_id, committee_id, state) WHERE state <> 'closed';
      CREATE TABLE responses (
        id uuid PRIMARY KEY,
        addressee_id uuid NOT NULL REFERENCES addressees ON DELETE RESTRICT,
        number integer NOT NULL,
        decision text NOT NULL CONSTRAINT responses_decision_known CHECK (decision IN ('accepted','accepted in part','not accepted','already in place')),
        reason text,
        action text,
        owner text,
        target_date date,
        submitted_at timestamptz NOT NULL,
        submitted_on date NOT NULL,
        submitted_by text NOT NULL,
        how text NOT NULL,
        returned_because text,
        CONSTRAINT responses_number_once UNIQUE (addressee_id, number)
      );
      CREATE TABLE extensions (
        id uuid PRIMARY KEY,
        addressee_id uuid NOT NULL REFERENCES addressees ON DELETE RESTRICT,
        asked_on date NOT NULL,
        asked_by text NOT NULL,
        current_due date NOT NULL,
        new_due date NOT NULL CONSTRAINT extensions_later CHECK (new_due > current_due),
        reason text NOT NULL,
        decided_on date,
        decided_by text,
        agreed boolean,
        decision_reason text
      );
      CREATE UNIQUE INDEX extensions_one_open ON extensions (addressee_id) WHERE agreed IS NULL;
      CREATE TABLE considerations (
        id uuid PRIMARY KEY,
        addressee_id uuid NOT NULL REFERENCES addressees ON DELETE RESTRICT,
        resolution_id uuid NOT NULL REFERENCES resolutions ON DELETE RESTRICT,
        outcome text NOT NULL CONSTRAINT considerations_outcome_known CHECK (outcome IN ('satisfied','more information','invite back','accept the rejection')),
        remark text,
        considered_on date NOT NULL
      );
      CREATE INDEX considerations_by_addressee ON considerations (addressee_id);
      CREATE TABLE progress_updates (
        id uuid PRIMARY KEY,
        addressee_id uuid NOT NULL REFERENCES addressees ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT progress_updates_kind_known CHECK (kind IN ('report','officer rating','completion claim')),
        rating text,
        wording text NOT NULL,
        evidence text,
        reported_on date NOT NULL,
        reported_by text NOT NULL
      );
      CREATE INDEX progress_updates_by_addressee ON progress_updates (addressee_id, reported_on);
      CREATE TABLE closures (
        id uuid PRIMARY KEY,
        addressee_id uuid NOT NULL REFERENCES addressees ON DELETE RESTRICT,
        resolution_id uuid NOT NULL REFERENCES resolutions ON DELETE RESTRICT,
        kind text NOT NULL CONSTRAINT closures_kind_known CHECK (kind IN ('implemented','partly','superseded','withdrawn','rejection accepted','no longer relevant')),
        reason text NOT NULL,
        successor text,
        closed_on date NOT NULL
      );
      CREATE INDEX closures_by_addressee ON closures (addressee_id);
      CREATE TABLE clocks (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils ON DELETE RESTRICT,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT clocks_kind_known CHECK (kind IN ('response','progress','review')),
        rule text NOT NULL,
        n integer NOT NULL,
        started_on date NOT NULL,
        start_event text NOT NULL,
        original_due_on date NOT NULL,
        due_on date NOT NULL,
        edge text NOT NULL,
        citation text NOT NULL,
        rules_version text NOT NULL,
        working jsonb NOT NULL,
        state text NOT NULL CONSTRAINT clocks_state_known CHECK (state IN ('running','met','stopped')),
        ended_on date,
        next_rung_on date
      );
      CREATE UNIQUE INDEX clocks_one_running ON clocks (subject_id, kind) WHERE state = 'running';
      CREATE INDEX clocks_by_subject ON clocks (subject_id);
      CREATE INDEX clocks_next_rung ON clocks (next_rung_on) WHERE state = 'running' AND next_rung_on IS NOT NULL;
      CREATE INDEX clocks_due ON clocks (council_id, due_on) WHERE state = 'running';
      CREATE TABLE clock_moves (
        id uuid PRIMARY KEY,
        clock_id uuid NOT NULL REFERENCES clocks ON DELETE RESTRICT,
        from_due date NOT NULL,
        to_due date NOT NULL,
        reason text NOT NULL,
        agreed_by text NOT NULL,
        moved_on date NOT NULL
      );
      CREATE INDEX clock_moves_by_clock ON clock_moves (clock_id);
      CREATE TABLE reminders (
        id uuid PRIMARY KEY,
        clock_id uuid NOT NULL REFERENCES clocks ON DELETE RESTRICT,
        due_on date NOT NULL,
        rung text NOT NULL,
        letter text NOT NULL,
        falls_on date NOT NULL,
        settled_on date NOT NULL,
        outcome text NOT NULL CONSTRAINT reminders_outcome_known CHECK (outcome IN ('offered','passed over')),
        why text NOT NULL,
        CONSTRAINT reminders_once UNIQUE (clock_id, due_on, rung)
      );
      CREATE TABLE duty_warnings (
        committee_id uuid NOT NULL REFERENCES committees ON DELETE RESTRICT,
        last_held_on date NOT NULL,
        months numeric NOT NULL,
        due_on date NOT NULL,
        warned_on date NOT NULL,
        PRIMARY KEY (committee_id, last_held_on, months)
      );
      CREATE TRIGGER meetings_versioned BEFORE UPDATE ON meetings FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TRIGGER resolutions_versioned BEFORE UPDATE ON resolutions FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
      CREATE TRIGGER addressees_versioned BEFORE UPDATE ON addressees FOR EACH ROW EXECUTE FUNCTION one_version_at_a_time();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE duty_warnings, reminders, clock_moves, clocks, closures, progress_updates, considerations, extensions, responses,
        addressees, recommendations, resolutions, agenda_items, attendances, meetings, memberships, committees,
        contacts, authority_aliases, authorities;
      DROP FUNCTION made_is_frozen();
    `);
  }
}
