import { Matches } from 'class-validator';
import { Written } from '../transitions/form-fields.js';

const WHAT = /^(?:agenda item|report|document|publication|minutes|decisions) [0-9a-f-]{36}$/;

/** What is withdrawn, as its kind and its id in one, and why: the public is told the reason. */
export class WithdrawalForm {
  @Matches(WHAT, { message: 'Choose what is withdrawn' })
  what: string;

  @Written({ missing: 'Give the reason: the public is told it' })
  reason: string;
}
