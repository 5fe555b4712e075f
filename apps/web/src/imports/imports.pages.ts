import { Body, Controller, Get, Post } from '@nestjs/common';
import type { ImportLine } from '#records/imports';
import { paths } from '#records/paths';
import { IMPORT_KINDS, type Actor } from '#rules';
import { page, seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView } from '../http/form-view.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { submit } from '../http/submit.js';
import { TakesFile } from '../http/uploads.js';
import { seenOn } from '../transitions/transition.pages.js';
import { importBadge } from './import-badge.js';
import { ImportDesk } from './import-desk.js';
import { placeMeant } from './place-meant.js';
import { NewImportForm } from './import-forms.js';
import { newImportPage } from './new-import.page.js';

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

const lineShown = ({ id, kind, title, fileName, state, plan, committee, ...line }: ImportLine) => ({
  ...line,
  href: paths.import(id),
  title,
  what: `${IMPORT_KINDS[kind].label}, ${fileName === 'Pasted' ? 'pasted' : `from ${fileName}`}`,
  badge: importBadge(state),
  made: state === 'accepted' ? madeOf({ plan, committee }) : null,
});

function madeOf({ plan, committee }: Pick<ImportLine, 'plan' | 'committee'>) {
  if (plan !== null) return { text: 'See the plan', href: paths.plan(plan) };
  if (committee === null) return null;
  return { text: 'See what is kept', href: paths.earlierRecommendations(committee) };
}
