import { IsEmail } from 'class-validator';
import type { PersonChosen } from '#records/people';
import type { LocalDate } from '#rules';
import { DateGiven, Written, WrittenIfAny } from '../../transitions/form-fields.js';

/** Whom a lead asks for what, by when. Name and post are needed of somebody the record does not know. */
export class PartnerAskedForm {
  @IsEmail({}, { message: 'Enter an email address, such as name@council.example' })
  @Written({ missing: 'Enter their email address' })
  email: string;

  @WrittenIfAny()
  name: string | null = null;

  @WrittenIfAny()
  post: string | null = null;

  @Written({ missing: 'Say what you ask for' })
  question: string;

  @DateGiven()
  due: LocalDate;

  who(): PersonChosen {
    const { email, name, post } = this;
    return { personId: null, email, name, post };
  }
}

/** What a partner sends: words, and figures as they write them. */
export class ContributionForm {
  @Written({ missing: 'Write your contribution' })
  words: string;

  @WrittenIfAny()
  figures: string | null = null;
}
