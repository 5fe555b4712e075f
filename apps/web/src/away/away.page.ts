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

  /** `done` is what the address says was just done: `said` or `ended`. */
  async show(one: Absentee, done: unknown): Promise<Page> {
    const said = await this.absences.of(one.actor.id ?? '');
    if (said === null) {
      return this.askPage(one, formView(), done === 'ended' ? ENDED : null);
    }
    const notice = done === 'said' ? SAID : null;
    return backPage(one, { said, notice, hasBegun: said.from <= this.absences.today() });
  }

  say(one: Absentee, sent: unknown): Promise<Answer> {
    return submit(readForm(AwayForm, sent), {
      act: (form) => this.absences.say(one.actor, form),
      onward: () => seeOther(`${one.at}?done=said`),
      again: (form) => this.askPage(one, form),
    });
  }

  async end(one: Absentee): Promise<Answer> {
    await this.absences.end(one.actor);
    return seeOther(`${one.at}?done=ended`);
  }

  private async askPage(
    { actor, at, back }: Absentee,
    form: FormView,
    notice: string | null = null,
  ): Promise<Page> {
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
    const around = { caption: 'Away', action: at, cancel: back, goesBack: LEAVE, notice };
    return askingPage(asking, around, form);
  }
}

const LEAVE = 'Leave this as it is';
const SAID = 'It is written down that you are away.';
const ENDED = 'It is written down that you are not away.';

interface Saying {
  readonly said: Absence;
  readonly notice: string | null;
  readonly hasBegun: boolean;
}

function backPage({ at, back }: Absentee, { said, notice, hasBegun }: Saying): Page {
  const asking = {
    title: hasBegun ? 'You have said that you are away' : 'You have said that you will be away',
    rows: [
      { key: 'First day', value: shortDate(said.from) },
      { key: 'Last day', value: shortDate(said.to) },
      { key: 'Who answers meanwhile', value: said.deputy ?? 'Those who stand in for you' },
      ...(said.reason === null ? [] : [{ key: 'Why', value: said.reason }]),
    ],
    happens: hasBegun
      ? ['When you say that you are back, letters come to you again.']
      : [
          `Until ${shortDate(said.from)} letters go on coming to you. If you stay after all, they do after it too.`,
        ],
    button: hasBegun ? 'I am back' : 'I will not be away',
  };
  const around = { caption: 'Away', action: `${at}/end`, cancel: back, goesBack: LEAVE, notice };
  return askingPage(asking, around, formView());
}
