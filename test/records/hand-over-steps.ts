import { SignedLinksService } from '#records/links';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import type { World } from '../support/world.js';

/** A link of somebody's to answer, to be opened again and again. */
export async function linkOf(world: World, personId: string, addresseeId: string) {
  const token = await world.app.get(Recorder).write((tx) =>
    world.app.get(SignedLinksService).tokenFor(tx, {
      personId,
      purpose: 'answer',
      subjectKind: 'addressee',
      subjectId: addresseeId,
      expiresOn: localDate('2024-07-31'),
    }),
  );
  return { open: () => world.app.get(SignedLinksService).open(token) };
}

/** The clock that runs for something. */
export async function clockRunning(world: World, id: string) {
  const [clock] = await world.dataSource.query<{ due_on: string; authority_id: string }[]>(
    `SELECT due_on, authority_id FROM clocks WHERE subject_id = $1 AND state = 'running'`,
    [id],
  );
  return clock;
}

/** What history told last of something. */
export async function latestSentence(world: World, id: string): Promise<string | undefined> {
  const [told] = await world.dataSource.query<{ sentence: string }[]>(
    'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version DESC LIMIT 1',
    [id],
  );
  return told?.sentence;
}
