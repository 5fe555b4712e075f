import { Injectable } from '@nestjs/common';
import { refuse, shortDate, type LocalDate } from '#rules';
import { newId } from '#platform';
import { Recorder, type Act, type Done } from '../record/index.js';
import { editionOfPart } from './drafting.js';
import { keepCriteria } from './keep-criteria.js';

/** What an edition is called, its first and last local date, and whether its priorities are in an order. */
export interface EditionDetails {
  readonly title: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly isRanked: boolean;
}

/** The criteria of an edition in their order, and the highest score of each; null where none is given. */
export interface CriteriaForm {
  readonly names: readonly string[];
  readonly highest: number | null;
}

/** A theme and the priorities it cuts across, by their ids in the edition. */
export interface ThemeForm {
  readonly name: string;
  readonly text: string;
  readonly priorities: readonly string[];
}

/** What a draft is called, by which criteria it chooses, and the themes that cut across it. */
@Injectable()
export class EditionDetailsService {
  constructor(private readonly recorder: Recorder) {}

  change(act: Act, form: EditionDetails): Promise<Done> {
    const { startsOn, endsOn, isRanked } = form;
    const title = form.title.trim();
    return this.recorder.move({
      act,
      form,
      kind: 'edition',
      command: 'change',
      prepare: () => {
        if (endsOn <= startsOn) {
          refuse('field-wrong', 'The last day must be after the first.', 'endsOn');
        }
        const order = isRanked ? 'in order of importance' : 'in no order';
        const text = `${title}, ${shortDate(startsOn)} to ${shortDate(endsOn)}, ${order}`;
        const set = { title, starts_on: startsOn, ends_on: endsOn, is_ranked: isRanked };
        return { facts: { text }, set };
      },
    });
  }

  /** Sets the criteria. What was written by one that stays, stays with it; what was written by one left out goes. */
  setCriteria(act: Act, form: CriteriaForm): Promise<Done> {
    const names = form.names.map((name) => name.trim()).filter((name) => name !== '');
    return this.recorder.move({
      act,
      form,
      kind: 'edition',
      command: 'set-criteria',
      prepare: () => {
        const twice = names.find((name, index) =>
          names.slice(0, index).some((one) => one.toLowerCase() === name.toLowerCase()),
        );
        if (twice !== undefined) refuse('field-wrong', `${twice} is there twice.`, 'names');
        return {
          facts: { text: names.length === 0 ? 'no criteria' : `criteria ${names.join(', ')}` },
        };
      },
      also: (tx, { id }) => keepCriteria(tx, id, { names, highest: form.highest }),
    });
  }

  addTheme(act: Act, form: ThemeForm): Promise<Done> {
    return this.theme(act, { id: null, editionId: act.id, form });
  }

  /** The act's id is the theme's. */
  async changeTheme(act: Act, form: ThemeForm): Promise<Done> {
    return this.theme(act, { id: act.id, editionId: await this.editionOf(act.id), form });
  }

  /** The act's id is the theme's. */
  async removeTheme(act: Act): Promise<Done> {
    return this.theme(act, { id: act.id, editionId: await this.editionOf(act.id), form: null });
  }

  private editionOf(themeId: string): Promise<string> {
    return editionOfPart(this.recorder.dataSource.manager, 'agreement_themes', themeId);
  }

  private theme(
    act: Act,
    kept: {
      readonly id: string | null;
      readonly editionId: string;
      readonly form: ThemeForm | null;
    },
  ): Promise<Done> {
    const { editionId, form } = kept;
    return this.recorder.move({
      act: { ...act, id: editionId },
      form: [kept.id, form],
      kind: 'edition',
      command: 'keep-theme',
      prepare: async (_row, { tx }) => {
        const [was] = await tx.query<{ name: string }[]>(
          'SELECT name FROM agreement_themes WHERE id::text = $1',
          [kept.id],
        );
        const name = form?.name.trim() ?? was?.name ?? '';
        return { facts: { text: `theme ${name}${form === null ? ' taken out' : ''}` } };
      },
      also: async (tx) => {
        if (form === null) {
          await tx.query('DELETE FROM agreement_themes WHERE id = $1', [kept.id]);
          return;
        }
        const id = kept.id ?? newId();
        await tx.query(
          `INSERT INTO agreement_themes (id, agreement_id, position, name, text)
           VALUES ($1, $2, 1 + (SELECT coalesce(max(position), 0) FROM agreement_themes WHERE agreement_id = $2), $3, $4)
           ON CONFLICT (id) DO UPDATE SET name = excluded.name, text = excluded.text`,
          [id, editionId, form.name.trim(), form.text.trim()],
        );
        await tx.query('DELETE FROM theme_priorities WHERE theme_id = $1', [id]);
        await tx.query(
          `INSERT INTO theme_priorities (theme_id, edition_priority_id)
           SELECT $1, e.id FROM edition_priorities e WHERE e.agreement_id = $2 AND e.id::text = ANY($3::text[])`,
          [id, editionId, form.priorities],
        );
      },
    });
  }
}
