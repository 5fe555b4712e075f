import { Injectable } from '@nestjs/common';
import { THE_SYSTEM, type LocalDate } from '#rules';
import { newId } from '#platform';
import { begin, Recorder } from '../record/index.js';

export interface NewAgreement {
  readonly councilId: string;
  readonly slug: string;
  readonly partnershipId: string;
  readonly title: string;
  readonly edition: number;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  /** The minute by which the partnership approved it, and its local date; not on record when left out. */
  readonly approved?: { readonly minute: string; readonly on: LocalDate };
}

/** An edition of an agreement that stood before it was entered here, its priorities and who leads them. */
@Injectable()
export class AgreementsService {
  constructor(private readonly recorder: Recorder) {}

  /** Enters an edition as it stands: published, on the day it starts. */
  async add(agreement: NewAgreement): Promise<string> {
    const id = newId();
    const { title, edition, startsOn, approved } = agreement;
    await this.recorder.write((tx) =>
      begin(tx, {
        kind: 'edition',
        id,
        actor: THE_SYSTEM,
        now: this.recorder.now(),
        state: 'published',
        event: 'edition.entered',
        facts: { title: `Edition ${edition} of the ${title}` },
        columns: {
          council_id: agreement.councilId,
          partnership_id: agreement.partnershipId,
          slug: agreement.slug,
          title,
          edition,
          starts_on: startsOn,
          ends_on: agreement.endsOn,
          is_ranked: true,
          published_on: startsOn,
          approved_on: approved?.on ?? null,
          approved_minute: approved?.minute ?? null,
        },
      }),
    );
    return id;
  }

  async addPriority(priority: {
    councilId: string;
    agreementId: string;
    slug: string;
    name: string;
    number: number;
    /** Why it is one; empty when left out. */
    rationale?: string;
  }): Promise<string> {
    const id = newId();
    const { councilId, agreementId, slug, name, number, rationale = '' } = priority;
    await this.recorder.write(async (tx) => {
      await tx.query(
        `INSERT INTO priorities (id, council_id, agreement_id, slug, name, number) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, councilId, agreementId, slug, name, number],
      );
      await tx.query(
        `INSERT INTO edition_priorities (id, agreement_id, priority_id, name, number, rationale)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(), agreementId, id, name, number, rationale],
      );
    });
    return id;
  }

  async lead(lead: {
    priorityId: string;
    personId: string;
    kind: 'lead' | 'deputy';
    /** From the first day of the agreement, when left out. */
    validFrom?: LocalDate;
  }): Promise<void> {
    const { priorityId, personId, kind, validFrom = null } = lead;
    await this.recorder.write((tx) =>
      tx.query(
        `INSERT INTO priority_leads (id, priority_id, person_id, kind, valid_from)
         SELECT $1, p.id, $3, $4, coalesce($5::date, a.starts_on)
         FROM priorities p JOIN agreements a ON a.id = p.agreement_id WHERE p.id = $2`,
        [newId(), priorityId, personId, kind, validFrom],
      ),
    );
  }
}
