import type { LocalDate } from '#rules';
import { DateGiven, OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';

/** How a letter goes. */
export const WAYS = { email: 'By email', post: 'By post' };

/** The words around the recommendations of a letter. */
export class LetterWordsForm {
  @Written({ missing: 'Write how the letter opens' })
  opening: string;

  @Written({ missing: 'Write how the letter closes: what the law asks, and what is published' })
  closing: string;
}

/** How the chair agreed; left out by the chair, who agrees by pressing the button. */
export class LetterApprovalForm {
  @WrittenIfAny()
  how: string | null = null;
}

/** When and how a letter is sent. */
export class LetterSendingForm {
  @DateGiven()
  on: LocalDate;

  @OneOf(WAYS, 'Say how it was sent: by email or by post')
  how: string;
}
