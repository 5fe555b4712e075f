import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MeetingsService } from '#records/meetings';
import { localDate } from '#rules';
import { textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const LIST = '/app/recommendations';
let world: WebWorld;
let officer: Visitor;
let police: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin();
  const made = await world.recommendation([world.police, world.fire]);
  await world.send(made.to(world.police));
  world.time.set('2023-08-20T09:00:00Z');
  officer = await world.at('officer');
  police = await world.at('police contact');
}, 60_000);
afterAll(() => world.end());

describe('a saved view', () => {
  const VIEWS = `${LIST}/views`;

  test('has an address in words, a name, and whom it is shared with', async () => {
    const form = await officer.see(`${VIEWS}?authority=fire&group=overdue`);
    expect(textOf(form.body)).toContain(
      'narrowed to authority Marchfield Fire and Rescue, group Overdue',
    );
    const filter = { authority: 'fire', group: 'overdue' };
    const none = await officer.send(VIEWS, { ...filter, name: ' ' });
    expect(none.status).toBe(422);
    expect(textOf(none.body)).toContain('Give the view a name.');
    await officer.send(VIEWS, { ...filter, name: 'Late, fire', share: 'crime-and-disorder' });
    await officer.send(VIEWS, { name: 'Late, fire', text: 'schools' });
    const opened = await officer.see(`${VIEWS}/late-fire`);
    expect([opened.status, opened.headers.get('location')]).toEqual([
      303,
      `${LIST}?group=overdue&authority=fire`,
    ]);
    expect((await officer.see(LIST)).body).toContain(`href="${VIEWS}/late-fire-2"`);
  });

  test('is for its owner and the committee it is shared with, and nobody else', async () => {
    const member = await world.at('member one');
    const body = (await member.see(VIEWS)).body;
    expect(body).toContain(`href="${VIEWS}/late-fire"`);
    expect(body).not.toContain(`href="${VIEWS}/late-fire-2"`);
    expect((await member.send(`${VIEWS}/late-fire/name`, { name: 'Mine' })).status).toBe(403);
    expect((await member.see(`${VIEWS}/late-fire-2`)).status).toBe(404);
    await police.see(VIEWS);
    expect((await police.see(`${VIEWS}/late-fire`)).status).toBe(404);
  });

  test('shows on its owner’s Home how many it finds, when asked to', async () => {
    await officer.see(VIEWS);
    await officer.send(VIEWS, { authority: 'police', name: 'All of the police', home: 'yes' });
    await officer.send(VIEWS, { group: 'overdue', name: 'Not on Home' });
    const home = textOf((await officer.see('/app')).body);
    expect(home).toContain('Your views All of the police : 1');
    expect(home).not.toContain('Not on Home');
    const chair = await world.at('chair');
    expect(textOf((await chair.see('/app')).body)).not.toContain('All of the police');
  });

  test('is renamed, keeps its address, and is removed', async () => {
    await officer.see(VIEWS);
    await officer.send(`${VIEWS}/late-fire/name`, { name: 'Fire, overdue' });
    expect(textOf((await officer.see(VIEWS)).body)).toContain('Fire, overdue');
    expect((await officer.see(`${VIEWS}/late-fire`)).status).toBe(303);
    await officer.send(`${VIEWS}/late-fire/removal`, {});
    expect((await officer.see(`${VIEWS}/late-fire`)).status).toBe(404);
  });
});

describe('a report for a meeting', () => {
  beforeAll(async () => {
    await world.app.get(MeetingsService).plan(await world.as('officer'), {
      committeeId: world.committeeId,
      heldOn: localDate('2023-10-11'),
      startsAt: '10:00',
      venue: 'Council Chamber',
    });
  });

  test('is made of the list as it is narrowed, and read at an address of its own', async () => {
    const ask = await officer.see(`${LIST}/report?authority=police`);
    expect(textOf(ask.body)).toContain('narrowed to authority Marchfield Police');
    const none = await officer.send(`${LIST}/report`, { authority: 'police' });
    expect(none.status).toBe(422);
    expect(textOf(none.body)).toContain('Choose a meeting to come from the list');
    const form = { authority: 'police', for: 'crime-and-disorder/2023-10-11' };
    const made = await officer.send(`${LIST}/report`, form);
    const at = '/app/committees/crime-and-disorder/meetings/2023-10-11/tracker-reports/1';
    expect([made.status, made.headers.get('location')]).toEqual([303, at]);
    const text = textOf((await officer.see(at)).body);
    expect(text).toContain(
      'As it stood on Sunday 20 August 2023, narrowed to authority Marchfield Police',
    );
    expect(text).toContain('Its pages are being made.');
    expect((await officer.see(`${LIST}/report`)).body).toContain(`href="${at}"`);
    expect((await officer.see(`${at}/report.pdf`)).status).toBe(303);
    const key = 'pressed-once-or-twice';
    const early = await officer.send(`${at}/agenda`, { key });
    expect(early.status).toBe(422);
    expect(early.body).toContain(`name="key" value="${key}"`);
    const open = await officer.see(at);
    expect(textOf(open.body)).toContain('A new item, Recommendations tracker');
    expect(textOf(open.body)).not.toContain('Why it is replaced');
    const publish = (state: string) =>
      world.dataSource.query(
        `UPDATE meetings SET state = $1, version = version + 1 WHERE held_on = '2023-10-11' AND committee_id = $2`,
        [state, world.committeeId],
      );
    await publish('agenda published');
    const published = textOf((await officer.see(at)).body);
    expect(published).toContain('the report goes out with a supplement');
    expect(published).not.toContain('A new item');
    const unchosen = await officer.send(`${at}/agenda`, { key: 'for-no-item' });
    expect(textOf(unchosen.body)).toContain('Choose an item: the agenda is published');
    await publish('planned');
    expect((await police.see(at)).status).toBe(404);
    const member = await world.at('member one');
    expect((await member.see(at)).status).toBe(200);
    expect((await member.send(`${at}/agenda`, {})).status).toBe(403);
  });
});
