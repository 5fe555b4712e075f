import { IsString, MaxLength } from 'class-validator';
import { ACTION_RATINGS, type ActionRating } from '#rules';
import { OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';
import { List } from '../transitions/typed.js';

/** How an update may rate an action, and that it may leave it as it stands. */
export const UPDATE_RATINGS = { 'as it stands': 'As it stands now', ...ACTION_RATINGS } as const;

/** An update of an action, in the words of whoever does it. */
export class UpdateForm {
  @OneOf(UPDATE_RATINGS, 'Choose how it stands')
  rating: ActionRating | 'as it stands' = 'as it stands';

  @Written({ missing: 'Say what was done, or what stands in the way' })
  text: string;
}

/** A claim that an action is complete. */
export class ClaimForm {
  @Written({ missing: 'Say what was done, and what shows it' })
  text: string;
}

/** A new due, with why and who agreed. */
export class DueForm {
  @Written({ missing: 'Enter the new date, or "ongoing"' })
  due: string;

  @Written({ missing: 'Give the reason' })
  reason: string;

  @Written({ missing: 'Say who agreed to the new date: a person or a meeting' })
  agreedBy: string;
}

/** Which action takes the place of another. */
export class SuccessorForm {
  @Written({ missing: 'Choose the action that takes its place' })
  successor: string;

  @Written({ missing: 'Give the reason' })
  reason: string;
}

/** What an action says: its reference as printed, its words, its agencies one to a line. */
export class ActionForm {
  @WrittenIfAny()
  reference: string | null = null;

  @WrittenIfAny()
  group: string | null = null;

  @Written({ missing: 'Enter the action' })
  wording: string;

  @WrittenIfAny()
  leads: string | null = null;

  @WrittenIfAny()
  partners: string | null = null;

  @WrittenIfAny()
  funding: string | null = null;
}

/** The same of one that is changed: with the reason, once the plan is agreed. */
export class ActionChangeForm extends ActionForm {
  /** Ids of the agencies that were read from a paper and are checked now. */
  @List()
  @IsString({ each: true, message: 'Choose agencies from the list' })
  @MaxLength(100, { each: true, message: 'Choose agencies from the list' })
  confirmed: readonly string[] = [];

  @WrittenIfAny()
  reason: string | null = null;
}

/** The same of a new one: with its due, who is accountable and what it serves. */
export class NewActionForm extends ActionForm {
  @Written({ missing: 'Enter when it is due, or "ongoing"' })
  due: string;

  @WrittenIfAny()
  accountable: string | null = null;

  @List()
  @IsString({ each: true, message: 'Choose priorities from the list' })
  @MaxLength(100, { each: true, message: 'Choose priorities from the list' })
  priorities: readonly string[] = [];
}

/** Which of the leads is accountable. */
export class AccountableForm {
  @Written({ missing: 'Choose which of the lead agencies is accountable' })
  accountable: string;
}

/** What an action serves. */
export class ServesForm {
  @List()
  @IsString({ each: true, message: 'Choose priorities from the list' })
  @MaxLength(100, { each: true, message: 'Choose priorities from the list' })
  priorities: readonly string[] = [];

  @WrittenIfAny()
  recommendations: string | null = null;

  @List()
  @IsString({ each: true, message: 'Choose measures from the list' })
  @MaxLength(100, { each: true, message: 'Choose measures from the list' })
  measures: readonly string[] = [];
}
