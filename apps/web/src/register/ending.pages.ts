import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import { REGISTER_CATEGORIES, refuse, shortDate, type Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { RegisterDesk } from './register-desk.js';
import { EndForm } from './register-forms.js';

interface EntryAddress {
  readonly slug: string;
  readonly number: string;
}
type Ending = Awaited<ReturnType<RegisterDesk['entry']>>;

/** The end of an interest is entered: it stays on the register, with its last day. */
@Controller('app/register-of-interests/:slug/entries/:number/end')
export class EndingPages {
  constructor(private readonly desk: RegisterDesk) {}

  @Get()
  @Asks('register interest')
  async ask(@CurrentPerson() actor: Actor, @Param() at: EntryAddress): Promise<Answer> {
    const subject = await this.desk.entry(actor, at);
    if (subject.entry.endedOn !== null) refuse('state-moved-on', 'This entry has ended already.');
    return this.asking(subject, formView());
  }

  @Post()
  @Asks('register interest')
  async end(
    @CurrentPerson() actor: Actor,
    @Param() at: EntryAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const subject = await this.desk.entry(actor, at);
    const { id } = subject.entry;
    const { key } = seenOn(body);
    return submit(readForm(EndForm, body), {
      act: ({ on }) => this.desk.register.end({ actor, id, key }, { on }),
      onward: ({ slug, version }) => seeOther(`${paths.register(slug)}?done=${version}`),
      again: (form) => this.asking(subject, form),
    });
  }

  private asking({ register, entry }: Ending, form: FormView): Page {
    const here = paths.register(register.slug);
    const asking = {
      title: 'Enter the end of this interest?',
      rows: [
        { key: 'Member', value: register.name },
        { key: 'Category', value: REGISTER_CATEGORIES[entry.category] },
        { key: 'Interest', value: entry.nature ?? 'A sensitive interest' },
        { key: 'Registered', value: shortDate(entry.registeredOn) },
      ],
      happens: ['It stays on the register as ended; nothing is deleted.'],
      fields: [
        {
          kind: 'date',
          name: 'on',
          label: 'Its last day',
          hint: 'For example, 31 March 2024',
          value: this.desk.today(),
        },
      ],
      button: 'Enter the end',
    } as const;
    const at = {
      caption: register.name,
      action: `${here}/entries/${entry.number}/end`,
      cancel: here,
    };
    return askingPage(asking, at, form);
  }
}
