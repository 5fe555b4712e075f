import { CONFIG, type Config } from '#platform';
import { CodesService, sixDigitCode, type CodeFor } from '#records/replies';
import type { World } from './world.js';

/** The code that was sent last, as its letter says it. */
export async function codeSentLast(world: World): Promise<string> {
  const [sent] = await world.dataSource.query<CodeFor[]>(
    `SELECT subject_id AS "replyId", payload->>'to' AS "personId", payload->>'codeSentAt' AS "sentAt"
     FROM outbox WHERE event = 'reply.code-sent' ORDER BY id DESC LIMIT 1`,
  );
  if (sent === undefined) throw new Error('No code was sent.');
  return sixDigitCode(world.app.get<Config>(CONFIG).appSecret, sent);
}

/** Has somebody ask for a code for a reply and type it right. */
export async function confirmCode(world: World, part: string, letterId: string): Promise<void> {
  const act = { actor: await world.as(part), id: letterId };
  await world.app.get(CodesService).send(act);
  await world.app.get(CodesService).confirm(act, await codeSentLast(world));
}
