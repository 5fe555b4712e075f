import { plainText } from './markup.js';

/** Abbreviations a paper explains itself, in lines such as "ASB – Anti-Social Behaviour": lower-case key to words. */
export type Glossary = ReadonlyMap<string, string>;

const ENTRY = /^(?:[-*]\s+)?([A-Z][A-Z&]{1,7})\s*[-–—:]\s+([A-Z].*)$/;

/** The glossary of a paper, wherever its lines stand; the first meaning of an abbreviation is kept. */
export function findGlossary(lines: readonly string[]): Glossary {
  const glossary = new Map<string, string>();
  for (const line of lines) {
    if (line.includes('\t')) continue;
    const [, short, words] = ENTRY.exec(plainText(line)) ?? [];
    if (short === undefined || words === undefined || glossary.has(short.toLowerCase())) continue;
    glossary.set(short.toLowerCase(), words);
  }
  return glossary;
}
