import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContributionsService } from '#records/contributions';
import { ConcernsService, PartnershipQueries, ReviewsService } from '#records/partnership';
import { addDays, localDate } from '#rules';
import { aContribution } from '../support/a-contribution.js';
import { aWorld, type World } from '../support/world.js';

const RETURNED = { rating: 'on track', whatChanged: 'Nothing much.', action: null } as const;
let world: World;
let priorityId: string;
beforeAll(async () => {
  world = await aWorld();
  priorityId = await world.priority('nuisance', 'Nuisance');
});
afterAll(() => world.end());

const reviews = () => world.app.get(ReviewsService);
const concerns = () => world.app.get(ConcernsService);
const lead = () => world.as('nuisance lead');
const group = async (id: string) => ({ actor: await world.as('working-group chair'), id });

async function planned(cycle: string, dueOn = '2023-10-16'): Promise<string> {
  const plan = { priorityId, cycle, dueOn: localDate(dueOn) };
  return (await reviews().plan(await world.as('officer'), plan)) ?? '';
}
async function requested(cycle: string): Promise<string> {
  const id = await planned(cycle);
  await reviews().request({ actor: await world.as('officer'), id });
  return id;
}
/** How a thing stands, whether its clock runs, and what history said of it last. */
async function standing(id: string) {
  const [found] = await world.dataSource.query<{ state: string; clock: string; told: string }[]>(
    `SELECT coalesce((SELECT state FROM contributions WHERE id = $1), (SELECT state FROM reviews WHERE id = $1)) AS state,
       (SELECT c.state FROM clocks c WHERE c.subject_id = $1 ORDER BY c.state = 'running' DESC LIMIT 1) AS clock,
       (SELECT h.sentence FROM history h WHERE h.subject_id = $1 ORDER BY h.version DESC LIMIT 1) AS told`,
    [id],
  );
  return found;
}
const view = async (id: string) =>
  world.app.get(PartnershipQueries).review(await world.as('officer'), { id });

describe('What partners are asked for a review ends with it', () => {
  const why = 'Contribution of The police contact no longer needed: ';
  const noMore = (reason: string) => ({
    state: 'withdrawn',
    clock: 'met',
    told: `${why}${reason}.`,
  });

  it('when it is returned, with its clock and in the same transaction; what was sent stands', async () => {
    const id = await requested('July 2023');
    const asked = await aContribution(world, id, 'nuisance lead');
    await reviews().return({ actor: await lead(), id }, RETURNED);
    expect(await standing(asked)).toEqual(noMore('the review was returned on 19 July 2023'));
    await reviews().query(await group(id), { reason: 'Where?' });
    const again = await aContribution(world, id, 'nuisance lead');
    const officer = { actor: await world.as('officer'), id: again };
    const sent = { words: 'Twelve.', figures: null };
    await world.app.get(ContributionsService).answer(officer, sent);
    await reviews().return({ actor: await lead(), id }, RETURNED);
    expect(await standing(again)).toMatchObject({ state: 'answered' });
    await expect(
      world.app.get(ContributionsService).answer(officer, { ...sent, words: 'Thirteen.' }),
    ).rejects.toThrow('The review is written by now');
  });

  it('when it is withdrawn, or a concern takes its place; the partner reads nothing of why', async () => {
    const [one, two] = [await requested('August 2023'), await requested('September 2023')];
    const [first, second] = [
      await aContribution(world, one, 'nuisance lead'),
      await aContribution(world, two, 'nuisance lead'),
    ];
    const reason = 'The lead is ill.';
    await reviews().withdraw({ actor: await world.as('officer'), id: one }, { reason });
    expect(await standing(first)).toEqual(noMore('the review is no longer asked for'));
    await concerns().raise(await group(two), { text: 'Nobody answers.' });
    expect(await standing(second)).toEqual(noMore('the review is not asked for at present'));
  });
});

describe('A concern about a review', () => {
  it('ends a query and says so; once settled the lead is asked again, or what was returned is accepted', async () => {
    const id = await requested('October 2023');
    await reviews().return({ actor: await lead(), id }, RETURNED);
    await reviews().query(await group(id), { reason: 'How many calls?' });
    expect(await view(id)).toMatchObject({ query: 'How many calls?', concernEnded: null });
    await concerns().raise(await group(id), { text: 'Calls doubled.' });
    expect(await standing(id)).toEqual({
      state: 'concern raised',
      clock: 'met',
      told: 'Concern raised, which ends the query: Calls doubled.',
    });
    expect(await view(id)).toMatchObject({ concernEnded: 'queried' });
    const settled = { reason: 'Extra patrols began.', becomes: 'ask again' } as const;
    await concerns().settle(await group(id), settled);
    expect(await standing(id)).toEqual({
      state: 'queried',
      clock: 'running',
      told: 'Concern settled, and the lead asked for the review: Extra patrols began.',
    });
    await reviews().return({ actor: await lead(), id }, RETURNED);
    await concerns().raise(await group(id), { text: 'Calls doubled again.' });
    expect((await standing(id))?.told).toBe('Concern raised: Calls doubled again.');
    await concerns().settle(await group(id), { ...settled, becomes: 'accept' });
    expect(await standing(id)).toMatchObject({ state: 'accepted' });
  });

  it('about one that nobody returned cannot end in its being accepted', async () => {
    const id = await requested('November 2023');
    await concerns().raise(await group(id), { text: 'Nobody answers.' });
    expect((await standing(id))?.told).toBe(
      'Concern raised with the review still to come: Nobody answers.',
    );
    const settled = { reason: 'A new lead came.', becomes: 'accept' } as const;
    await expect(concerns().settle(await group(id), settled)).rejects.toThrow(
      'Nothing was returned that could be accepted.',
    );
    await concerns().settle(await group(id), { ...settled, becomes: 'ask again' });
    expect(await standing(id)).toMatchObject({ state: 'requested', clock: 'running' });
  });
});

describe('Asking for what comes up', () => {
  it('asks for each by itself: one that cannot be asked for is named, and stops no other', async () => {
    const soon = addDays(localDate('2023-07-19'), 10);
    const ids = [
      await planned('Ill', soon),
      await planned('Well', soon),
      await planned('Too', soon),
    ];
    const [ill = ''] = ids;
    await world.dataSource.query(
      `CREATE FUNCTION ill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF NEW.subject_id = '${ill}' THEN RAISE EXCEPTION 'it is ill'; END IF; RETURN NEW; END $$;
       CREATE TRIGGER ill BEFORE INSERT ON clocks FOR EACH ROW EXECUTE FUNCTION ill()`,
    );
    await expect(reviews().requestComing(28)).rejects.toThrow(
      `Review ${ill} was not asked for: it is ill`,
    );
    const states: string[] = [];
    for (const id of ids) states.push((await view(id)).state);
    expect(states).toEqual(['planned', 'requested', 'requested']);
    await world.dataSource.query('DROP TRIGGER ill ON clocks; DROP FUNCTION ill()');
    await reviews().requestComing(28);
    expect((await view(ill)).state).toBe('requested');
  });
});
