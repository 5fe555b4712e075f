import type { EditionView, PriorityChange } from '#records/editions';

/** What was written in a draft for what came of a decision, and goes when that is taken back; a row for each text. */
export function wordsThatGo(
  { changes, priorities, criteria }: EditionView,
  { decision }: PriorityChange,
) {
  const came = changes.filter((one) => one.decision === decision).map(({ to }) => to?.id);
  return priorities
    .filter(({ id }) => came.includes(id))
    .flatMap(({ name, rationale, reasonings, named }) => [
      ...(rationale === '' ? [] : [{ key: `${name}: why it is a priority`, value: rationale }]),
      ...reasonings.map(({ criterionId, reasoning, score }) => ({
        key: `${name}: ${criteria.find(({ id }) => id === criterionId)?.name ?? 'reasoning'}`,
        value: score === null ? reasoning : `${reasoning} (score ${score})`,
      })),
      ...(named.length === 0
        ? []
        : [{ key: `${name}: named to lead`, value: named.map((one) => one.name).join(', ') }]),
    ]);
}
