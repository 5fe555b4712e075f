import { SignedLinksService } from '#records/links';
import { OutcomesQueries, OutcomesService, type OutcomeView } from '#records/outcomes';
import { Recorder } from '#records/record';
import { ResolutionsService } from '#records/resolutions';
import { localDate, type MotionAsked } from '#rules';
import type { World } from './world.js';

/** What a carried motion brought about, in the order of its references. */
export async function outcomesOf(
  world: World,
  itemId: string,
  asked: MotionAsked & { readonly wording?: string },
): Promise<readonly OutcomeView[]> {
  const officer = await world.as('officer');
  const { kind, details, wording = 'That it be so.' } = asked;
  const draft = { agendaItemId: itemId, kind, details, wording };
  const { id } = await world.app.get(ResolutionsService).draft(officer, draft);
  await world.carry(id);
  const rows = await world.dataSource.query<{ reference: string }[]>(
    'SELECT reference FROM outcomes WHERE resolution_id = $1 ORDER BY reference',
    [id],
  );
  const queries = world.app.get(OutcomesQueries);
  return Promise.all(rows.map(({ reference }) => queries.find(officer, reference)));
}

/** The first of them; there is one. */
export async function anOutcome(
  world: World,
  itemId: string,
  asked: MotionAsked & { readonly wording?: string },
): Promise<OutcomeView> {
  const [first] = await outcomesOf(world, itemId, asked);
  if (first === undefined) throw new Error('The motion brought nothing about.');
  return first;
}

/** Sends one by email on the day of the meeting, for an answer by a date or by none. */
export async function sendOutcome(
  world: World,
  { id }: OutcomeView,
  due: string | null = null,
): Promise<void> {
  await world.app.get(OutcomesService).send(
    { actor: await world.as('officer'), id },
    {
      on: localDate('2023-07-19'),
      how: 'email',
      to: null,
      due: due === null ? null : localDate(due),
    },
  );
}

/** The address of somebody's signed link to one. */
export async function outcomeLink(
  world: World,
  part: string,
  { id }: OutcomeView,
  expiresOn = '2023-10-01',
): Promise<string> {
  const token = await world.app.get(Recorder).write((tx) =>
    world.app.get(SignedLinksService).tokenFor(tx, {
      personId: world.someone(part).id,
      purpose: 'outcome',
      subjectKind: 'outcome',
      subjectId: id,
      expiresOn: localDate(expiresOn),
    }),
  );
  return `/l/${token}`;
}
