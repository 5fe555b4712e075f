import type { PublishedMeeting } from '#records/publication';
import type { Choice } from '../transitions/field.js';

/** Everything of a meeting's papers that can still be withdrawn, as choices, smallest last. */
export function withdrawableOf({
  publications,
  items,
  afterwards,
}: PublishedMeeting): readonly Choice[] {
  return [
    ...publications
      .filter(({ withdrawn }) => withdrawn === null)
      .map(({ id, number }) => ({
        value: `publication ${id}`,
        text:
          number === 0 ? 'The whole agenda, with all its papers' : `All of supplement ${number}`,
      })),
    ...afterwards.map(({ kind, id, status }) => ({
      value: `${kind} ${id}`,
      text:
        status === null ? 'The decisions of the meeting' : (AS_PUBLISHED[status] ?? 'The minutes'),
    })),
    ...items
      .filter(({ withdrawn }) => withdrawn === null)
      .flatMap((item) => {
        const { id, number, title, report, documents } = item;
        return [
          { value: `agenda item ${id}`, text: `Item ${number}: ${title}` },
          ...(report === null
            ? []
            : [{ value: `report ${report.id}`, text: `The report of item ${number}` }]),
          ...documents.map((document) => ({
            value: `document ${document.id}`,
            text: `“${document.title}” of item ${number}`,
          })),
        ];
      }),
  ];
}

const AS_PUBLISHED: Readonly<Record<string, string>> = {
  draft: 'The draft minutes and every later edition, with those not for publication',
  confirmed: 'The confirmed minutes and their draft, with those not for publication',
};
