import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EarlierRecommendationsQueries } from '#records/earlier-recommendations';
import { ImportsService } from '#records/imports';
import { RecommendationsService } from '#records/recommendations';
import { ResolutionsService } from '#records/resolutions';
import type { Actor } from '#rules';
import { refusals } from '../support/refusals.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const ITEM = '/app/committees/crime-and-disorder/meetings/2023-07-19/items/1';
const LIST = '/app/committees/crime-and-disorder/earlier-recommendations';
const TRACKER = [
  'Ref,Date agreed,Recommendation,Responsible body,Response,Status',
  'T1,19 July 2022,That patrols be walked where the map is red,Marchfield Police,Accepted in full,Open',
  'T2,19 July 2022,That lamps be mended within five working days,Highways,,Closed',
  'T3,,That each school name one adult for safety,Somebody else,,Open',
].join('\n');

let world: WebWorld;
let officer: Visitor;
let actor: Actor;
let importId: string;

beforeAll(async () => {
  world = await WebWorld.begin();
  officer = await world.at('officer');
  actor = await world.as('officer');
  const { itemId } = await world.meetingInSession();
  await world.app
    .get(ResolutionsService)
    .draft(actor, { agendaItemId: itemId, kind: 'recommend', wording: 'That they be taken up.' });
  const { councilId, committeeId } = world;
  const file = { fileName: 't.csv', bytes: new TextEncoder().encode(TRACKER) };
  const paper = { councilId, committeeId, kind: 'tracker', tracker: 'Tracker 2022' } as const;
  const read = await world.app
    .get(ImportsService)
    .read({ actor }, { ...paper, file, pasted: null });
  importId = read.id;
  await world.app.get(ImportsService).accept({ actor, id: importId }, { seen: null });
}, 60_000);
afterAll(() => world.end());

const hiddenEarlier = (body: string): string =>
  /name="earlier" value="([0-9a-f-]{36})"/.exec(body)?.[1] ?? '';

const kept = () => world.app.get(EarlierRecommendationsQueries).of(world.committeeId);

describe('A recommendation of an earlier record', () => {
  const form = `${ITEM}/motions/1/recommendations/new`;

  test('is taken up under a motion, with its words and authority, and no clock of its own', async () => {
    const asked = await officer.see(form);
    expect(textOf(asked.body)).toContain('Take one up from the earlier record (2 open)');
    expect(asked.body).not.toContain('That lamps be mended');
    const [, href = ''] = /href="([^"]+\?earlier=[^"]+)">T1 of/.exec(asked.body) ?? [];
    const filled = await officer.see(href);
    expect(textOf(filled.body)).toContain(
      'Taken up from the earlier record: T1 of “Tracker 2022”, agreed 19 July 2022. Answered then: Accepted in full No clock runs from those dates',
    );
    expect(filled.body).toMatch(/value="police" checked/);
    const earlier = hiddenEarlier(filled.body);
    const fields = {
      ...hiddenIn(filled.body),
      earlier,
      wording: 'That patrols be walked where the map is red',
      authority: 'police',
      'regime-police': 'CD_S19',
    };
    const check = await officer.send(form, fields);
    expect([check.status, hiddenEarlier(check.body)]).toEqual([200, earlier]);
    const drafted = await officer.send(form, { ...fields, ...hiddenIn(check.body), step: 'draft' });
    expect(drafted.status).toBe(303);
    const [first] = await kept();
    expect(first?.takenUpAs).toBe('CDC-2023-1');
    const page = textOf((await officer.see('/app/recommendations/CDC-2023-1')).body);
    expect(page).toContain('Earlier record T1 of “Tracker 2022”, agreed 19 July 2022.');
    const clocks = await world.dataSource.query<unknown[]>('SELECT 1 FROM clocks WHERE kind = $1', [
      'response',
    ]);
    expect(clocks).toEqual([]);
    expect(textOf((await officer.see(LIST)).body)).toContain(
      'Put to the committee again as CDC-2023-1',
    );
    expect(textOf((await officer.see(form)).body)).toContain('earlier record (1 open)');
    const api = JSON.parse((await officer.see('/api/v1/recommendations/CDC-2023-1')).body);
    expect(api.source.earlier).toEqual({
      tracker: 'Tracker 2022',
      reference: 'T1',
      agreedOn: '2022-07-19',
      agreedRaw: '19 July 2022',
      response: 'Accepted in full',
    });
  });

  test('is taken up once, and stays when its import is undone', async () => {
    const [first, , third] = await kept();
    const [motion] = await world.dataSource.query<{ id: string }[]>('SELECT id FROM resolutions');
    const draft = (earlierId: string) =>
      world.app.get(RecommendationsService).draft(actor, {
        resolutionId: motion?.id ?? '',
        wording: 'That it be done.',
        sourceParagraph: null,
        earlierId,
        addressees: [{ authorityId: world.police, regime: 'CD_S19', local: null }],
      });
    expect(await refusals(draft(first?.id ?? ''))).toEqual(['state-moved-on']);
    expect(await refusals(draft('another'))).toEqual(['field-wrong earlier']);
    expect(third).toMatchObject({ reference: 'T3', agreedOn: null, takenUpAs: null });
    const { sentence } = await world.app
      .get(ImportsService)
      .undo({ actor, id: importId }, { reason: 'A try.' });
    expect(sentence).toContain('2 put back, 1 kept (T1: It was put to the committee again.)');
  });

  test('can be taken up again when its motion falls', async () => {
    const act = {
      actor,
      id:
        (await world.dataSource.query<{ id: string }[]>('SELECT id FROM resolutions'))[0]?.id ?? '',
    };
    await world.app.get(ResolutionsService).withdraw(act, { reason: 'Not now.' });
    expect((await kept())[0]?.takenUpAs).toBeNull();
    const queries = world.app.get(EarlierRecommendationsQueries);
    expect(await queries.open(world.committeeId)).toHaveLength(1);
  });
});
