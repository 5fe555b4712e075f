import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { SentLetter } from '#records/ledger';
import { paths } from '#records/paths';
import { refuse, type Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { seenOn } from '../transitions/transition.pages.js';
import { AddressForm } from './address-form.js';
import { LettersDesk } from './letters-desk.js';
import { letterShown } from './letters.presenter.js';

/** What an officer does about a letter that came back: correct the address and send it again, or say that the person was told another way. */
@Controller('app/letters/:delivery')
export class CameBackPages {
  constructor(private readonly desk: LettersDesk) {}

  @Get('mail-address')
  @Asks('send again')
  async ask(@CurrentPerson() actor: Actor, @Param('delivery') id: string): Promise<Answer> {
    return addressPage(await this.open(actor, id), formView());
  }

  @Post('mail-address')
  @Asks('send again')
  async correct(
    @CurrentPerson() actor: Actor,
    @Param('delivery') id: string,
    @Body() body: object,
  ): Promise<Answer> {
    const letter = await this.desk.sent.find(actor, id);
    const act = { actor, id: letter.id, ...seenOn(body) };
    return submit(readForm(AddressForm, body), {
      act: (form) => this.desk.settling.correct(act, form),
      onward: (done) => seeOther(paths.letter(done.id)),
      again: (form) => addressPage(letter, form),
    });
  }

  @Get('told')
  @Asks('send again')
  async askTold(@CurrentPerson() actor: Actor, @Param('delivery') id: string): Promise<Answer> {
    return toldPage(await this.open(actor, id), formView());
  }

  @Post('told')
  @Asks('send again')
  async told(
    @CurrentPerson() actor: Actor,
    @Param('delivery') id: string,
    @Body() body: object,
  ): Promise<Answer> {
    const letter = await this.desk.sent.find(actor, id);
    const act = { actor, id: letter.id, ...seenOn(body) };
    return submit(readForm(ReasonForm, body), {
      act: (form) => this.desk.settling.toldAnotherWay(act, form),
      onward: (done) => seeOther(paths.letter(done.id)),
      again: (form) => toldPage(letter, form),
    });
  }

  private async open(actor: Actor, id: string): Promise<SentLetter> {
    const letter = await this.desk.sent.find(actor, id);
    if (letterShown(letter).canBeSeenTo) return letter;
    return refuse('stale-version', 'It did not come back, or somebody has seen to it.');
  }
}

const addressPage = (letter: SentLetter, form: FormView): Page =>
  seenToPage(letter, form, {
    title: 'Correct the address and send it again?',
    happens: [
      'The letter goes to the new address, as things stand now.',
      'So does whatever else came back from the old one, and every letter to this person from now on.',
    ],
    field: { kind: 'line', name: 'email', label: 'The right email address' },
    button: 'Correct it and send again',
    ends: 'mail-address',
  });

const toldPage = (letter: SentLetter, form: FormView): Page =>
  seenToPage(letter, form, {
    title: 'Were they told another way?',
    happens: ['The address stays as it is, and the letter is not sent again.'],
    field: { kind: 'long text', name: 'reason', label: 'How they were told' },
    button: 'They were told',
    ends: 'told',
  });

function seenToPage(
  letter: SentLetter,
  form: FormView,
  asked: {
    readonly title: string;
    readonly happens: readonly string[];
    readonly field: Field;
    readonly button: string;
    readonly ends: string;
  },
): Page {
  const { called, name, email, subject, cameBack } = letterShown(letter);
  const { title, happens, field, button, ends } = asked;
  const rows = [
    { key: 'Letter', value: called },
    { key: 'About', value: subject },
    { key: 'To', value: `${name}, ${email}` },
    { key: 'What came back', value: cameBack ?? 'Nothing' },
  ];
  const href = paths.letter(letter.id);
  const at = { caption: 'Letters and reminders', action: `${href}/${ends}`, cancel: href };
  return askingPage({ title, rows, happens, fields: [field], button }, at, form);
}
