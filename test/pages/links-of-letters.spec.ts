import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SERVED_IN_LETTERS } from '#records/paths';
import { routesOf } from '../../apps/web/src/http/routes-declared.js';
import { aWebApp, type TestWeb } from '../support/web.js';

let web: TestWeb;
beforeAll(async () => {
  web = await aWebApp();
}, 60_000);
afterAll(() => web.stop());

/** Whether a route answers a path: a named segment takes any word. */
const answers = (route: string, path: string) => {
  const [wanted, given] = [route.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((one, at) => one.startsWith(':') || one === given[at])
  );
};

test.each(SERVED_IN_LETTERS)('a letter may lead to %s, which the product serves', async (path) => {
  const routes = routesOf(web.app).filter(({ method }) => method === 'GET');
  expect(routes.some((route) => answers(route.path, path))).toBe(true);
  const answer = await fetch(`${web.address}${path}`, { redirect: 'manual' });
  expect(answer.status).toBeLessThan(500);
});
