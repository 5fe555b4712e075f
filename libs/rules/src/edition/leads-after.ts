/** Somebody who leads a priority or stands in for its lead, by their ids. */
export interface Leading {
  readonly priority: string;
  readonly person: string;
  readonly kind: 'lead' | 'deputy';
}

interface NewPriority {
  readonly priority: string;
  /** The priorities it comes from: those merged, or the one split; none where it is added. */
  readonly from: readonly string[];
  /** Whom the new edition names for it; those of where it comes from, when it names nobody. */
  readonly named: readonly Omit<Leading, 'priority'>[];
}

/**
 * Who leads a priority that is new in an edition: whom the edition names, else everybody who leads what it comes from.
 * Who led one of those and was deputy of another leads. Nobody comes twice.
 */
export function leadsAfter(
  { priority, from, named }: NewPriority,
  leading: readonly Leading[],
): readonly Leading[] {
  const followed = leading.filter((one) => from.includes(one.priority));
  const people = named.length > 0 ? named : followed;
  const leads = new Set(people.flatMap(({ person, kind }) => (kind === 'lead' ? [person] : [])));
  const deputies = new Set(people.map(({ person }) => person).filter((one) => !leads.has(one)));
  return [
    ...[...leads].map((person) => ({ priority, person, kind: 'lead' as const })),
    ...[...deputies].map((person) => ({ priority, person, kind: 'deputy' as const })),
  ];
}
