import { Transform } from 'class-transformer';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import type { Chosen } from '#records/clearances';
import { CLEARANCES, type ClearanceKind } from '#rules';
import { OneOf, WrittenIfAny } from '../transitions/form-fields.js';

/** Clears the text that was read. */
export class ClearingForm {
  /** The hash of the text as the page or the API showed it. */
  @Matches(/^[0-9a-f]{64}$/, { message: 'Say which text was read: the hash it was shown with' })
  seen: string;

  @WrittenIfAny()
  remark: string | null = null;
}

const WhoIfAny = (): PropertyDecorator => (target, name) => {
  Transform(({ value }: { value: unknown }): unknown =>
    typeof value === 'string' && value.trim() === '' ? null : value,
  )(target, name);
  IsOptional()(target, name);
  IsUUID('all', { message: 'Choose somebody from the list' })(target, name);
};

/** Who is asked for each clearance; null is not asked for. */
export class SendingForm {
  @WhoIfAny()
  finance: string | null = null;

  @WhoIfAny()
  legal: string | null = null;

  @WhoIfAny()
  equality: string | null = null;

  @WhoIfAny()
  monitoringOfficer: string | null = null;
}

/** The field of the form for each kind of clearance. */
export const FIELD_OF = {
  finance: 'finance',
  legal: 'legal',
  equality: 'equality',
  'monitoring officer': 'monitoringOfficer',
} as const satisfies Record<ClearanceKind, keyof SendingForm>;

/** Who was chosen for what. */
export function chosenIn(form: SendingForm): readonly Chosen[] {
  const kinds = Object.keys(FIELD_OF) as ClearanceKind[];
  return kinds.flatMap((kind) => {
    const personId = form[FIELD_OF[kind]];
    const nobodyNew = { name: null, post: null, email: null };
    return personId === null ? [] : [{ kind, who: { personId, ...nobodyNew } }];
  });
}

/** One clearance more, and who is to give it. */
export class OneMoreForm {
  @OneOf(CLEARANCES, 'Choose which clearance')
  kind: ClearanceKind;

  @IsUUID('all', { message: 'Choose who is to give it' })
  personId: string;
}

/** Who was chosen for it. */
export const oneMore = ({ kind, personId }: OneMoreForm): Chosen => ({
  kind,
  who: { personId, name: null, post: null, email: null },
});
