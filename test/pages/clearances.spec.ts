import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignedLinksService } from '#records/links';
import { Recorder } from '#records/record';
import { ReportsService } from '#records/reports';
import { localDate } from '#rules';
import {
  chosen,
  clearancesOf,
  clearingOfficers,
  finishedReport,
  reportInClearance,
} from '../support/a-clearance.js';
import { aReportText } from '../support/a-report.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin('2023-07-03T09:30:00Z');
  await clearingOfficers(world);
  officer = await world.at('officer');
});
afterAll(() => world.end());

const at = (slug: string) => `/app/committees/crime-and-disorder/reports/${slug}`;
const linkTo = async (part: string, clearanceId: string) => {
  const token = await world.app.get(Recorder).write((tx) =>
    world.app.get(SignedLinksService).tokenFor(tx, {
      personId: world.someone(part).id,
      purpose: 'clearance',
      subjectKind: 'clearance',
      subjectId: clearanceId,
      expiresOn: localDate('2023-10-01'),
    }),
  );
  return `/l/${token}`;
};
const hidden = (body: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
const exemptText = () => {
  const { content } = aReportText();
  const [section] = content.sections;
  const [paragraph] = section?.paragraphs ?? [];
  const id = paragraph?.id ?? '';
  const sections = content.sections.map((one) => ({
    ...one,
    paragraphs: one.paragraphs.map((two) => ({ ...two, text: '', isExempt: true })),
  }));
  return {
    content: { ...content, sections },
    exemptTexts: { [id]: 'The offer is ninety pounds.' },
  };
};

describe('Sending a report for clearance', () => {
  it('offers everybody of the list, and says who was asked', async () => {
    const { id, slug } = await finishedReport(world, 'Sent by page');
    const asked = await officer.see(`${at(slug)}/clearances`);
    expect(asked.status).toBe(200);
    expect(asked.body).toContain('Send this report for clearance?');
    const nobody = await officer.send(`${at(slug)}/clearances`, { finance: '' });
    expect(nobody.status).toBe(422);
    expect(nobody.body).toContain('Choose at least one clearance');
    const { personId } = chosen(world, 'finance').who;
    const sent = await officer.send(`${at(slug)}/clearances`, { finance: personId ?? '' });
    expect(sent.status).toBe(303);
    const [row] = await world.dataSource.query('SELECT state FROM reports WHERE id = $1', [id]);
    expect(row).toEqual({ state: 'in clearance' });
  });

  it('is refused to those who do not prepare reports', async () => {
    const { slug } = await finishedReport(world, 'Not theirs');
    const member = await world.at('member one');
    expect((await member.see(`${at(slug)}/clearances`)).status).toBe(403);
  });
});

describe('The link of a clearance', () => {
  it('shows the report with what is exempt, implications first, and changes nothing by being opened', async () => {
    const { id, finance } = await reportInClearance(world, 'Read by link');
    const actor = await world.as('officer');
    const text = { ...exemptText(), from: 1, why: null };
    await world.app.get(ReportsService).write({ actor, id }, text);
    const link = await linkTo('finance', finance.id);
    const stranger = world.stranger();
    const first = await stranger.see(link);
    expect([first.status, first.headers.get('location')]).toEqual([303, `${link}/clearance`]);
    const shown = await stranger.see(`${link}/clearance`);
    expect(shown.status).toBe(200);
    expect(shown.body).toContain('The offer is ninety pounds.');
    expect(shown.body).toContain('Clear this version');
    expect(shown.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await clearancesOf(world, id)).finance).toMatchObject({ state: 'asked', version: 2 });
  });

  it('clears the version that was on the page, in one press', async () => {
    const { id, finance } = await reportInClearance(world, 'Cleared by link');
    const link = await linkTo('finance', finance.id);
    const stranger = world.stranger();
    const { body } = await stranger.see(`${link}/clearance`);
    const form = { seen: hidden(body, 'seen'), version: hidden(body, 'version'), remark: 'Fine' };
    const given = await stranger.send(`${link}/clearance/giving`, form);
    expect(given.status).toBe(303);
    const after = await stranger.see(given.headers.get('location') ?? '');
    expect(after.body).toContain('You have cleared this version.');
    expect(after.body).not.toContain('Clear this version');
    expect((await clearancesOf(world, id)).finance).toMatchObject({
      state: 'given',
      remark: 'Fine',
    });
  });

  it('clears nothing when the text has changed, and shows both texts with what was typed', async () => {
    const { id, finance } = await reportInClearance(world, 'Changed meanwhile');
    const link = await linkTo('finance', finance.id);
    const stranger = world.stranger();
    const { body } = await stranger.see(`${link}/clearance`);
    const actor = await world.as('officer');
    const text = { ...aReportText({ title: 'A title of other words' }), from: 1, why: null };
    await world.app.get(ReportsService).write({ actor, id }, text);
    const form = {
      seen: hidden(body, 'seen'),
      version: hidden(body, 'version'),
      remark: 'Fine so',
    };
    const refused = await stranger.send(`${link}/clearance/giving`, form);
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('The report was changed after you opened it');
    expect(refused.body).toContain('You had version 1 open.');
    expect(refused.body).toMatch(/removed: <\/span><del>/);
    expect(refused.body).toContain('Fine so');
    expect((await clearancesOf(world, id)).finance.state).toBe('asked');
  });

  it('returns the report with the reason, which it asks for', async () => {
    const { id, finance, legal } = await reportInClearance(world, 'Returned by link');
    const link = await linkTo('finance', finance.id);
    const stranger = world.stranger();
    expect((await stranger.send(`${link}/clearance/return`, { reason: '' })).status).toBe(422);
    const returned = await stranger.send(`${link}/clearance/return`, { reason: 'No costs' });
    expect(returned.status).toBe(303);
    const other = await world.stranger().see(`${await linkTo('legal', legal.id)}/clearance`);
    expect(other.body).toContain('The report is back with its author.');
    const [row] = await world.dataSource.query('SELECT state FROM reports WHERE id = $1', [id]);
    expect(row).toEqual({ state: 'drafting' });
  });

  it('is nothing for a link of another purpose, or once the clearance is dropped', async () => {
    const { id, finance } = await reportInClearance(world, 'Dropped');
    const link = await linkTo('finance', finance.id);
    const drop = `${at('dropped')}/clearances/finance/drop`;
    expect((await officer.see(drop)).body).toContain('Is finance clearance not needed?');
    expect((await officer.send(drop, { reason: 'No cost' })).status).toBe(303);
    expect((await world.stranger().see(`${link}/clearance`)).status).toBe(404);
    expect((await clearancesOf(world, id)).finance.state).toBe('not needed');
  });
});

