import { dateInWords } from '../calendar/index.js';
import { exemptionProblems } from './exemption-problems.js';
import type { PreparedDocument, PreparedItem, PreparedMeeting } from './prepared-meeting.js';
import { caution, found, problem, type Mend, type Problem } from './problem.js';
import { reportProblems } from './report-problems.js';
import { unexplained } from './unexplained.js';

/**
 * Everything that stops the publication of a meeting's papers, and everything to be careful of, in the order of the
 * agenda; problems first. Local dates. Short of five clear days is a caution: the law lets an agenda out late for a
 * reason, which publishing asks for (Local Government Act 1972 s100B). So is a day that has passed: an old paper may be
 * put on record.
 */
export function problemsOf(meeting: PreparedMeeting): readonly Problem[] {
  const told = [...ofMeeting(meeting), ...meeting.items.flatMap((item) => ofItem(item, meeting))];
  return told.toSorted((a, b) => Number(a.level === 'caution') - Number(b.level === 'caution'));
}

function ofMeeting(meeting: PreparedMeeting): readonly Problem[] {
  const { venue, isConvened, hasChair, items, unplaced, lastLawfulDay, today, heldOn } = meeting;
  const at = { at: 'meeting' } as const;
  return found(
    [venue.trim() === '', problem(at, 'The meeting has no venue: say where it is held.')],
    [!isConvened, problem(at, 'The meeting is not convened yet: convene it first.')],
    [items.length === 0, problem({ at: 'agenda' }, 'The agenda has no items: add at least one.')],
    ...unplaced.map(({ slug, title }): readonly [boolean, Problem] => [
      true,
      problem(
        { at: 'report', slug },
        `The report “${title}” is meant for this meeting and is on no item: put it on the agenda, or choose another meeting for it.`,
      ),
    ]),
    [
      today > heldOn,
      caution(
        at,
        `The day of the meeting, ${dateInWords(heldOn)}, has passed: publishing now only completes the record.`,
      ),
    ],
    [
      today > lastLawfulDay && today <= heldOn,
      caution(
        at,
        `The last day for five clear days was ${dateInWords(lastLawfulDay)}: to publish now you must give the reason for urgency.`,
      ),
    ],
    [!hasChair, caution(at, 'Nobody chairs the committee on the day of the meeting.')],
  );
}

function ofItem(item: PreparedItem, meeting: PreparedMeeting): readonly Problem[] {
  const at = { at: 'item', number: item.number } as const;
  const { exemption, hasExemptText, report, toFollow } = item;
  const named = `Item ${item.number}`;
  return [
    ...found(
      [item.title.trim() === '', problem(at, `${named} has no title.`)],
      [item.minutes === null, caution(at, `${named} has no time planned for it.`)],
      [
        item.reportBy !== null && report === null && toFollow === null && exemption === null,
        caution(
          at,
          `${named} names a report by ${item.reportBy ?? ''}, and no report is linked to it.`,
        ),
      ],
      [
        hasExemptText && exemption === null,
        problem(at, `${named} has text kept from the public, and no decision that it is exempt.`),
      ],
    ),
    ...(exemption === null ? [] : exemptionProblems(exemption, { at, named, ...meeting })),
    ...documentProblems(item.documents, at, named),
    ...(report === null
      ? []
      : reportProblems(report, { toFollow, number: item.number, ...meeting })),
  ];
}

/** What is wrong with the papers of an item or a report. */
function documentProblems(
  documents: readonly PreparedDocument[],
  at: Mend,
  named: string,
): readonly Problem[] {
  return documents.flatMap(({ title, state, isScannedImage, isUnexplained }) =>
    found(
      [isUnexplained, problem(at, unexplained(named))],
      [
        state === 'quarantined',
        problem(at, `${named}: “${title}” has not been scanned yet. Wait, or take it out.`),
      ],
      [
        state === 'refused',
        problem(at, `${named}: “${title}” was refused by the scan. Take it out or replace it.`),
      ],
      [
        state === 'clean' && isScannedImage,
        caution(
          at,
          `${named}: “${title}” is a picture of text, which a screen reader cannot read. Replace it if you can.`,
        ),
      ],
    ),
  );
}
