import type { Arena } from './arena.js';
import { startContender, type Contender } from './contender.js';

/** The floor: node:http and pg over the plain tables, and nothing else. */
export const startFloor = ({ databaseUrl }: Arena): Promise<Contender> =>
  startContender(
    { file: 'test/bench/floors/plain-server.mjs', env: { DATABASE_URL: databaseUrl } },
    '/',
  );

/** A bare Fastify that answers with one ready text. */
export const startBarePage = (page: string): Promise<Contender> =>
  startContender({ file: 'test/bench/floors/bare-page.mjs', env: { PAGE: page } }, '/');
