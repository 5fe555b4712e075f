import type { EntityManager } from 'typeorm';
import type { Print, PrintAsked } from './print.js';

/** What there is of a print. Whoever asks has seen to it that the reader may have it. One statement. */
export async function printOf(
  manager: EntityManager,
  { kind, subjectId, hash }: Pick<PrintAsked, 'kind' | 'subjectId' | 'hash'>,
): Promise<Print> {
  const [found] = await manager.query<Print[]>(
    `SELECT CASE p.state WHEN 'working' THEN 'waiting' ELSE p.state END AS state,
       coalesce((SELECT jsonb_agg(jsonb_build_object('name', f.name, 'key', f.storage_key, 'mediaType', f.media_type,
           'sha256', f.sha256, 'bytes', f.bytes) ORDER BY f.name)
         FROM print_files f WHERE f.print_id = p.id), '[]') AS files
     FROM prints p WHERE p.kind = $1 AND p.subject_id = $2 AND p.hash = $3`,
    [kind, subjectId, hash],
  );
  return found ?? { state: 'waiting', files: [] };
}
