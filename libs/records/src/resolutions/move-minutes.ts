import type { Actor } from '#rules';
import { transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

interface MinuteMove {
  readonly meetingId: string;
  readonly command: 'minute' | 'confirm';
  readonly actor: Actor;
  readonly now: string;
}

const FROM = { minute: 'carried', confirm: 'minuted' } as const;

/** Enters every carried resolution of a meeting in its minutes, or confirms every entered one, in the meeting's own transaction. */
export async function moveMinutes(tx: Tx, move: MinuteMove): Promise<void> {
  const { meetingId, command, actor, now } = move;
  const decided = await tx.query<{ id: string; minute: string }[]>(
    'SELECT id, minute FROM resolutions WHERE meeting_id = $1 AND state = $2 ORDER BY id',
    [meetingId, FROM[command]],
  );
  for (const { id, minute } of decided) {
    await transition(tx, {
      id,
      command,
      actor,
      now,
      kind: 'resolution',
      prepare: () => ({ facts: { minute } }),
    });
  }
}
