import { Transform } from 'class-transformer';
import { IsArray, IsString, IsUUID, MaxLength } from 'class-validator';
import type { AuthorityForm } from '#records/authorities';
import {
  AUTHORITY_KINDS,
  CONTACT_KINDS,
  isLocalDate,
  type AuthorityKind,
  type ContactKind,
  type LocalDate,
} from '#rules';
import { PersonForm } from '../committees/person-form.js';
import { DateGiven, OneOf, Written } from '../transitions/form-fields.js';

const MOST = 200;

/** One name a line, as people type them; a list, as machines send them. */
const linesOf = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : (value ?? []);

/** What is kept of an authority. */
export class AuthorityWordsForm {
  @Written({ missing: 'Enter its name' })
  @MaxLength(MOST, { message: `Write at most ${MOST} characters` })
  name: string;

  @OneOf(AUTHORITY_KINDS, 'Choose what kind of body it is')
  kind: AuthorityKind;

  @Transform(({ value }: { value: unknown }) => linesOf(value))
  @IsArray({ message: 'Enter one name a line' })
  @IsString({ each: true, message: 'Enter one name a line' })
  @MaxLength(MOST, { each: true, message: `Write at most ${MOST} characters a line` })
  aliases: string[] = [];

  /** Left out where it has always been there. */
  @DateGiven<AuthorityWordsForm>(({ validFrom = '' }) => validFrom !== '')
  validFrom?: LocalDate | '';
}

/** Somebody named in a part. */
export class ContactForm extends PersonForm {
  @OneOf(CONTACT_KINDS, 'Choose in which part')
  kind: ContactKind;
}

/** Whose part ends, why, and who follows. */
export class ContactEndForm extends PersonForm {
  @IsUUID('all', { message: 'Choose whose part ends' })
  contactId: string;

  @Written({ missing: 'Give the reason' })
  reason: string;
}

/** What is kept of an authority, as the record takes it. */
export function wordsOfAuthority(form: AuthorityWordsForm): AuthorityForm {
  const { name, kind, aliases, validFrom = '' } = form;
  return { name, kind, aliases, validFrom: isLocalDate(validFrom) ? validFrom : null };
}
