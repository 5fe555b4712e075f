import { Injectable } from '@nestjs/common';
import { FiguresTableService, type MeasurePlace } from '#records/measures';
import { paths } from '#records/paths';
import { newId } from '#platform/ids';
import { refuse, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import type { SentFile } from '../http/sent-file.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { GIVEN_AWAY } from './given-away.js';
import { previewPresenter } from './preview.presenter.js';
import { readTable, TABLE_HEADINGS } from './read-table.js';
import { TableConfirmedForm, TableForm } from './table-forms.js';

const MOST_READ = 400_000;

/** Figures from a table: pasted or as a file, looked through line by line, and only then written. */
@Injectable()
export class FiguresTablePage {
  constructor(private readonly tables: FiguresTableService) {}

  ask(place: MeasurePlace, form: FormView = formView()): Page {
    const home = paths.partnershipMeasures(place.slug);
    const asking = {
      title: 'Take in figures from a table',
      happens: [
        'You see what each line would do. Nothing is written before you accept it.',
        `The first line names the columns: ${TABLE_HEADINGS.join(', ')}. Only Measure, From and Figure are needed.`,
        'A figure of how many of how many has the second number in Out of. The file of every figure can be filled in and sent again.',
        GIVEN_AWAY,
      ],
      fields: [
        {
          kind: 'file',
          name: 'file',
          label: 'CSV file',
          hint: 'Or paste the table below',
        },
        { kind: 'long text', name: 'table', label: 'The table' },
        {
          kind: 'line',
          name: 'reason',
          label: 'Why figures are revised',
          hint: 'Only where a figure differs from the one that is kept, and its line does not say',
        },
      ],
      button: 'Look at what it would do',
    } as const;
    const action = `${home}/figures`;
    return askingPage(asking, { caption: place.name, action, cancel: home }, form);
  }

  /** Shows what the table would do. Writes nothing. */
  look(
    actor: Actor,
    place: MeasurePlace,
    sent: { readonly body: unknown; readonly file: SentFile | null },
  ): Promise<Answer> {
    const typed = { ...Object(sent.body), ...textOf(sent.file) };
    return submit(readForm(TableForm, typed), {
      act: async ({ table, reason }) => {
        if (table.trim() === '') {
          refuse('field-missing', 'Paste the table, or choose its file.', 'table');
        }
        const rows = readTable(table);
        return {
          table,
          reason,
          shown: await this.tables.preview(actor, place.id, { rows, reason }),
        };
      },
      onward: ({ table, reason, shown }) => previewPage(place, { table, reason, shown }),
      again: (form) => this.ask(place, form),
    });
  }

  /** Writes what was looked through, and says what was left. What changed meanwhile is shown anew. */
  async accept(actor: Actor, place: MeasurePlace, sent: unknown): Promise<Answer> {
    return submit(readForm(TableConfirmedForm, sent), {
      act: ({ table, reason, fingerprint }) => {
        const act = { actor, id: place.id, key: seenOn(sent).key };
        return this.tables.accept(act, { rows: readTable(table), reason, fingerprint });
      },
      onward: ({ entered, revised, left }) =>
        seeOther(
          `${paths.partnershipMeasures(place.slug)}?entered=${entered}&revised=${revised}&left=${left}`,
        ),
      again: async (form) => {
        const { table } = form.values;
        if (typeof table !== 'string' || table.trim() === '') return this.ask(place, form);
        const looked = await this.look(actor, place, { body: sent, file: null });
        return looked.kind === 'page'
          ? { ...looked, shows: { ...looked.shows, form } }
          : this.ask(place, form);
      },
    });
  }
}

function previewPage(place: MeasurePlace, looked: Parameters<typeof previewPresenter>[0]): Page {
  const home = paths.partnershipMeasures(place.slug);
  return page('measures/views/figures-preview.njk', {
    title: 'What the table would do',
    caption: place.name,
    shown: previewPresenter(looked),
    accept: `${home}/figures/acceptance`,
    errors: `${home}/figures/left`,
    back: { text: 'Take in figures from a table', href: `${home}/figures` },
    key: newId(),
    form: formView(),
  });
}

/** The text of a file that was chosen; nothing where none was, so that what was pasted stands. One too long stays too long. */
const textOf = (file: SentFile | null): { readonly table?: string } =>
  file === null || file.bytes.length === 0
    ? {}
    : { table: new TextDecoder().decode(file.bytes.slice(0, MOST_READ)) };
