import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContactsService } from '#records/authorities';
import { fingerprintOf, HandOversQueries, HandOversService, itemsOf } from '#records/hand-overs';
import { SignedLinksService } from '#records/links';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { aSentLetter } from '../support/a-sent-letter.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
let letterId: string;
const NEW = { personId: null, name: 'Ada Okoro', post: 'Inspector', email: 'ada@police.example' };

beforeAll(async () => {
  world = await aWorld();
  ({ letterId } = await aSentLetter(world, world.police, 2));
});
afterAll(() => world?.end());

const linkOf = async (part: string) => {
  const links = world.app.get(SignedLinksService);
  const token = await world.app.get(Recorder).write((tx) =>
    links.tokenFor(tx, {
      personId: world.someone(part).id,
      purpose: 'reply',
      subjectKind: 'letter',
      subjectId: letterId,
      expiresOn: localDate('2024-07-31'),
    }),
  );
  return () => links.open(token);
};

describe('A link to the reply to a letter', () => {
  it('opens no more once its holder’s part at the authority ended', async () => {
    const open = await linkOf('police contact');
    expect(await open()).toMatchObject({ subjectId: letterId });
    const [contact] = await world.dataSource.query<{ id: string }[]>(
      'SELECT id FROM contacts WHERE authority_id = $1 AND person_id = $2',
      [world.police, world.someone('police contact').id],
    );
    const act = { actor: await world.as('officer'), id: world.police };
    const ended = { contactId: contact?.id ?? '', reason: 'Moved on', successor: null };
    await world.app.get(ContactsService).end(act, ended);
    await expect(open()).rejects.toThrow('This link is not valid');
  });

  it('opens no more once its holder handed over to somebody else', async () => {
    const open = await linkOf('police signatory');
    expect(await open()).toMatchObject({ subjectId: letterId });
    const officer = await world.as('officer');
    const queries = world.app.get(HandOversQueries);
    const key = `person:${world.someone('police signatory').id}`;
    const from = await queries.holder(officer, key);
    const fingerprint = fingerprintOf(itemsOf(await queries.held(from)));
    const form = { from, to: NEW, leaves: false, reason: 'Moved on', fingerprint };
    await world.app.get(HandOversService).handOver(officer, form);
    await expect(open()).rejects.toThrow('This link is not valid');
  });
});
