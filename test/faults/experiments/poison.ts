import { checkLetters } from '../checks/check-letters.js';
import { checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { orderLetters } from '../harness/letters.js';
import { Stage } from '../harness/stage.js';
import { until } from '../harness/until.js';

const LETTERS = 40;

/** Messages nobody can read, letters nobody can write and jobs for nothing stand before and among good ones. */
export const poison: Experiment = () =>
  Stage.play(async (stage) => {
    await orderLetters(stage, 2);
    await stage.rows(
      `INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at)
       SELECT o.council_id, 'reminder.due', o.subject_kind, o.subject_id,
         '{"reminder": "no id at all", "letter": "response-due-soon", "rung": "D-7"}', o.created_at
       FROM outbox o, generate_series(1, 3) WHERE o.event = 'recommendation.sent'`,
    );
    await stage.rows(
      `INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at)
       SELECT o.council_id, o.event, o.subject_kind, gen_random_uuid(), o.payload || '{"copy": 1}', o.created_at
       FROM outbox o, generate_series(1, 3) WHERE o.event = 'recommendation.sent' AND o.payload->'copy' IS NULL`,
    );
    await stage.rows(
      `INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at)
       SELECT o.council_id, o.event, o.subject_kind, o.subject_id, o.payload || '{"copy": 1}', o.created_at
       FROM outbox o, generate_series(2, $1::int)
       WHERE o.event = 'recommendation.sent' AND o.payload->'copy' IS NULL`,
      [LETTERS / 2],
    );
    const worker = await stage.worker();
    const arrived = () => stage.sink.received.length;
    const isStuck = await until('the good letters', () => arrived() >= LETTERS, 60_000).then(
      () => false,
      () => true,
    );
    await worker.stop();
    const held = await stage.count('SELECT count(*) FROM outbox WHERE relayed_at IS NULL');
    const found = await checkLetters(stage, 0);
    return {
      did: `3 messages nobody can read and 3 about nothing stood among ${LETTERS} good letters`,
      counted: `${found.received} good letters arrived, ${held} messages held for an operator`,
      bound:
        'every good letter arrives; only what cannot be read is held, and readiness tells its age',
      faults: [
        ...(isStuck ? ['good letters waited behind a message that cannot be read'] : []),
        ...(held === 3 ? [] : [`${held} messages are held`]),
        ...found.faults,
        ...(await checkRecord(stage)),
      ],
    };
  });
