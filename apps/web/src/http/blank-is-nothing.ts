import { Transform } from 'class-transformer';

/** A field of a question that was left blank narrows nothing: it counts as not sent. */
export const blankIsNothing = Transform(({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value,
);
