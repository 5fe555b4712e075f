import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContributionsService } from '#records/contributions';
import { LaddersQueries, LetterYearQueries } from '#records/ladders';
import { AgreementsService } from '#records/partnership';
import { ReviewCyclesService } from '#records/review-cycles';
import { addDays, localDate, rungName } from '#rules';
import { aContribution } from '../support/a-contribution.js';
import { PartnershipAtWork } from '../journeys/partnership-at-work.js';

const PRIORITIES = { burglary: 'Burglary', robbery: 'Robbery', roads: 'Road Safety' };
const LAST = '2023-09-04';

/** Three reviews of one lead, whom nobody answers: every letter the preview of the year told, and no other. */
describe('The letters about a year’s reviews', () => {
  let work: PartnershipAtWork;
  let foretold: readonly string[];
  beforeAll(async () => {
    work = await PartnershipAtWork.begin('2023-06-26T09:30:00Z', PRIORITIES);
    const { world } = work;
    const personId = world.someone('burglary lead').id;
    for (const slug of ['robbery', 'roads']) {
      const priorityId = work.ids[slug] ?? '';
      await work.get(AgreementsService).lead({ priorityId, personId, kind: 'lead' });
    }
    const actor = await world.as('officer');
    await work
      .get(ReviewCyclesService)
      .start({ actor, slug: work.slug }, { pattern: 'every quarter' });
    await work.planYear(2023);
    foretold = await preview();
    for (let day = localDate('2023-06-26'); day <= LAST; day = addDays(day, 1)) {
      await work.live(day);
    }
  }, 180_000);
  afterAll(() => work?.end());

  async function preview(): Promise<readonly string[]> {
    const { world } = work;
    const council = { kind: 'council', id: world.councilId } as const;
    await world.person('keeper', 'administrator', council);
    const view = await work.get(LaddersQueries).find(await world.as('keeper'), 'review');
    const { letters } = await work.get(LetterYearQueries).of([view], 'on');
    const lines = letters
      .filter(({ on }) => on <= LAST)
      .flatMap(({ on, rung, about, to }) =>
        to.flatMap(({ names }) => names.map((name) => `${on} ${rungName(rung)} ${about}: ${name}`)),
      );
    return [...new Set(lines)].toSorted();
  }

  it('are those its preview told, to the day, the rung and the reader', async () => {
    const sent = await work.world.dataSource.query<{ line: string }[]>(
      `SELECT to_char(d.created_at, 'YYYY-MM-DD') || ' ' || r.rung || ' ' || p.name || ', ' || v.cycle || ': ' || w.name AS line
       FROM deliveries d
       JOIN outbox o ON o.id = d.outbox_id
       JOIN reminders r ON r.id::text = o.payload ->> 'reminder'
       JOIN clocks c ON c.id = r.clock_id AND c.kind = 'review' AND c.council_id = $1
       JOIN reviews v ON v.id = c.subject_id
       JOIN priorities p ON p.id = v.priority_id
       JOIN people w ON w.id = d.person_id
       WHERE d.state = 'sent'`,
      [work.world.councilId],
    );
    expect(foretold.length).toBeGreaterThan(30);
    expect(sent.map(({ line }) => line).toSorted()).toEqual(foretold);
  });

  it('come to a lead with three reviews in one letter a day, the asking too', async () => {
    const got = await work.got('burglary lead');
    expect(got.map(({ on, subject }) => `${on} ${subject}`)).toEqual([
      '2023-07-03 3 things are due, the first by Monday 31 July 2023',
      '2023-07-17 3 things are due, the first by Monday 31 July 2023',
      '2023-07-24 3 things are due, the first by Monday 31 July 2023',
      '2023-07-28 3 things are due, the first by Monday 31 July 2023',
      '2023-07-31 3 things are due, the first today, Monday 31 July 2023',
      '2023-08-07 3 things are overdue, the first since Monday 31 July 2023',
      '2023-08-14 3 things are overdue, the first since Monday 31 July 2023',
      '2023-08-21 3 things are overdue, the first since Monday 31 July 2023',
      '2023-08-29 3 things are overdue, the first since Monday 31 July 2023',
    ]);
    for (const name of Object.values(PRIORITIES)) expect(got[0]?.text).toContain(name);
    expect((await work.got('robbery deputy')).map(({ on }) => on)).not.toContain('2023-07-31');
  });

  it('tell a partner who was written to that nothing more is needed once the review is back, and no other', async () => {
    const { world } = work;
    const at = (priority: string) => ({ priority, cycle: 'July 2023' });
    await aContribution(world, (await work.review(at('roads'))).id, 'roads lead');
    await work.live(localDate('2023-09-05'));
    const personId = world.someone('fire contact').id;
    const who = { personId, name: null, post: null, email: null };
    const asked = { who, question: 'How many doors?', due: localDate('2023-09-20') };
    const robbery = await work.act('robbery lead', (await work.review(at('robbery'))).id);
    await work.get(ContributionsService).ask(robbery, asked);
    await work.return('roads lead', at('roads'));
    await work.return('robbery lead', at('robbery'));
    await work.live(localDate('2023-09-06'));
    const got = await work.got('police contact');
    expect(got.map(({ subject }) => subject)).toEqual([
      'Please contribute to the review of Road Safety by Monday 18 September 2023',
      'Your contribution to the review of Road Safety is no longer needed',
    ]);
    expect(got[1]?.text).toContain('Reason: the review was returned on 5 September 2023');
    expect(await work.got('fire contact')).toEqual([]);
  });
});
