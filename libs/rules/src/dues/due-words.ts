import type { DueWords } from './due.js';

const PREFIXES =
  /^(?:due )?(?<by>by )?(?:the )?(?:(?<part>early|mid|late|end)(?: of)? (?:the )?(?:in )?)?(?<body>.+)$/;

const PARTS = { early: 'early', mid: 'mid', late: 'late', end: 'end' } as const;

const isPart = (text: string): text is keyof typeof PARTS => Object.hasOwn(PARTS, text);

/** Takes a printed due apart into small letters, its leading words and the rest; spaces and dashes made plain. */
export function dueWords(raw: string): DueWords {
  const plain = raw
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]$/, '')
    .replace(/^((?:by |the )*)mid-? ?(?=[a-z])/, '$1mid ')
    .replace(/\b(year|quarter)[ -]end$/, 'end of $1')
    .replace(/^((?:by |the )*)(.+) end of (year|quarter)$/, '$1end of $2 $3');
  const found = PREFIXES.exec(plain)?.groups;
  const part = found?.['part'] ?? '';
  return {
    body: found?.['body'] ?? plain,
    by: found?.['by'] !== undefined,
    part: isPart(part) ? PARTS[part] : 'whole',
  };
}
