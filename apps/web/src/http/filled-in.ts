/** What is left of a question when nothing is sent for its blank fields. */
type FilledIn<Question> = {
  readonly [Field in keyof Question]?: Exclude<Question[Field], undefined>;
};

/** A question without its blank fields, so that they narrow nothing. */
export function filledIn<Question extends object>(question: Question): FilledIn<Question>;
export function filledIn(question: object): object {
  const fields: [string, unknown][] = Object.entries(question);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
