import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { newId } from '#platform/ids';
import { paths } from '#records/paths';
import type { RegisterDone } from '#records/register';
import type { Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { aimed } from '../transitions/field.js';
import { noticeOf } from '../transitions/notice.js';
import { seenOn } from '../transitions/transition.pages.js';
import {
  entryOf,
  RegisterDesk,
  type RegistersSubject,
  type RegisterSubject,
} from './register-desk.js';
import { entryFields } from './register-fields.js';
import { EntryForm } from './register-forms.js';
import { lineOfRegisters, registerPresenter } from './register.presenter.js';

const onward = ({ slug, version }: RegisterDone) =>
  seeOther(`${paths.register(slug)}?done=${version}`);

/** Registers of interests: everybody's for those who keep them, a member's own, and entering an interest. */
@Controller('app/register-of-interests')
export class RegisterPages {
  constructor(private readonly desk: RegisterDesk) {}

  @Get()
  @Asks('register interest')
  async all(@CurrentPerson() actor: Actor): Promise<Answer> {
    const subject = await this.desk.all(actor);
    const own = subject.lines.find(({ personId }) => personId === actor.id)?.slug ?? null;
    if (!subject.keeps && own !== null) return seeOther(paths.register(own));
    return this.listed(subject, formView());
  }

  @Post()
  @Asks('register interest')
  async enter(@CurrentPerson() actor: Actor, @Body() body: unknown): Promise<Answer> {
    const subject = await this.desk.all(actor);
    const { key } = seenOn(body);
    return submit(readForm(EntryForm, body), {
      act: async (form) => this.desk.register.enter({ actor, key }, entryOf(form, subject)),
      onward,
      again: (form) => this.listed(subject, form),
    });
  }

  @Get(':slug')
  @Asks('register interest')
  async show(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    return this.shown(await this.desk.find(actor, slug), done);
  }

  /** "Nothing has changed", in one press. */
  @Post(':slug/confirmation')
  @Asks('register interest')
  async confirm(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: unknown,
  ): Promise<Answer> {
    const { register } = await this.desk.find(actor, slug);
    const act = { actor, id: register.id, ...seenOn(body) };
    return onward(await this.desk.register.confirm(act));
  }

  private listed({ lines, keeps }: RegistersSubject, form: FormView): Page {
    const today = this.desk.today();
    const fields = entryFields(keeps ? lines : null);
    return page('register/views/registers.njk', {
      title: keeps ? 'Register of interests' : 'Your register of interests',
      lines: keeps ? lines.map((line) => lineOfRegisters(line, today)) : [],
      keeps,
      mayEnter: lines.length > 0,
      action: paths.registers,
      fields,
      form: aimed(form, fields),
      key: newId(),
    });
  }

  private shown(subject: RegisterSubject, done: unknown): Page {
    const shown = registerPresenter(subject, this.desk.today());
    return page('register/views/register.njk', {
      title: shown.title,
      shown,
      action: paths.registers,
      registers: paths.registers,
      member: subject.register.personId,
      fields: entryFields(null),
      form: formView(),
      key: newId(),
      notice: noticeOf(subject.told, { id: subject.register.id, done }),
    });
  }
}
