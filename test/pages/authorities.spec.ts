import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postJson } from '../support/post-json.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
beforeAll(async () => {
  world = await WebWorld.begin();
  officer = await world.at('officer');
}, 60_000);
afterAll(() => world?.end());

const NEW = { personId: '', name: 'Ada Okoro', post: 'Inspector', email: 'ada@police.example' };

const contactOf = async (part: string): Promise<string> => {
  const [found] = await world.dataSource.query<{ id: string }[]>(
    'SELECT id FROM contacts WHERE person_id = $1',
    [world.someone(part).id],
  );
  return found?.id ?? '';
};

describe('The authorities of a council', () => {
  it('are listed with what is open with them and who stands there', async () => {
    const { status, body } = await officer.see('/app/authorities');
    expect(status).toBe(200);
    expect(body).toContain('Marchfield Police');
    expect(body).toContain('1 signatory, 1 contact');
    expect(body).toContain('Nothing open');
  });

  it('take one more, which then says that nobody can answer for it', async () => {
    await officer.see('/app/authorities/new');
    const sent = await officer.send('/app/authorities/new', {
      name: 'Marchfield Probation',
      kind: 'responsible',
      aliases: 'Probation\nProbation Service',
      validFrom: '',
    });
    expect(sent.headers.get('location')).toBe('/app/authorities/marchfield-probation?done=1');
    const { body } = await officer.see('/app/authorities/marchfield-probation?done=1');
    expect(body).toContain('Authority added: Marchfield Probation.');
    expect(body).toContain('Probation, Probation Service');
    expect(body).toContain('No signatory is named');
  });

  it('refuse a name that means another one, and keep what was typed', async () => {
    await officer.see('/app/authorities/new');
    const { status, body } = await officer.send('/app/authorities/new', {
      name: 'marchfield police',
      kind: 'responsible',
      aliases: 'The force',
      validFrom: '',
    });
    expect(status).toBe(409);
    expect(body).toContain('“marchfield police” means Marchfield Police already.');
    expect(body).toContain('The force');
  });

  it('show nobody of an authority the page of another', async () => {
    const contact = await world.at('police contact');
    expect((await contact.see('/app/authorities')).status).toBe(404);
    expect((await contact.see('/app/authorities/fire')).status).toBe(404);
  });
});

describe('Those who stand at an authority', () => {
  it('are named by name, post and address, and need no account', async () => {
    await officer.see('/app/authorities/police/naming');
    const sent = await officer.send('/app/authorities/police/naming', { ...NEW, kind: 'contact' });
    expect(sent.headers.get('location')).toMatch(/^\/app\/authorities\/police\?done=\d+$/);
    const { body } = await officer.see('/app/authorities/police');
    expect(body).toContain('Ada Okoro');
    expect(body).toContain('By the links of letters');
    expect(body).toContain('Ada Okoro named as contact.');
  });

  it('are found by their address when they stand elsewhere already', async () => {
    await officer.see('/app/authorities/fire/naming');
    const sent = await officer.send('/app/authorities/fire/naming', { ...NEW, kind: 'contact' });
    expect(sent.status).toBe(303);
    const [people] = await world.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM people WHERE email = 'ada@police.example'`,
    );
    expect(people?.n).toBe(1);
  });

  it('cannot lose their last signatory while something is open, unless somebody follows', async () => {
    const { to } = await world.recommendation([world.police]);
    await world.send(to(world.police));
    const contactId = await contactOf('police signatory');
    const ending = { contactId, reason: 'Retired', ...NEW, name: '', post: '', email: '' };
    await officer.see('/app/authorities/police/ending');
    const refused = await officer.send('/app/authorities/police/ending', ending);
    expect(refused.status).toBe(422);
    expect(refused.body).toContain(
      'The police signatory is the last signatory, and one thing is open',
    );
    expect(refused.body).toContain('Retired');
    const done = await officer.send('/app/authorities/police/ending', {
      ...ending,
      name: 'Ben Achebe',
      post: 'Assistant Chief Constable',
      email: 'ben@police.example',
    });
    expect(done.status).toBe(303);
    const { body } = await officer.see('/app/authorities/police');
    expect(body).toContain('Ben Achebe named as signatory.');
    expect(body).toContain('The police signatory is no longer signatory: Retired.');
  });
});

describe('The API of authorities', () => {
  it('gives one with its people, and refuses a change that changes nothing', async () => {
    const { body, headers } = await officer.see('/api/v1/authorities/police');
    expect(JSON.parse(body)).toMatchObject({ authority: 'police', open: 1, signatories: 1 });
    expect(headers.get('etag')).toMatch(/^"v\d+"$/);
    const said = { name: 'Marchfield Police', kind: 'responsible', aliases: ['MPS'] };
    const changed = await postJson(world, officer, '/api/v1/authorities/police/change', said);
    expect(changed.body['done']).toBe('Authority changed: also called MPS.');
    const again = await postJson(world, officer, '/api/v1/authorities/police/change', said);
    expect(again.status).toBe(422);
  });
});
