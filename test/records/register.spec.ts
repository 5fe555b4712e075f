import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RegisterQueries, RegisterReviewsService, RegisterService } from '#records/register';
import { localDate, type Actor } from '#rules';
import { refusals } from '../support/refusals.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
let register: RegisterService;
let officer: Actor;
let member: Actor;

beforeAll(async () => {
  world = await aWorld('2023-07-19T09:30:00Z');
  register = world.app.get(RegisterService);
  officer = await world.as('officer');
  member = await world.as('member one');
});
afterAll(() => world.end());

const told = async (id: string) => {
  const rows = await world.dataSource.query<{ sentence: string }[]>(
    'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version',
    [id],
  );
  return rows.map(({ sentence }) => sentence);
};

describe('The register of a member', () => {
  it('keeps what has ended, and is another’s secret', async () => {
    const { slug } = await register.enter(
      { actor: officer },
      {
        councilId: world.councilId,
        personId: world.someone('chair').id,
        category: 'employment',
        nature: 'Director of Ashcombe Haulage Ltd',
        isSensitive: false,
      },
    );
    const found = world.app.get(RegisterQueries);
    expect(slug).toBe('the-chair');
    expect(await refusals(found.find(member, slug))).toEqual(['not-found']);
    const { entries } = await found.find(officer, slug);
    const id = entries[0]?.id ?? '';
    const on = localDate('2023-07-19');
    expect(await refusals(register.end({ actor: member, id }, { on }))).toEqual(['not-found']);
    const late = localDate('2023-07-20');
    expect(await refusals(register.end({ actor: officer, id }, { on: late }))).toEqual([
      'field-wrong on',
    ]);
    expect(await register.end({ actor: officer, id }, { on })).toEqual({
      slug,
      version: 2,
      sentence: 'Interest of The chair ended on 19 July 2023.',
    });
    expect((await found.find(officer, slug)).entries).toMatchObject([{ endedOn: '2023-07-19' }]);
    expect(await refusals(register.end({ actor: officer, id }, { on }))).toEqual([
      'state-moved-on',
    ]);
  });
});

describe('Once a year', () => {
  it('every member with a vote is asked to look through it, however often it is swept', async () => {
    const reviews = world.app.get(RegisterReviewsService);
    const asks = async (at: string) => {
      world.time.set(at);
      return reviews.ask();
    };
    const messages = async () => {
      const [row] = await world.dataSource.query(
        `SELECT count(*)::int AS n FROM outbox WHERE event = 'register.review-asked'`,
      );
      return row.n;
    };
    const own = { category: 'land', nature: 'A field.', isSensitive: false } as const;
    const of = { councilId: world.councilId, personId: world.someone('member two').id };
    await register.enter({ actor: await world.as('member two') }, { ...own, ...of });
    expect(await asks('2023-07-20T07:59:00Z')).toBe(0);
    // Member two changed their own register yesterday: that was looking through it.
    expect(await asks('2023-07-20T08:01:00Z')).toBe(2);
    expect(await asks('2023-07-20T09:00:00Z')).toBe(0);
    expect(await asks('2023-12-20T09:00:00Z')).toBe(0);
    expect(await messages()).toBe(2);

    const found = world.app.get(RegisterQueries);
    const { id, review } = await found.find(member, 'the-member-one');
    expect(review).toEqual({ askedOn: '2023-07-20', dueOn: '2023-08-17', confirmedOn: null });
    expect(await register.confirm({ actor: member, id })).toEqual({
      slug: 'the-member-one',
      version: 2,
      sentence: 'The member one confirmed the register on 20 December 2023.',
    });
    expect((await told(id)).slice(-2)).toEqual([
      'The member one asked to look through the register of interests by 17 August 2023.',
      'The member one confirmed the register on 20 December 2023.',
    ]);
    expect(await asks('2024-07-22T09:00:00Z')).toBe(2);
    expect(await asks('2024-12-20T09:00:00Z')).toBe(1);
  });
});
