import { IsIn, IsOptional } from 'class-validator';
import type { OutcomeAnswer } from '#records/outcomes';
import {
  isLocalDate,
  refuse,
  SETTLEMENTS,
  type Actor,
  type LocalDate,
  type Settlement,
} from '#rules';
import { REPLIED_BY } from '../recommendations/transitions/response-form.js';
import { DateGiven, OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';

export const SENT_BY = { email: 'By email', post: 'By post' };

/** How it was sent, and by when an answer is asked for. */
export class OutcomeSendingForm {
  @DateGiven()
  on: LocalDate;

  @OneOf(SENT_BY, 'Say how it was sent: by email or by post')
  how: string;

  /** Left out for no date; a request for information needs one. */
  @DateGiven<OutcomeSendingForm>(({ due = '' }) => due !== '')
  due?: LocalDate | '';

  /** The body it goes to, where the committee named none. */
  @WrittenIfAny()
  to: string | null = null;
}

/** What was done with it; of a reply on paper also how and when it came. */
export class OutcomeAnswerForm {
  @Written({ missing: 'Say what was done with it' })
  text: string;

  @IsOptional()
  @IsIn(Object.keys(REPLIED_BY), {
    message: 'Say how the reply came: by email, by post or in person',
  })
  how?: keyof typeof REPLIED_BY;

  @DateGiven<OutcomeAnswerForm>(({ receivedOn = '' }) => receivedOn !== '')
  receivedOn?: LocalDate | '';
}

/** What is wanted when it is asked again. */
export class AskingAgainForm {
  @Written({ missing: 'Say what is wanted' })
  wanted: string;

  @DateGiven<AskingAgainForm>(({ due = '' }) => due !== '')
  due?: LocalDate | '';
}

/** On which meeting the answer is put before the committee. */
export class BringingBackForm {
  @DateGiven()
  meeting: LocalDate;
}

/** What became of it, and why it is settled so. */
export class OutcomeSettlementForm {
  @OneOf(SETTLEMENTS, 'Choose what became of it')
  kind: Settlement;

  @Written({ missing: 'Give the reason' })
  reason: string;
}

export const dateOrNull = (date: string | undefined): LocalDate | null =>
  date !== undefined && isLocalDate(date) ? date : null;

/** Whether the actor answers for the body itself; an officer writes down a reply that came another way. */
export const answersItself = ({ grants }: Actor): boolean =>
  grants.some(({ role }) => role === 'authority contact' || role === 'signatory');

/** An answer as the record takes it. */
export function answerOf(actor: Actor, form: OutcomeAnswerForm): OutcomeAnswer {
  const how = answersItself(actor) ? 'online' : form.how;
  return {
    text: form.text,
    receivedOn: how === 'online' ? null : dateOrNull(form.receivedOn),
    how:
      how ??
      refuse('field-missing', 'Say how the reply came: by email, by post or in person.', 'how'),
  };
}
