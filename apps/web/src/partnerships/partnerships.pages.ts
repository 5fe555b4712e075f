import { Body, Controller, Get, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import { refuse, shortDate, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { bodyFields, menuOf } from './body-fields.js';
import { PartnershipWordsForm, untilIn } from './body-forms.js';
import { partnershipLine } from './body.presenter.js';
import { PartnershipDesk } from './partnership-desk.js';

/** The partnerships of a council, and forming one more. */
@Controller('app/partnerships')
export class PartnershipsPages {
  constructor(private readonly desk: PartnershipDesk) {}

  @Get()
  @Asks('read partnership work')
  async list(@CurrentPerson() actor: Actor): Promise<Answer> {
    const lines = await this.desk.queries.list(actor);
    const kept = await this.desk.queries.kept(actor);
    const shown = {
      rows: lines.map(partnershipLine),
      add: kept.length === 0 ? null : `${paths.partnerships}/new`,
    };
    return page('partnerships/views/partnerships.njk', { title: 'Partnerships', shown });
  }

  @Get('new')
  @Asks('keep partnership')
  async ask(@CurrentPerson() actor: Actor): Promise<Answer> {
    return this.formingPage(actor, formView());
  }

  @Post('new')
  @Asks('keep partnership')
  async form(@CurrentPerson() actor: Actor, @Body() sent: unknown): Promise<Answer> {
    const { id: councilId } = await this.council(actor);
    return submit(readForm(PartnershipWordsForm, sent), {
      act: (form) => {
        const { name, validFrom, parent } = form;
        const said = { councilId, name, validFrom, parent, validTo: untilIn(form) };
        return this.desk.keeping.form(actor, said, seenOn(sent).key);
      },
      onward: ({ slug, version }) => seeOther(`${paths.partnership(slug)}?done=${version}`),
      again: (form) => this.formingPage(actor, form),
    });
  }

  /** An officer of several councils forms one in the first by name. */
  private async council(actor: Actor) {
    const [council] = await this.desk.queries.kept(actor);
    return council ?? refuse('not-permitted', 'Your role does not let you keep partnerships.');
  }

  private async formingPage(actor: Actor, form: FormView): Promise<Page> {
    const { name, others } = await this.council(actor);
    const [nameField, from, until] = bodyFields(null);
    const today = shortDate(this.desk.queries.today());
    const asking = {
      title: 'Form a partnership',
      fields: [
        ...(nameField === undefined ? [] : [nameField]),
        ...(from === undefined ? [] : [{ ...from, value: today }]),
        ...(until === undefined ? [] : [until]),
        {
          kind: 'menu' as const,
          name: 'parent',
          label: 'Stands under',
          hint: 'A district’s partnership may stand under the county’s',
          choices: menuOf('No other partnership', others),
        },
      ],
      button: 'Form it',
    };
    const at = { action: `${paths.partnerships}/new`, cancel: paths.partnerships };
    return askingPage(asking, { caption: name, ...at }, form);
  }
}
