import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sourceOf } from '#records/resolutions';
import { aReport, aReportContent } from '../support/papers.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const ITEM = '/app/committees/crime-and-disorder/meetings/2023-07-19/items/1';
const API = ITEM.replace('/app/', '/api/v1/');
const OPTIONS =
  'The Committee may resolve to:\n\n- Note the agreement and make no comment.\n- Comment on the agreement.\n- Recommend better lighting to the police.';
let world: WebWorld;
let officer: Visitor;
let reportId: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  const { itemId } = await world.meetingInSession();
  const [introduction, recommendation] = aReportContent().sections;
  if (introduction === undefined || recommendation === undefined) throw new Error('No sections.');
  const paragraph = { ...recommendation.paragraphs[0], text: OPTIONS };
  const sections = [{ ...recommendation, paragraphs: [paragraph] }] as (typeof introduction)[];
  reportId = await aReport(world, { slug: 'agreement', content: aReportContent({ sections }) });
  await world.dataSource.query('UPDATE agenda_items SET report_id = $2 WHERE id = $1', [
    itemId,
    reportId,
  ]);
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world.end());

type Fields = Record<string, string | readonly string[]>;

/** Opens a page with a form and presses its button, as somebody would. */
async function press(path: string, fields: Fields = {}) {
  const asked = await officer.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return officer.send(path, { ...hiddenIn(asked.body), ...fields });
}
async function done(path: string, fields: Fields = {}) {
  const sent = await press(path, fields);
  expect([path, sent.status, sent.status === 303 ? '' : textOf(sent.body)]).toEqual([
    path,
    303,
    '',
  ]);
  return textOf((await officer.see(sent.headers.get('location') ?? '')).body);
}
const motion = (number: number, noun: string) => `${ITEM}/motions/${number}/${noun}`;
async function seconded(number: number): Promise<void> {
  await done(motion(number, 'moving'), { mover: 'The chair' });
  await done(motion(number, 'seconding'), { seconder: 'The member one' });
}
const named = (body: string) =>
  [...body.matchAll(/name="(named-[^"]+)"/g)].map(([, name = '']) => name);

describe('The motions a report offers', () => {
  test('are on the page of the item, and one press drafts one with where its words come from', async () => {
    const text = textOf((await officer.see(ITEM)).body);
    expect(text).toContain('To note That the Committee note the agreement and make no comment.');
    expect(text).toContain(
      'To recommend That the Committee recommend better lighting to the police.',
    );
    const told = await done(`${ITEM}/motions/new`, { ready: 'note' });
    expect(told).toContain('Done Motion drafted.');
    const [row] = await world.dataSource.query<{ id: string }[]>('SELECT id FROM resolutions');
    const { manager } = world.dataSource;
    expect(await sourceOf(manager, row?.id ?? '')).toEqual({
      reportSlug: 'agreement',
      reportTitle: 'Community Safety Agreement',
      version: 1,
      place: '1.1',
      isChanged: false,
    });
    await manager.query(
      `INSERT INTO report_versions (id, report_id, number, content, hash, written_by, written_at)
       SELECT gen_random_uuid(), report_id, 2, replace(content::text, 'no comment', 'none')::jsonb, 'x', written_by, now()
       FROM report_versions WHERE report_id = $1`,
      [reportId],
    );
    await manager.query(
      'UPDATE reports SET current_version = 2, version = version + 1 WHERE id = $1',
      [reportId],
    );
    expect(await sourceOf(manager, row?.id ?? '')).toMatchObject({ isChanged: true });
  });

  test('a machine finds them too', async () => {
    const { ready, motions } = JSON.parse((await officer.see(`${API}/motions`)).body);
    expect(motions).toMatchObject([{ kind: 'note', state: 'drafted' }]);
    expect(ready.map((one: { ready: string }) => one.ready)).toEqual([
      'note',
      'comment',
      'recommend',
    ]);
  });

  test('its words can be changed until it is moved; two who change them see both texts', async () => {
    const first = await officer.see(motion(1, 'words'));
    await done(motion(1, 'words'), { wording: 'That the agreement be noted.' });
    const late = { ...hiddenIn(first.body), wording: 'That the agreement be welcomed.' };
    const clash = await officer.send(motion(1, 'words'), late);
    expect(clash.status).toBe(409);
    expect(clash.body).toContain('That the agreement be welcomed.');
    expect(textOf(clash.body)).toContain('as saved now That the agreement be noted.');
  });
});

describe('An amended motion', () => {
  test('shows what each amendment changes, and stays as it was first moved', async () => {
    await seconded(1);
    const wording = 'That the agreement be noted with thanks.';
    const people = { mover: 'The member two', seconder: 'The chair' };
    const text = await done(motion(1, 'amendment'), { ...people, wording });
    expect(text).toContain('Moved by The member two, seconded by The chair.');
    expect(text).toContain('[added: with thanks ]');
    const carried = await done(motion(1, 'amendment-affirmation'));
    expect(carried).toContain('As first moved That the agreement be noted.');
    expect(carried).toContain('The amendment was CARRIED by affirmation.');
  });

  test('a named vote asks of each voter, and says who is missing', async () => {
    await done(motion(1, 'putting'));
    const asked = await officer.see(motion(1, 'named-vote'));
    const fields = [...new Set(named(asked.body))];
    expect(fields).toHaveLength(3);
    const [first = '', second = '', third = ''] = fields;
    const some = { ...hiddenIn(asked.body), named: 'each', [first]: 'for', [second]: 'against' };
    const missing = await officer.send(motion(1, 'named-vote'), some);
    expect(missing.status).toBe(422);
    expect(missing.body).toContain(`href="#${third}"`);
    expect(missing.body).toContain('value="against" checked');
    const text = await done(motion(1, 'named-vote'), { ...some, [third]: 'for' });
    expect(text).toContain('CARRIED (2 for, 1 against)');
    expect(text).toContain('Against (1): The member one');
    expect(text).toContain('Done Carried (2 for, 1 against, 0 abstained, by name).');
  });
});

