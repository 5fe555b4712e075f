import { Injectable } from '@nestjs/common';
import { AbsencesService, type Absence } from '#records/absences';
import { shortDate, type Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { AwayForm } from './away-form.js';

/** Who says that they are away, and where: signed in, or by the link of a letter. */
export interface Absentee {
  readonly actor: Actor;
  readonly at: string;
  readonly back: string;
}

/** One page to say that one is away, and that one is back. */
@Injectable()
export class AwayPage {
  constructor(private readonly absences: AbsencesService) {}

  async show(one: Absentee): Promise<Page> {
    const said = await this.absences.of(one.actor.id ?? '');
    return said === null ? this.askPage(one, formView()) : backPage(one, said, formView());
  }

  say(one: Absentee, sent: unknown): Promise<Answer> {
    return submit(readForm(AwayForm, sent), {
      act: (form) => this.absences.say(one.actor, form),
      onward: () => seeOther(one.at),
      again: (form) => this.askPage(one, form),
    });
  }

  async end(one: Absentee): Promise<Answer> {
    await this.absences.end(one.actor);
    return seeOther(one.at);
  }

  private async askPage({ actor, at, back }: Absentee, form: FormView): Promise<Page> {
    const deputies = await this.absences.deputies(actor.id ?? '');
    const choices = [
      { value: '', text: 'Nobody I can name: the officer is told as well' },
      ...deputies.map(({ id, name, post }) => ({ value: id, text: `${name}, ${post}` })),
    ];
    const asking = {
      title: 'Are you going to be away?',
      happens: [
        'From the first day to the last, letters to you go to whoever answers meanwhile, and say so.',
        'If nobody does, they go to those who stand in for you, and to you too. None is dropped.',
      ],
      fields: [
        { kind: 'date', name: 'from', label: 'First day away' },
        { kind: 'date', name: 'to', label: 'Last day away' },
        { kind: 'menu', name: 'deputyId', label: 'Who answers meanwhile', choices },
        {
          kind: 'line',
          name: 'reason',
          label: 'Why, if you like',
          hint: 'Only you see this. It is in no letter.',
        },
      ] as const,
      button: 'I am away',
    };
    return askingPage(asking, { caption: 'Away', action: at, cancel: back }, form);
  }
}

function backPage({ at, back }: Absentee, said: Absence, form: FormView): Page {
  const asking = {
    title: 'You have said that you are away',
    rows: [
      { key: 'First day', value: shortDate(said.from) },
      { key: 'Last day', value: shortDate(said.to) },
      { key: 'Who answers meanwhile', value: said.deputy ?? 'Those who stand in for you' },
      ...(said.reason === null ? [] : [{ key: 'Why', value: said.reason }]),
    ],
    happens: ['Letters come to you again.'],
    button: 'I am back',
  };
  return askingPage(asking, { caption: 'Away', action: `${at}/end`, cancel: back }, form);
}
