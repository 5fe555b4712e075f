import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { refuseFile } from '../documents/index.js';
import { xmlText } from '../paper-files/index.js';
import type { PaperLine, PrintedPaper } from '../papers/index.js';
import { ANSWER_COLUMNS, type AnswerColumn, type AnswerKind } from './answer-columns.js';

const MOST_CHARACTERS = 5_000_000;
const MOST_ROWS = 5000;
const DEEPEST = 20;

/** Nothing of a document type is read, no entity is expanded, and every value stays the words that are printed. */
const PARSER = new XMLParser({
  processEntities: false,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  removeNSPrefix: true,
  transformTagName: (name) => name.toLowerCase(),
  maxNestedTags: DEEPEST,
});

type Words = Partial<Record<AnswerColumn, string>>;
type Node = Readonly<Record<string, unknown>>;
interface Found {
  readonly kind: AnswerKind;
  readonly words: Words;
}

/**
 * The committees, seats and meetings that an answer of the Modern.gov web service holds (`GetCommittees`, `GetMeetings`,
 * `GetCouncillorsByWard` and their like), one a line, in the order of the file. A councillor without a named committee is
 * one line; with several, one for each. Home addresses and telephone numbers are not taken. Refuses, at the field `file`,
 * a text that declares a document type, is not well formed, is nested deeper than 20 or longer than 5,000,000 characters.
 */
export function parseAnswer(xml: string): PrintedPaper {
  if (xml.length > MOST_CHARACTERS) refuseFile('The answer is too long. Ask for it in parts.');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
    refuseFile('The file declares things of its own, which nobody needs. It was not read.');
  }
  if (XMLValidator.validate(xml) !== true) {
    refuseFile('This is not an answer in XML: save what the web service answered as it came.');
  }
  const rows = [...rowsIn(parsed(xml), '')];
  if (rows.length === 0) refuseFile('There is no committee, councillor or meeting in this answer.');
  if (rows.length > MOST_ROWS)
    refuseFile('The answer has more than 5,000 rows. Ask for it in parts.');
  const counts = new Map<AnswerKind, number>();
  const lines = rows.map(({ kind, words }): PaperLine => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const cells = ANSWER_COLUMNS.map((column) =>
      column === 'kind' ? kind : (words[column] ?? ''),
    );
    return { text: cells.join('\t'), cells, table: 1, where: `${kind} ${number} of the answer` };
  });
  return { lines };
}

function parsed(xml: string): unknown {
  try {
    return PARSER.parse(xml);
  } catch {
    return refuseFile('The answer is nested too deeply, or is not an answer of the web service.');
  }
}

/** `committee` is the one whose element surrounds a meeting. */
function* rowsIn(value: unknown, committee: string): Generator<Found> {
  if (Array.isArray(value)) {
    for (const one of value) yield* rowsIn(one, committee);
  } else if (isNode(value)) {
    for (const [name, child] of Object.entries(value)) {
      for (const one of Array.isArray(child) ? child : [child]) {
        yield* rowsOf(name, one, committee);
      }
    }
  }
}

function* rowsOf(name: string, value: unknown, around: string): Generator<Found> {
  const node = isNode(value) ? value : {};
  if (name === 'committee') {
    const committee = wordsOf(node, 'committeetitle');
    yield { kind: 'committee', words: { committee, status: deleted(node) } };
    yield* rowsIn(node, committee);
  } else if (name === 'councillor') {
    yield* seatsOf(node);
  } else if (name === 'meeting') {
    const committee = wordsOf(node, 'committeetitle') || around;
    const venue = wordsOf(node, 'meetingvenue') || wordsOf(node, 'meetinglocation');
    const [day, time] = [wordsOf(node, 'meetingdate'), wordsOf(node, 'meetingtime')];
    const status = wordsOf(node, 'meetingstatus');
    yield { kind: 'meeting', words: { committee, day, time, venue, status } };
  } else {
    yield* rowsIn(value, around);
  }
}

function* seatsOf(councillor: Node): Generator<Found> {
  const term = first(first(councillor['termsofoffice'])['termofoffice']);
  const known = {
    member: wordsOf(councillor, 'fullusername'),
    address: wordsOf(first(councillor['workaddress']), 'email') || wordsOf(councillor, 'email'),
    from: wordsOf(term, 'startdate'),
  };
  const listed = first(councillor['committees'])['committee'];
  const committees = Array.isArray(listed) ? listed : listed === undefined ? [{}] : [listed];
  for (const one of committees) {
    const node = isNode(one) ? one : {};
    const [committee, seat] = [wordsOf(node, 'committeetitle'), wordsOf(node, 'role')];
    yield { kind: 'member', words: { ...known, committee, seat } };
  }
}

const deleted = (node: Node): string =>
  wordsOf(node, 'committeedeleted').toLowerCase() === 'true' ? 'Deleted' : '';

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function first(value: unknown): Node {
  const [one] = Array.isArray(value) ? value : [value];
  return isNode(one) ? one : {};
}

/** Titles are written with their entities twice over, so they are read twice. */
function wordsOf(node: Node, name: string): string {
  const value = node[name];
  const [one] = Array.isArray(value) ? value : [value];
  return typeof one === 'string' ? xmlText(xmlText(one)).replace(/\s+/g, ' ').trim() : '';
}
