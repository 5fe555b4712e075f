import { LettersQueries } from '#records/letters';
import type { EventName } from '#rules';
import { placeOf } from '../../libs/postroom/src/addressing/addressing.js';
import { audiencesOf } from '../../libs/postroom/src/addressing/audiences-of.js';
import { recipientsOf } from '../../libs/postroom/src/addressing/recipients.js';
import { NOTICES } from '../../libs/postroom/src/notices/notices.js';
import type { World } from '../support/world.js';

/** The names of those who get a letter of the latest message of an event about a subject, by name. */
export async function whoGets(
  world: World,
  event: EventName,
  subjectId: string,
): Promise<readonly string[]> {
  const [row] = await world.dataSource.query<
    { subjectKind: string; payload: Record<string, string | number | null> }[]
  >(
    `SELECT subject_kind AS "subjectKind", payload FROM outbox
     WHERE event = $1 AND subject_id = $2 ORDER BY id DESC LIMIT 1`,
    [event, subjectId],
  );
  if (row === undefined) throw new Error(`Nothing was put in the outbox by ${event}.`);
  const letters = world.app.get(LettersQueries);
  const found = await letters.case({ ...row, subjectId });
  if (found === null) throw new Error('Its case is gone.');
  const message = { ...row, subjectId, id: '1', councilId: '', event, createdAt: '' };
  const occasion = { case: found, message, reminder: null, today: letters.today() };
  const members = await letters.audience(placeOf(found));
  return NOTICES.flatMap((notice) => recipientsOf(audiencesOf(notice, occasion), members))
    .map(({ name }) => name)
    .toSorted();
}
