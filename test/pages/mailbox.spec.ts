import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MailboxService } from '#records/mailbox';
import { textOf } from '../support/seen-text.js';
import { Visitor } from '../support/visitor.js';
import { aWebApp, type TestWeb } from '../support/web.js';

let web: TestWeb;
let someone: Visitor;

beforeAll(async () => {
  web = await aWebApp();
  someone = new Visitor(web.address);
  const mailbox = web.app.get(MailboxService);
  for (const [n, to] of ['chief@police.example', 'chief@fire.example'].entries()) {
    await mailbox.keep({
      messageId: `<${n}@critical-friend>`,
      sender: 'scrutiny@county.example',
      recipient: to,
      subject: `CDC-2023-${n + 1}: answer by 16 August 2023`,
      text: `Answer here: http://scrutiny.test/l/secret-${n}\n<script>alert(1)</script>`,
      html: `<p style="color:red">Answer <a href="http://scrutiny.test/l/secret-${n}">here</a></p>`,
      headers: { Subject: `CDC-2023-${n + 1}`, 'Auto-Submitted': 'auto-generated' },
    });
  }
}, 60_000);
afterAll(() => web.stop());

describe('the built-in mailbox', () => {
  test('lists letters newest first, and those to one person', async () => {
    const all = textOf((await someone.see('/dev/mailbox')).body);
    expect(all.indexOf('CDC-2023-2')).toBeLessThan(all.indexOf('CDC-2023-1'));
    const one = textOf((await someone.see('/dev/mailbox?to=Chief@Police.example')).body);
    expect(one).toContain('CDC-2023-1');
    expect(one).not.toContain('CDC-2023-2');
    expect(textOf((await someone.see('/dev/mailbox?to=nobody@here.example')).body)).toContain(
      'No letter to nobody@here.example has been written.',
    );
  });

  test('shows a letter as text with its links, and as a mail program would, in a frame that runs nothing', async () => {
    const { body } = await someone.see('/dev/mailbox/1');
    expect(body).toContain('href="http://scrutiny.test/l/secret-0"');
    expect(body).not.toContain('<script>alert');
    expect(body).toContain('src="/dev/mailbox/1/html"');
    expect(body).toContain('sandbox="allow-top-navigation-by-user-activation"');
    expect(textOf(body)).toContain('Auto-Submitted auto-generated');
    const letter = await someone.see('/dev/mailbox/1/html');
    expect(letter.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/);
    expect(letter.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(letter.body).toContain('<p style="color:red">');
  });

  test.each(['/dev/mailbox/99', '/dev/mailbox/nonsense', '/dev/mailbox/99/html'])(
    'there is nothing at %s',
    async (path) => {
      expect((await someone.see(path)).status).toBe(404);
    },
  );
});

describe.each([
  [
    'in production',
    { NODE_ENV: 'production', BASE_URL: 'https://scrutiny.test', TRUST_PROXY: 'true' },
  ],
  ['when letters really leave', { SMTP_URL: 'smtp://127.0.0.1:1' }],
])('%s', (_, env) => {
  test('there is no mailbox', async () => {
    const other = await aWebApp(env);
    const visitor = new Visitor(other.address);
    for (const path of ['/dev/mailbox', '/dev/mailbox/1', '/dev/mailbox/1/html']) {
      expect((await visitor.see(path)).status).toBe(404);
    }
    await other.stop();
  });
});
