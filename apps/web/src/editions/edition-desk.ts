import { Injectable } from '@nestjs/common';
import {
  BeginningEditionsService,
  ChaptersService,
  EditionCopiesService,
  EditionDecisionsService,
  EditionDescribingService,
  EditionDetailsService,
  EditionsQueries,
  EditionsService,
} from '#records/editions';
import { HistoryQueries, type Told } from '#records/history';
import { may, refuse, type Actor } from '#rules';
import { editionSubject, type EditionAt, type EditionSubject } from './edition.subject.js';

/** The services behind an edition, and one of them for one person. */
@Injectable()
export class EditionDesk {
  constructor(
    readonly queries: EditionsQueries,
    readonly editions: EditionsService,
    readonly beginning: BeginningEditionsService,
    readonly decisions: EditionDecisionsService,
    readonly describing: EditionDescribingService,
    readonly details: EditionDetailsService,
    readonly chapters: ChaptersService,
    readonly copies: EditionCopiesService,
    private readonly history: HistoryQueries,
  ) {}

  /** An edition, or a part of it, by its address. Three statements at most. */
  async find(actor: Actor, at: EditionAt): Promise<EditionSubject> {
    const edition = await this.queries.find(actor, {
      partnership: at.slug,
      edition: numberOf(at.edition),
    });
    const { councilId } = edition;
    const keeps = may(actor, 'keep agreement', { councilId });
    const people = keeps ? await this.queries.people(councilId) : [];
    const authorities = keeps ? await this.queries.authorities(councilId) : [];
    return editionSubject(edition, at, { actor, people, authorities, today: this.queries.today() });
  }

  /** What history tells of it, latest first. One statement. */
  told({ edition }: EditionSubject): Promise<Told[]> {
    return this.history.of({ kinds: ['edition'], ids: [edition.id], limit: 100 });
  }
}

/** The number of an edition as an address has it. */
export function numberOf(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) refuse('not-found', 'There is no such edition.');
  return Number(text);
}
