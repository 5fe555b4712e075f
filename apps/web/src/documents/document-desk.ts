import { Injectable } from '@nestjs/common';
import {
  DocumentsQueries,
  DocumentsService,
  refuseKeeper,
  type DocumentView,
} from '#records/documents';
import { ExemptionsQueries } from '#records/exemptions';
import type { Actor } from '#rules';
import { documentPresenter, type DocumentShown } from './document.presenter.js';
import { documentsPresenter, type DocumentsShown } from './documents.presenter.js';
import type { PaperPlace } from './paper-place.js';

/** The services behind papers, and the papers of an item or a report for one person. */
@Injectable()
export class DocumentDesk {
  constructor(
    readonly documents: DocumentsService,
    readonly queries: DocumentsQueries,
    private readonly exemptions: ExemptionsQueries,
  ) {}

  /** The papers of an item or a report as its page shows them, with what is kept from the public of it. */
  async shown(actor: Actor, place: PaperPlace): Promise<DocumentsShown> {
    const owner = await this.queries.owner(place.on);
    const documents = await this.queries.ofOwner(actor, owner);
    const kept = await this.exemptions.of(actor, place.on);
    return documentsPresenter({ actor, place, owner, documents, kept });
  }

  /** One paper as its page shows it. */
  async one(actor: Actor, place: PaperPlace, document: string): Promise<DocumentShown> {
    const found = await this.find(actor, place, document);
    const owner = await this.queries.owner(place.on);
    const { open: kept, mayMark } = await this.exemptions.of(actor, place.on);
    const { isScanned } = this.documents;
    return documentPresenter({ actor, place, owner, document: found, kept, mayMark, isScanned });
  }

  /** One paper by its address. */
  find(actor: Actor, place: PaperPlace, document: string): Promise<DocumentView> {
    return this.queries.find(actor, place.on, document);
  }

  /** Refuses the page of a form to who may not send it, as the form itself would be. */
  async refuseReaders(actor: Actor, place: PaperPlace): Promise<void> {
    refuseKeeper(actor, await this.queries.owner(place.on));
  }
}
