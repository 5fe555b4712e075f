import { dateInWords, type Step } from '#rules';

const FEW = 4;

/** The steps of a count as sentences: each of a few, else each stretch of days that were counted or were not. */
export function stepsInWords(steps: readonly Step[]): readonly string[] {
  if (steps.length <= FEW) return steps.map(({ date, why }) => `${dateInWords(date)}: ${why}.`);
  return stretches(steps).map((stretch) => {
    const [first] = stretch;
    const last = stretch.at(-1);
    if (first === undefined || last === undefined) return '';
    if (stretch.length === 1) return `${dateInWords(first.date)}: ${first.why}.`;
    const counted = first.counted ? `${stretch.length} days counted` : `not counted, ${first.why}`;
    return `${dateInWords(first.date)} to ${dateInWords(last.date)}: ${counted}.`;
  });
}

function stretches(steps: readonly Step[]): readonly (readonly Step[])[] {
  return steps.reduce<readonly (readonly Step[])[]>((found, step) => {
    const last = found.at(-1);
    const before = last?.at(-1);
    const goesOn = before?.counted === step.counted && (step.counted || before.why === step.why);
    return goesOn && last !== undefined
      ? [...found.slice(0, -1), [...last, step]]
      : [...found, [step]];
  }, []);
}
