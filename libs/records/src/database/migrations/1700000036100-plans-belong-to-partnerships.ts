import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An action plan is the plan of a partnership: of its council's only one, else of the one whose priorities alone its actions
 * serve. Where neither says it, nobody guesses: the page of the plan asks.
 */
export class PlansBelongToPartnerships1700000036100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE action_plans ADD COLUMN partnership_id uuid REFERENCES partnerships ON DELETE RESTRICT;
      CREATE INDEX action_plans_by_partnership ON action_plans (partnership_id);
      UPDATE action_plans l SET partnership_id = only_one.id
      FROM (SELECT council_id, (array_agg(id))[1] AS id FROM partnerships GROUP BY council_id HAVING count(*) = 1) AS only_one
      WHERE only_one.council_id = l.council_id;
      UPDATE action_plans l SET partnership_id = served.id
      FROM (SELECT a.action_plan_id, (array_agg(DISTINCT g.partnership_id))[1] AS id
        FROM actions a
        JOIN priorities p ON p.id = a.priority_id OR p.id IN (SELECT s.priority_id FROM action_priorities s WHERE s.action_id = a.id)
        JOIN agreements g ON g.id = p.agreement_id
        WHERE g.partnership_id IS NOT NULL
        GROUP BY a.action_plan_id HAVING count(DISTINCT g.partnership_id) = 1) AS served
      WHERE l.partnership_id IS NULL AND served.action_plan_id = l.id
        AND l.council_id = (SELECT n.council_id FROM partnerships n WHERE n.id = served.id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE action_plans DROP COLUMN partnership_id');
  }
}
