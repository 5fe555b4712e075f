import { paths } from '#records/paths';
import { startBarePage } from '../arena/floor.js';
import type { Side } from '../load/ask.js';
import { duel } from '../load/duel.js';
import type { Finding } from '../results/finding.js';
import { shareOfFloor } from '../results/share.js';
import type { Stage } from './contest.js';

/** The public calculator, against a Fastify that holds the very same page ready. */
export async function publicPage(stage: Stage): Promise<readonly Finding[]> {
  const { arena, web } = stage;
  const seen = await fetch(`${web.address}${paths.deadlines}`);
  const bare = await startBarePage(await seen.text());
  try {
    const held = (await fetch(`${bare.address}/`)).headers.get('etag') ?? '';
    const tag = seen.headers.get('etag') ?? '';
    const ours = pageSide(web, paths.deadlines, null);
    const floor = pageSide(bare, '/', null);
    const full = await duel({ floor, ours }, arena.options);
    const unchanged = await duel(
      { floor: pageSide(bare, '/', held), ours: pageSide(web, paths.deadlines, tag) },
      arena.options,
    );
    return [shareOfFloor('public', full), shareOfFloor('public 304', unchanged)];
  } finally {
    await bare.stop();
  }
}

function pageSide(
  { address, pid }: { readonly address: string; readonly pid: number },
  path: string,
  tag: string | null,
): Side {
  const headers = tag === null ? {} : { 'if-none-match': tag };
  return {
    address,
    pids: [pid],
    status: tag === null ? 200 : 304,
    next: () => ({ path, headers }),
  };
}
