import { FILES } from '#platform';
import type { FileStore } from '#platform/files';
import { newId } from '#platform/ids';
import { aDocument } from '../support/papers.js';
import type { World } from '../support/world.js';
import type { Family } from './family.js';

/** A paper of its item and one of its report, at the same address in every family. */
export async function papersOf(
  world: World,
  { committee, date, number, reportId }: Family,
): Promise<void> {
  const rows = await world.dataSource.query<Record<'meetingId' | 'itemId', string>[]>(
    `SELECT m.id AS "meetingId", i.id AS "itemId" FROM agenda_items i
     JOIN meetings m ON m.id = i.meeting_id JOIN committees c ON c.id = m.committee_id
     WHERE c.slug = $1 AND m.held_on::text = $2 AND i.number::text = $3`,
    [committee, date, number],
  );
  for (const on of [...rows, { reportId }]) {
    const key = `documents/${newId()}`;
    await world.app.get<FileStore>(FILES).put(key, Buffer.from('%PDF-'));
    await aDocument(world, { ...on, title: 'A map', slug: 'paper-1', key }).catch(() => undefined);
  }
}
