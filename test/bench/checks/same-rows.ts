import { authoritiesAtRandom, cookieOf } from '../contests/asking.js';
import { listQuery } from '../contests/list-query.js';
import type { Stage } from '../contests/contest.js';

const AUTHORITIES = 40;

/** Asks both sides for the same lists and compares what they name, in order. Null when they agree. */
export async function sameRows(stage: Stage): Promise<string | null> {
  const next = authoritiesAtRandom(7);
  for (let n = 0; n < AUTHORITIES; n += 1) {
    const { authority, council } = next();
    const floor = await references(`${stage.floor.address}/list.json/${authority}`, {});
    const path = `/api/v1/recommendations${listQuery(authority)}`;
    const ours = await references(`${stage.web.address}${path}`, cookieOf(stage, council));
    if (ours.join() !== floor.join()) return `the rows of ${authority} are not those of the floor`;
  }
  return null;
}

interface Listed {
  readonly rows?: readonly { readonly reference: string }[];
  readonly recommendations?: readonly { readonly recommendation: string }[];
}

async function references(url: string, headers: Record<string, string>): Promise<string[]> {
  const response = await fetch(url, { headers });
  const body = (await response.json()) as Listed;
  const { rows = [], recommendations = [] } = body;
  return [
    ...rows.map(({ reference }) => reference),
    ...recommendations.map(({ recommendation }) => recommendation),
  ];
}
