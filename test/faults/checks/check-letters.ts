import type { Stage } from '../harness/stage.js';

/** What became of the letters, and what is wrong with it. */
export interface LettersFound {
  readonly letters: number;
  readonly received: number;
  readonly repeats: number;
  readonly faults: readonly string[];
}

/**
 * Compares the ledger with what the mail server was given: every letter arrived, under its own Message-ID, at one
 * address; repeats only so many as letters were in flight when something broke.
 */
export async function checkLetters(stage: Stage, mayRepeat: number): Promise<LettersFound> {
  const deliveries = await stage.rows<{ state: string; message: string; email: string }>(
    `SELECT d.state, coalesce(m.message_id, d.message_id) AS message, p.email FROM deliveries d
     JOIN people p ON p.id = d.person_id LEFT JOIN deliveries m ON m.id = d.carried_by`,
  );
  const { received } = stage.sink;
  const arrived = new Map<string, number>();
  for (const { messageId } of received) {
    arrived.set(messageId, (arrived.get(messageId) ?? 0) + 1);
  }
  const known = new Map(deliveries.map(({ message, email }) => [message, email]));
  const sent = deliveries.filter(({ state }) => state === 'sent');
  const unsettled = deliveries.filter(({ state }) =>
    ['gathering', 'waiting', 'sending'].includes(state),
  );
  const lost = sent.filter(({ message }) => !arrived.has(message));
  const strange = received.filter(({ messageId, to }) => known.get(messageId) !== to);
  const repeats = received.length - arrived.size;
  const faults = [
    ...(lost.length > 0 ? [`${lost.length} letters were settled as sent and never arrived`] : []),
    ...(unsettled.length > 0 ? [`${unsettled.length} letters are not settled`] : []),
    ...(strange.length > 0
      ? [`${strange.length} arrived under another Message-ID or elsewhere`]
      : []),
    ...(repeats > mayRepeat ? [`${repeats} repeats, at most ${mayRepeat} were in flight`] : []),
  ];
  return { letters: deliveries.length, received: received.length, repeats, faults };
}
