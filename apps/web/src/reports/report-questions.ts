import type { MoreTimeAsked } from '#records/reports';
import { dateInWords } from '#rules';
import type { Field } from '../transitions/field.js';
import type { ReportSubject } from './report.subject.js';

/** What a report is and how it stands for time, as its asking pages repeat it. */
export function reportRows({ report }: ReportSubject) {
  const { committee, author, dueOn, heldOn } = report;
  return [
    { key: 'Committee', value: committee },
    ...(heldOn === null ? [] : [{ key: 'Meeting', value: dateInWords(heldOn) }]),
    ...(author === null ? [] : [{ key: 'Author', value: `${author.name}, ${author.post}` }]),
    ...(dueOn === null ? [] : [{ key: 'Due', value: dateInWords(dueOn) }]),
  ];
}

/** What the committee asks of every report to it, as the officer who commissions one is told. */
export const standingRows = ({ standing }: ReportSubject) =>
  standing.map(({ reference, wording, to }) => ({
    key: `Standing request ${reference}${to === null ? '' : `, ${to}`}`,
    value: wording,
  }));

/** The request for more time nobody has decided yet. */
export const openRequest = ({ report }: ReportSubject): MoreTimeAsked | null =>
  report.moreTime.find(({ agreed }) => agreed === null) ?? null;

export function requestRows(subject: ReportSubject) {
  const asked = openRequest(subject);
  if (asked === null) return [];
  return [
    { key: 'Asked for', value: dateInWords(asked.newDue) },
    { key: 'By', value: `${asked.askedBy}, ${dateInWords(asked.askedOn)}` },
    { key: 'Because', value: asked.reason },
  ];
}

/** The fields of a commission. */
export function commissionFields({ people, report }: ReportSubject): readonly Field[] {
  return [
    {
      kind: 'menu',
      name: 'personId',
      label: 'Who is to write it',
      alsoCalled: ['author'],
      choices: [
        { value: '', text: 'Somebody new, entered below' },
        ...people.map(({ id, name, post }) => ({ value: id, text: `${name}, ${post}` })),
      ],
    },
    { kind: 'line', name: 'name', label: 'Name, if new' },
    { kind: 'line', name: 'post', label: 'Post, if new' },
    {
      kind: 'line',
      name: 'email',
      label: 'Email address, if new',
      hint: 'They need no account: the letter has a link of their own',
    },
    { kind: 'date', name: 'due', label: 'Due', hint: 'For example 18 June 2026' },
    {
      kind: 'long text',
      name: 'brief',
      label: 'What is asked of them',
      hint: 'It stands in the letter: nothing that is not for publication',
      value: report.brief,
    },
  ];
}
