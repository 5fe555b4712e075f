import type { EntityManager } from 'typeorm';
import type { DecidedPriorities } from '../plans/index.js';
import { cellAt, type Directory, type SettledCell, type SettledCells } from '../papers/index.js';

/** Words that a person said mean an authority. */
export interface MeantName {
  readonly words: string;
  readonly authorityId: string;
  readonly slug: string;
  readonly authority: string;
}

/** Everything that persons decided about one import. */
export interface Decisions {
  readonly cells: SettledCells;
  /** Reasons of rows left out, by line. */
  readonly omitted: ReadonlyMap<number, string>;
  readonly names: readonly MeantName[];
  /** Which priority a group is, by its words in small letters; null for none. */
  readonly priorities: DecidedPriorities;
}

interface CellRow extends SettledCell {
  readonly line: number;
  readonly part: string;
}

/** What was decided about an import. Four statements. */
export async function decisionsOf(manager: EntityManager, importId: string): Promise<Decisions> {
  const cells = await manager.query<CellRow[]>(
    `SELECT line, part, words AS text, is_sure AS "isSure", decided_by AS by
     FROM import_cells WHERE import_id = $1`,
    [importId],
  );
  const omitted = await manager.query<{ line: number; reason: string }[]>(
    'SELECT line, reason FROM import_omissions WHERE import_id = $1',
    [importId],
  );
  const names = await manager.query<MeantName[]>(
    `SELECT n.words, n.authority_id AS "authorityId", a.slug, a.name AS authority
     FROM import_names n JOIN authorities a ON a.id = n.authority_id
     WHERE n.import_id = $1 ORDER BY lower(n.words)`,
    [importId],
  );
  const priorities = await manager.query<{ words: string; id: string | null }[]>(
    'SELECT words, priority_id AS id FROM import_priorities WHERE import_id = $1',
    [importId],
  );
  return {
    priorities: new Map(priorities.map(({ words, id }) => [words.toLowerCase(), id])),
    cells: new Map(cells.map(({ line, part, ...cell }) => [cellAt(line, part), cell])),
    omitted: new Map(omitted.map(({ line, reason }) => [line, reason])),
    names,
  };
}

/** Whether a person decided about a cell, and whether they said that it is read right. */
export function decidedOn({ cells }: Decisions, line: number, part: string) {
  const decision = cells.get(cellAt(line, part));
  return { isDecided: decision !== undefined, isSaidRight: decision?.isSure === true };
}

/** A directory that knows the words a person said mean an authority of it. */
export function withNames(directory: Directory, names: readonly MeantName[]): Directory {
  return directory.map((entry) => {
    const more = names.filter(({ slug }) => slug === entry.slug).map(({ words }) => words);
    if (more.length === 0) return entry;
    const said = new Set(more.map((words) => words.toLowerCase()));
    const guessed = entry.guessed?.filter((words) => !said.has(words.toLowerCase())) ?? [];
    return { ...entry, aliases: [...entry.aliases, ...more], guessed };
  });
}
