import type { PlanReading } from '../papers/index.js';
import type { UnknownWords } from './import-preview.js';

/** The words in cells of agencies that the directory does not know, the most frequent first. */
export function unknownWords({ rows }: PlanReading): readonly UnknownWords[] {
  const counts = new Map<string, UnknownWords>();
  for (const { line, cells } of rows) {
    for (const part of ['leads', 'partners'] as const) {
      const cell = cells[part];
      if (cell.state !== 'needs you') continue;
      for (const words of cell.reading.unmatched) {
        const key = words.toLowerCase();
        const before = counts.get(key);
        const at = [...(before?.at ?? []), { line, part }];
        counts.set(key, { words: before?.words ?? words, cells: at.length, at });
      }
    }
  }
  return [...counts.values()].toSorted((a, b) => b.cells - a.cells);
}
