import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ApologiesService,
  AttendanceQueries,
  AttendanceService,
  quorumNow,
  type AttendanceLists,
} from '#records/attendance';
import { SubstitutesService } from '#records/committees';
import { MeetingsService } from '#records/meetings';
import type { Actor } from '#rules';
import { localDate, Refused } from '#rules';
import { aWorld, type World } from '../support/world.js';

const AT_THE_START = { agendaItemId: null, reason: null };

describe('Who attends a meeting', () => {
  let world: World;
  let officer: Actor;
  let meetingId: string;
  let itemId: string;

  beforeAll(async () => {
    world = await aWorld();
    officer = await world.as('officer');
    const council = { kind: 'council', id: world.councilId } as const;
    for (const part of ['substitute one', 'substitute two']) {
      const personId = await world.person(part, null, council);
      await world.app.get(SubstitutesService).name(
        { actor: officer, id: world.committeeId },
        {
          who: { personId, name: null, post: null, email: null },
          from: localDate('2023-01-01'),
        },
      );
    }
    ({ meetingId, itemId } = await world.meetingInSession());
  });
  afterAll(() => world.end());

  const attendance = () => world.app.get(AttendanceService);
  const act = () => ({ actor: officer, id: meetingId });
  const person = (part: string) => world.someone(part).id;
  const lists = (): Promise<AttendanceLists> =>
    world.app.get(AttendanceQueries).of(world.dataSource.manager, meetingId);
  const idOf = async (name: string): Promise<string> => {
    const all = await lists();
    const everybody = [...all.members, ...all.substitutes, ...all.coOptees, ...all.officers];
    return everybody.find((one) => one.name === name)?.attendanceId ?? 'nobody';
  };
  const said = async (): Promise<readonly string[]> => {
    const rows = await world.dataSource.query<{ sentence: string }[]>(
      'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version',
      [meetingId],
    );
    return rows.map(({ sentence }) => sentence);
  };
  const why = async (work: Promise<unknown>): Promise<string> => {
    try {
      await work;
      return 'done';
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      return refused.message;
    }
  };
  const moves = async (name: string, kind: 'left' | 'returned', agendaItemId: string | null) =>
    attendance().move(act(), {
      attendanceId: await idOf(name),
      kind,
      agendaItemId,
      reason: null,
    });

  it('begins with an arrival of everybody who is there at the start', async () => {
    const { members, coOptees, absent, voting } = await lists();
    expect(members.map(({ name, seat, movements }) => [name, seat, movements.length])).toEqual([
      ['The chair', 'chair', 1],
      ['The member one', 'member', 1],
      ['The member two', 'member', 1],
    ]);
    expect(coOptees.map(({ name, isVoting }) => [name, isVoting])).toEqual([
      ['The co-optee', false],
    ]);
    expect(absent).toEqual([]);
    expect(voting).toBe(3);
  });

  it('keeps an invited partner, an officer, another councillor and the public, who have no vote', async () => {
    const none = { post: null, authorityId: null };
    await attendance().record(
      act(),
      { as: 'partner', name: 'A. Inspector', post: 'Inspector', authorityId: world.police },
      AT_THE_START,
    );
    await attendance().record(
      act(),
      { as: 'officer', name: 'A. Clerk', post: 'Democratic services officer', authorityId: null },
      AT_THE_START,
    );
    const named = [
      ['councillor', 'Councillor Z'],
      ['public', 'A. Resident'],
    ] as const;
    for (const [as, name] of named) {
      await attendance().record(act(), { as, name, ...none }, AT_THE_START);
    }
    await attendance().countPublic(act(), { count: 14, reason: null });
    const now = await lists();
    expect(now.partners.map(({ name, authority }) => [name, authority])).toEqual([
      ['A. Inspector', 'Marchfield Police'],
    ]);
    expect([...now.councillors, ...now.public].map(({ name }) => name)).toEqual([
      'Councillor Z',
      'A. Resident',
    ]);
    expect([now.publicCount, now.voting]).toEqual([14, 3]);
    expect(await said()).toEqual(
      expect.arrayContaining([
        'A. Inspector, Marchfield Police recorded as invited partner.',
        '14 members of the public recorded as present.',
      ]),
    );
  });

  it('tells when the quorum is lost and regained as somebody leaves during an item and returns', async () => {
    await moves('The member two', 'left', itemId);
    expect(await quorumNow(world.dataSource.manager, { meetingId })).toEqual({
      voting: 2,
      quorum: 3,
      isQuorate: false,
    });
    await moves('The member two', 'returned', itemId);
    const { members } = await lists();
    expect(members.at(2)?.movements.map(({ kind, item }) => [kind, item?.title ?? null])).toEqual([
      ['arrived', null],
      ['left', 'Community Safety Agreement'],
      ['returned', 'Community Safety Agreement'],
    ]);
    expect((await said()).slice(-4)).toEqual([
      'The member two left during item 1, Community Safety Agreement.',
      'The meeting is no longer quorate.',
      'The member two returned during item 1, Community Safety Agreement.',
      'The meeting is quorate again.',
    ]);
  });

  it('lets nobody leave twice, or return who is in the room', async () => {
    expect(await why(moves('The member two', 'returned', null))).toBe(
      'The member two is in the room already.',
    );
    const both = await Promise.all([
      why(moves('The member one', 'left', null)),
      why(moves('The member one', 'left', null)),
    ]);
    expect(both.toSorted()).toEqual(['The member one has left the room already.', 'done']);
    await moves('The member one', 'returned', null);
  });

  it('refuses a substitute for a member who is present, for nobody, and one who sits already', async () => {
    const stands = (personId: string, insteadOfId: string) =>
      why(attendance().record(act(), { as: 'substitute', personId, insteadOfId }, AT_THE_START));
    expect(await stands(person('substitute one'), person('member one'))).toBe(
      'The member one is recorded as present.',
    );
    expect(await stands(person('officer'), person('member one'))).toBe(
      'Choose a named substitute of the committee.',
    );
    expect(await stands(person('substitute one'), person('officer'))).toBe(
      'Choose the member they stand in for.',
    );
  });

  it('counts a substitute with the vote of the member, and lets two clerks record them once', async () => {
    await attendance().strike(act(), {
      attendanceId: await idOf('The member one'),
      reason: 'ticked by mistake',
    });
    expect((await lists()).absent.map(({ name }) => name)).toEqual(['The member one']);
    expect((await lists()).voting).toBe(2);
    const stands = {
      as: 'substitute',
      personId: person('substitute one'),
      insteadOfId: person('member one'),
    } as const;
    const late = { agendaItemId: itemId, reason: null };
    const both = await Promise.all([
      why(attendance().record(act(), stands, late)),
      why(attendance().record(act(), stands, late)),
    ]);
    expect(both.toSorted()).toEqual(['The substitute one is recorded already.', 'done']);
    const { substitutes, absent, voting } = await lists();
    expect(substitutes.map(({ name, insteadOf, isVoting }) => [name, insteadOf, isVoting])).toEqual(
      [['The substitute one', 'The member one', true]],
    );
    expect([absent.at(0)?.substitute, voting]).toEqual(['The substitute one', 3]);
    expect(await said()).toEqual(
      expect.arrayContaining([
        'The member one taken off the list of those present: ticked by mistake.',
        'The substitute one recorded as substitute in place of The member one.',
        'The substitute one arrived during item 1, Community Safety Agreement.',
      ]),
    );
  });

  it('refuses a second substitute for a member, and the member beside their substitute', async () => {
    const second = {
      as: 'substitute',
      personId: person('substitute two'),
      insteadOfId: person('member one'),
    } as const;
    expect(await why(attendance().record(act(), second, AT_THE_START))).toBe(
      'The substitute one stands in for The member one already.',
    );
    const member = { as: 'seat', personId: person('member one') } as const;
    expect(await why(attendance().record(act(), member, AT_THE_START))).toBe(
      'The substitute one is recorded in place of The member one: strike The substitute one off first if The member one has come.',
    );
  });

  it('resumes with those in the room, substitutes counted, and says who is no longer there', async () => {
    const meetings = world.app.get(MeetingsService);
    await meetings.adjourn(act(), { reason: 'lunch' });
    const two = [person('chair'), person('member two')];
    expect(await why(meetings.resume(act(), { present: two }))).not.toBe('done');
    await meetings.resume(act(), { present: [...two, person('substitute one')] });
    const { coOptees, substitutes } = await lists();
    expect(coOptees.at(0)?.movements.map(({ kind }) => kind)).toEqual(['arrived', 'left']);
    expect(substitutes.at(0)?.movements.map(({ kind }) => kind)).toEqual(['arrived']);
  });

  it('takes apologies of a member from the officer while the meeting sits, not from the member', async () => {
    const apologies = world.app.get(ApologiesService);
    const form = { personId: person('member one'), reason: 'unwell', substituteId: null };
    const actor = await world.as('member one');
    expect(await why(apologies.send({ actor, id: meetingId }, form))).toBe(
      'The meeting is in session: apologies can no longer be sent.',
    );
    expect(
      await why(apologies.send({ actor: await world.as('member two'), id: meetingId }, form)),
    ).toBe('You can send apologies only for yourself.');
    await apologies.send(act(), form);
    const now = await lists();
    expect(now.apologies.map(({ name, reason, sentHow }) => [name, reason, sentHow])).toEqual([
      ['The member one', 'unwell', 'told the officer'],
    ]);
    expect((await said()).at(-1)).toBe('Apologies received from The member one.');
    await apologies.withdraw(act(), form);
    expect((await said()).at(-1)).toBe('The member one will come after all.');
  });

  it('asks after the meeting why something is recorded late', async () => {
    await world.app.get(MeetingsService).conclude(act());
    const officerToo = {
      as: 'officer',
      name: 'B. Clerk',
      post: null,
      authorityId: null,
    } as const;
    expect(await why(attendance().record(act(), officerToo, AT_THE_START))).toBe(
      'The meeting has ended: say why this is recorded late.',
    );
    await attendance().record(act(), officerToo, { agendaItemId: null, reason: 'forgotten' });
    expect((await said()).at(-1)).toBe('B. Clerk recorded as officer in attendance: forgotten.');
  });
});
