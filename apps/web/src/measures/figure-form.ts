import type { FigureForm as Figure } from '#records/measures';
import {
  isLocalDate,
  PERIOD_KINDS,
  periodFrom,
  refuse,
  type LocalDate,
  type Period,
  type PeriodKind,
} from '#rules';
import { DateGiven, OneOf, Written } from '../transitions/form-fields.js';
import { YES_OR_NO } from './measure-words-form.js';
import { NumberIfAny } from './number-fields.js';

/** The choice of a period that is in no list: its first and last day are entered. */
export const OTHER_DATES = 'other dates';

/** One figure: for which period, how many or how many of how many, as at which day and from whom. */
export class FigureFieldsForm {
  @Written({ missing: 'Choose the period' })
  period: string;

  @DateGiven<FigureFieldsForm>(({ period, from = '' }) => period === OTHER_DATES || from !== '')
  from?: LocalDate | '';

  @DateGiven<FigureFieldsForm>(({ period, to = '' }) => period === OTHER_DATES || to !== '')
  to?: LocalDate | '';

  @NumberIfAny()
  value: number | null = null;

  @NumberIfAny()
  part: number | null = null;

  @NumberIfAny()
  whole: number | null = null;

  @DateGiven()
  asAt: LocalDate;

  @Written({ missing: 'Say where the figure is from' })
  source: string;

  @OneOf(YES_OR_NO, 'Say whether the figure is provisional')
  isProvisional: keyof typeof YES_OR_NO;
}

/** The same entered again, and why. */
export class RevisionFieldsForm extends FigureFieldsForm {
  @Written({ missing: 'Give the reason' })
  reason: string;
}

/** The value by which a form names a period: its kind and its first and last day. */
export const periodValue = ({ kind, startsOn, endsOn }: Period): string =>
  `${kind}:${startsOn}:${endsOn}`;

/** A figure as the record takes it, from what was filled in. Refuses a period that there is not. */
export function figureOf(form: FigureFieldsForm): Figure {
  const { value, part, whole, asAt, source, isProvisional } = form;
  const period = readPeriod(form);
  return { period, value, part, whole, asAt, source, isProvisional: isProvisional === 'yes' };
}

function readPeriod({ period, from = '', to = '' }: FigureFieldsForm): Period {
  if (period === OTHER_DATES) {
    const custom = isLocalDate(from) && isLocalDate(to) ? periodFrom('custom', from, to) : null;
    return custom ?? refuse('field-wrong', 'Enter a last day that is not before the first.', 'to');
  }
  const [kind = '', startsOn = '', endsOn = ''] = period.split(':');
  const known =
    isPeriodKind(kind) && isLocalDate(startsOn) && (endsOn === '' || isLocalDate(endsOn))
      ? periodFrom(kind, startsOn, endsOn === '' ? null : endsOn)
      : null;
  return known ?? refuse('field-wrong', 'Choose a period that there is.', 'period');
}

const isPeriodKind = (kind: string): kind is PeriodKind => Object.hasOwn(PERIOD_KINDS, kind);
