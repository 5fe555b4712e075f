import { SignedLinksService } from '#records/links';
import { PlanKeepingService } from '#records/plans';
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

/** An action of an agreed plan that one authority alone leads. */
export async function actionLedBy(world: World, authority: string): Promise<string> {
  const plans = world.app.get(PlanKeepingService);
  const actor = await world.as('officer');
  const days = { startsOn: localDate('2023-04-01'), endsOn: localDate('2024-03-31') };
  const slug = await plans.begin(
    { actor },
    { councilId: world.councilId, title: 'Handed-over plan', ...days },
  );
  const [plan] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM action_plans WHERE slug = $1 AND council_id = $2',
    [slug, world.councilId],
  );
  const act = { actor, id: plan?.id ?? '' };
  const words = { reference: '1.1', group: '', wording: 'Check every alarm.', funding: '' };
  const led = { leads: [authority], partners: [], accountable: null, priorities: [] };
  const id = await plans.add(act, { ...words, ...led, due: 'March 2024' });
  await plans.agree(act, { on: localDate('2023-07-12'), minute: 'CSP 12/23' });
  return id;
}
