import { Body, Controller, Get, Post } from '@nestjs/common';
import type { ImportLine } from '#records/imports';
import { paths } from '#records/paths';
import { IMPORT, IMPORT_KINDS, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { submit } from '../http/submit.js';
import { TakesFile } from '../http/uploads.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { ImportDesk, type ImportChoices } from './import-desk.js';
import { placeMeant } from './place-meant.js';
import { NewImportForm } from './import-forms.js';

/** The papers brought into the record, and bringing one in. */
@Controller('app/imports')
export class ImportsPages {
  constructor(private readonly desk: ImportDesk) {}

  @Get()
  @Asks('import papers')
  async list(@CurrentPerson() actor: Actor): Promise<Answer> {
    const imports = (await this.desk.queries.list(actor)).map(lineShown);
    const committees = (await this.desk.queries.committees(actor)).map(({ slug, name }) => ({
      name,
      href: paths.earlierRecommendations(slug),
      report: paths.newReport(slug),
    }));
    const shown = { imports, committees, add: paths.newImport };
    return page('imports/views/imports.njk', { title: 'Papers brought in', shown });
  }

  @Get('new')
  @Asks('import papers')
  async ask(@CurrentPerson() actor: Actor): Promise<Answer> {
    return newImportPage(await this.desk.choices(actor), formView());
  }

  @Post('new')
  @Asks('import papers')
  @TakesFile()
  async bring(
    @CurrentPerson() actor: Actor,
    @Body() sent: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    const choices = await this.desk.choices(actor);
    return submit(readForm(NewImportForm, sent), {
      act: (form) => {
        const { key } = seenOn(sent);
        const act = { actor, ...(key === undefined ? {} : { key }) };
        return this.desk.imports.read(act, { ...placeMeant(choices, form), file });
      },
      onward: ({ id, version }) => seeOther(`${paths.import(id)}?done=${version}`),
      again: (form) => newImportPage(choices, form),
    });
  }
}

const lineShown = ({ id, fileName, council, rows, state, readAt, readBy }: ImportLine) => ({
  href: paths.import(id),
  fileName,
  council,
  rows,
  is: IMPORT.states[state].is,
  readAt,
  readBy,
});

function newImportPage({ places, committees }: ImportChoices, form: FormView): Page {
  const [only, ...others] = places;
  const council: Field = {
    kind: 'menu',
    name: 'council',
    label: 'For which council',
    choices: places.map(({ councilId, council: name }) => ({ value: councilId, text: name })),
  };
  return askingPage(
    {
      title: 'Bring a paper in',
      happens: [
        'You see how every row and cell is read. Nothing is written before you accept it.',
        'The same paper again changes only what changed, and an import can be undone.',
        'Of an answer of the Modern.gov web service, committees, members and meetings are taken; nobody is written to.',
        'A tracker is kept as the record of an earlier time: its recommendations can be read here, and move no further.',
      ],
      fields: [
        {
          kind: 'one of',
          name: 'kind',
          label: 'What is it?',
          value: 'action plan',
          choices: Object.entries(IMPORT_KINDS).map(([value, { label }]) => ({
            value,
            text: label,
          })),
        },
        ...(others.length === 0 ? [] : [council]),
        {
          kind: 'menu',
          name: 'committee',
          label: 'Committee of a tracker',
          hint: 'An action plan is the whole council’s',
          choices: [
            { value: '', text: 'None' },
            ...committees.map(({ id, name }) => ({ value: id, text: name })),
          ],
        },
        {
          kind: 'file',
          name: 'file',
          label: 'File',
          hint: 'Text, Markdown, Word (.docx), CSV or Excel (.xlsx), at most 20 MB; an answer of Modern.gov as .xml',
        },
        {
          kind: 'long text',
          name: 'pasted',
          label: 'Or paste its tables, or the answer in XML',
          hint: 'Copied from Word, Excel or a web page, with the headings of the groups',
        },
      ],
      button: only === undefined && committees.length === 0 ? null : 'Read it',
    },
    { caption: only?.council ?? '', action: paths.newImport, cancel: paths.imports },
    form,
  );
}
