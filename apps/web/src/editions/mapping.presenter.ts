import type { EditionView, PriorityChange } from '#records/editions';
import { paths } from '#records/paths';
import { PRIORITY_CHANGES } from '#rules';

/** One decision of the mapping: what it is about, what comes of it, why. */
export interface MappingLine {
  readonly id: string;
  readonly from: readonly { readonly text: string; readonly href: string }[];
  readonly change: string;
  readonly to: readonly { readonly text: string; readonly href: string | null }[];
  readonly reason: string;
  readonly by: string;
}

/** The mapping from the edition before as a table: one row a decision, in the order of the edition before. */
export function mappingPresenter({ changes }: EditionView): readonly MappingLine[] {
  const decisions = [...new Set(changes.map(({ decision }) => decision))];
  return decisions.flatMap((decision) => {
    const rows = changes.filter((change) => change.decision === decision);
    const [first] = rows;
    if (first === undefined) return [];
    return [
      {
        id: first.id,
        from: once(rows.flatMap(({ from }) => (from === null ? [] : [from]))).map((one) => ({
          text: one.name,
          href: paths.priority(one.slug),
        })),
        change: PRIORITY_CHANGES[first.kind].label,
        to: once(rows.flatMap(({ to }) => (to === null ? [] : [to]))).map(toShown),
        reason: first.reason,
        by: first.decidedBy,
      },
    ];
  });
}

const toShown = ({ name, slug }: NonNullable<PriorityChange['to']>) => ({
  text: name,
  href: slug === null ? null : paths.priority(slug),
});

function once<Of extends { readonly id: string }>(all: readonly Of[]): readonly Of[] {
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}
