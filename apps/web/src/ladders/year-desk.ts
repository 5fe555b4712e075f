import { Injectable } from '@nestjs/common';
import type { LadderView, LetterYear } from '#records/ladders';
import { paths } from '#records/paths';
import { LADDER_TERMS, type Actor } from '#rules';
import { LadderDesk } from './ladder-desk.js';

/** A year of letters: of one ladder, or of all; by the drafts, or by what is on. */
export interface YearAsked {
  /** Null for every ladder at once. */
  readonly ladder: string | null;
  readonly by: unknown;
}

/** The year, and what its page is called and where it stands. */
export interface FoundYear {
  readonly title: string;
  readonly council: string;
  readonly at: string;
  readonly back: { readonly text: string; readonly href: string };
  readonly by: 'draft' | 'on';
  readonly hasDraft: boolean;
  readonly year: LetterYear;
}

/** Looks a year of letters up for whoever may see letters. Writes nothing. */
@Injectable()
export class LetterYearDesk {
  constructor(private readonly desk: LadderDesk) {}

  async find(actor: Actor, { ladder, by: asked }: YearAsked): Promise<FoundYear> {
    const views = await this.views(actor, ladder);
    const hasDraft = views.some(({ draft }) => draft !== null);
    const by = hasDraft && asked !== 'on' ? 'draft' : 'on';
    const [first] = views;
    const one = ladder === null || first === undefined ? null : LADDER_TERMS[first.name].label;
    return {
      title: one === null ? 'The year of letters' : `The year of letters: ${one.toLowerCase()}`,
      council: first?.council ?? '',
      at: ladder === null ? `${paths.ladders}/year` : `${paths.ladder(ladder)}/year`,
      back:
        ladder === null || one === null
          ? { text: 'Ladders of reminders', href: paths.ladders }
          : { text: one, href: paths.ladder(ladder) },
      by,
      hasDraft,
      year: await this.desk.year.of(views, by),
    };
  }

  private async views(actor: Actor, ladder: string | null): Promise<readonly LadderView[]> {
    if (ladder === null) return this.desk.queries.list(actor);
    return [await this.desk.queries.find(actor, ladder)];
  }
}
