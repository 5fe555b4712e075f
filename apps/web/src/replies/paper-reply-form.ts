import { IsIn } from 'class-validator';
import type { ReplyView } from '#records/replies';
import { DECISIONS, NOTHING_WRITTEN, type DraftAnswer, type LocalDate } from '#rules';
import { ANSWER_FIELDS } from '../responses/answer-fields.js';
import { REPLIED_BY } from '../recommendations/transitions/response-form.js';
import { KEPT_BACK_FIELDS } from '../responses/reply-fields.js';
import { DateGiven } from '../transitions/form-fields.js';
import type { Field } from '../transitions/field.js';

/** When and how a reply on paper came; its answers are read apart. */
export class PaperReplyForm {
  @DateGiven()
  receivedOn: LocalDate;

  @IsIn(Object.keys(REPLIED_BY), {
    message: 'Say how the reply came: by email, by post or in person',
  })
  how: string;
}

export const CAME_FIELDS: readonly Field[] = [
  {
    kind: 'one of',
    name: 'how',
    label: 'How the reply came',
    choices: Object.entries(REPLIED_BY).map(([value, text]) => ({ value, text })),
  },
  {
    kind: 'date',
    name: 'receivedOn',
    label: 'Date received',
    hint: 'Every answer counts from this date, for example 14 August 2026',
  },
];

/** The fields of one answer of a reply on paper, named after its recommendation. */
export const paperFields = (reference: string): readonly Field[] => [
  ...ANSWER_FIELDS.filter(({ kind }) => kind !== 'date').map((field) => ({
    ...field,
    name: `${field.name}-${reference}`,
  })),
  {
    kind: 'line',
    name: `targetRaw-${reference}`,
    label: 'Done by, as it says',
    hint: 'For example by September 2027',
  },
  {
    kind: 'long text',
    name: `evidence-${reference}`,
    label: 'Where to see it, as it says',
    hint: 'A document, a page or figures',
  },
  ...KEPT_BACK_FIELDS.map((field) => ({ ...field, name: `${field.name}-${reference}` })),
];

/** What was typed of each answer that is awaited, by reference. */
export function answersIn({ tasks }: ReplyView, sent: unknown): ReadonlyMap<string, DraftAnswer> {
  const word = (name: string): string => {
    const value: unknown = Reflect.get(Object(sent), name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
  };
  return new Map(
    tasks
      .filter(({ isAwaited }) => isAwaited)
      .map(({ reference }) => [
        reference,
        {
          ...NOTHING_WRITTEN,
          decision: decisionNamed(word(`decision-${reference}`)),
          reason: word(`reason-${reference}`),
          action: word(`action-${reference}`),
          owner: word(`owner-${reference}`),
          targetRaw: word(`targetRaw-${reference}`),
          evidence: word(`evidence-${reference}`),
          keptBack: word(`keptBack-${reference}`),
          keptBackReason: word(`keptBackReason-${reference}`),
        },
      ]),
  );
}

const decisionNamed = (name: string): DraftAnswer['decision'] => (isDecision(name) ? name : null);
const isDecision = (name: string): name is keyof typeof DECISIONS => Object.hasOwn(DECISIONS, name);
