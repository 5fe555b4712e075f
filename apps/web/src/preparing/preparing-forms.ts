import { Written, WrittenIfAny } from '../transitions/form-fields.js';

/** A private note on an item; left empty, it is taken away. */
export class NoteForm {
  @WrittenIfAny()
  wording: string | null = null;
}

/** A question in advance, to an authority by its slug or, left out, to the council's own officers. */
export class QuestionForm {
  @Written({ missing: 'Enter the question' })
  wording: string;

  @WrittenIfAny()
  to: string | null = null;
}

/** To whom a question was passed on, where the product sends no letter. */
export class PassingOnForm {
  @WrittenIfAny()
  to: string | null = null;
}

/** What was answered, and by whom. */
export class QuestionAnswerForm {
  @Written({ missing: 'Enter the answer' })
  answer: string;

  @Written({ missing: 'Say who answered' })
  answeredBy: string;
}
