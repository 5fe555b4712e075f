import { Injectable } from '@nestjs/common';
import {
  AnsweringDataService,
  AskingDataService,
  AssessmentsQueries,
  AssessmentsService,
  DataRequestsQueries,
  DataTimeService,
  FindingsService,
} from '#records/assessments';
import { HistoryQueries, type Told } from '#records/history';
import type { OpenedLink } from '#records/links';
import { paths } from '#records/paths';
import { may, refuse, type Actor, type SubjectKind } from '#rules';
import { assessmentSubject, type AssessmentSubject } from './assessment.subject.js';
import { dataRequestSubject, type DataRequestSubject } from './data-request.subject.js';

/** Where an assessment's page is: the slug of its partnership, and its year as the address has it. */
export interface AssessmentAt {
  readonly partnership: string;
  readonly year: string;
}

/** The services behind assessments and their requests for data, and one of them for one person. */
@Injectable()
export class AssessmentDesk {
  constructor(
    readonly queries: AssessmentsQueries,
    readonly requestQueries: DataRequestsQueries,
    readonly assessments: AssessmentsService,
    readonly findings: FindingsService,
    readonly asking: AskingDataService,
    readonly answering: AnsweringDataService,
    readonly time: DataTimeService,
    private readonly history: HistoryQueries,
  ) {}

  /** One year's assessment, with what can be chosen for who keeps it. Two statements. */
  async find(actor: Actor, at: AssessmentAt): Promise<AssessmentSubject> {
    const view = await this.queries.find(actor, at);
    const keeps = may(actor, 'keep assessment', { councilId: view.councilId });
    const choices = keeps ? await this.queries.choices(view) : null;
    return assessmentSubject(view, { actor, choices, today: this.queries.today() });
  }

  /** One request for data by its reference. One statement. */
  async request(actor: Actor, reference: string): Promise<DataRequestSubject> {
    return dataRequestSubject(await this.requestQueries.find(actor, reference), actor);
  }

  /** The same for whoever holds a signed link to it. One statement. */
  async requestByLink(link: OpenedLink, token: string): Promise<DataRequestSubject> {
    if (link.purpose !== 'data') refuse('not-found', 'There is nothing at this address.');
    const found = await this.requestQueries.ofLink(link.subjectId);
    if (!may(link.actor, 'read own requests', found.place)) {
      refuse('link-not-valid', 'This link is not valid or has expired.');
    }
    const at = `${paths.link(token)}/data`;
    return { ...dataRequestSubject(found, link.actor), at, page: at };
  }

  /** What history tells of one thing, latest first. One statement. */
  told(kind: SubjectKind, id: string): Promise<Told[]> {
    return this.history.of({ kinds: [kind], ids: [id] });
  }
}
