import { ACTION, PASSIVE, WEAK } from './action-verbs.js';
import { splitAsks } from './split-asks.js';

/** What is weak in the words of a recommendation or a comment. */
const WEAKNESSES = {
  'no addressee': {
    title: 'Nobody is named',
    why: 'Nobody has to answer what nobody was asked.',
    example: {
      instead: 'That road safety outside schools be improved.',
      write: 'That the police and the county council agree a plan for road safety outside schools.',
    },
  },
  'no action verb': {
    title: 'Nothing is to be done',
    why: 'Without a verb of doing nobody can tell whether it was done.',
    example: {
      instead: 'That there should be better information for victims.',
      write: 'That the partnership publish a guide for victims by 1 March.',
    },
  },
  'no date': {
    title: 'No date',
    why: 'Without a date it is never late.',
    example: {
      instead: 'That the police publish the figures.',
      write: 'That the police publish the figures by 31 December.',
    },
  },
  'two asks': {
    title: 'Two things in one',
    why: 'When one of them is done and the other is not, it can be neither closed nor chased. Draft each on its own.',
    example: {
      instead: 'That the police publish a plan and train every officer.',
      write:
        'That the police publish a plan by May.” and “That the police train every officer by July.',
    },
  },
  'weak verb': {
    title: 'A verb that promises nothing',
    why: 'Whoever considers, explores or looks at something has done what was asked, whatever comes of it.',
    example: {
      instead: 'That the council consider more lighting in parks.',
      write:
        'That the council report by June on what lighting every park would cost, and what it will fund.',
    },
  },
  'no measure': {
    title: 'No measure',
    why: 'Say how much, how many or how often, so that anybody can tell whether it was done.',
    example: {
      instead: 'That response times be reduced by March.',
      write: 'That nine in ten calls be answered within ten minutes by March.',
    },
  },
} as const;

export type Weakness = keyof typeof WEAKNESSES;

/** One weakness with why it matters, better words, and for two asks in one the two apart. */
export interface WordingHint {
  readonly weakness: Weakness;
  readonly title: string;
  readonly why: string;
  readonly example: { readonly instead: string; readonly write: string };
  readonly split?: readonly string[];
}

interface Drafted {
  /** The names of those it is addressed to; null while that is not known: then the words themselves are looked through. */
  readonly addressees: readonly string[] | null;
  /** A comment gives a view: it needs neither a date nor a measure. A recommendation when left out. */
  readonly as?: 'recommendation' | 'comment';
}

/** What could be stronger in the words of a recommendation or a comment; empty for good ones. It is help, and refuses nothing. */
export function wordingHints(words: string, { addressees, as }: Drafted): readonly WordingHint[] {
  const text = words.trim();
  if (text === '') return [];
  const split = splitAsks(text);
  const found: readonly (readonly [Weakness, boolean])[] = [
    ['no addressee', addressees === null ? !NAMED.test(text) : addressees.length === 0],
    ['no action verb', !ACTION.test(text) && !PASSIVE.test(text) && !WEAK.test(text)],
    ['weak verb', WEAK.test(text)],
    ['two asks', split.length > 1],
    ['no date', as !== 'comment' && !DATED.test(text)],
    ['no measure', as !== 'comment' && !isMeasured(text)],
  ];
  return found
    .filter(([, isSo]) => isSo)
    .map(([weakness]) => ({
      weakness,
      ...WEAKNESSES[weakness],
      ...(weakness === 'two asks' ? { split } : {}),
    }));
}

const NAMED =
  /\b(?:police|fire|rescue|council|councils|authority|authorities|partnership|partners|cabinet|executive|board|trust|agency|agencies|commissioner|probation|nhs|hospital|university|school|schools|services?|officers?|department|providers?)\b/i;
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter';
const DATED = new RegExp(
  `\\b(?:${MONTHS})\\b|\\b(?:19|20)\\d\\d\\b|\\bwithin\\b|\\bnext meeting\\b|\\bend of\\b|\\b(?:every|each) (?:year|quarter|month|week)\\b|\\b(?:annual|yearly|quarterly|monthly)(?:ly)?\\b|\\bimmediately\\b`,
  'i',
);
const COUNTED =
  /\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|every|each|all|half|third|quarter|quarterly|twice|double|fewer|at least|no more than|number|numbers|figures|how many|how much|per cent)\b/i;
const THINGS = /\b(?:list|plan|policy|strategy|report|guide|protocol)\b/i;
const DATES = new RegExp(
  `\\b\\d{1,2}\\s+(?:${MONTHS})(?:\\s+\\d{4})?\\b|\\b(?:19|20)\\d\\d\\b`,
  'gi',
);

/** A thing that is there or not is a measure too, but not of a verb that promises nothing. */
const isMeasured = (text: string): boolean =>
  COUNTED.test(withoutDates(text)) || (THINGS.test(text) && !WEAK.test(text));
const withoutDates = (text: string): string => text.replace(DATES, ' ');
