import type { DataSource } from 'typeorm';
import { walkSeals, type NotedSeal, type SealHead } from '../seals/index.js';
import { walkHistory } from './history-chain.js';
import { versionFaults, type VersionFault } from './row-versions.js';

/** What the whole history was found to be: how much was read, and each way in which it does not hold. */
export interface HistoryInspection {
  readonly entries: number;
  readonly subjects: number;
  readonly seals: number;
  /** Entries written since the last seal. */
  readonly unsealed: number;
  readonly head: SealHead | null;
  /** The first fault of each walk, as sentences: chains, then rows, then seals. Empty when everything holds. */
  readonly faults: readonly string[];
}

/**
 * Walks every chain, compares every stateful row with where its history ends, and walks the seals, each in pages.
 * @param noted a seal as it was noted outside this database, which must still be there
 */
export async function inspectHistory(
  dataSource: DataSource,
  noted?: NotedSeal,
): Promise<HistoryInspection> {
  const { entries, subjects, broken } = await walkHistory(dataSource);
  const rows = await versionFaults(dataSource);
  const sealed = await walkSeals(dataSource, noted);
  const faults = [
    ...(broken === null
      ? []
      : [
          `The first entry that does not hold is version ${broken.version} of ${broken.subjectKind} ${broken.subjectId}: ${broken.why}.`,
        ]),
    ...rows.map(rowFault),
    ...(sealed.broken === null
      ? []
      : [
          `The first seal that does not hold is seal ${sealed.broken.number}: ${sealed.broken.why}.`,
        ]),
  ];
  const { seals, unsealed, head } = sealed;
  return { entries, subjects, seals, unsealed, head, faults };
}

function rowFault({ table, id, version, told }: VersionFault): string {
  const row = `${table} ${id}`;
  if (version === 0) return `The row ${row} is gone, and its history tells ${told} versions.`;
  return told === 0
    ? `The history of ${row}, at version ${version}, is gone.`
    : `The row ${row} is at version ${version}, and its history ends at ${told}.`;
}
