import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthoritiesService } from '#records/authorities';
import { ownPlan } from '../../apps/cli/src/staging/own-plan.js';
import { wealdhamDirectory } from '../papers/directory.js';
import { asDocx } from '../papers/saved-plan.js';
import { textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const text = readFileSync(ownPlan(), 'utf8').replace('Yearly Action Plan', 'Plan of the pages');

describe('A paper that is brought in, page by page', () => {
  let world: WebWorld;
  let officer: Visitor;
  let at = '';

  const formOf = (
    bytes: Uint8Array | string,
    fileName: string,
    more: Record<string, string> = {},
  ) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(more)) form.append(name, value);
    form.append(
      'file',
      new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]),
      fileName,
    );
    return form;
  };
  const lineOf = (body: string, reference: string): string =>
    new RegExp(`rows/(\\d+)">${reference.replace('.', '\\.')},`).exec(body)?.[1] ?? '';

  beforeAll(async () => {
    world = await WebWorld.begin('2024-04-02T09:30:00Z');
    for (const { slug, name, aliases, kind } of wealdhamDirectory) {
      if (kind === 'everyone' || slug === 'police') continue;
      const authority = { slug: `imp-${slug}`, name, aliases, kind: 'other' } as const;
      await world.app.get(AuthoritiesService).add({ councilId: world.councilId, ...authority });
    }
    officer = await world.at('officer');
  });
  afterAll(() => world.end());

  it('is asked for again when there is no file, and when it holds no actions', async () => {
    await officer.see('/app/imports/new');
    const none = await officer.sendFile('/app/imports/new', new FormData());
    expect(none.status).toBe(422);
    expect(textOf(none.body)).toContain('Choose a file, or paste a table.');
    const words = await officer.sendFile('/app/imports/new', formOf('Only words.', 'a.txt'));
    expect(words.status).toBe(422);
    expect(textOf(words.body)).toContain('There is no table in this file.');
    const picture = await officer.sendFile('/app/imports/new', formOf('x', 'a.gif'));
    expect(picture.status).toBe(422);
  });

  it('shows what needs a person first, and accounts for every line', async () => {
    await officer.see('/app/imports/new');
    const read = await officer.sendFile(
      '/app/imports/new',
      formOf(await asDocx(text), 'plan.docx'),
    );
    expect(read.status).toBe(303);
    at = (read.headers.get('location') ?? '').replace(/\?.*/, '');
    const page = await officer.see(at);
    const words = textOf(page.body);
    expect(words).toContain('50 rows, 10 headings, 8 bands of groups, 0 blank');
    expect(words).toContain('Words the directory does not know');
    expect(words).toContain('All rows (50)');
    expect(words).not.toContain('1.4, table');
    expect((await officer.see(`${at}?show=all`)).body).toContain('>1.4, table');
    expect(textOf((await officer.see('/app/imports')).body)).toMatch(
      /Plan of the pages 2024 – 2025 Read An action plan, from plan\.docx: 50 rows\./,
    );
  });

  it('is decided on cell by cell, row by row and many at once', async () => {
    const all = await officer.see(`${at}?show=all`);
    const line = lineOf(all.body, '8.6');
    const row = `${at}/rows/${line}`;
    const version = (body: string) => /name="version" value="(\d+)"/.exec(body)?.[1] ?? '';
    const first = await officer.see(row);
    const empty = await officer.send(`${row}/cell`, {
      part: 'due',
      words: '',
      version: version(first.body),
    });
    expect(empty.status).toBe(422);
    expect(textOf(empty.body)).toContain('Write what it should say');
    const corrected = await officer.send(`${row}/cell`, {
      part: 'due',
      words: 'June 2024',
      version: version(first.body),
    });
    expect(corrected.status).toBe(303);
    const stale = await officer.send(`${row}/cell`, {
      part: 'due',
      words: 'July 2024',
      version: version(first.body),
    });
    expect(stale.status).toBe(409);
    expect(stale.body).toContain('July 2024');
    expect(textOf((await officer.see(row)).body)).toContain('Read as: 1 June 2024 to 30 June 2024');
    await officer.see(`${at}/guesses`);
    expect((await officer.send(`${at}/guesses`, { part: 'leads' })).status).toBe(303);
    await officer.see(`${at}/name`);
    expect(
      (await officer.send(`${at}/name`, { words: 'YIP', authority: 'imp-yiass' })).status,
    ).toBe(303);
    const told = textOf((await officer.see(at)).body);
    expect(told).toContain('“YIP” is Youth Integrated Advice and Support Service');
    const other = lineOf(all.body, '7.6');
    await officer.see(`${at}/rows/${other}`);
    expect((await officer.send(`${at}/rows/${other}/omission`, { reason: '' })).status).toBe(422);
    const left = await officer.send(`${at}/rows/${other}/omission`, { reason: 'Not agreed.' });
    expect(left.status).toBe(303);
  });

  it('goes out as a file of doubtful cells and comes back corrected', async () => {
    const { body } = await officer.see(`${at}/errors.csv`);
    const rows = body.trim().split('\r\n');
    expect(rows[0]).toContain('Printed,Read as,Why,Correction,Leave the row out because');
    const filled = rows.map((row) =>
      /,4\.6,Lead agency,/.test(row) ? row.replace(/,,$/, ',YIIASS; CSU,') : row,
    );
    expect(filled.join('\r\n')).not.toBe(rows.join('\r\n'));
    await officer.see(`${at}/errors`);
    const nothing = await officer.sendFile(`${at}/errors`, formOf(body, 'd.csv'));
    expect(nothing.status).toBe(422);
    const taken = await officer.sendFile(`${at}/errors`, formOf(filled.join('\r\n'), 'd.csv'));
    expect(taken.status).toBe(303);
    expect((await officer.see(`${at}/errors.csv`)).body).not.toMatch(/,4\.6,Lead agency,/);
    const strange = filled.join('\r\n').replace(/,YIIASS LWP,/, ',Other words,');
    await officer.see(`${at}/errors`);
    const again = await officer.sendFile(`${at}/errors`, formOf(strange, 'd.csv'));
    expect(again.status).toBe(422);
    expect(textOf(again.body)).toContain('of the file says “Other words”');
  });

  it('is written once, and undone, by page and by API', async () => {
    const sure = await officer.see(`${at}/acceptance`);
    expect(textOf(sure.body)).toContain('Unchanged');
    const seen = /name="seen" value="([^"]*)"/.exec(sure.body)?.[1] ?? '';
    const stale = await officer.send(`${at}/acceptance`, { seen: 'another' });
    expect(stale.status).toBe(409);
    const done = await officer.send(`${at}/acceptance`, { seen });
    expect(done.status).toBe(303);
    expect(textOf((await officer.see(done.headers.get('location') ?? '')).body)).toContain(
      'Accepted: 49 new, 0 changed, 0 unchanged, 0 left as they are, 1 left out; 1 name learnt.',
    );
    const id = at.split('/').at(-1) ?? '';
    const shown = await officer.see(`/api/v1/imports/${id}`);
    expect(JSON.parse(shown.body)).toMatchObject({
      state: 'accepted',
      preview: null,
      actions: [{ action: 'undoing' }],
    });
    await officer.see(`${at}/undoing`);
    expect((await officer.send(`${at}/undoing`, { reason: '' })).status).toBe(422);
    expect((await officer.send(`${at}/undoing`, { reason: 'A try.' })).status).toBe(303);
    expect(textOf((await officer.see(at)).body)).toContain('51 put back, 0 kept: A try.');
  });

  it('is a tracker too, kept as the record of an earlier time', async () => {
    const tracker = [
      'Ref,Meeting,Date agreed,Recommendation,Responsible body,Response,Target date,Status',
      'OSC13/16,Scrutiny 47,19 July 2022,That patrols be walked where the map is red,Police,Accepted,Sept 2023,Open',
      'OSC13/17,Scrutiny 47,19 July 2022,That lamps be mended within five working days,MCC,Accepted,Ongoing,Closed',
    ].join('\n');
    const choose = await officer.see('/app/imports/new');
    const committee = /<option value="([0-9a-f-]{36})"/.exec(choose.body)?.[1] ?? '';
    const none = await officer.sendFile(
      '/app/imports/new',
      formOf(tracker, 't.csv', { kind: 'tracker', committee: '' }),
    );
    expect(none.status).toBe(422);
    expect(textOf(none.body)).toContain('Choose the committee whose tracker it is.');
    const unnamed = await officer.sendFile(
      '/app/imports/new',
      formOf(tracker, 't.csv', { kind: 'tracker', committee, tracker: ' ' }),
    );
    expect(unnamed.status).toBe(422);
    expect(textOf(unnamed.body)).toContain('Give the tracker’s own name, with its year.');
    const more = { kind: 'tracker', committee, tracker: 'Tracker 2022 to 2023' };
    const read = await officer.sendFile('/app/imports/new', formOf(tracker, 't.csv', more));
    const page = (read.headers.get('location') ?? '').replace(/\?.*/, '');
    expect(textOf((await officer.see(`${page}?show=all`)).body)).toContain('2 rows, 1 heading');
    const sure = await officer.see(`${page}/acceptance`);
    const seen = /name="seen" value="([^"]*)"/.exec(sure.body)?.[1] ?? '';
    expect((await officer.send(`${page}/acceptance`, { seen })).status).toBe(303);
    const list = '/app/committees/crime-and-disorder/earlier-recommendations';
    const words = textOf((await officer.see(list)).body);
    expect(words).toContain('OSC13/16 That patrols be walked where the map is red');
    expect(words).toContain('Sept 2023 (by 30 September 2023)');
    expect(words).toContain('Ongoing');
    await officer.see('/app/imports/new');
    const again = await officer.sendFile(
      '/app/imports/new',
      formOf(tracker.replace('Open', 'Closed'), 't.csv', more),
    );
    const second = (again.headers.get('location') ?? '').replace(/\?.*/, '');
    const changed = textOf((await officer.see(`${second}?show=changed`)).body);
    expect(changed).toContain('status: from Open to Closed');
    expect(changed).toContain('Changed (1)');
    await officer.see(`${second}/acceptance`);
    expect((await officer.send(`${second}/acceptance`, {})).status).toBe(303);
    await officer.see(`${page}/undoing`);
    await officer.send(`${page}/undoing`, { reason: 'Out of order.' });
    expect(textOf((await officer.see(page)).body)).toContain(
      '1 put back, 1 kept (OSC13/16: A later paper has changed it since.)',
    );
    await officer.see(`${second}/undoing`);
    await officer.send(`${second}/undoing`, { reason: 'In order.' });
    const after = JSON.parse((await officer.see(`/api/v1${list.replace('/app', '')}`)).body);
    expect(after.recommendations).toMatchObject([{ reference: 'OSC13/16', status: 'Open' }]);
  });

  it('is an answer of the council’s meeting system too', async () => {
    const answer = `<committees><committee><committeeid>4</committeeid>
      <committeetitle>Canal Scrutiny of the pages</committeetitle></committee>
      <councillor><fullusername>Councillor of the canal</fullusername></councillor></committees>`;
    const more = { kind: 'committees and meetings' };
    await officer.see('/app/imports/new');
    const bomb = formOf(`<!DOCTYPE a [<!ENTITY b "b">]>${answer}`, 'a.xml', more);
    const refused = await officer.sendFile('/app/imports/new', bomb);
    expect(refused.status).toBe(422);
    expect(textOf(refused.body)).toContain('declares things of its own');
    const picture = await officer.sendFile('/app/imports/new', formOf(answer, 'a.gif', more));
    expect(textOf(picture.body)).toContain('Choose the answer saved as .xml or .txt.');
    const read = await officer.sendFile('/app/imports/new', formOf(answer, 'a.xml', more));
    expect(read.status).toBe(303);
    const page = (read.headers.get('location') ?? '').replace(/\?.*/, '');
    const shown = textOf((await officer.see(page)).body);
    expect(shown).toContain('2 lines in tables: 2 rows');
    expect(shown).toContain('The answer does not say the quorum');
    for (const [part, words] of [
      ['prefix', 'CAN'],
      ['quorum', '3'],
    ] as const) {
      const row = await officer.see(`${page}/rows/1`);
      const version = /name="version" value="(\d+)"/.exec(row.body)?.[1] ?? '';
      const said = await officer.send(`${page}/rows/1/cell`, { part, words, version });
      expect(said.status).toBe(303);
    }
    const sure = textOf((await officer.see(`${page}/acceptance`)).body);
    expect(sure).toContain('nobody is written to');
    expect((await officer.send(`${page}/acceptance`, {})).status).toBe(303);
    expect(textOf((await officer.see(page)).body)).toContain(
      'Canal Scrutiny of the pages (committee, new)',
    );
    await officer.see(`${page}/undoing`);
    expect((await officer.send(`${page}/undoing`, { reason: 'A try.' })).status).toBe(303);
    expect(textOf((await officer.see(page)).body)).toContain('1 put back, 0 kept: A try.');
  });

  it('is nobody else’s to see', async () => {
    const member = await world.at('member one');
    expect((await member.see(at)).status).toBe(403);
    expect((await member.see('/app/imports')).status).toBe(403);
  });
});
