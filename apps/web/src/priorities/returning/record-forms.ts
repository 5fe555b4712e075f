import { Transform } from 'class-transformer';
import { IsNumber, IsOptional } from 'class-validator';
import type { LocalDate } from '#rules';
import { DateGiven, OneOf, Written } from '../../transitions/form-fields.js';

/** A number as people type it, `1,204` or `87%`; nothing typed is null. */
const NumberTyped = (): PropertyDecorator => (target, key) => {
  Transform(({ value }: { value: unknown }) => numberTyped(value))(target, key);
  IsOptional()(target, key);
  IsNumber({}, { message: 'Enter a number in figures, such as 1,204' })(target, key);
};

function numberTyped(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? null;
  const text = value.trim().replace(/\s*%$/, '');
  if (text === '') return null;
  return /^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : value;
}

/** The new figure of a measure: how many, or how many of how many, as at which day and from where. */
export class NewFigureForm {
  @NumberTyped()
  value: number | null = null;

  @NumberTyped()
  part: number | null = null;

  @NumberTyped()
  whole: number | null = null;

  @DateGiven()
  asAt: LocalDate;

  @Written({ missing: 'Say where the figure is from' })
  source: string;
}

/** What can be said of an action in a review. */
export const ACTION_WORDS = {
  done: 'It is done',
  'new date': 'It needs a new date',
  'no change': 'No change',
} as const;

/** What is said of one action: done with what shows it, a new date with the reason, or no change. */
export class ActionSaidForm {
  @OneOf(ACTION_WORDS, 'Say whether it is done, needs a new date, or has not changed')
  says: keyof typeof ACTION_WORDS;

  @Written<ActionSaidForm>({
    missing: 'Enter the new date, or "ongoing"',
    when: ({ says }) => says === 'new date',
  })
  due: string;

  @Written<ActionSaidForm>({
    missing: 'Say who agreed to the new date: a person or a meeting',
    when: ({ says }) => says === 'new date',
  })
  agreedBy: string;

  @Written<ActionSaidForm>({
    missing: 'Say what shows that it is done, or why it needs a new date',
    when: ({ says }) => says !== 'no change',
  })
  reason: string;
}
