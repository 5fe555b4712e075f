import { scaleLinear } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond } from 'd3-shape';
import { daysBetween, shortDate, type LocalDate } from '#rules';
import { ACROSS } from './bars.js';
import { inDays } from './in-days.js';
import { lifeOf, type LifeFacts } from './life-of.js';

const ROW = 28;
const MARGIN = 16;
const ON_THE_LINE = 14;
const AT_THE_WORDS = 52;

const SHAPES = {
  happened: symbol(symbolCircle, 80)() ?? '',
  due: symbol(symbolDiamond, 80)() ?? '',
  moved: symbol(symbolDiamond, 80)() ?? '',
  today: symbol(symbolCircle, 24)() ?? '',
} as const;

const leader = line<readonly [number, number]>();

/** The life of a recommendation to one authority: days to scale down a line, and beside it what happened. Null before it is made. */
export function lifePicture(
  facts: LifeFacts,
  { today, slug }: { readonly today: LocalDate; readonly slug: string },
) {
  const life = lifeOf(facts, today);
  const [first] = life;
  const last = life.at(-1);
  if (first === undefined || last === undefined) return null;
  const height = life.length * ROW + MARGIN;
  const down = scaleLinear(
    [0, Math.max(1, daysBetween(first.on, last.on))],
    [MARGIN, height - MARGIN],
  );
  return {
    id: `life-${slug}`,
    title: titleOf(facts, today),
    width: ACROSS,
    height,
    line: { at: ON_THE_LINE, from: MARGIN, to: height - MARGIN },
    days: life.map(({ on, what, kind }, index) => {
      const at = down(daysBetween(first.on, on));
      const row = MARGIN + index * ROW;
      return {
        on,
        day: shortDate(on),
        what,
        kind,
        at,
        row,
        shape: SHAPES[kind],
        words: AT_THE_WORDS,
        leader: leader([
          [ON_THE_LINE + 8, at],
          [AT_THE_WORDS - 6, row],
        ]),
      };
    }),
    x: ON_THE_LINE,
  };
}

function titleOf(facts: LifeFacts, today: LocalDate): string {
  const { madeOn, sentOn, responses, clocks, closures } = facts;
  const closed = closures.at(-1)?.closedOn;
  const isRunning = clocks.some(({ state }) => state === 'running');
  if (closed !== undefined && madeOn !== null && !isRunning) {
    return `Closed ${inDays(daysBetween(madeOn, closed))} after it was made`;
  }
  if (sentOn === null)
    return `Made ${inDays(daysBetween(madeOn ?? today, today))} ago, not yet sent`;
  const answered = responses[0]?.submittedOn;
  const due = clocks.find(({ kind }) => kind === 'response')?.dueOn;
  const past = due === undefined ? 0 : daysBetween(due, answered ?? today);
  if (answered === undefined) {
    const overdue = past > 0 ? `, ${inDays(past)} past the date` : '';
    return `Sent ${inDays(daysBetween(sentOn, today))} ago and not answered yet${overdue}`;
  }
  const late = past > 0 ? `, ${inDays(past)} late` : ', in time';
  return `Answered ${inDays(daysBetween(sentOn, answered))} after it was sent${late}`;
}
