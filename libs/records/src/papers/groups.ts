import { matchName } from './alike-names.js';
import type { Glossary } from './glossary.js';
import { bandText, groupNumber, type GroupDraft } from './group-drafts.js';
import type { PlanGroup, Printed, Problem } from './plan-reading.js';

export interface PrintedNames {
  readonly priorities: readonly string[];
  readonly measureHeadings: readonly string[];
  readonly glossary: Glossary;
}

/** The names a group goes by in its heading and its band, the heading first. */
export function namesOfGroup({ heading, band }: GroupDraft): readonly string[] {
  const names = [heading?.text, band === undefined ? undefined : bandText(band)];
  return names.filter((name) => name !== undefined);
}

/** A group with the priority and the measure its names are like; both are proposals, never corrections. */
export function groupOf(draft: GroupDraft, printed: PrintedNames): PlanGroup {
  const names = namesOfGroup(draft);
  const number = groupNumber(draft.rows);
  return {
    number,
    name: names[0] ?? (number === null ? 'Without a name' : `Group ${number}`),
    heading: draft.heading === undefined ? null : printedAt(draft.heading),
    band: draft.band === undefined ? null : printedAt(draft.band),
    priority: matchName(names, printed.priorities, printed.glossary),
    measure: matchName(names, printed.measureHeadings, printed.glossary),
  };
}

/** What a person should see about the names of groups: those printed in several ways, and those without a match. */
export function nameProblems(
  groups: readonly PlanGroup[],
  drafts: readonly GroupDraft[],
  printed: PrintedNames,
): readonly Problem[] {
  return [
    ...groups.flatMap((group, index) => differingNames(group, drafts[index])),
    ...printed.priorities
      .filter((name) => !groups.some(({ priority }) => priority.reading === name))
      .map((name) => withoutGroup('priority', name)),
    ...printed.measureHeadings
      .filter((name) => !groups.some(({ measure }) => measure.reading === name))
      .map((name) => withoutGroup('measure', name)),
  ];
}

function differingNames(group: PlanGroup, draft: GroupDraft | undefined): readonly Problem[] {
  const all = [
    ...(draft === undefined ? [] : namesOfGroup(draft)),
    group.priority.reading,
    group.measure.reading,
  ].filter((name) => name !== null);
  const spellings = all.filter(
    (name, at) => all.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === at,
  );
  if (spellings.length < 2) return [];
  const quoted = spellings.map((name) => `"${name}"`).join(', ');
  return [
    {
      kind: 'names differ',
      line: group.heading?.line ?? group.band?.line ?? null,
      sentence: `One priority is printed as ${quoted}.`,
    },
  ];
}

function withoutGroup(what: 'priority' | 'measure', name: string): Problem {
  return {
    kind: `${what} without a group`,
    line: null,
    sentence: `The ${what} "${name}" is like the name of no group of actions.`,
  };
}

function printedAt({ raw, line }: Printed): Printed {
  return { raw, line };
}
