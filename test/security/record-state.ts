import type { DataSource } from 'typeorm';

/** Written by being looked at or tried, not by changing anything: sessions and their last use, tries to sign in. */
const NOT_THE_RECORD = ['sessions', 'sign_ins', 'heartbeats'];

/** A hash of every row of every table that holds the record: equal before and after means nothing was changed. */
export async function recordState(dataSource: DataSource): Promise<Record<string, string>> {
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL($1) ORDER BY 1`,
    [NOT_THE_RECORD],
  );
  const hashes = tables.map(
    ({ name }) =>
      `(SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM "${name}" t) AS "${name}"`,
  );
  const [state] = await dataSource.query<Record<string, string>[]>(`SELECT ${hashes.join(', ')}`);
  return state ?? {};
}
