import { expect, test } from '@jest/globals';
import { ROLES, THE_PUBLIC, type Actor } from '#rules';
import { NAVIGATION, navigationFor } from './navigation.js';

test.each(['public', ...Object.keys(ROLES)])('a page shows %s at most five links', (role) => {
  const shown = NAVIGATION.filter(({ to }) => to.some((one) => one === role));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThanOrEqual(5);
});

test('the link of the page one is at is marked', () => {
  const links = navigationFor(THE_PUBLIC, '/deadlines');
  expect(links.filter(({ current }) => current).map(({ text }) => text)).toEqual(['Deadlines']);
});

test('a person is not sent back to the public start page', () => {
  const scope = { kind: 'council', id: 'c' } as const;
  const officer: Actor = {
    kind: 'person',
    id: 'p',
    name: 'An officer',
    grants: [{ role: 'officer', scope }],
  };
  const hrefs = navigationFor(officer, '/app').map(({ href }) => href);
  expect(hrefs[0]).toBe('/app');
  expect(hrefs).not.toContain('/');
});

test('a page of a signed link has nothing before its content', () => {
  expect(navigationFor(THE_PUBLIC, '/l/Zm9vYmFy/action')).toEqual([]);
});
