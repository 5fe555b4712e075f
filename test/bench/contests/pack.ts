import { buildPack } from '../../../apps/worker/src/packs/build-pack.js';
import { Typesetter } from '../../../apps/worker/src/typesetting/typesetter.js';
import {
  aFileStore,
  aPdf,
  document,
  item,
  paragraph,
  papers,
  report,
  section,
} from '../../support/published-papers.js';
import { cpuOf } from '../arena/cpu.js';
import type { Finding } from '../results/finding.js';
import { median } from '../results/median.js';
import type { Stage } from './contest.js';

const ITEMS = 10;

/** Packs by the pages of each of their ten uploads: what is set from words is 50 pages in both. */
const PACKS = { pack: 7, 'long pack': 45 } as const;

/**
 * Packs of 120 and of 500 pages with ten uploads, built by a worker that has built none: every file of it, as a job does.
 * Its processor time, of all its threads and of the children it tries uploads in.
 */
export async function pack({ arena }: Stage): Promise<readonly Finding[]> {
  const rounds = arena.options.quick ? 2 : 5;
  return [await built('pack', rounds), await built('long pack', rounds)];
}

async function built(goal: keyof typeof PACKS, rounds: number): Promise<Finding> {
  const times: number[] = [];
  let seen = '';
  for (let round = 0; round < rounds; round += 1) {
    const { given, files } = await aLongMeeting(`${goal} ${round}`, PACKS[goal]);
    const began = cpuOf([process.pid]);
    const made = await buildPack(
      {
        jobId: 'bench',
        attempt: 1,
        publicationId: 'bench',
        audience: 'public',
        papers: given,
        publicPapers: given,
        withdrawn: [],
        firstPage: 1,
        before: [],
        publishedAt: '2023-07-11T09:00:00Z',
      },
      {
        typesetter: new Typesetter('packs'),
        files,
        baseUrl: 'http://scrutiny.test',
        tell: () => Promise.resolve(),
      },
    );
    times.push((cpuOf([process.pid]) - began) / 1_000);
    seen = `${made.lastPage} pages, ${made.contents.uploads.length} uploads, ${made.files.length} files`;
  }
  const value = median(times);
  const range = { least: Math.min(...times), most: Math.max(...times) };
  return { goal, value, ...range, seen, measured: times };
}

/** Papers that no round has set before: typst remembers what it set. */
async function aLongMeeting(round: string, uploadPages: number) {
  const files = aFileStore();
  const sentence = `In round ${round} the partnership met four times and agreed a plan for the roads. `;
  const items = [];
  for (let number = 1; number <= ITEMS; number += 1) {
    const bytes = aPdf(`Upload ${number} of round ${round}`, uploadPages);
    const upload = document(bytes, { title: `Upload ${number}`, letter: 'A', pages: uploadPages });
    await files.put(upload.key, bytes);
    const sections = Array.from({ length: 4 }, (_, s) =>
      section(
        `${number}-${s}`,
        `Part ${s + 1}`,
        Array.from({ length: 6 }, (_one, p) =>
          paragraph(`${number}-${s}-${p}`, sentence.repeat(7)),
        ),
      ),
    );
    items.push(item({ number, report: report(`Report ${number}`, sections), documents: [upload] }));
  }
  return { given: papers({ items }), files };
}
