import { Injectable } from '@nestjs/common';
import {
  MeasurePlacesQueries,
  MeasuresQueries,
  MeasuresService,
  type MeasureChoice,
  type MeasureStanding,
  type PlanChoice,
} from '#records/measures';
import { paths } from '#records/paths';
import type { Actor, LocalDate } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';
import { KEEPING_MEASURE } from './keeping-measure.js';

/** The word by which an address names a measure. */
export interface MeasureAddress {
  readonly measure: string;
}

/** One measure, with what its pages can choose from. */
export interface MeasureSubject extends Subject {
  readonly measure: MeasureStanding;
  readonly others: readonly MeasureChoice[];
  readonly plans: readonly PlanChoice[];
  readonly today: LocalDate;
}

/** The services behind measures, and one of them for one person. */
@Injectable()
export class MeasureDesk {
  constructor(
    readonly queries: MeasuresQueries,
    readonly places: MeasurePlacesQueries,
    readonly measures: MeasuresService,
  ) {}

  /** At most five statements. */
  async find(actor: Actor, { measure: slug }: MeasureAddress): Promise<MeasureSubject> {
    const measure = await this.queries.find(actor, slug);
    const { id, councilId, priorityId, version, endedOn, kind } = measure;
    const page = paths.measure(measure.slug);
    const state = endedOn === null ? 'kept' : 'ended';
    const place = { councilId, priorityId: await this.queries.enteredFor(actor, measure) };
    const stance = stanceOf(KEEPING_MEASURE, { state, place }, actor);
    const others = kind === 'plan delivery' ? [] : await this.places.measuresBeside(priorityId);
    return {
      id,
      version,
      measure,
      page,
      stance,
      at: page,
      caption: measure.name,
      others,
      plans: kind === 'plan delivery' ? await this.places.plans(councilId) : [],
      today: this.queries.today(),
    };
  }
}
