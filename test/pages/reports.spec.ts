import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hiddenIn, textOf } from '../support/seen-text.js';
import { boxIn } from '../support/boxes.js';
import { linkToReport } from '../support/a-report.js';
import { statementsOf } from '../support/statements.js';
import type { Seen, Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

const REPORTS = '/app/committees/crime-and-disorder/reports';
const REPORT = `${REPORTS}/road-safety-outside-schools`;
let world: WebWorld;
let officer: Visitor;
let author: Visitor;
let link: string;

beforeAll(async () => {
  world = await WebWorld.begin('2023-06-01T09:30:00Z');
  officer = await world.at('officer');
  author = world.stranger();
}, 60_000);
afterAll(() => world.end());

type Fields = Record<string, string>;
const hidden = (html: string): Fields => ({
  ...hiddenIn(html),
  from: /name="from" value="(\d+)"/.exec(html)?.[1] ?? '',
});

async function press(visitor: Visitor, path: string, fields: Fields = {}): Promise<Seen> {
  const asked = await visitor.see(path);
  expect([path, asked.status]).toEqual([path, 200]);
  return visitor.send(path, { ...hidden(asked.body), ...fields });
}
async function done(visitor: Visitor, path: string, fields: Fields = {}): Promise<string> {
  const sent = await press(visitor, path, fields);
  expect([path, sent.status, textOf(sent.body)]).toEqual([path, 303, '']);
  return textOf((await visitor.see(sent.headers.get('location') ?? '')).body);
}
const reportId = async () => {
  const [row] = await world.dataSource.query<{ id: string }[]>('SELECT id FROM reports');
  return row?.id ?? '';
};
const own = async () => {
  const { body } = await officer.see(`${REPORT}/text`);
  return /section\.[0-9a-f-]{36}(?=\.heading)/.exec(body)?.[0] ?? '';
};

const WRITTEN = {
  'field.by': 'The community safety manager',
  'field.to': 'Crime and Disorder Committee, 19 July 2023',
  'field.subject': 'Road safety outside schools',
  'field.summary': 'What was done since last summer.',
  'field.contact': 'The manager, 01234 567890',
  'section.recommendation':
    'The committee may resolve to:\n\n- note the report; or\n- comment on it.',
};

describe('an officer has a report written', () => {
  test('proposes it, and is told by field what is missing', async () => {
    const wrong = await press(officer, `${REPORTS}/new`, { title: ' ', brief: 'Kept words' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('href="#title"');
    expect(wrong.body).toContain('Kept words');
    const text = await done(officer, `${REPORTS}/new`, {
      title: 'Road safety outside schools',
      brief: 'What was done since last summer.',
      template: 'scrutiny',
    });
    expect(text).toContain('Done Report proposed: Road safety outside schools.');
    expect(text).toContain('6 parts are still to be written');
  });

  test('commissions it from somebody who has no account', async () => {
    const who = { name: 'Nora Finch', post: 'Community safety manager' };
    const bad = await press(officer, `${REPORT}/commission`, {
      ...who,
      email: 'no address',
      due: 'yesterday',
    });
    expect(bad.status).toBe(422);
    for (const field of ['email', 'due']) expect(bad.body).toContain(`href="#${field}"`);
    expect(bad.body).toContain('value="Nora Finch"');
    const text = await done(officer, `${REPORT}/commission`, {
      ...who,
      email: 'nora@marchfield.example',
      due: '21 June 2023',
    });
    expect(text).toContain('Report commissioned from Nora Finch, due by 21 June 2023.');
    expect(text).toContain('Due Wednesday 21 June 2023, in 20 days');
    link = await linkToReport(world, 'road-safety-outside-schools');
  });

  test('sees it among the reports of the committee, each part that is missing a link to where it is written', async () => {
    const list = textOf((await officer.see(REPORTS)).body);
    expect(list).toContain('Road safety outside schools Commissioned Due Wednesday 21 June 2023');
    const { body } = await officer.see(REPORT);
    expect(body).toContain(`href="${REPORT}/text#field.summary"`);
    const writing = await officer.see(`${REPORT}/text`);
    expect(writing.body).toContain('id="field.summary"');
    expect(writing.body).toContain('id="section.recommendation"');
  });
});

describe('its author, by the link of the letter', () => {
  test('sees what is asked without a session, and nothing changes', async () => {
    const seen = await author.see(link);
    expect(author.cookies.size).toBe(0);
    expect(seen.headers.get('referrer-policy')).toBe('no-referrer');
    const text = textOf(seen.body);
    expect(text).toContain('A report to the Crime and Disorder Committee');
    expect(text).toContain('What was done since last summer.');
    expect(text).toContain('Write the report');
    expect(textOf((await officer.see(REPORT)).body)).toContain('Commissioned');
  });

  test('writes it, previews it unsaved, and saves it', async () => {
    const section = await own();
    const fields = {
      ...WRITTEN,
      [`${section}.heading`]: 'Crossings',
      [section]:
        'Four crossings were built.\n\n[unnumbered] See the map.\n\n[exempt] Each cost a cormorant.',
    };
    const preview = await press(author, `${link}/report/text`, { ...fields, do: 'preview' });
    expect(preview.status).toBe(200);
    expect(textOf(preview.body)).toContain(
      '1. Crossings 1.1 Four crossings were built. See the map.',
    );
    expect(textOf(preview.body)).toContain('1.2 Not for publication Each cost a cormorant.');
    expect(boxIn(preview.body, 'field.summary')).toBe('What was done since last summer.');
    expect(textOf((await author.see(link)).body)).not.toContain('Crossings');
    const text = await done(author, `${link}/report/text`, { ...fields, do: 'save' });
    expect(text).toContain('Done Version 1 written.');
    expect(text).toContain(
      '2. Recommendation 2.1 The committee may resolve to: note the report; or comment on it.',
    );
    expect(text).toContain('Every part its form asks for is written.');
  });

  test('is told of a box that cannot be so, with every word kept', async () => {
    const long = 'x'.repeat(501);
    const sent = await press(author, `${link}/report/text`, { ...WRITTEN, 'field.by': long });
    expect(sent.status).toBe(422);
    expect(sent.body).toContain('href="#field.by"');
    expect(sent.body).toContain(long);
  });

  test('asks for more time, which the officer decides', async () => {
    const more = { newDue: '28 June 2023', reason: 'Figures come late.' };
    expect(await done(author, `${link}/report/more-time`, more)).toContain(
      'You asked for 28 June 2023; nobody has decided yet',
    );
    expect(textOf((await officer.see(REPORT)).body)).toContain(
      'More time asked for by Nora Finch, until 28 June 2023: Figures come late.',
    );
    const text = await done(officer, `${REPORT}/more-time-decision`, { decision: 'agree' });
    expect(text).toContain(
      'Due Wednesday 28 June 2023, in 27 days First due Wednesday 21 June 2023.',
    );
  });

  test('can do nothing else by it', async () => {
    for (const noun of ['withdrawal', 'commission', 'sign-off', 'nonsense']) {
      expect([noun, (await author.see(`${link}/report/${noun}`)).status]).toEqual([noun, 404]);
      expect([noun, (await author.send(`${link}/report/${noun}`, {})).status]).toEqual([noun, 404]);
    }
    expect((await author.see(`${link}/response`)).status).toBe(404);
    expect((await author.see('/l/no-such-token/report/text')).status).toBe(404);
  });
});

describe('two who write at once', () => {
  test('both are kept where they changed different parts', async () => {
    const mine = await officer.see(`${REPORT}/text`);
    const theirs = await author.see(`${link}/report/text`);
    const first = await author.send(`${link}/report/text`, {
      ...hidden(theirs.body),
      'field.by': 'Nora Finch',
    });
    expect(first.status).toBe(303);
    const second = await officer.send(`${REPORT}/text`, {
      ...hidden(mine.body),
      'field.subject': 'Safer roads to school',
    });
    expect(second.status).toBe(303);
    const text = textOf((await officer.see(REPORT)).body);
    expect(text).toContain('By Nora Finch');
    expect(text).toContain('Subject Safer roads to school');
  });

  test('the second sees both texts of a part both changed, and loses neither', async () => {
    const mine = await officer.see(`${REPORT}/text`);
    const theirs = await author.see(`${link}/report/text`);
    await author.send(`${link}/report/text`, {
      ...hidden(theirs.body),
      'field.summary': 'Her summary.',
    });
    const clash = await officer.send(`${REPORT}/text`, {
      ...hidden(mine.body),
      'field.summary': 'His summary.',
      'field.subject': 'Safe roads',
    });
    expect(clash.status).toBe(409);
    expect(clash.body).toContain('href="#field.summary"');
    expect(textOf(clash.body)).toContain(
      'Summary What somebody else wrote Her summary. What you wrote His summary.',
    );
    expect(boxIn(clash.body, 'field.summary')).toBe('Her summary.\n\nHis summary.');
    expect(boxIn(clash.body, 'field.subject')).toBe('Safe roads');
    const merged = await officer.send(`${REPORT}/text`, {
      ...hidden(clash.body),
      'field.summary': 'One summary.',
      'field.subject': 'Safe roads',
      why: 'Put together',
    });
    expect(merged.status).toBe(303);
    const text = textOf((await officer.see(REPORT)).body);
    expect(text).toContain('Summary One summary.');
    expect(text).toContain('Subject Safe roads');
    expect(text).toContain('Version 5 written: Put together.');
  });
});

describe('the versions of a report', () => {
  test('are listed with who wrote them, and compared word by word', async () => {
    const list = textOf((await officer.see(`${REPORT}/versions`)).body);
    expect(list).toContain('Version 5: Put together The officer');
    expect(list).toContain('Version 1 Nora Finch');
    const since = textOf((await officer.see(`${REPORT}/versions/5?since=1`)).body);
    expect(since).toContain('Different from version 1');
    expect(since).toContain('Summary Changed');
    expect(since).toContain('[removed: ');
    expect(since).toContain('[added: ');
    expect((await officer.see(`${REPORT}/versions/99`)).status).toBe(404);
    expect((await officer.see(`${REPORT}/versions/x`)).status).toBe(404);
  });

  test('cost a bounded number of statements', async () => {
    const bounds = {
      [REPORTS]: 6,
      [`${REPORT}/text`]: 6,
      [`${REPORT}/versions/5?since=1`]: 6,
      // With its clearances, its papers and what is kept of it.
      [REPORT]: 13,
    };
    for (const [path, most] of Object.entries(bounds)) {
      const sent = await statementsOf(() => officer.see(path));
      expect([path, sent.length, sent.length <= most]).toEqual([path, sent.length, true]);
    }
  });
});

describe('Home', () => {
  test('says when reports are due, to the officer and to an author with an account', async () => {
    const home = textOf((await officer.see('/app')).body);
    expect(home).toContain('The report “Road safety outside schools” by Nora Finch');
    expect(home).toContain('Due Wednesday 28 June 2023, in 27 days');
    await world.person('writer', 'report author', { kind: 'report', id: await reportId() });
    const writer = await world.at('writer');
    expect(textOf((await writer.see('/app')).body)).toContain(
      'The report “Road safety outside schools”',
    );
    const list = textOf((await writer.see('/app/reports')).body);
    expect(list).toContain('Your reports');
    expect(list).toContain('Crime and Disorder Committee');
    expect((await writer.see(`${REPORT}/text`)).status).toBe(200);
    expect((await writer.see(REPORTS)).status).toBe(404);
  });
});

describe('a report that is finished', () => {
  test('waits for the officer, who returns it with a reason', async () => {
    expect(await done(author, `${link}/report/completion`)).toContain('Finished by its author');
    expect(textOf((await author.see(link)).body)).toContain('Nothing is asked of you at present.');
    expect((await author.see(`${link}/report/text`)).status).toBe(409);
    expect(textOf((await officer.see('/app')).body)).toContain('for clearance, or return it');
    const text = await done(officer, `${REPORT}/return`, { reason: 'The costs are missing.' });
    expect(text).toContain('Returned for correction: The costs are missing.');
  });

  test('is nothing to a stranger, a member only reads it', async () => {
    expect((await world.stranger().see(REPORT)).status).toBe(303);
    const member = await world.at('member one');
    expect((await member.see(REPORT)).status).toBe(200);
    expect((await member.see(`${REPORT}/text`)).status).toBe(403);
    const police = await world.at('police contact');
    expect((await police.see(REPORT)).status).toBe(404);
  });
});
