import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aWebApp, type TestWeb } from '../support/web.js';
import { Visitor } from '../support/visitor.js';

let web: TestWeb;
beforeAll(async () => {
  web = await aWebApp();
});
afterAll(() => web.stop());
const someone = () => new Visitor(web.address);
const headingOf = (body: string) => body.match(/<h1[^>]*>([^<]*)/)?.[1];

describe('public pages', () => {
  test.each([
    ['/', 'Scrutiny, and what came of it'],
    ['/deadlines', 'Work out a deadline'],
    ['/api/docs', 'Data and API'],
  ])('%s can be read without a cookie and asked for again by its tag', async (path, heading) => {
    const visitor = someone();
    const page = await visitor.see(path);
    expect(page.status).toBe(200);
    expect(headingOf(page.body)).toBe(heading);
    expect(page.body.match(/<h1/g)).toHaveLength(1);
    expect(visitor.cookies.size).toBe(0);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = await visitor.see(path, { 'if-none-match': page.headers.get('etag') ?? '' });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('every answer carries the strict headers and its reference', async () => {
    const { headers } = await someone().see('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'self';script-src 'self' 'sha256-/);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('the style sheet is kept for ever and names no typeface of GOV.UK', async () => {
    const { body } = await someone().see('/');
    const sheet = body.match(/href="(\/assets\/app-[0-9a-f]{12}\.css)"/)?.[1] ?? '';
    const css = await someone().see(sheet);
    expect(css.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(css.body).toContain('--cf-deep');
    expect(css.body).not.toMatch(/GDS Transport|@font-face/);
    expect((await someone().see('/assets/app-000000000000.css')).status).toBe(404);
  });
});
