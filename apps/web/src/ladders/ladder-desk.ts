import { Injectable } from '@nestjs/common';
import {
  ladderId,
  LaddersQueries,
  LaddersService,
  LetterYearQueries,
  type LadderView,
} from '#records/ladders';
import { paths } from '#records/paths';
import { LADDER_TERMS, type Actor, type Rung } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';
import { draftedState, KEEPING_LADDER } from './keeping-ladders.js';

/** The words by which an address names a ladder. */
export interface LadderAddress {
  readonly ladder: string;
}

/** One ladder for one person. */
export interface LadderSubject extends Subject {
  readonly ladder: LadderView;
}

/** One rung of a ladder's draft, or of what is on where there is none; numbered from 1. */
export interface RungSubject extends LadderSubject {
  /** Null when the draft has no such rung, or has it no more. */
  readonly rung: Rung | null;
  readonly number: number;
}

/** The services behind the ladders, and one of them for one person. */
@Injectable()
export class LadderDesk {
  constructor(
    readonly queries: LaddersQueries,
    readonly ladders: LaddersService,
    readonly year: LetterYearQueries,
  ) {}

  async find(actor: Actor, { ladder: name }: LadderAddress): Promise<LadderSubject> {
    const ladder = await this.queries.find(actor, name);
    const { councilId, council, version } = ladder;
    const page = paths.ladder(name);
    const standing = { state: draftedState(ladder), place: { councilId } };
    return {
      id: ladderId(ladder),
      version,
      ladder,
      page,
      stance: stanceOf(KEEPING_LADDER, standing, actor),
      at: page,
      caption: `${LADDER_TERMS[ladder.name].label}, ${council}`,
      after: (done) => (done === 0 ? page : `${page}?done=${done}`),
    };
  }

  /** A rung's acts are the ladder's: its number goes with the id. */
  async findRung(
    actor: Actor,
    at: LadderAddress & { readonly rung: string },
  ): Promise<RungSubject> {
    const subject = await this.find(actor, at);
    const { draft, on } = subject.ladder;
    const number = Number(at.rung);
    const rung = (draft ?? on)[number - 1] ?? null;
    const id = `${subject.id} ${number}`;
    return { ...subject, id, rung, number, at: `${subject.page}/rungs/${number}` };
  }
}
