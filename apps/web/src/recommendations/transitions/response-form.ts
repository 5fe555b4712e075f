import { IsIn, IsOptional } from 'class-validator';
import { DECISIONS, type Decision, type LocalDate } from '#rules';
import { DateGiven, OneOf, Written } from '../../transitions/form-fields.js';

/** How a reply that did not come through the product reached the council. */
export const REPLIED_BY = { email: 'By email', post: 'By post', 'in person': 'In person' } as const;

const decided = ({ decision }: ResponseForm) =>
  Object.hasOwn(DECISIONS, decision) ? DECISIONS[decision] : null;
// A reply on paper is logged as it came; the rules say who may log one.
const isOnline = ({ how }: ResponseForm) => how === undefined;
const reasonNeeded = (form: ResponseForm) => isOnline(form) && decided(form)?.reasonNeeded === true;
const actionNeeded = (form: ResponseForm) => isOnline(form) && decided(form)?.actionNeeded === true;

/** An authority's answer. What it must hold depends on the decision. */
export class ResponseForm {
  @OneOf(DECISIONS, 'Choose one: accepted, accepted in part, not accepted, or already in place')
  decision: Decision;

  @Written({
    missing: 'Give the reason: one is asked for unless the recommendation is accepted in full',
    when: reasonNeeded,
  })
  reason?: string;

  @Written({ missing: 'Say what will be done', when: actionNeeded })
  action?: string;

  @Written({ missing: 'Name the person or post responsible', when: actionNeeded })
  owner?: string;

  @DateGiven(actionNeeded)
  targetDate?: LocalDate;

  /** Of a reply on paper. */
  @DateGiven<ResponseForm>(({ receivedOn = '' }) => receivedOn !== '')
  receivedOn?: LocalDate | '';

  @IsOptional()
  @IsIn(Object.keys(REPLIED_BY), {
    message: 'Say how the reply came: by email, by post or in person',
  })
  how?: string;
}
