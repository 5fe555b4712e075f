import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActionChangesService, ActionsService, PlanKeepingService } from '#records/plans';
import { localDate } from '#rules';
import { aWorld, type World } from '../support/world.js';

let world: World;
let planId = '';
let priorityId = '';
beforeAll(async () => {
  world = await aWorld('2023-07-19T09:30:00Z');
  priorityId = await world.priority('knives', 'Knife crime');
  const slug = await world.app.get(PlanKeepingService).begin(
    { actor: await world.as('officer') },
    {
      councilId: world.councilId,
      title: 'Action Plan 2023/24',
      startsOn: localDate('2023-04-01'),
      endsOn: localDate('2024-03-31'),
    },
  );
  const [plan] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM action_plans WHERE slug = $1 AND council_id = $2',
    [slug, world.councilId],
  );
  planId = plan?.id ?? '';
});
afterAll(() => world.end());

const actions = () => world.app.get(ActionsService);
const NEW = {
  reference: '1.1',
  group: 'Knife crime',
  wording: 'Run a knife amnesty in every town.',
  due: 'Sept 2023',
  funding: 'Existing budgets / PCC and CSP',
  leads: ['police', 'A charity'],
  partners: ['Marchfield Fire and Rescue'],
  accountable: 'police' as string | null,
};
async function anAction(more: Partial<typeof NEW> = {}) {
  const actor = await world.as('officer');
  return world.app
    .get(PlanKeepingService)
    .add({ actor, id: planId }, { ...NEW, ...more, priorities: [priorityId] });
}
const NOTHING = { priorities: [], recommendations: [], measures: [] };
const act = async (part: string, id: string) => ({ actor: await world.as(part), id });
const row = async (id: string) => {
  const [found] = await world.dataSource.query<Record<string, unknown>[]>(
    `SELECT a.state, a.due_raw, a.due_end, a.due_precision, o.slug AS accountable,
       ARRAY(SELECT source FROM action_funds f WHERE f.action_id = a.id ORDER BY number) AS funds,
       (SELECT due_on FROM clocks c WHERE c.subject_id = a.id AND c.kind = 'action' AND c.state = 'running') AS look,
       (SELECT count(*)::int FROM action_due_moves m WHERE m.action_id = a.id) AS moves
     FROM actions a LEFT JOIN authorities o ON o.id = a.authority_id WHERE a.id = $1`,
    [id],
  );
  return found;
};
async function sentences(id: string): Promise<readonly string[]> {
  const rows = await world.dataSource.query<{ sentence: string }[]>(
    'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version',
    [id],
  );
  return rows.map(({ sentence }) => sentence);
}

describe('An action entered by hand', () => {
  it('has its due as read, who pays one by one, and one accountable lead', async () => {
    expect(await row(await anAction())).toMatchObject({
      state: 'not started',
      due_raw: 'Sept 2023',
      due_end: '2023-09-30',
      accountable: 'police',
      funds: ['Existing budgets', 'PCC', 'CSP'],
      look: null,
    });
  });

  it('is refused with a due nobody can read, and with an accountable one that does not lead', async () => {
    await expect(anAction({ due: 'when we can' })).rejects.toThrow('cannot be read');
    await expect(anAction({ accountable: 'fire' })).rejects.toThrow('among the leads');
  });
});

