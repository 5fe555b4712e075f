import { Injectable } from '@nestjs/common';
import {
  AgendaChoicesQueries,
  AgendaService,
  type AgendaChoices,
  type ItemView,
} from '#records/meetings';
import { may, refuse, type Action, type Actor } from '#rules';
import { MeetingDesk, type MeetingAddress } from '../meetings/meeting-desk.js';
import type { MeetingSubject } from '../meetings/meeting.subject.js';

/** How an item is named by an address. */
export interface AgendaItemAddress extends MeetingAddress {
  readonly number: string;
}

/** A meeting whose agenda somebody may change, with what its items may be linked to. */
export interface AgendaSubject extends MeetingSubject {
  readonly choices: AgendaChoices;
}

export interface AgendaItemSubject extends AgendaSubject {
  readonly item: ItemView;
}

/** The services behind an agenda, and an agenda or an item of it for one person. */
@Injectable()
export class AgendaDesk {
  constructor(
    private readonly meetings: MeetingDesk,
    private readonly choices: AgendaChoicesQueries,
    readonly agenda: AgendaService,
  ) {}

  /** A meeting whose agenda the person may do this to. Refuses who may only read it. */
  async find(actor: Actor, at: MeetingAddress, action: Action): Promise<AgendaSubject> {
    const subject = await this.meetings.find(actor, at);
    const { councilId, committeeId } = subject.meeting;
    if (!may(actor, action, { councilId, committeeId })) {
      refuse('not-permitted', 'Your role does not let you change this agenda.');
    }
    return { ...subject, choices: await this.choices.of(actor, committeeId) };
  }

  /** One item of it. `id` is the item the page showed, for its number may be another's by now. */
  async item(
    actor: Actor,
    at: AgendaItemAddress,
    { action, id }: { readonly action: Action; readonly id?: string | undefined },
  ): Promise<AgendaItemSubject> {
    const subject = await this.find(actor, at, action);
    const { items } = subject.meeting;
    const item = items.find((one) =>
      id === undefined ? String(one.number) === at.number : one.id === id,
    );
    return item === undefined
      ? refuse('not-found', 'There is no such item on the agenda.')
      : { ...subject, item };
  }
}
