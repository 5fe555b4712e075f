import { Transform } from 'class-transformer';
import { IsIn, IsOptional, Validate } from 'class-validator';
import {
  EXEMPTION_KINDS,
  SCHEDULE_12A,
  type ExemptionForm,
  type ExemptionKind,
  type LocalDate,
  type Schedule12A,
} from '#rules';
import type { ExemptWords } from '#records/exemptions';
import { DateInTheCalendar } from '../http/date-in-the-calendar.js';
import { readDate } from '../http/read-date.js';
import { OneOf, WrittenIfAny } from '../transitions/form-fields.js';
import { List } from '../transitions/typed.js';

const NUMBERS = Object.keys(SCHEDULE_12A);

/** A decision to keep something from the public. What it lacks is for the rules to say, all at once. */
export class MarkForm {
  @OneOf(EXEMPTION_KINDS, 'Choose whether it is exempt or confidential')
  kind: ExemptionKind;

  @List()
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(String) : value))
  @IsIn(NUMBERS, { each: true, message: 'Choose paragraphs from 1 to 7' })
  paragraphs: string[] = [];

  @WrittenIfAny()
  reasoning: string | null = null;

  @WrittenIfAny()
  publicSummary: string | null = null;

  @WrittenIfAny()
  decidedBy: string | null = null;

  @Transform(({ value }: { value: unknown }) => (value === '' ? null : readDate(value)))
  @IsOptional()
  @Validate(DateInTheCalendar)
  reviewOn: LocalDate | null = null;

  /** Of an item: what the agenda calls it. */
  @WrittenIfAny()
  publicTitle: string | null = null;

  /** Of an item: what it is really called, and about. */
  @WrittenIfAny()
  title: string | null = null;

  @WrittenIfAny()
  summary: string | null = null;
}

/** What a form says, as the rules and the service take it. */
export function markedBy(form: MarkForm): ExemptionForm & {
  readonly publicTitle: string | null;
  readonly words: ExemptWords | null;
} {
  const { kind, paragraphs, reviewOn, publicTitle, title, summary } = form;
  return {
    kind,
    paragraphs: paragraphs.map(Number).filter(isParagraph),
    reasoning: form.reasoning ?? '',
    publicSummary: form.publicSummary ?? '',
    decidedBy: form.decidedBy ?? '',
    reviewOn,
    publicTitle,
    words: title === null ? null : { title, summary: summary ?? '' },
  };
}

const isParagraph = (number: number): number is Schedule12A => Object.hasOwn(SCHEDULE_12A, number);
