import { Injectable } from '@nestjs/common';
import { HistoryQueries, type Told } from '#records/history';
import {
  FiledDecisionsService,
  ImportsQueries,
  ImportsService,
  SettlingService,
  type EffectView,
  type ImportCommittee,
  type ImportPlace,
} from '#records/imports';
import type { Actor } from '#rules';
import { importSubject, type ImportSubject } from './import.subject.js';

/** Where somebody may bring papers in to: whole councils, and committees. */
export interface ImportChoices {
  readonly places: readonly ImportPlace[];
  readonly committees: readonly ImportCommittee[];
}

/** The services behind imports, and one of them for one person. */
@Injectable()
export class ImportDesk {
  constructor(
    readonly queries: ImportsQueries,
    readonly imports: ImportsService,
    readonly settling: SettlingService,
    readonly filed: FiledDecisionsService,
    private readonly history: HistoryQueries,
  ) {}

  /** One import; while it is open, its paper is read again. Ten statements at most. */
  async find(actor: Actor, id: string): Promise<ImportSubject> {
    const view = await this.queries.find(actor, id);
    const isOpen = view.state === 'read' || view.state === 'being settled';
    if (!isOpen)
      return importSubject(view, { actor, preview: null, authorities: [], priorities: [] });
    const [preview, authorities, priorities] = await Promise.all([
      this.queries.preview(view),
      this.queries.authorities(view),
      this.queries.priorities(view),
    ]);
    const choices = authorities.map(({ slug, name }) => ({ value: slug, text: name }));
    return importSubject(view, {
      actor,
      preview,
      authorities: choices,
      priorities: priorities.map(({ id: value, name: text }) => ({ value, text })),
    });
  }

  /** Where an actor may bring papers in to. Two statements. */
  async choices(actor: Actor): Promise<ImportChoices> {
    const [places, committees] = await Promise.all([
      this.queries.places(actor),
      this.queries.committees(actor),
    ]);
    return { places, committees };
  }

  /** What accepting it did; nothing before. One statement. */
  effects({ view, preview }: ImportSubject): Promise<readonly EffectView[]> {
    return preview === null ? this.queries.effects(view) : Promise.resolve([]);
  }

  /** What history tells of it, latest first. One statement. */
  told({ id }: ImportSubject): Promise<Told[]> {
    return this.history.of({ kinds: ['import'], ids: [id] });
  }
}
