import type { FindingView, FindingWritten } from '#records/assessments';
import { PROPOSALS } from '#rules';
import type { Field } from '../transitions/field.js';
import type { FindingForm } from './assessment-forms.js';
import type { AssessmentSubject } from './assessment.subject.js';

/** What a finding is written in, with what is in it already. */
export function findingFields(
  { assessment, choices }: AssessmentSubject,
  finding: FindingView | null,
): readonly Field[] {
  return [
    { kind: 'line', name: 'title', label: 'Finding', value: finding?.title ?? '' },
    {
      kind: 'long text',
      name: 'evidence',
      label: 'What the evidence says',
      value: finding?.evidence ?? '',
    },
    {
      kind: 'menu',
      name: 'dataRequest',
      label: 'Which answer it rests on (optional)',
      value: finding?.dataRequest ?? '',
      choices: [
        { value: '', text: 'None of them' },
        ...assessment.rows.map(({ reference, authority }) => ({
          value: reference,
          text: `${reference}, ${authority}`,
        })),
      ],
    },
    {
      kind: 'menu',
      name: 'measure',
      label: 'Which measure it rests on (optional)',
      value: finding?.measure?.slug ?? '',
      choices: [
        { value: '', text: 'None of them' },
        ...(choices?.measures ?? []).map(({ slug, name }) => ({ value: slug, text: name })),
      ],
    },
    {
      kind: 'line',
      name: 'restsOn',
      label: 'What else it rests on (optional)',
      hint: 'Such as what was said at the workshop',
      value: finding?.restsOn ?? '',
    },
    {
      kind: 'menu',
      name: 'priority',
      label: 'Priority',
      value: finding?.priority?.slug ?? '',
      choices: [
        { value: '', text: 'None: a new one is proposed' },
        ...(choices?.priorities ?? []).map(({ slug, name }) => ({ value: slug, text: name })),
      ],
    },
    {
      kind: 'one of',
      name: 'proposal',
      label: 'What it proposes',
      ...(finding === null ? {} : { value: finding.proposal }),
      choices: Object.entries(PROPOSALS).map(([value, { label, asks }]) => ({
        value,
        text: label,
        hint: { text: asks },
      })),
    },
    {
      kind: 'long text',
      name: 'proposed',
      label: 'In words',
      value: finding?.proposed ?? '',
    },
  ];
}

/** What each field of a finding holds as it is saved. */
export const findingSaved = (finding: FindingView): Readonly<Record<string, string>> => ({
  title: finding.title,
  evidence: finding.evidence,
  dataRequest: finding.dataRequest ?? '',
  measure: finding.measure?.slug ?? '',
  restsOn: finding.restsOn,
  priority: finding.priority?.slug ?? '',
  proposal: finding.proposal,
  proposed: finding.proposed,
});

/** A form as the record takes it. */
export const findingIn = ({ restsOn, ...form }: FindingForm): FindingWritten => ({
  ...form,
  restsOn: restsOn ?? '',
});
