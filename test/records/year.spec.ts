import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommitteesService } from '#records/committees';
import { MeetingsService, YearService } from '#records/meetings';
import { localDate } from '#rules';
import { aWorld, type World } from '../support/world.js';

let world: World;
let year: YearService;
beforeAll(async () => {
  world = await aWorld('2023-07-19T09:30:00Z');
  const { meetingId } = await world.meetingInSession();
  const meetings = world.app.get(MeetingsService);
  const officer = await world.as('officer');
  await meetings.conclude({ actor: officer, id: meetingId });
  year = world.app.get(YearService);
  const committees = world.app.get(CommitteesService);
  const cabinet = await committees.add({
    councilId: world.councilId,
    slug: 'cabinet',
    name: 'Cabinet',
    constitutedAs: null,
    referencePrefix: 'CAB',
    quorum: 3,
  });
  await committees.seat({
    committeeId: cabinet,
    personId: world.someone('member one').id,
    kind: 'member',
    isVoting: true,
    validFrom: localDate('2020-01-01'),
  });
  const when = { heldOn: localDate('2024-04-17'), startsAt: '14:00', venue: 'Chamber' };
  await meetings.plan(officer, { committeeId: cabinet, ...when });
}, 60_000);
afterAll(() => world.end());

const preview = (...days: string[]) =>
  year.preview({
    councilId: world.councilId,
    committeeId: world.committeeId,
    days: days.map(localDate),
  });
const plan = async (...days: string[]) =>
  year.plan(await world.as('officer'), {
    committeeId: world.committeeId,
    days: days.map(localDate),
    startsAt: '10:00',
    venue: 'Council Chamber',
  });
const count = async () => {
  const [row] = await world.dataSource.query<{ n: number }[]>(
    'SELECT count(*)::int AS n FROM meetings WHERE committee_id = $1',
    [world.committeeId],
  );
  return row?.n;
};

describe('A year before it is planned', () => {
  it('shows for each day what speaks against it, and by when its agenda must be out', async () => {
    const [gone, taken, soon, saturday, election, holiday, far] = await preview(
      '2023-07-18',
      '2023-07-19',
      '2023-07-24',
      '2024-03-02',
      '2024-04-17',
      '2024-05-27',
      '2035-01-17',
    );
    expect(gone?.blocked).toBe('This day has gone by.');
    expect(taken?.blocked).toBe('The committee meets on this day already.');
    expect(soon).toMatchObject({ blocked: null, publish: { due: '2023-07-14' } });
    expect(soon?.cautions[0]).toContain('Five clear days are no longer to be had');
    expect(saturday?.cautions).toEqual(['No working day: Saturday.']);
    expect(election?.cautions[0]).toContain('21 March 2024 to 2 May 2024');
    expect(election?.clashes).toEqual([
      { committee: 'Cabinet', startsAt: '14:00', inCommon: ['The member one'] },
    ]);
    expect(holiday?.cautions[0]).toContain('Spring bank holiday');
    expect(far?.blocked).toBe('The bank holidays of 2035 are not known yet.');
  });

  it('shows whether the yearly duty would be met, counting the days proposed before', async () => {
    const [late] = await preview('2024-07-24');
    expect(late?.duty).toEqual({
      isMet: false,
      explanation:
        'It sits on Wednesday 19 July 2023, so again by Friday 19 July 2024: this day is too late.',
    });
    const [first, second] = await preview('2024-01-17', '2024-07-24');
    expect([first?.duty?.isMet, second?.duty?.isMet]).toEqual([true, true]);
  });

  it('is not written by looking at it', async () => {
    expect(await count()).toBe(1);
  });
});

describe('A year that is planned', () => {
  it('is planned whole, or not at all', async () => {
    await expect(plan('2024-01-17', '2023-07-19')).rejects.toThrow(
      'A meeting cannot be planned on Wednesday 19 July 2023',
    );
    await expect(plan('2035-01-17')).rejects.toThrow('Nothing was planned.');
    expect(await count()).toBe(1);
    expect(await plan('2024-01-17', '2024-04-18', '2024-01-17')).toHaveLength(2);
    expect(await count()).toBe(3);
  });

  it('is an officer’s to plan', async () => {
    const member = await world.as('member one');
    const asked = { committeeId: world.committeeId, days: [localDate('2024-10-16')] };
    await expect(
      year.plan(member, { ...asked, startsAt: '10:00', venue: 'Chamber' }),
    ).rejects.toThrow('You do not have the role that may plan a meeting.');
  });
});
