import { likeness } from './alike-names.js';
import type { Glossary } from './glossary.js';
import { plainText } from './markup.js';

const BULLET = /^\s*(?:[-*•]|\d{1,2}[.)])\s+(\S.*)$/;
const ALIKE = 0.5;

/**
 * The priorities as the paper lists them, in its order and spelling. Of all lists that follow a line about
 * priorities, the one with the most names of groups in it; none when no list names a group.
 */
export function readPriorities(
  lines: readonly string[],
  groupNames: readonly string[],
  glossary: Glossary,
): readonly string[] {
  const named = (list: readonly string[]): number =>
    list.filter((item) => groupNames.some((name) => likeness(item, name, glossary) >= ALIKE))
      .length;
  const [best] = listsAboutPriorities(lines).sort((a, b) => named(b) - named(a));
  return best !== undefined && named(best) > 0 ? best : [];
}

function listsAboutPriorities(lines: readonly string[]): string[][] {
  const lists: string[][] = [];
  let introduced = false;
  let open: string[] | undefined;
  for (const line of lines) {
    const item = BULLET.exec(line)?.[1];
    if (item !== undefined && introduced) {
      if (open === undefined) lists.push((open = []));
      open.push(plainText(item));
    } else if (line.trim() !== '') {
      open = undefined;
      introduced = /\bpriorit(?:y|ies)\b/i.test(line);
    }
  }
  return lists;
}
