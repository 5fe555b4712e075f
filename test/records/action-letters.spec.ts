import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runningClocks } from '#records/ladders';
import { LettersQueries } from '#records/letters';
import { ActionLooksService, ActionsService, PlanKeepingService } from '#records/plans';
import { SweepService } from '#records/reminders';
import { localDate } from '#rules';
import { aWorld, type World } from '../support/world.js';

const TITLE = 'Plan of letters 2023/24';
let world: World;
let planId = '';
let priorityId = '';
beforeAll(async () => {
  world = await aWorld('2023-07-19T09:30:00Z');
  priorityId = await world.priority('knives', 'Knife crime');
  const days = { startsOn: localDate('2023-04-01'), endsOn: localDate('2024-03-31') };
  const plans = world.app.get(PlanKeepingService);
  const actor = await world.as('officer');
  const slug = await plans.begin({ actor }, { councilId: world.councilId, title: TITLE, ...days });
  const [plan] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM action_plans WHERE slug = $1 AND council_id = $2',
    [slug, world.councilId],
  );
  planId = plan?.id ?? '';
  await plans.agree({ actor, id: planId }, { on: localDate('2023-07-12'), minute: 'CSP 12/23' });
});
afterAll(() => world.end());

const actions = () => world.app.get(ActionsService);
const act = async (part: string, id: string) => ({ actor: await world.as(part), id });
async function anAction({ due }: { readonly due: string }) {
  const words = { reference: '1.1', group: '', wording: 'Run an amnesty.', funding: '', due };
  const led = { leads: ['police'], partners: [], accountable: null, priorities: [priorityId] };
  return world.app.get(PlanKeepingService).add(await act('officer', planId), { ...words, ...led });
}
const lookOf = async (id: string) => {
  const [found] = await world.dataSource.query<{ due_on: string }[]>(
    `SELECT due_on FROM clocks WHERE subject_id = $1 AND state = 'running'`,
    [id],
  );
  return found?.due_on ?? null;
};

describe('The letter about an ongoing action', () => {
  it('is offered a fortnight before its quarter is over, to the accountable lead by its case', async () => {
    const id = await anAction({ due: 'On-going' });
    await actions().noChange(await act('officer', id));
    world.time.set('2023-10-05T09:30:00Z');
    await world.app.get(SweepService).sweep();
    const [offered] = await world.dataSource.query<{ payload: Record<string, string> }[]>(
      `SELECT payload FROM outbox WHERE subject_id = $1 AND event = 'reminder.due'`,
      [id],
    );
    expect(offered?.payload).toMatchObject({ letter: 'action-look-due', rung: 'remind D-14' });
    const letters = world.app.get(LettersQueries);
    const found = await letters.case({ subjectKind: 'action', subjectId: id, payload: {} });
    expect(found).toMatchObject({
      about: 'action',
      authority: 'Marchfield Police',
      priority: 'Knife crime',
      isOngoing: true,
      lastSaid: { text: 'No change.', by: 'The officer', on: '2023-07-19' },
      action: { dueOn: '2023-10-19', isRunning: true },
    });
    world.time.set('2023-07-19T09:30:00Z');
  });

  it('has its clock though nobody gave an update yet, once its plan is agreed', async () => {
    const id = await anAction({ due: 'ongoing' });
    await world.app.get(ActionLooksService).startMissing();
    await world.app.get(ActionLooksService).startMissing();
    expect(await lookOf(id)).toBe('2023-10-19');
    await actions().pause(await act('officer', id), { reason: 'No money.' });
    expect(await lookOf(id)).toBeNull();
  });
});

describe('The letter about an action that has a date', () => {
  const due = (id: string) =>
    world.dataSource.query<{ due_on: string; state: string; offered: string[] }[]>(
      `SELECT due_on, state, ARRAY(SELECT payload ->> 'rung' FROM outbox
         WHERE subject_id = $1 AND event = 'reminder.due' ORDER BY created_at) AS offered
       FROM clocks WHERE subject_id = $1 ORDER BY state DESC, due_on`,
      [id],
    );

  it('is offered before and after the date, once for each rung, whatever updates came', async () => {
    const id = await anAction({ due: '11 October 2023' });
    const looks = world.app.get(ActionLooksService);
    await looks.startMissing();
    await looks.startMissing();
    expect(await due(id)).toEqual([{ due_on: '2023-10-11', state: 'running', offered: [] }]);
    const asked = { councilId: world.councilId, subjects: [id] };
    const [clock] = await runningClocks(world.dataSource.manager, asked);
    expect(clock?.about).toBe(`Action 1.1 of ${TITLE}`);
    expect(clock?.scopes).toContain(priorityId);
    const days = ['2023-09-27', '2023-09-28', '2023-10-11', '2023-10-12', '2023-10-25'];
    for (const day of days) {
      world.time.set(`${day}T09:30:00Z`);
      await looks.startMissing();
      await world.app.get(SweepService).sweep();
      await actions().noChange(await act('officer', id));
    }
    const offered = ['remind D-14', 'remind D', 'remind D+14'];
    expect(await due(id)).toEqual([{ due_on: '2023-10-11', state: 'running', offered }]);
    world.time.set('2023-07-19T09:30:00Z');
  });

  it('goes by the new date once it is moved, and never once the action is claimed', async () => {
    const id = await anAction({ due: '11 October 2023' });
    const looks = world.app.get(ActionLooksService);
    await looks.startMissing();
    const moved = { due: 'Dec 2023', reason: 'No bins.', agreedBy: 'The chair' };
    await actions().moveDue(await act('officer', id), moved);
    await looks.startMissing();
    expect((await due(id)).filter(({ state }) => state === 'running')).toMatchObject([
      { due_on: '2023-12-31' },
    ]);
    await actions().claim(await act('officer', id), { text: 'Done.' });
    await looks.startMissing();
    expect((await due(id)).map(({ state }) => state)).toEqual(['met', 'met']);
  });

  it('is not begun for one whose date passed long ago', async () => {
    const id = await anAction({ due: 'June 2023' });
    await world.app.get(ActionLooksService).startMissing();
    expect(await due(id)).toEqual([]);
  });
});
