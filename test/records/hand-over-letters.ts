import { LettersQueries } from '#records/letters';
import { placeOf } from '../../libs/postroom/src/addressing/addressing.js';
import { audiencesOf } from '../../libs/postroom/src/addressing/audiences-of.js';
import { recipientsOf } from '../../libs/postroom/src/addressing/recipients.js';
import { handOverMade } from '../../libs/postroom/src/notices/hand-over-made/notice.js';
import type { World } from '../support/world.js';

/** The names of those who get the letter of a hand-over, by its number. */
export async function lettersOf(world: World, number: number): Promise<readonly string[]> {
  const [found] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM hand_overs WHERE number = $1',
    [number],
  );
  const letters = world.app.get(LettersQueries);
  const asked = { subjectKind: 'hand-over', subjectId: found?.id ?? '', payload: {} };
  const handOver = await letters.case(asked);
  if (handOver === null) throw new Error('A hand-over has a letter.');
  const message = { ...asked, id: '1', councilId: '', event: 'hand-over.made', createdAt: '' };
  const occasion = { case: handOver, message, reminder: null, today: letters.today() };
  const members = await letters.audience(placeOf(handOver));
  const to = audiencesOf(handOverMade, occasion);
  return recipientsOf(to, members).map(({ name }) => name);
}
