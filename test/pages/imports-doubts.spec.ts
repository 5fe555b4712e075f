import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuthoritiesService } from '#records/authorities';
import { textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const ROWS = [
  'Ref\tAction\tLead\tPartners\tBy when\tFunding',
  '1.1\tWalk the first estate twice a week\tConstabulary of doubts\tConstabulary of doubts\tApril 2024\tExisting Budgets',
  '1.2\tWalk the second estate twice a week\tConstabulary of doubts\tConstabulary of doubts\tMay 2024\tExisting Budgets',
  '1.3\tWalk the third estate twice a week\tMarchfield County Council\tConstabulary of doubts\tJune 2024\tExisting Budgets',
  '1.4\tWalk the fourth estate twice a week\tConstabulary of doubts\tZebra Wardens\tsoon\t',
  '1.5\tWalk the fifth estate twice a week\tZebra Wardens\tConstabulary of doubts\tJuly 2024\tExisting Budgets',
];

describe('Doubts about a paper', () => {
  let world: WebWorld;
  let officer: Visitor;
  let at = '';
  const row = () => `${at}/rows/6`;
  const seen = async (address: string) => textOf((await officer.see(address)).body);
  const states = async () => {
    const { body } = await officer.see(`/api/v1/imports/${at.split('/').at(-1) ?? ''}`);
    const { preview } = JSON.parse(body);
    const rows: { line: number; state: string; cells: { part: string; state: string }[] }[] =
      preview.rows;
    return new Map(rows.map(({ line, cells }) => [line, cells.map(({ state }) => state)]));
  };

  beforeAll(async () => {
    world = await WebWorld.begin('2024-04-02T09:30:00Z');
    const { councilId } = world;
    await world.app.get(AuthoritiesService).add({
      councilId,
      slug: 'doubts-cabinet',
      name: 'the Cabinet of the doubts',
      aliases: [],
      kind: 'executive',
    });
    await world.app.get(AuthoritiesService).add({
      councilId,
      slug: 'doubts-police',
      name: 'Constabulary of doubts',
      aliases: [],
      kind: 'responsible',
    });
    officer = await world.at('officer');
    await officer.see('/app/imports/new');
    const form = new FormData();
    form.append('kind', 'action plan');
    const text = ['# Plan of the doubts 2024-25', ...ROWS].join('\n');
    form.append('file', new Blob([text]), 'doubts.txt');
    const read = await officer.sendFile('/app/imports/new', form);
    at = (read.headers.get('location') ?? '').replace(/\?.*/, '');
  });
  afterAll(() => world.end());

  it('stand at the cells they are about', async () => {
    const page = await seen(at);
    expect(page).not.toContain('stand elsewhere');
    expect(page).not.toContain('read as .');
    expect((await states()).get(6)?.slice(0, 3)).toEqual(['ok', 'ok', 'ok']);
  });

  it('take the council’s own name for its executive, and ask whether it is', async () => {
    const page = await seen(`${at}?show=guesses`);
    expect(page).toContain('is read as the Cabinet of the doubts.');
    expect(page).toContain('"Marchfield County Council" probably means the Cabinet of the doubts.');
    expect((await states()).get(5)).toEqual(['ok', 'ok', 'guess', 'ok', 'ok', 'ok']);
  });

  it('are answered for a whole row by one press, which can be taken back', async () => {
    await officer.see(row());
    const sure = await officer.send(`${row()}/sure`, { sure: 'yes' });
    expect(sure.status).toBe(303);
    expect((await states()).get(6)).toEqual(Array(6).fill('ok'));
    expect(await seen(at)).toContain('1.4, line 6, is all read right');
    await officer.see(row());
    expect((await officer.send(`${row()}/sure`, { sure: 'yes' })).status).toBe(422);
    expect((await officer.send(`${row()}/sure`, { sure: '' })).status).toBe(303);
    expect((await states()).get(6)).toContain('needs you');
    expect(await seen(at)).toContain('1.4, line 6, is in doubt again');
  });

  it('about a name nobody knows end with the name as it is printed', async () => {
    const page = await officer.see(at);
    expect(page.body).toContain('href="/app/authorities/new"');
    expect(textOf(page.body)).toContain('Zebra Wardens: 2 cells');
    await officer.see(`${at}/as-printed`);
    expect((await officer.send(`${at}/as-printed`, { words: 'Others' })).status).toBe(422);
    expect((await officer.send(`${at}/as-printed`, { words: 'Zebra Wardens' })).status).toBe(303);
    const kept = await seen(at);
    expect(kept).toContain('“Zebra Wardens” is kept as it is printed');
    expect(kept).not.toContain('Zebra Wardens: 2 cells');
    expect((await states()).get(7)).toEqual(Array(6).fill('ok'));
  });

  it('leave the name in the plan as it is printed', async () => {
    const sure = await officer.see(`${at}/acceptance`);
    const fingerprint = /name="seen" value="([^"]*)"/.exec(sure.body)?.[1] ?? '';
    expect((await officer.send(`${at}/acceptance`, { seen: fingerprint })).status).toBe(303);
    const made = /href="(\/app\/plans\/[^"/]+)"/.exec((await officer.see(at)).body)?.[1] ?? '';
    expect(await seen(made)).toContain('Zebra Wardens (as printed)');
  });
});
