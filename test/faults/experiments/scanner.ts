import { SignedLinksService, type LinkPurpose } from '#records/links';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { Stage } from '../harness/stage.js';

const NOUNS = ['', '/acknowledgement', '/answers/CDC-2023-1', '/check', '/receipt', '/progress'];
/** What a process writes of itself, whatever anybody asks. */
const OF_PROCESSES = ['heartbeats', 'migrations'];

/** A mail scanner fetches every link of every letter, and every page behind it, over and over. */
export const scanner =
  (times: number): Experiment =>
  () =>
    Stage.play(async (stage) => {
      const { world } = stage;
      const made = await world.recommendation([world.police, world.fire]);
      const links: string[] = [];
      for (const [slug, id] of [
        ['police', world.police],
        ['fire', world.fire],
      ] as const) {
        await world.send(made.to(id));
        for (const part of ['contact', 'signatory']) {
          for (const purpose of ['answer', 'progress'] as const) {
            links.push(await linkOf(stage, `${slug} ${part}`, { purpose, subject: made.to(id) }));
          }
        }
      }
      const { address } = await stage.web();
      const before = await everyRow(stage);
      const statuses = new Map<number, number>();
      for (const link of links) {
        for (const noun of NOUNS) {
          for (let each = 0; each < times; each += 10) {
            const answers = await Promise.all(
              Array.from({ length: 10 }, (_, one) =>
                fetch(`${address}${link}${noun}`, {
                  method: one % 2 === 0 ? 'GET' : 'HEAD',
                  redirect: 'manual',
                }).then(async (answer) => {
                  await answer.arrayBuffer();
                  return answer.status;
                }),
              ),
            );
            for (const status of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
          }
        }
      }
      const after = await everyRow(stage);
      const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
      const odd = [...statuses.keys()].filter((status) => ![200, 303, 404].includes(status));
      const asked = [...statuses.values()].reduce((sum, count) => sum + count, 0);
      return {
        did: `a scanner fetched ${links.length} links and the ${NOUNS.length - 1} pages behind each ${times} times by GET and HEAD`,
        counted: `${asked} requests, ${changed.length} of ${Object.keys(after).length} tables changed`,
        bound: 'nothing is written, no link is used up',
        faults: [
          ...changed.map((table) => `${table} changed`),
          ...odd.map((status) => `${statuses.get(status)} answers were ${status}`),
          ...(await checkRecord(stage)),
        ],
      };
    });

function linkOf(
  { world }: Stage,
  part: string,
  { purpose, subject }: { purpose: LinkPurpose; subject: string },
): Promise<string> {
  const order = {
    personId: world.someone(part).id,
    purpose,
    subjectKind: 'addressee',
    subjectId: subject,
    expiresOn: localDate('2024-07-31'),
  } as const;
  const links = world.app.get(SignedLinksService);
  return world.app.get(Recorder).write(async (tx) => `/l/${await links.tokenFor(tx, order)}`);
}

/** A hash of every row of every table. */
async function everyRow(stage: Stage): Promise<Record<string, string>> {
  const tables = await stage.rows<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> ALL($1)`,
    [OF_PROCESSES],
  );
  const hashes: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await stage.rows<{ hash: string | null }>(
      `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS hash FROM ${name} t`,
    );
    hashes[name] = row?.hash ?? '';
  }
  return hashes;
}
