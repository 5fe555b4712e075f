import type { Client } from 'pg';

/**
 * Copies of the same records in tables without history, triggers, keys to others or checks, with just the indexes
 * their two questions need: what the floor reads and writes.
 */
export async function plainTables(client: Client): Promise<void> {
  await client.query(`
    CREATE TABLE plain_recommendations AS
      SELECT a.id, r.reference, r.wording, o.slug AS authority, o.name AS authority_name, k.name AS committee,
        a.state, a.version, r.made_on, a.sent_on, c.due_on
      FROM addressees a
      JOIN recommendations r ON r.id = a.recommendation_id
      JOIN authorities o ON o.id = a.authority_id
      JOIN committees k ON k.id = a.committee_id
      LEFT JOIN clocks c ON c.subject_id = a.id AND c.state = 'running';
    ALTER TABLE plain_recommendations ADD PRIMARY KEY (id);
    CREATE UNIQUE INDEX ON plain_recommendations (reference);
    CREATE INDEX ON plain_recommendations (authority, due_on, id)
      WHERE state IN ('sent','acknowledged');
    CREATE TABLE plain_history AS
      SELECT subject_id AS recommendation_id, version, at, actor_name AS actor, sentence FROM history;
    CREATE INDEX ON plain_history (recommendation_id, version);
    CREATE TABLE plain_events (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, recommendation_id uuid NOT NULL,
      version integer NOT NULL, at timestamptz NOT NULL DEFAULT now(), sentence text NOT NULL);
    CREATE TABLE plain_outbox (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, recommendation_id uuid NOT NULL,
      event text NOT NULL, at timestamptz NOT NULL DEFAULT now())`);
}
