import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import {
  ClosingService,
  CommitteeRatingsService,
  FollowingService,
  LaterDatesService,
  RechecksService,
} from '#records/following';
import { MeetingsService } from '#records/meetings';
import { ResponsesService } from '#records/responses';
import { aWorld, type World } from '../support/world.js';

describe('What was accepted is followed through', () => {
  let world: World;
  let minute = '';
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  const as = async (part: string, id: string) => ({ actor: await world.as(part), id });
  const sentences = async (id: string) =>
    (
      await world.dataSource.query<{ sentence: string }[]>(
        'SELECT sentence FROM history WHERE subject_id = $1 ORDER BY version DESC LIMIT 3',
        [id],
      )
    ).map(({ sentence }) => sentence);

  /** Answered on 2 August, considered on 11 October 2023. */
  async function answered(
    decision: 'accepted' | 'not accepted',
    heldOn: string,
    considered: string,
  ): Promise<{ readonly id: string; readonly reference: string }> {
    world.time.set(`${heldOn}T09:30:00Z`);
    const made = await world.recommendation([world.police], heldOn);
    const id = made.to(world.police);
    await world.send(id, heldOn);
    const isAccepted = decision === 'accepted';
    await world.app.get(ResponsesService).respond(await as('police signatory', id), {
      decision,
      reason: 'The duty lies with the county.',
      action: isAccepted ? 'Publish a plan.' : null,
      owner: isAccepted ? 'Head of Roads Policing' : null,
      targetDate: isAccepted ? localDate('2023-12-01') : null,
      how: 'online',
    });
    world.time.set(`${considered}T09:30:00Z`);
    const { itemId } = await world.meetingInSession(considered);
    minute = await world.carriedResolution(itemId);
    return { id, reference: made.reference };
  }

  it('with no change in one press, two ratings apart, and a date moved twice', async () => {
    const { id } = await answered('accepted', '2023-07-19', '2023-10-11');
    const following = world.app.get(FollowingService);
    const officer = await as('officer', id);
    const contact = await as('police contact', id);
    await following.consider(officer, {
      outcome: 'satisfied',
      resolutionId: minute,
      remark: null,
    });
    await following.start(officer);
    await expect(following.reportNoChange(contact)).rejects.toThrow('There is no report yet');
    await following.reportProgress(contact, { rating: 'at risk', text: 'The money is late.' });
    world.time.set('2023-10-20T09:30:00Z');
    await following.reportNoChange(contact);
    await world.app
      .get(CommitteeRatingsService)
      .rate(officer, { rating: 'off track', resolutionId: minute, remark: 'No plan seen.' });
    expect(await sentences(id)).toEqual([
      'The committee rated the progress off track (minute 2): No plan seen.',
      'Marchfield Police reported progress, at risk: No change since 11 October 2023.',
      'Marchfield Police reported progress, at risk: The money is late.',
    ]);
    const later = world.app.get(LaterDatesService);
    const asked = { newDate: localDate('2024-01-31'), reason: 'The money is late.' };
    await expect(
      later.ask(contact, { ...asked, newDate: localDate('2023-11-30') }),
    ).rejects.toThrow('must be after the present one');
    await later.ask(contact, asked);
    await expect(later.agree(officer)).rejects.toThrow('leaves later target dates to its chair');
    const elsewhere = { role: 'chair', scope: { kind: 'committee', id: world.police } } as const;
    const { grants } = officer.actor;
    const chairOfAnother = { ...officer.actor, grants: [...grants, elsewhere] };
    await expect(later.agree({ ...officer, actor: chairOfAnother })).rejects.toThrow(
      'leaves later target dates to its chair',
    );
    await later.agree(await as('chair', id));
    await later.ask(contact, { ...asked, newDate: localDate('2024-03-04') });
    await later.refuse(await as('chair', id), { reason: 'Once is enough.' });
    expect(await sentences(id)).toEqual([
      'Later target date refused: Once is enough.',
      'Marchfield Police asked for a later target date, 4 March 2024 instead of 31 January 2024: The money is late.',
      'Later target date agreed: 31 January 2024 instead of 1 December 2023: The money is late.',
    ]);
  });

  it('no rejection is accepted of an answer that accepts', async () => {
    const { id } = await answered('accepted', '2023-10-18', '2023-11-01');
    const form = { resolutionId: minute, remark: null, outcome: 'accept the rejection' } as const;
    await expect(
      world.app.get(FollowingService).consider(await as('officer', id), form),
    ).rejects.toThrow('There is no rejection to accept');
  });

  it('a rejection is accepted and closed by one minute', async () => {
    const { id } = await answered('not accepted', '2023-11-08', '2023-11-22');
    const officer = await as('officer', id);
    const form = { resolutionId: minute, remark: null, closing: { reason: 'The law agrees.' } };
    const following = world.app.get(FollowingService);
    world.time.set('2023-11-27T09:30:00Z');
    await expect(following.consider(officer, { ...form, outcome: 'satisfied' })).rejects.toThrow(
      'Only a rejection that is accepted',
    );
    await following.consider(officer, { ...form, outcome: 'accept the rejection' });
    const [closed] = await sentences(id);
    const [{ closedOn }] = await world.dataSource.query(
      'SELECT closed_on AS "closedOn" FROM closures WHERE addressee_id = $1',
      [id],
    );
    expect(closedOn).toBe('2023-11-22');
    expect(closed).toMatch(/^Closed by the committee \(minute \d+\), rejection accepted/);
  });

  it('what is closed is superseded only by the record’s own, and looked at again', async () => {
    const first = await answered('accepted', '2023-12-06', '2023-12-20');
    const { reference } = await answered('accepted', '2024-01-10', '2024-01-24');
    const officer = await as('officer', first.id);
    const closing = world.app.get(ClosingService);
    const form = {
      kind: 'superseded',
      reason: 'A wider one was made.',
      resolutionId: minute,
      dissent: 'Councillor Rook.',
      recheck: true,
    } as const;
    await expect(closing.close(officer, { ...form, successor: 'CDC-1999-1' })).rejects.toThrow(
      'No recommendation CDC-1999-1 is on the record',
    );
    await expect(closing.close(officer, { ...form, successor: first.reference })).rejects.toThrow(
      'its own place',
    );
    await closing.close(officer, { ...form, successor: reference });
    const clock = async () => {
      const [row] = await world.dataSource.query<{ due_on: string; state: string }[]>(
        `SELECT c.due_on, c.state FROM clocks c JOIN closures x ON x.id = c.subject_id
         WHERE x.addressee_id = $1 AND c.kind = 'recheck'`,
        [first.id],
      );
      return row;
    };
    expect(await clock()).toEqual({ due_on: '2024-07-23', state: 'running' });
    const rechecks = world.app.get(RechecksService);
    const { id: meetingId } = await world.app.get(MeetingsService).plan(await world.as('officer'), {
      committeeId: world.committeeId,
      heldOn: localDate('2024-07-10'),
      startsAt: '10:00',
      venue: 'Council Chamber',
    });
    await world.dataSource.query(
      `WITH made AS (SELECT s.meeting_id, s.agenda_item_id FROM addressees a
         JOIN recommendations r ON r.id = a.recommendation_id JOIN resolutions s ON s.id = r.resolution_id
         WHERE a.id = $1),
       begun AS (INSERT INTO exclusions (id, meeting_id, began_at)
         SELECT gen_random_uuid(), meeting_id, now() FROM made RETURNING id)
       INSERT INTO excluded_items SELECT begun.id, made.agenda_item_id, 'paragraph 3' FROM begun, made`,
      [first.id],
    );
    await rechecks.bring(officer, { meeting: localDate('2024-07-10') });
    const [item] = await world.dataSource.query<{ title: string; summary: string }[]>(
      'SELECT title, summary FROM agenda_items WHERE meeting_id = $1',
      [meetingId],
    );
    expect(item?.title).toBe(`Looking again at ${first.reference} to Marchfield Police`);
    expect(item?.summary).toMatch(/^Closed by minute \d+\.$/);
    await rechecks.settle(officer, { resolutionId: minute, reason: 'It lasted.' });
    expect(await clock()).toMatchObject({ state: 'met' });
    await expect(
      rechecks.settle(officer, { resolutionId: minute, reason: 'Again.' }),
    ).rejects.toThrow('No re-check is to be done');
    const again = { reason: 'The price was forty pounds.', resolutionId: minute };
    await closing.reopen(officer, again);
    const [reopened, settled] = await sentences(first.id);
    expect(settled).toMatch(/^Re-check settled by the committee .*: the words are on its page\.$/);
    expect(reopened).toMatch(/^Reopened by the committee .*: the words are on its page\.$/);
    await expect(closing.pause(officer, { reason: ' ' })).rejects.toThrow();
    await closing.pause(await as('chair', first.id), { reason: 'Forty pounds.' });
    expect((await sentences(first.id))[0]).toBe('Paused: the words are on its page.');
    await closing.resume(await as('chair', first.id), { reason: 'Forty pounds.' });
    const contact = await as('police contact', first.id);
    const following = world.app.get(FollowingService);
    await following.reportProgress(contact, { rating: 'on track', text: 'Forty pounds.' });
    expect((await sentences(first.id))[0]).toMatch(/on track: the words are on its page$/);
  });
});
