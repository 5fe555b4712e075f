import { Deliverer, Relay, type Delivered } from '#postroom';
import { checkLetters } from '../checks/check-letters.js';
import { checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { deliverTheRest, orderLetters, ownPostroom } from '../harness/letters.js';
import type { Mood } from '../harness/smtp-sink.js';
import { Stage } from '../harness/stage.js';

const LETTERS = 6;

type Said = Exclude<Mood, 'ok' | 'trickles'> | 'down';

interface Expected {
  /** What the first try of each letter comes to. */
  readonly tries: Readonly<Partial<Record<Delivered, number>>>;
  /** Letters that reached the mail server in that try. */
  readonly reached: number;
  /** Letters that are sent in the end. */
  readonly sent: number;
  readonly repeats: number;
}

const FOR_NOW: Expected = {
  tries: { 'tried again later': LETTERS },
  reached: 0,
  sent: LETTERS,
  repeats: 0,
};
/** What each mood of a mail server must come to, for so many letters to two people, once it is well again. */
const MOODS: Readonly<Record<Said, Expected>> = {
  down: FOR_NOW,
  slow: { ...FOR_NOW, tries: { sent: LETTERS }, reached: LETTERS },
  hangs: FOR_NOW,
  busy: FOR_NOW,
  // It puts off the first letter to each address.
  greylists: {
    ...FOR_NOW,
    tries: { 'tried again later': 2, sent: LETTERS - 2 },
    reached: LETTERS - 2,
  },
  refuses: { tries: { failed: LETTERS }, reached: 0, sent: 0, repeats: 0 },
  'drops after DATA': { ...FOR_NOW, reached: LETTERS, repeats: LETTERS },
};
const SAID: readonly Said[] = [
  'down',
  'slow',
  'hangs',
  'busy',
  'greylists',
  'refuses',
  'drops after DATA',
];

/** A mail server that is down, slow, silent, busy, greylisting, refusing, or drops what it was given. */
export const smtpMoods: Experiment = async () => {
  const tried: Awaited<ReturnType<typeof tryOn>>[] = [];
  // Those that take their time first; all at once would be more connections than the server takes.
  for (const moods of [SAID.slice(0, 4), SAID.slice(4)]) {
    const together = moods.map((mood) => Stage.play((stage) => tryOn(stage, mood)));
    tried.push(...(await Promise.all(together)));
  }
  const sum = (of: (one: (typeof tried)[number]) => number) =>
    tried.reduce((total, one) => total + of(one), 0);
  return {
    did: `${LETTERS} letters each to a mail server that is ${SAID.join(', ')}; then it is well`,
    counted: `${sum((one) => one.letters)} letters settled, ${sum((one) => one.received)} arrived, ${sum((one) => one.repeats)} repeats`,
    bound: `what is refused fails at once, all else arrives; only what was dropped after DATA (${LETTERS}) is repeated`,
    faults: tried.flatMap((one) => one.faults),
  };
};

async function tryOn(stage: Stage, mood: Said) {
  const expected = MOODS[mood];
  await orderLetters(stage, LETTERS);
  const tries = await firstTries(stage, mood);
  const reached = stage.sink.received.length;
  if (mood === 'down') await stage.sink.up();
  stage.sink.mood = 'ok';
  await deliverTheRest(stage);
  const sent = await stage.count(`SELECT count(*) FROM deliveries WHERE state = 'sent'`);
  const found = await checkLetters(stage, expected.repeats);
  const isAsExpected = Object.entries(expected.tries).every(
    ([what, times]) => tries.filter((one) => one === what).length === times,
  );
  const faults = [
    ...(isAsExpected ? [] : [`the first tries came to ${tries.join(', ')}`]),
    ...(reached === expected.reached ? [] : [`${reached} reached it at the first try`]),
    ...(sent === expected.sent ? [] : [`${sent} were sent in the end`]),
    ...found.faults,
    ...(await checkRecord(stage)),
  ];
  return { ...found, faults: faults.map((fault) => `${mood}: ${fault}`) };
}

/** Tries each letter once, at the same time, while the mail server is so. */
async function firstTries(stage: Stage, mood: Said): Promise<readonly Delivered[]> {
  const app = await ownPostroom(stage);
  try {
    await app.get(Relay).relayAll();
    if (mood === 'down') await stage.sink.down();
    else stage.sink.mood = mood;
    const rows = await stage.rows<{ id: string }>('SELECT id FROM deliveries');
    return await Promise.all(rows.map(({ id }) => app.get(Deliverer).deliver(id)));
  } finally {
    await app.close();
  }
}
