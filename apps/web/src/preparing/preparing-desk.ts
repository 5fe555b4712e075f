import { Injectable } from '@nestjs/common';
import { AuthoritiesService, type DirectoryEntry } from '#records/authorities';
import { MeetingsQueries, type ItemView, type MeetingView } from '#records/meetings';
import { NotesQueries, NotesService, type PrivateNote } from '#records/notes';
import { QuestionsQueries, QuestionsService, type Question } from '#records/questions';
import { refuse, type Actor } from '#rules';
import type { MeetingAddress } from '../meetings/meeting-desk.js';

/** A meeting as one member prepares it: the member's own notes, and everybody's questions in advance. */
export interface Preparing {
  readonly meeting: MeetingView;
  readonly notes: readonly PrivateNote[];
  readonly questions: readonly Question[];
}

export interface PreparingItem extends Preparing {
  readonly item: ItemView;
  readonly note: PrivateNote | null;
}

export interface QuestionAddress extends MeetingAddress {
  readonly question: string;
}

/** The services behind preparing a meeting. */
@Injectable()
export class PreparingDesk {
  constructor(
    private readonly meetings: MeetingsQueries,
    private readonly notesFound: NotesQueries,
    private readonly questionsFound: QuestionsQueries,
    private readonly authorities: AuthoritiesService,
    readonly notes: NotesService,
    readonly questions: QuestionsService,
  ) {}

  /** Four statements. */
  async find(actor: Actor, { slug, date }: MeetingAddress): Promise<Preparing> {
    const meeting = await this.meetings.find(actor, { committee: slug, heldOn: date });
    const notes = await this.notesFound.own(actor, meeting.id);
    return { meeting, notes, questions: await this.questionsFound.ofMeeting(actor, meeting.id) };
  }

  async item(
    actor: Actor,
    at: MeetingAddress & { readonly number: string },
  ): Promise<PreparingItem> {
    const found = await this.find(actor, at);
    const item = found.meeting.items.find(({ number }) => String(number) === at.number);
    if (item === undefined) refuse('not-found', 'There is no such item on the agenda.');
    const note = found.notes.find(({ itemId }) => itemId === item.id) ?? null;
    return { ...found, item, note };
  }

  async question(
    actor: Actor,
    at: QuestionAddress,
  ): Promise<Preparing & { readonly question: Question }> {
    const found = await this.find(actor, at);
    const question = found.questions.find(({ number }) => String(number) === at.question);
    return question === undefined
      ? refuse('not-found', 'There is no such question.')
      : { ...found, question };
  }

  /** Whom a question may be for. One statement. */
  directory({ councilId }: MeetingView): Promise<readonly DirectoryEntry[]> {
    return this.authorities.directory(councilId);
  }

  /** An authority chosen by its slug, by its id; null for none. Refuses one that is not in the directory. */
  async authorityId(meeting: MeetingView, slug: string | null): Promise<string | null> {
    if (slug === null) return null;
    const chosen = (await this.directory(meeting)).find((one) => one.slug === slug);
    return chosen?.id ?? refuse('field-wrong', 'Choose an authority from the list.', 'to');
  }
}
