import { Written, WrittenIfAny } from './form-fields.js';

/** A form that asks for a reason and nothing else. */
export class ReasonForm {
  @Written({ missing: 'Give the reason' })
  reason: string;
}

/** A reason that is needed only sometimes: when, is for the rules to say. */
export class ReasonIfAnyForm {
  @WrittenIfAny()
  reason: string | null = null;
}