describe('Whoever does an action', () => {
  it('says how it stands, which moves it, and claims it; the working group verifies', async () => {
    const id = await anAction();
    await actions().update(await act('knives lead', id), { text: 'Begun.', rating: 'on track' });
    await actions().update(await act('police contact', id), {
      text: 'No bins.',
      rating: 'at risk',
    });
    await actions().noChange(await act('knives lead', id));
    await actions().update(await act('officer', id), { text: 'Bins came.', rating: 'on track' });
    await actions().claim(await act('police contact', id), { text: '412 knives.' });
    await actions().query(await act('working-group chair', id), { reason: 'In every town?' });
    await actions().claim(await act('officer', id), { text: 'Every town, 520 knives.' });
    await actions().verify(await act('working-group chair', id));
    expect(await sentences(id)).toEqual([
      'Action 1.1 entered in the plan.',
      'Action started: Begun.',
      'Marked as at risk: No bins.',
      'Update: No change.',
      'Back on track: Bins came.',
      'Claimed complete: 412 knives.',
      'Claim queried: In every town?',
      'Claimed complete: Every town, 520 knives.',
      'Verified by the working group.',
    ]);
    await expect(actions().noChange(await act('officer', id))).rejects.toThrow('verified');
  });

  it('cannot be another authority, nor may an officer verify', async () => {
    const id = await anAction();
    await expect(actions().noChange(await act('fire contact', id))).rejects.toThrow('role');
    await actions().claim(await act('officer', id), { text: 'Done.' });
    await expect(actions().verify(await act('officer', id))).rejects.toThrow('role');
  });
});

describe('A due', () => {
  it('is moved with reason and who agreed, the first kept and each slip counted', async () => {
    const id = await anAction();
    const form = { reason: 'No bins.', agreedBy: 'The working group' };
    await actions().moveDue(await act('knives lead', id), { ...form, due: 'Dec 2023' });
    await actions().moveDue(await act('officer', id), { ...form, due: '29 February 2024' });
    expect(await row(id)).toMatchObject({ due_end: '2024-02-29', due_precision: 'day', moves: 2 });
    const [first] = await world.dataSource.query<object[]>(
      'SELECT from_raw, from_end, to_raw, reason, agreed_by, moved_on FROM action_due_moves WHERE action_id = $1 AND number = 1',
      [id],
    );
    expect(first).toEqual({
      from_raw: 'Sept 2023',
      from_end: '2023-09-30',
      to_raw: 'Dec 2023',
      reason: 'No bins.',
      agreed_by: 'The working group',
      moved_on: '2023-07-19',
    });
    expect((await sentences(id)).at(-1)).toBe(
      'Date moved from Dec 2023 to 29 February 2024, agreed by The working group: No bins.',
    );
  });

  it('is refused without who agreed, without a reason, and as it is', async () => {
    const id = await anAction();
    const officer = await act('officer', id);
    await expect(
      actions().moveDue(officer, { due: 'Dec 2023', reason: '', agreedBy: '' }),
    ).rejects.toThrow(/reason[^]*agreed/);
    const whole = { reason: 'Why.', agreedBy: 'The chair' };
    await expect(actions().moveDue(officer, { ...whole, due: 'Sept 2023' })).rejects.toThrow(
      'the date it has',
    );
  });
});

describe('An ongoing action', () => {
  it('is looked at again a quarter after each update, until it has a date', async () => {
    const id = await anAction({ due: 'On-going' });
    await actions().noChange(await act('officer', id));
    expect(await row(id)).toMatchObject({ due_precision: 'none', look: '2023-10-19' });
    await actions().moveDue(await act('officer', id), {
      due: 'March 2024',
      reason: 'It ends.',
      agreedBy: 'The partnership',
    });
    expect(await row(id)).toMatchObject({ due_end: '2024-03-31', look: null });
  });
});