describe('An officer with an account', () => {
  it('clears their own part and nobody else’s', async () => {
    const { id, slug } = await reportInClearance(world, 'By account');
    const finance = await world.at('finance');
    const page = `${at(slug)}/clearances/finance`;
    const shown = await finance.see(page);
    expect(shown.status).toBe(200);
    expect((await finance.see(`${at(slug)}/clearances/legal`)).status).toBe(404);
    expect((await officer.see(page)).status).toBe(403);
    const seen = hidden(shown.body, 'seen');
    expect((await finance.send(`${page}/giving`, { seen })).status).toBe(303);
    expect((await clearancesOf(world, id)).finance.state).toBe('given');
  });

  it('asks again for all that are of an earlier text', async () => {
    const { id, slug, finance } = await reportInClearance(world, 'Stale by page');
    const reports = world.app.get(ReportsService);
    const finances = await world.at('finance');
    const page = `${at(slug)}/clearances/finance`;
    const seen = hidden((await finances.see(page)).body, 'seen');
    await finances.send(`${page}/giving`, { seen });
    const text = { ...aReportText({ title: 'Other words' }), from: 1, why: null };
    await reports.write({ actor: await world.as('officer'), id }, text);
    const shown = await officer.see(`${at(slug)}/stale-clearances`);
    expect(shown.body).toContain('The finance, finance');
    expect((await officer.send(`${at(slug)}/stale-clearances`, {})).status).toBe(303);
    expect((await clearancesOf(world, id)).finance).toMatchObject({
      id: finance.id,
      state: 'asked',
    });
    expect((await finances.see(page)).body).toContain('Changed since you cleared version 1');
  });

  it('sees on the page of the report who was asked, and what is still to be given', async () => {
    const { slug } = await reportInClearance(world, 'Its panel');
    const { body, status } = await officer.see(at(slug));
    expect(status).toBe(200);
    expect(body).toContain('The finance, finance');
    expect(body).toContain(`${at(slug)}/clearances/finance/drop`);
    expect(body).toContain(`${at(slug)}/more-clearances`);
    const finance = await world.at('finance');
    expect((await finance.see(at(slug))).body).toContain(`${at(slug)}/clearances/finance"`);
  });
});

describe('Home', () => {
  it('tells whoever is asked for a clearance, nobody else, and the officer once all are given', async () => {
    const { id, slug } = await reportInClearance(world, 'On Home');
    const finance = await world.at('finance');
    const legal = await world.at('legal');
    const mine = `${at(slug)}/clearances/finance`;
    const ready = `href="${at(slug)}">Sign off`;
    expect((await finance.see('/app')).body).toContain(`${mine}">Finance clearance of`);
    expect((await legal.see('/app')).body).not.toContain(mine);
    expect((await officer.see('/app')).body).not.toContain(ready);
    for (const [who, kind] of [
      [finance, 'finance'],
      [legal, 'legal'],
    ] as const) {
      const page = `${at(slug)}/clearances/${kind}`;
      await who.send(`${page}/giving`, { seen: hidden((await who.see(page)).body, 'seen') });
    }
    expect((await officer.see('/app')).body).toContain(ready);
    expect((await finance.see('/app')).body).not.toContain(mine);
    const given = await clearancesOf(world, id);
    expect([given.finance.state, given.legal.state]).toEqual(['given', 'given']);
  });
});

describe('Clearances by API', () => {
  it('are listed with the hash to clear by and what the caller may do', async () => {
    const { slug } = await reportInClearance(world, 'By machine');
    const api = `/api/v1/committees/crime-and-disorder/reports/${slug}/clearances`;
    const finance = await world.at('finance');
    const { items } = JSON.parse((await finance.see(api)).body);
    expect(items[0]).toMatchObject({ kind: 'finance', state: 'asked', isStale: false });
    expect(items[0].textAsItStands).toMatch(/^[0-9a-f]{64}$/);
    expect(items[0].actions.map(({ action }: { action: string }) => action)).toEqual([
      'giving',
      'return',
    ]);
    expect(items[1].actions).toEqual([]);
  });
});
