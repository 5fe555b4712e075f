import { Body, Controller, Get, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import { refuse, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { AuthorityDesk } from './authority-desk.js';
import { AuthorityWordsForm, wordsOfAuthority } from './authority-forms.js';
import { authorityFields } from './authority-transitions.js';
import { authorityLine } from './authority.presenter.js';

/** The authorities of a council, and entering one more. */
@Controller('app/authorities')
export class AuthoritiesPages {
  constructor(private readonly desk: AuthorityDesk) {}

  @Get()
  @Asks('read committee work')
  async list(@CurrentPerson() actor: Actor): Promise<Answer> {
    const lines = await this.desk.queries.list(actor);
    const kept = await this.desk.queries.kept(actor);
    const shown = {
      rows: lines.map(authorityLine),
      add: kept.length === 0 ? null : `${paths.authorities}/new`,
      handOvers: kept.length === 0 ? null : paths.handOvers,
    };
    return page('authorities/views/authorities.njk', { title: 'Authorities', shown });
  }

  @Get('new')
  @Asks('keep authority')
  async ask(@CurrentPerson() actor: Actor): Promise<Answer> {
    return this.enteringPage(await this.council(actor), formView());
  }

  @Post('new')
  @Asks('keep authority')
  async enter(@CurrentPerson() actor: Actor, @Body() sent: unknown): Promise<Answer> {
    const council = await this.council(actor);
    return submit(readForm(AuthorityWordsForm, sent), {
      act: (form) => {
        const said = { ...wordsOfAuthority(form), councilId: council.id };
        return this.desk.keeping.enter(actor, said, seenOn(sent).key);
      },
      onward: ({ slug, version }) => seeOther(`${paths.authority(slug)}?done=${version}`),
      again: (form) => this.enteringPage(council, form),
    });
  }

  /** An officer of several councils enters into the first by name. */
  private async council(actor: Actor) {
    const [council] = await this.desk.queries.kept(actor);
    return council ?? refuse('not-permitted', 'Your role does not let you keep authorities.');
  }

  private enteringPage(council: { readonly name: string }, form: FormView): Page {
    const asking = {
      title: 'Enter an authority',
      happens: ['It can be asked to do something once somebody there is named.'],
      fields: authorityFields(null),
      button: 'Enter it',
    };
    const action = `${paths.authorities}/new`;
    return askingPage(asking, { caption: council.name, action, cancel: paths.authorities }, form);
  }
}
