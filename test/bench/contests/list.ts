import { paths } from '#records/paths';
import type { Ask, Side } from '../load/ask.js';
import { duel } from '../load/duel.js';
import type { Finding } from '../results/finding.js';
import { shareOfFloor } from '../results/share.js';
import { listQuery } from './list-query.js';
import { sameRows } from '../checks/same-rows.js';
import { authoritiesAtRandom, cookieOf, pidsOf, type Asked } from './asking.js';
import type { Stage } from './contest.js';

/** What waits for one authority's answer, soonest due first: as a page, and as JSON. */
export async function list(stage: Stage): Promise<readonly Finding[]> {
  const differs = await sameRows(stage);
  const spoilt = differs === null ? {} : { void: differs };
  const html = await duel(
    {
      floor: floorSide(stage, ({ authority }) => ({ path: `/list/${authority}` })),
      ours: ourSide(stage, paths.recommendations),
    },
    stage.arena.options,
  );
  const json = await duel(
    {
      floor: floorSide(stage, ({ authority }) => ({ path: `/list.json/${authority}` })),
      ours: ourSide(stage, '/api/v1/recommendations'),
    },
    stage.arena.options,
  );
  return [
    { ...shareOfFloor('list', html), ...spoilt },
    { ...shareOfFloor('list json', json), ...spoilt },
  ];
}

function ourSide(stage: Stage, path: string): Side {
  const next = authoritiesAtRandom(100);
  return {
    address: stage.web.address,
    pids: pidsOf(stage).ours,
    status: 200,
    next: () => {
      const { authority, council } = next();
      return { path: `${path}${listQuery(authority)}`, headers: cookieOf(stage, council) };
    },
  };
}

function floorSide(stage: Stage, ask: (asked: Asked) => Ask): Side {
  const next = authoritiesAtRandom(100);
  const pids = pidsOf(stage).floor;
  return { address: stage.floor.address, pids, status: 200, next: () => ask(next()) };
}
