import { Body, Controller, Get, Post } from '@nestjs/common';
import type { ImportLine, ImportPlace } from '#records/imports';
import { paths } from '#records/paths';
import { IMPORT, refuse, type Actor } from '#rules';
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
import { ImportDesk } from './import-desk.js';
import { NewImportForm } from './import-forms.js';

/** The papers brought into the record, and bringing one in. */
@Controller('app/imports')
export class ImportsPages {
  constructor(private readonly desk: ImportDesk) {}

  @Get()
  @Asks('import papers')
  async list(@CurrentPerson() actor: Actor): Promise<Answer> {
    const imports = (await this.desk.queries.list(actor)).map(lineShown);
    const shown = { imports, add: paths.newImport };
    return page('imports/views/imports.njk', { title: 'Papers brought in', shown });
  }

  @Get('new')
  @Asks('import papers')
  async ask(@CurrentPerson() actor: Actor): Promise<Answer> {
    return newImportPage(await this.desk.queries.places(actor), formView());
  }

  @Post('new')
  @Asks('import papers')
  @TakesFile()
  async bring(
    @CurrentPerson() actor: Actor,
    @Body() sent: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    const places = await this.desk.queries.places(actor);
    return submit(readForm(NewImportForm, sent), {
      act: ({ kind, council, pasted = null }) => {
        const councilId = council ?? places[0]?.councilId;
        if (councilId === undefined)
          refuse('field-wrong', 'You bring papers in for no council.', 'council');
        const { key } = seenOn(sent);
        const act = { actor, ...(key === undefined ? {} : { key }) };
        return this.desk.imports.read(act, { councilId, kind, file, pasted });
      },
      onward: ({ id, version }) => seeOther(`${paths.import(id)}?done=${version}`),
      again: (form) => newImportPage(places, form),
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

function newImportPage(places: readonly ImportPlace[], form: FormView): Page {
  const [only, ...others] = places;
  const council: Field = {
    kind: 'menu',
    name: 'council',
    label: 'For which council',
    choices: places.map(({ councilId, council: name }) => ({ value: councilId, text: name })),
  };
  return askingPage(
    {
      title: 'Bring an action plan in',
      happens: [
        'You see how every row and cell is read. Nothing is written before you accept it.',
        'The same plan again changes only what changed, and an import can be undone.',
      ],
      fields: [
        { kind: 'hidden', name: 'kind', label: '', value: 'action plan' },
        ...(others.length === 0 ? [] : [council]),
        {
          kind: 'file',
          name: 'file',
          label: 'File',
          hint: 'Text, Markdown, Word (.docx), CSV or Excel (.xlsx), at most 20 MB',
        },
        {
          kind: 'long text',
          name: 'pasted',
          label: 'Or paste its tables',
          hint: 'Copied from Word, Excel or a web page, with the headings of the groups',
        },
      ],
      button: only === undefined ? null : 'Read it',
    },
    { caption: only?.council ?? '', action: paths.newImport, cancel: paths.imports },
    form,
  );
}
