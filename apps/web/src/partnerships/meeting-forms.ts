import { Transform } from 'class-transformer';
import { MaxLength } from 'class-validator';
import {
  isLocalDate,
  PARTNERSHIP_ITEM_KINDS,
  PARTNERSHIP_OUTCOMES,
  type LocalDate,
  type PartnershipItemKind,
  type PartnershipOutcome,
} from '#rules';
import { DateGiven, OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';

const MOST = 200;

/** The title and the words of an item. */
export class ItemWordsForm {
  @Written({ missing: 'Enter the title' })
  @MaxLength(MOST, { message: `Write at most ${MOST} characters` })
  title: string;

  @Transform(({ value }: { value: unknown }): unknown => value ?? '')
  @WrittenIfAny()
  words: string | null = null;
}

const { concern: _, ...KINDS } = PARTNERSHIP_ITEM_KINDS;

/** The kinds of items an officer adds; a concern comes from its review alone. */
export const ADDED_KINDS: Readonly<Record<Exclude<PartnershipItemKind, 'concern'>, string>> = KINDS;

/** The same with what it is about. */
export class NewItemForm extends ItemWordsForm {
  @OneOf(ADDED_KINDS, 'Choose what it is about')
  kind: Exclude<PartnershipItemKind, 'concern'>;
}

/** What came of an item; of an action who does it and by when. */
export class OutcomeForm {
  @OneOf(PARTNERSHIP_OUTCOMES, 'Choose what came of it')
  outcome: PartnershipOutcome;

  @Written({ missing: 'Write the outcome, or its reason' })
  text: string;

  @Written({ missing: 'Give the minute in which it is recorded' })
  @MaxLength(MOST, { message: `Write at most ${MOST} characters` })
  minute: string;

  @WrittenIfAny()
  owner: string | null = null;

  /** Left out where nobody does anything by a date. */
  @DateGiven<OutcomeForm>(({ dueOn = '' }) => dueOn !== '')
  dueOn?: LocalDate | '';
}

/** The date as the record takes it. */
export const dueIn = ({ dueOn = '' }: OutcomeForm): LocalDate | null =>
  isLocalDate(dueOn) ? dueOn : null;