describe('The text of an action', () => {
  it('once agreed is changed only with a reason, and the old words stay in history', async () => {
    const id = await anAction();
    const officer = await act('officer', id);
    const changes = world.app.get(ActionChangesService);
    const form = { ...NEW, wording: 'Run an amnesty.', confirmed: [], reason: null };
    await world.app
      .get(PlanKeepingService)
      .agree(await act('officer', planId), { on: localDate('2023-07-12'), minute: 'CSP 12/23' });
    await expect(changes.change(officer, form)).rejects.toThrow('plan is agreed');
    const { sentence } = await changes.change(officer, { ...form, reason: 'Towns merged.' });
    expect(sentence).toBe(
      'Changed: its words, before: "Run a knife amnesty in every town.": Towns merged.',
    );
    expect(await row(id)).toMatchObject({ accountable: 'police' });
  });

  it('is changed without loss of the accountable one, though the directory calls it otherwise', async () => {
    const id = await anAction();
    const leads = ['Marchfield Police', 'A charity'];
    const form = { ...NEW, leads, confirmed: [], reason: 'As the directory names it.' };
    await world.app.get(ActionChangesService).change(await act('officer', id), form);
    expect(await row(id)).toMatchObject({ accountable: 'police' });
  });

  it('is changed without an agency being confirmed that nobody has checked', async () => {
    const id = await anAction();
    await world.dataSource.query(
      'UPDATE action_agencies SET is_confirmed = false WHERE action_id = $1',
      [id],
    );
    const kept = () =>
      world.dataSource.query<{ id: string; name: string; is_confirmed: boolean }[]>(
        'SELECT id, name, is_confirmed FROM action_agencies WHERE action_id = $1 ORDER BY name',
        [id],
      );
    const changes = world.app.get(ActionChangesService);
    const form = { ...NEW, wording: 'Run it twice.', reason: 'It went well.' };
    await changes.change(await act('officer', id), { ...form, confirmed: [] });
    const before = await kept();
    expect(before.map((one) => one.is_confirmed)).toEqual([false, false, false]);
    const confirmed = before.filter(({ name }) => name === 'A charity').map((one) => one.id);
    const leads = [...NEW.leads, 'A school'];
    await changes.change(await act('officer', id), { ...form, leads, confirmed });
    expect((await kept()).flatMap((one) => (one.is_confirmed ? [one.name] : []))).toEqual([
      'A charity',
      'A school',
    ]);
  });

  it('stands while another lead is named accountable, and while it serves more', async () => {
    const id = await anAction();
    const changes = world.app.get(ActionChangesService);
    const [charity] = await world.dataSource.query<{ id: string }[]>(
      `SELECT id FROM action_agencies WHERE action_id = $1 AND name = 'A charity'`,
      [id],
    );
    await changes.nameAccountable(await act('officer', id), { agency: charity?.id ?? '' });
    expect(await row(id)).toMatchObject({ accountable: null });
    await expect(
      changes.nameAccountable(await act('officer', id), { agency: 'nobody' }),
    ).rejects.toThrow('accountable');
    await expect(
      changes.link(await act('officer', id), { ...NOTHING, recommendations: ['CDC-1'] }),
    ).rejects.toThrow('There is no recommendation CDC-1');
    const { sentence } = await changes.link(await act('officer', id), {
      ...NOTHING,
      priorities: [priorityId],
    });
    await expect(
      changes.link(await act('officer', id), { ...NOTHING, measures: ['none'] }),
    ).rejects.toThrow('Choose measures from the list');
    expect(sentence).toBe('What it serves was changed: Knife crime.');
  });
});

describe('An action that another takes the place of', () => {
  it('names it, in the same plan only', async () => {
    const [id, other] = [await anAction(), await anAction({ reference: '1.9' })];
    const officer = await act('officer', id);
    const reason = 'One is enough.';
    await expect(actions().supersede(officer, { successorId: id, reason })).rejects.toThrow(
      'Name what takes its place',
    );
    const { sentence, state } = await actions().supersede(officer, { successorId: other, reason });
    expect([state, sentence]).toEqual(['superseded', 'Superseded by 1.9: One is enough.']);
  });

  it('may be cancelled or paused instead, and after a pause goes on as it was', async () => {
    const id = await anAction();
    const officer = await act('officer', id);
    await actions().update(officer, { text: 'Begun.', rating: 'on track' });
    await actions().pause(officer, { reason: 'No money.' });
    await actions().moveDue(officer, { due: 'Jan 2024', reason: 'Why.', agreedBy: 'The chair' });
    expect(await actions().resume(officer)).toMatchObject({ state: 'in progress' });
    expect(await actions().cancel(officer, { reason: 'Done elsewhere.' })).toMatchObject({
      state: 'cancelled',
      sentence: 'Cancelled: Done elsewhere.',
    });
  });
});
