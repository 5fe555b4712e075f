import type { EntityManager } from 'typeorm';
import type { Gathered } from './gathered.js';
import { latePapers, type LatePaper, type Out } from './late-papers.js';

/** What a supplement can bring, of a meeting's papers as they are gathered now. One statement. */
export async function lateOf(
  manager: EntityManager,
  gathered: Gathered,
): Promise<readonly LatePaper[]> {
  const out = await manager.query<Out[]>(
    `SELECT p.papers AS public, e.papers AS members
     FROM publications p JOIN exempt_papers e ON e.publication_id = p.id
     WHERE p.meeting_id = $1 ORDER BY p.number`,
    [gathered.meeting.id],
  );
  return latePapers(gathered, out);
}
