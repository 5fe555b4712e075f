import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#rules';
import { newId } from '#platform';
import { Recorder } from '../record/index.js';
import { Agreement } from './agreement.entity.js';
import { Priority } from './priority.entity.js';
import { PriorityLead } from './priority-lead.entity.js';

export interface NewAgreement {
  readonly councilId: string;
  readonly slug: string;
  readonly partnershipId: string;
  readonly title: string;
  readonly edition: number;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** Editions of the community safety agreement, their priorities and who leads them. */
@Injectable()
export class AgreementsService {
  constructor(private readonly recorder: Recorder) {}

  async add(agreement: NewAgreement): Promise<string> {
    const id = newId();
    await this.recorder.write((tx) => tx.insert(Agreement, { id, ...agreement }));
    return id;
  }

  async addPriority(priority: {
    councilId: string;
    agreementId: string;
    slug: string;
    name: string;
    number: number;
  }): Promise<string> {
    const id = newId();
    await this.recorder.write((tx) => tx.insert(Priority, { id, ...priority }));
    return id;
  }

  async lead(lead: {
    priorityId: string;
    personId: string;
    kind: 'lead' | 'deputy';
  }): Promise<void> {
    await this.recorder.write((tx) =>
      tx.insert(PriorityLead, { id: newId(), ...lead, validTo: null }),
    );
  }
}
