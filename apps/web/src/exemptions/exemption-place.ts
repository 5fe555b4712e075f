import { Injectable } from '@nestjs/common';
import { DocumentsQueries } from '#records/documents';
import {
  ExemptionsQueries,
  ExemptionsService,
  type ExemptionOn,
  type ExemptWords,
  type OpenExemption,
} from '#records/exemptions';
import { refuse, type Actor } from '#rules';
import type { PaperPlace } from '../documents/paper-place.js';

/** Something that is kept from the public, or may be, as its pages know it. */
export interface ExemptionPlace {
  readonly place: PaperPlace;
  readonly on: ExemptionOn;
  /** Its last words in an address: `item`, `paper-2`, `appendix-B`, `paragraph-…`. */
  readonly part: string;
  /** What it is called on a page, without a word of what it says. */
  readonly named: string;
  /** The decision as it stands; null when it is public. */
  readonly open: OpenExemption | null;
  /** The real words of an item; null for everything else. */
  readonly words: ExemptWords | null;
  readonly back: string;
}

/** The services behind what is kept from the public. */
@Injectable()
export class ExemptionDesk {
  constructor(
    readonly exemptions: ExemptionsService,
    readonly queries: ExemptionsQueries,
    private readonly documents: DocumentsQueries,
  ) {}

  /** What a part of an item or a report is. Refuses what is not there, and who may not decide about it. */
  async find(actor: Actor, place: PaperPlace, part: string): Promise<ExemptionPlace> {
    const { open, words, mayMark } = await this.queries.of(actor, place.on);
    if (!mayMark) {
      refuse('not-permitted', 'Your role does not let you decide what is kept from the public.');
    }
    const { id, ...subject } = await this.subject(actor, place, part);
    const found = open.find(({ subjectId }) => subjectId === id) ?? null;
    return { ...subject, place, part, open: found, words: part === 'item' ? words : null };
  }

  private async subject(
    actor: Actor,
    place: PaperPlace,
    part: string,
  ): Promise<Pick<ExemptionPlace, 'on' | 'named' | 'back'> & { readonly id: string }> {
    const back = `${place.page}#kept`;
    const { on } = place;
    if (part === place.kind) {
      const id = 'itemId' in on ? on.itemId : on.reportId;
      return { id, on, named: `this ${place.kind}`, back };
    }
    const [, kind = '', name = ''] = /^(appendix|paragraph)-(.+)$/.exec(part) ?? [];
    if ('reportId' in on && kind === 'paragraph') {
      return { id: name, on: { ...on, paragraphId: name }, named: 'this paragraph', back };
    }
    if ('reportId' in on && kind === 'appendix') {
      const found = place.appendices.find(({ letter }) => letter === name);
      if (found === undefined) refuse('not-found', 'There is no such appendix.');
      return { id: found.id, on: { ...on, appendixId: found.id }, named: `appendix ${name}`, back };
    }
    const { id } = await this.documents.find(actor, on, part);
    return {
      id,
      on: { documentId: id },
      named: 'this paper',
      back: `${place.page}/documents/${part}`,
    };
  }
}
