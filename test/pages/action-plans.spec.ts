import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignedLinksService } from '#records/links';
import { ActionLooksService, PlanKeepingService } from '#records/plans';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { anAction } from '../support/an-action.js';
import { aBrowser, axe, scrollsSideways, type TestBrowser } from '../support/browser.js';
import { postJson } from '../support/post-json.js';
import { hiddenIn, textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const PLAN = '/app/plans/year-of-knives';
const FOLDER = process.env['SCREENSHOTS'];
let world: WebWorld;
let officer: Visitor;
let lead: Visitor;
let browser: TestBrowser;
let priorityId = '';
let actionId = '';
let planId = '';
let linkPath = '';

beforeAll(async () => {
  world = await WebWorld.begin('2023-11-08T09:30:00Z');
  priorityId = await world.priority('plan-knives', 'Knife crime');
  ({ id: actionId, planId } = await anAction(world, 'Year of knives', {
    priorities: [priorityId],
  }));
  officer = await world.at('officer');
  lead = await world.at('plan-knives lead');
  browser = await aBrowser(world.web.address);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.end();
});

async function press(who: Visitor, path: string, fields: Record<string, string | string[]> = {}) {
  const asked = await who.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return who.send(path, { ...hiddenIn(asked.body), ...fields });
}
const at = () => `${PLAN}/actions/${actionId}`;
const text = async (who: Visitor, path: string) => textOf((await who.see(path)).body);

describe('An action plan', () => {
  test('is begun for a year, told what is wrong with nothing lost, and gets its actions', async () => {
    const wrong = await press(officer, '/app/plans/new', {
      title: 'Action Plan 2024/25',
      startsOn: '1 April 2024',
      endsOn: '1 March 2024',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('value="Action Plan 2024/25"');
    expect(textOf(wrong.body)).toContain('The plan must end after it begins.');
    const begun = await press(officer, '/app/plans/new', {
      title: 'Action Plan 2024/25',
      startsOn: '1 April 2024',
      endsOn: '31 March 2025',
    });
    expect(begun.headers.get('location')).toBe('/app/plans/action-plan-2024-25');
    const fields = {
      reference: '2.1',
      group: 'Burglary',
      wording: 'Mark bicycles in every school.',
      leads: 'Marchfield Police\nA charity',
      partners: 'Marchfield Fire and Rescue',
      accountable: 'A charity',
      funding: 'PCC and CSP',
      due: 'Sometime',
    };
    const unread = await press(officer, '/app/plans/action-plan-2024-25/actions/new', fields);
    expect(unread.status).toBe(422);
    expect(unread.body).toContain('href="#due"');
    expect(unread.body).toContain('>Mark bicycles in every school.</textarea>');
    const added = await press(officer, '/app/plans/action-plan-2024-25/actions/new', {
      ...fields,
      due: 'Q2 2024/25',
    });
    const shown = await text(officer, added.headers.get('location') ?? '');
    expect(shown).toContain('How it is read Read as 1 July 2024 to 30 September 2024');
    expect(shown).toContain('Accountable A charity');
    expect(shown).toContain('Funding PCC, CSP');
  });

  test('is narrowed by confirmed leads first; one that is only printed says so', async () => {
    const say = (isConfirmed: boolean) =>
      world.dataSource.query(
        `UPDATE action_agencies g SET is_confirmed = $1 FROM actions a JOIN action_plans l ON l.id = a.action_plan_id
         WHERE g.action_id = a.id AND l.slug = 'action-plan-2024-25' AND l.council_id = $2 AND g.name = 'A charity'`,
        [isConfirmed, world.councilId],
      );
    await say(false);
    const { body } = await officer.see('/app/plans/action-plan-2024-25');
    const leads = /<select[^>]*name="lead"[\s\S]*?<\/select>/.exec(body)?.[0] ?? '';
    expect(textOf(leads).trim()).toBe('All leads Marchfield Police A charity (as printed)');
    const narrowed = await text(officer, '/app/plans/action-plan-2024-25?lead=A+charity');
    expect(narrowed).toContain('Mark bicycles in every school.');
    await say(true);
  });

  test('is narrowed, and is a spreadsheet of what is shown', async () => {
    const keeping = world.app.get(PlanKeepingService);
    await keeping.add(
      { actor: await world.as('officer'), id: planId },
      {
        reference: '3.1',
        group: 'Burglary',
        wording: 'Lock the sheds.',
        due: 'Sept 2023',
        funding: '',
        leads: ['fire'],
        partners: [],
        accountable: null,
        priorities: [],
      },
    );
    const all = await text(officer, PLAN);
    expect(all).toContain('Actions 2 in 2 groups');
    expect(all).toContain('Overdue 1');
    expect(all).toContain('Burglary 1 action, 1 overdue');
    const ongoing = await text(officer, `${PLAN}?ongoing=yes`);
    expect(ongoing).not.toContain('Lock the sheds.');
    for (const asked of [
      'overdue=yes',
      'agency=Marchfield+Fire+and+Rescue',
      'group=Burglary',
      'lead=Marchfield+Fire+and+Rescue',
      'dueBefore=1+October+2023',
    ]) {
      const narrowed = await text(officer, `${PLAN}?${asked}`);
      expect([asked, narrowed.includes('Lock the sheds.'), narrowed.includes('knife bin')]).toEqual(
        [asked, true, false],
      );
    }
    expect(await text(officer, `${PLAN}?priority=plan-knives`)).not.toContain('Lock the sheds.');
    expect((await officer.see(`${PLAN}?state=lost`)).status).toBe(422);
    const csv = await officer.see(`${PLAN}/actions.csv?group=Burglary`);
    expect(csv.body).toContain('3.1,Burglary,Lock the sheds.,Marchfield Fire and Rescue');
    expect(csv.body).not.toContain('knife bin');
  });

  test('shows its roadmap as a picture and the same as a table', async () => {
    const { body } = await officer.see(`${PLAN}/roadmap`);
    expect(body.match(/cf-picture__mark--overdue/g)).toHaveLength(1);
    expect(body.match(/cf-picture__bar--open/g)).toHaveLength(1);
    expect(textOf(body)).toContain('3.1 Lock the sheds. Sept 2023 Not started, overdue');
  });

  test('is agreed by its minute; a reader is offered nothing', async () => {
    expect(await text(officer, PLAN)).toContain('Record that it is agreed');
    const sent = await press(officer, `${PLAN}/agreement`, {
      on: '1 November 2023',
      minute: 'CSP 12/23',
    });
    expect(sent.status).toBe(303);
    const seen = await text(lead, PLAN);
    expect(seen).toContain('Agreed by the partnership on 1 November 2023, minute CSP 12/23.');
    expect(await text(officer, '/app')).toContain('1 action of Year of knives is overdue');
    expect(await text(lead, '/app')).not.toContain('Lock the sheds.');
    await world.dataSource.query(
      `UPDATE actions SET priority_id = $2, version = version + 1 WHERE action_plan_id = $1 AND reference = '3.1'`,
      [planId, priorityId],
    );
    expect(await text(lead, '/app')).toContain(
      'Update on the overdue action 3.1 of Marchfield Fire and Rescue',
    );
    expect(seen).toMatch(/What happened.*Agreed by the partnership.*begun/i);
    expect(seen).not.toContain('Add an action');
    expect((await lead.see(`${PLAN}/actions/new`)).status).toBe(404);
  });
});

describe('An ongoing action', () => {
  test('gets its quarter’s clock, waits on Home, and is updated by the link of a letter in one press', async () => {
    await world.app.get(ActionLooksService).startMissing();
    expect(await text(officer, at())).toContain('The next update: Due Thursday 8 February 2024');
    expect(await text(lead, '/app')).toContain(
      'Update on the ongoing action 1.1 of Marchfield Police',
    );
    const token = await world.app.get(Recorder).write((tx) =>
      world.app.get(SignedLinksService).tokenFor(tx, {
        personId: world.someone('police contact').id,
        purpose: 'action',
        subjectKind: 'action',
        subjectId: actionId,
        expiresOn: localDate('2024-07-31'),
      }),
    );
    const someone = world.stranger();
    const link = `/l/${token}/action`;
    expect((await someone.see(`/l/${token}`)).headers.get('location')).toBe(link);
    const shown = await someone.see(link);
    expect(shown.body).not.toContain('govuk-service-navigation');
    const done = await press(someone, `${link}/no-change`);
    const seen = await text(someone, done.headers.get('location') ?? '');
    expect(seen).toContain('Update: No change.');
    expect(seen).toContain('This page is for The police contact.');
    expect((await someone.see(`${link}/cancellation`)).status).toBe(404);
    linkPath = link;
  });

  test('is rated, claimed and verified; two people at once lose neither text', async () => {
    const asked = await lead.see(`${at()}/update`);
    const other = await press(officer, `${at()}/update`, { rating: 'on track', text: 'Two bins.' });
    expect(other.status).toBe(303);
    const stale = await lead.send(`${at()}/update`, {
      ...hiddenIn(asked.body),
      rating: 'at risk',
      text: 'No money.',
    });
    expect(stale.status).toBe(409);
    expect(stale.body).toContain('>No money.</textarea>');
    expect(textOf(stale.body)).toContain('Two bins. (The officer, 8 November 2023)');
    await press(officer, `${at()}/claim`, { text: 'A bin in every station.' });
    const judge = await world.at('working-group chair');
    for (const path of [at(), `${at()}/verification`]) {
      expect(await text(judge, path)).toContain(
        'What shows it A bin in every station. Claimed The officer, 8 November 2023',
      );
    }
    expect(await text(judge, '/app')).toContain('Verify the action 1.1 of Marchfield Police');
    expect((await press(judge, `${at()}/verification`)).status).toBe(303);
    expect(await text(officer, at())).toContain('Verified by the working group.');
  });
});

describe('Unfinished actions', () => {
  test('are looked at, then carried into the next plan, each leading to the other', async () => {
    const path = `${PLAN}/carrying-forward`;
    const [shed] = await world.dataSource.query<{ id: string }[]>(
      `SELECT id FROM actions WHERE action_plan_id = $1 AND reference = '3.1'`,
      [planId],
    );
    const none = await press(officer, path, { to: 'action-plan-2024-25', reason: 'Late.' });
    expect(none.status).toBe(422);
    expect(none.body).toMatch(/value="action-plan-2024-25"\s+checked/);
    const short = await press(officer, path, { actions: [shed?.id ?? ''] });
    expect(short.status).toBe(422);
    expect(short.body).toMatch(new RegExp(`value="${shed?.id ?? ''}"\\s+checked`));
    const chosen = { to: 'action-plan-2024-25', reason: 'Late.', actions: [shed?.id ?? ''] };
    const looked = await press(officer, path, chosen);
    expect(textOf(looked.body)).toContain('Carry 1 action forward? To Action Plan 2024/25');
    const carried = await officer.send(path, {
      ...hiddenIn(looked.body),
      ...chosen,
      step: 'carry',
    });
    expect(carried.headers.get('location')).toBe(`${path}?done=1`);
    const old = `${PLAN}/actions/${shed?.id ?? ''}`;
    const page = await officer.see(old);
    expect(textOf(page.body)).toContain('Carried forward to Action Plan 2024/25 as 3.1: Late.');
    const next =
      /\/app\/plans\/action-plan-2024-25\/actions\/[0-9a-f-]+/.exec(page.body)?.[0] ?? '';
    const copy = await text(officer, next);
    expect(copy).toContain('Carried forward from 3.1 Year of knives');
    expect(copy).toContain('Accountable Marchfield Fire and Rescue');
  });
});

describe('Actions by the API', () => {
  test('are listed, shown with what may be done, and moved with who agreed', async () => {
    const listed = JSON.parse((await officer.see('/api/v1/action-plans/year-of-knives')).body);
    expect(listed).toMatchObject({ title: 'Year of knives', agreedMinute: 'CSP 12/23' });
    const { id } = await anAction(world, 'Plan by machine', { due: 'Sept 2024' });
    const api = `/api/v1/actions/${id}`;
    const moved = await postJson(world, officer, `${api}/date`, {
      due: 'Nov 2024',
      reason: 'No money.',
      agreedBy: 'The working group',
    });
    expect(moved.status).toBe(200);
    expect(JSON.parse((await officer.see(api)).body)).toMatchObject({
      dueEnd: '2024-11-30',
      slip: 'moved once, 2 months',
    });
    expect((await postJson(world, officer, `${api}/date`, { due: 'Nov 2025' })).status).toBe(422);
  });
});

describe('The pages of a plan, at a browser', () => {
  test('have no fault, at a desk and on a phone', async () => {
    const { cookies } = officer;
    const url = world.web.address;
    const kept = [...cookies].map(([name, value]) => ({ name, value, url }));
    for (const page of [await browser.atADesk(), await browser.onAPhone()]) {
      await page.context().addCookies(kept);
      const width = page.viewportSize()?.width ?? 0;
      for (const path of [PLAN, `${PLAN}/roadmap`, at(), `${PLAN}/carrying-forward`, linkPath]) {
        await page.goto(path);
        const name = `${width}${path.replaceAll('/', '-').slice(0, 30)}`;
        if (FOLDER) await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
        expect([name, await axe(page), await scrollsSideways(page)]).toEqual([name, [], false]);
      }
    }
  }, 60_000);
});