describe('A motion in words of one’s own', () => {
  test('is asked what its kind needs, with help for its words that stops nobody', async () => {
    const words = { kind: 'comment', wording: 'That more be looked into.' };
    const more = await press(`${ITEM}/motions/new`, words);
    expect(more.status).toBe(200);
    const text = textOf(more.body);
    expect(text).toContain('The words could be stronger');
    expect(text).toContain('Nobody is named');
    const details = {
      ...hiddenIn(more.body),
      ...words,
      step: 'details',
      to: ['police'],
      bodies: 'The parish council',
    };
    const wrong = await officer.send(`${ITEM}/motions/new`, { ...details, dueOn: '31 June' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('href="#dueOn"');
    expect(wrong.body).toContain('The parish council');
    const sent = await officer.send(`${ITEM}/motions/new`, { ...details, dueOn: '1 October 2023' });
    expect([sent.status, textOf(sent.body)]).toEqual([303, '']);
    const shown = textOf((await officer.see(sent.headers.get('location') ?? '')).body);
    expect(shown).toContain('The parish council');
    expect(shown).toContain('Asked for by Sunday 1 October 2023');
  });

  test('a ready one is asked too, and a motion says when it names nobody', async () => {
    const asked = await press(`${ITEM}/motions/new`, { ready: 'comment' });
    expect(asked.status).toBe(200);
    const text = textOf(asked.body);
    expect(text).toContain('That the Committee comment on the agreement.');
    expect(text).toContain('To whom');
    expect(asked.body).toContain('name="ready" value="comment"');
    const ready = { ready: 'comment', step: 'details', kind: 'comment' };
    const details = { ...hiddenIn(asked.body), ...ready };
    const sent = await officer.send(`${ITEM}/motions/new`, details);
    const shown = textOf((await officer.see(sent.headers.get('location') ?? '')).body);
    expect(shown).toContain('To Nobody is named yet. Change the words, and name them there.');
    const told = await done(motion(3, 'words'), { to: ['police'], wording: 'That it be so.' });
    expect(told).toContain('That it be so.');
    expect(told).not.toContain('Nobody is named yet');
  });

  test('a member’s own vote goes on the record at their request', async () => {
    await done(`${ITEM}/motions/new`, { kind: 'thank', wording: 'That the officers be thanked.' });
    await seconded(4);
    await done(motion(4, 'putting'));
    const votes = { for: '2', against: '1', abstained: '0', notVoting: '0' };
    await done(motion(4, 'vote'), votes);
    const own = { voter: 'The member two', vote: 'against' };
    expect(await done(motion(4, 'own-vote'), own)).toContain(
      'At the member’s request it was recorded that The member two voted against the motion.',
    );
    const twice = await press(motion(4, 'own-vote'), own);
    expect([twice.status, twice.body.includes('href="#voter"')]).toEqual([422, true]);
  });
});

describe('A recommendation under a motion', () => {
  const address = motion(5, 'recommendations/new');
  const draft = {
    wording: 'That the police publish a plan by May 2024 and train every officer by July 2024.',
    authority: ['police'],
    'regime-police': 'CD_S19',
  };

  test('is helped, warned of an unusual footing, and drafted as two in one press', async () => {
    await done(`${ITEM}/motions/new`, { ready: 'recommend' });
    const asked = textOf((await officer.see(address)).body);
    expect(asked).toContain(
      'is proposed because Marchfield Police is a responsible authority of the partnership',
    );
    const unusual = await press(address, {
      ...draft,
      'regime-police': 'LOCAL',
      'localN-police': '10',
      'localRule-police': 'DAYS_FROM',
    });
    expect(textOf(unusual.body)).toContain('“Local protocol” is unusual here');
    const check = await press(address, draft);
    expect(textOf(check.body)).toContain('Two things in one');
    const part = [...check.body.matchAll(/<textarea[^>]*name="part"[^>]*>([^<]*)</g)].map(
      ([, words = '']) => words,
    );
    expect(part).toEqual([
      'That the police publish a plan by May 2024.',
      'That the police train every officer by July 2024.',
    ]);
    const apart = { ...hiddenIn(check.body), ...draft, part, step: 'apart' };
    const sent = await officer.send(address, apart);
    expect(sent.status).toBe(303);
    const text = textOf((await officer.see(ITEM)).body);
    expect(text).toContain('CDC-2023-1 to Marchfield Police');
    expect(text).toContain('CDC-2023-2 to Marchfield Police');
    expect(text).not.toContain('look at its words again');
  });

  test('is to be looked at again when its motion was amended after it was drafted', async () => {
    await seconded(5);
    const people = { mover: 'The member two', seconder: 'The chair' };
    const wording = 'That the Committee recommend better lighting to the police by May.';
    await done(motion(5, 'amendment'), { ...people, wording });
    expect(await done(motion(5, 'amendment-affirmation'))).toContain(
      'The motion was amended after this was drafted: look at its words again.',
    );
  });

  test('shows what became of an earlier one in much the same words', async () => {
    await done(motion(5, 'putting'));
    await done(motion(5, 'affirmation'));
    await done(`${ITEM}/motions/new`, { kind: 'recommend', wording: 'That more be recommended.' });
    const again = { ...draft, wording: 'That the police publish a plan by May 2025.' };
    const check = await press(motion(6, 'recommendations/new'), again);
    const text = textOf(check.body);
    expect(text).toContain('Recommended before in much the same words CDC-2023-1');
    expect(text).toContain('Marchfield Police: To send');
  });
});
