import { Transform } from 'class-transformer';
import { IsUUID, Matches, MaxLength } from 'class-validator';
import {
  AUTHORITY_PARTS,
  isLocalDate,
  MEMBER_PARTS,
  type AuthorityPart,
  type LocalDate,
  type MemberPart,
} from '#rules';
import { PersonForm } from '../committees/person-form.js';
import { DateGiven, OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';
import { readTime } from '../transitions/typed.js';

const MOST = 200;
const TOO_LONG = { message: `Write at most ${MOST} characters` };

/** A name and the days of a working group. */
export class WorkingGroupWordsForm {
  @Written({ missing: 'Enter its name' })
  @MaxLength(MOST, TOO_LONG)
  name: string;

  @DateGiven()
  validFrom: LocalDate;

  /** Left out while it goes on. */
  @DateGiven<WorkingGroupWordsForm>(({ validTo = '' }) => validTo !== '')
  validTo?: LocalDate | '';
}

/** The same of a partnership, with the address of the one over it, if any. */
export class PartnershipWordsForm extends WorkingGroupWordsForm {
  @WrittenIfAny()
  parent: string | null = null;
}

/** Somebody named in a part, from which authority, from which day. */
export class MemberForm extends PersonForm {
  @OneOf(MEMBER_PARTS, 'Choose in which part')
  part: MemberPart;

  @WrittenIfAny()
  authority: string | null = null;

  @DateGiven()
  validFrom: LocalDate;
}

/** Whose part ends with which day, why, and who follows. */
export class MemberEndForm extends PersonForm {
  @IsUUID('all', { message: 'Choose whose part ends' })
  memberId: string;

  @DateGiven()
  lastDay: LocalDate;

  @Written({ missing: 'Give the reason' })
  reason: string;
}

/** Terms of reference, whole. */
export class TermsForm {
  @Written({ missing: 'Write the terms of reference' })
  terms: string;
}

/** An authority by its address, and how it belongs. */
export class AuthorityPartForm {
  @Written({ missing: 'Choose the authority' })
  authority: string;

  @OneOf(AUTHORITY_PARTS, 'Choose how it belongs')
  part: AuthorityPart;
}

/** An authority by its address. */
export class AuthorityLeavesForm {
  @Written({ missing: 'Choose the authority' })
  authority: string;
}

/** A word and what it means. */
export class WordForm {
  @Written({ missing: 'Enter the word' })
  @MaxLength(MOST, TOO_LONG)
  word: string;

  @Written({ missing: 'Say what it means' })
  meaning: string;
}

/** A word. */
export class WordOutForm {
  @Written({ missing: 'Choose the word' })
  word: string;
}

/** When and where a partnership or a working group meets. */
export class PartnershipMeetingForm {
  @DateGiven()
  heldOn: LocalDate;

  @Transform(({ value }) => readTime(value))
  @Matches(/^(0[02-9]|1\d|2[0-3]):[0-5]\d$/, { message: 'Enter a time, such as 10:00 or 6.30pm' })
  startsAt: string;

  @Written({ missing: 'Enter where it is held' })
  @MaxLength(MOST, TOO_LONG)
  place: string;
}

/** The last day as the record takes it: null while it goes on. */
export const untilIn = ({ validTo = '' }: WorkingGroupWordsForm): LocalDate | null =>
  isLocalDate(validTo) ? validTo : null;
