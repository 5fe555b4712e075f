import type { EarlierLine } from '#records/earlier-recommendations';
import { paths } from '#records/paths';
import { shortDate } from '#rules';

/** Where a recommendation of an earlier record stands, of what day it is, and how it was answered, in one sentence each. */
export function earlierInWords(
  line: Pick<EarlierLine, 'tracker' | 'reference' | 'agreedOn' | 'agreedRaw' | 'response'>,
): string {
  const { tracker, reference, agreedOn, agreedRaw, response } = line;
  const day = agreedOn === null ? agreedRaw : shortDate(agreedOn);
  const agreed = day === '' ? 'with no day printed' : `agreed ${day}`;
  const where = `${reference === '' ? 'A recommendation' : reference} of “${tracker}”, ${agreed}.`;
  return response === '' ? `${where} No answer is printed.` : `${where} Answered then: ${response}`;
}

/** A recommendation of an earlier record as its page shows it: the words as printed, and what was read in them. */
function earlierShown(line: EarlierLine) {
  const { agreedOn, agreedRaw, targetEnd, targetRaw, authority, authorityRaw } = line;
  const dated = (raw: string, day: string): string => (raw === '' ? '' : `${raw}${day}`);
  const facts = [
    { key: 'Origin', value: line.origin },
    { key: 'Agreed', value: agreedOn === null ? agreedRaw : shortDate(agreedOn) },
    { key: 'Authority', value: authority ?? authorityRaw },
    { key: 'Lead officer', value: line.officer },
    { key: 'Response', value: line.response },
    {
      key: 'Target',
      value: dated(targetRaw, targetEnd === null ? '' : ` (by ${shortDate(targetEnd)})`),
    },
    { key: 'Progress', value: line.progress },
    { key: 'Rating', value: line.rating },
    { key: 'Status', value: line.status },
  ];
  return {
    takenUp:
      line.takenUpAs === null
        ? null
        : { text: line.takenUpAs, href: paths.recommendation(line.takenUpAs) },
    reference: line.reference === '' ? 'Without a reference' : line.reference,
    wording: line.wording,
    facts: facts.filter(({ value }) => value !== ''),
  };
}

/** The same as JSON. Dates are local dates; what is printed stands beside them. */
export function earlierResource({ id: _, ...line }: EarlierLine) {
  return line;
}

/** The same tracker by tracker: numbers begin again in each. */
export function earlierTrackers(lines: readonly EarlierLine[]) {
  const trackers = new Map<string, ReturnType<typeof earlierShown>[]>();
  for (const line of lines) {
    const shown = earlierShown(line);
    const before = trackers.get(line.tracker);
    if (before === undefined) trackers.set(line.tracker, [shown]);
    else before.push(shown);
  }
  return [...trackers].map(([name, shown]) => ({ name, lines: shown }));
}

export const EARLIER_EXAMPLE = {
  tracker: 'Recommendations 2023 to 2024',
  reference: 'OSC13/16',
  origin: 'Scrutiny 47',
  agreedRaw: '19 July 2023',
  agreedOn: '2023-07-19',
  wording: 'That patrols be walked where the map shows in red',
  authorityRaw: 'Police',
  authority: 'Marchfield Police',
  authoritySlug: 'police',
  officer: 'Chief inspector',
  response: 'Accepted in full',
  targetRaw: '31 December 2023',
  targetEnd: '2023-12-31',
  progress: 'Two walked so far',
  rating: 'Green',
  status: 'Open',
  takenUpAs: null,
};
