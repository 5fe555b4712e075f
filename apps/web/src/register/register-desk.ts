import { Injectable } from '@nestjs/common';
import { HistoryQueries, type Told } from '#records/history';
import {
  RegisterQueries,
  RegisterService,
  type EntryOf,
  type EntryView,
  type RegisterLine,
  type RegisterView,
} from '#records/register';
import { refuse, type Actor, type LocalDate } from '#rules';
import type { EntryForm } from './register-forms.js';

/** The registers somebody may see: all those they keep, or their own. */
export interface RegistersSubject {
  readonly actor: Actor;
  readonly lines: readonly RegisterLine[];
  readonly keeps: boolean;
}

/** One register, for one person. */
export interface RegisterSubject {
  readonly register: RegisterView;
  readonly told: readonly Told[];
  readonly isOwn: boolean;
}

/** The services behind registers of interests, and a register for one person. */
@Injectable()
export class RegisterDesk {
  constructor(
    private readonly queries: RegisterQueries,
    private readonly history: HistoryQueries,
    readonly register: RegisterService,
  ) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.queries.today();
  }

  /** Every register the person may see. One statement. */
  async all(actor: Actor): Promise<RegistersSubject> {
    const lines = await this.queries.members(actor);
    return { actor, lines, keeps: this.queries.keepsAny(actor) };
  }

  /** One register by its address, with its history. Two statements. */
  async find(actor: Actor, slug: string): Promise<RegisterSubject> {
    const register = await this.queries.find(actor, slug);
    const told = await this.history.of({ kinds: ['register'], ids: [register.id] });
    return { register, told, isOwn: register.personId === actor.id };
  }

  /** One entry that goes on, of one register. Two statements. */
  async entry(
    actor: Actor,
    { slug, number }: { readonly slug: string; readonly number: string },
  ): Promise<RegisterSubject & { readonly entry: EntryView }> {
    const subject = await this.find(actor, slug);
    const entry = subject.register.entries.find((one) => String(one.number) === number);
    return entry === undefined
      ? refuse('not-found', 'There is no such entry.')
      : { ...subject, entry };
  }
}

/** What a form enters, and in whose register: one's own when nobody is named. Refuses who is not among them. */
export function entryOf(form: EntryForm, { actor, lines }: RegistersSubject): EntryOf {
  const { member, category, nature, sensitive } = form;
  const personId = member ?? actor.id;
  const line = lines.find((one) => one.personId === personId);
  if (line === undefined)
    refuse('field-wrong', 'Choose the member whose interest it is.', 'member');
  return {
    councilId: line.councilId,
    personId: line.personId,
    category,
    nature,
    isSensitive: sensitive,
  };
}
