import { paths } from '#records/paths';
import { logStatements, statementsOf } from '../checks/statements.js';
import type { Ask } from '../load/ask.js';
import type { Finding } from '../results/finding.js';
import type { GoalName } from '../results/goals.js';
import { LARGE } from '../seed/directory.js';
import { recordAt } from '../seed/record.js';
import { cookieOf } from './asking.js';
import type { Stage } from './contest.js';
import { listQuery } from './list-query.js';
import { clearStage, setStage } from './stage.js';
import { recordsToSend, sending } from './transition.js';

/** What one request asks of the database. The largest of several, on a web process started for the counting. */
export async function statements({ arena }: Stage): Promise<readonly Finding[]> {
  await logStatements(arena, true);
  const stage = await setStage(arena);
  try {
    const later = recordsToSend(stage, Math.floor(arena.records * 0.9));
    return [
      await counted(stage, 'list statements', (n) => aList(stage, n)),
      await counted(stage, 'detail statements', (n) => aDetail(stage, n)),
      await counted(stage, 'transition statements', (n) =>
        sending(stage, later(), `count-key-${n}`),
      ),
    ];
  } finally {
    await clearStage(stage);
    await logStatements(arena, false);
  }
}

const TIMES = 5;
/** Records so far apart belong to one council, hence to one session. */
const APART = 2 * LARGE;

async function counted(stage: Stage, goal: GoalName, ask: (n: number) => Ask): Promise<Finding> {
  let most: readonly string[] = [];
  let wrong = 0;
  for (let n = 0; n < TIMES; n += 1) {
    const found = await statementsOf(stage.arena, async () => {
      if (!(await isAnswered(stage, ask(n)))) wrong += 1;
    });
    // The first page of a session also writes the secret of its forms.
    if (n > 0 && found.length > most.length) most = found;
  }
  const brackets = most.filter((one) => /^(START TRANSACTION|BEGIN|COMMIT)/.test(one)).length;
  const seen =
    brackets === 0 ? '' : `${most.length - brackets} and the ${brackets} of the transaction`;
  const spoilt = wrong === 0 ? {} : { void: `${wrong} wrong answers` };
  return { goal, value: most.length, seen, measured: most, ...spoilt };
}

async function isAnswered({ web }: Stage, { path, body, ...rest }: Ask): Promise<boolean> {
  const init = { ...rest, ...(body === undefined ? {} : { body }) };
  const response = await fetch(`${web.address}${path}`, init);
  await response.text();
  return response.status === 200;
}

function aList(stage: Stage, n: number): Ask {
  const { authoritySlug, council } = recordAt(n * APART, stage.arena.today);
  return {
    path: `${paths.recommendations}${listQuery(authoritySlug)}`,
    headers: cookieOf(stage, council),
  };
}

function aDetail(stage: Stage, n: number): Ask {
  const { reference, council } = recordAt(n * APART, stage.arena.today);
  return { path: paths.recommendation(reference), headers: cookieOf(stage, council) };
}
