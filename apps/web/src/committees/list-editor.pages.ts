import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { HistoryQueries } from '#records/history';
import type { Actor } from '#rules';
import { seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import type { Typed } from '../http/form.js';
import { formView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { addRoute } from '../transitions/add-route.js';
import { noticeOf } from '../transitions/notice.js';
import { refuseUnoffered } from '../transitions/stance.js';
import { seenOn } from '../transitions/transition.pages.js';
import type { SettingsSubject } from './committee.subject.js';
import { atTheBox, LIST_EDITORS, rowsAfter, rowsTyped, type ListEditor } from './list-editor.js';
import { listEditorPage } from './list-editor.page.js';
import { SettingsDesk, type CommitteeAddress } from './settings-desk.js';
import { settingsRow } from './settings-transitions.js';

interface Sent {
  readonly actor: Actor;
  readonly at: CommitteeAddress;
  readonly body: unknown;
}

/** The lists of a committee: what stands on its agendas, its timetable, its questions. */
@Controller('app/committees/:slug/settings')
export class ListEditorPages {
  constructor(
    private readonly desk: SettingsDesk,
    private readonly history: HistoryQueries,
  ) {}

  async ask(editor: ListEditor, actor: Actor, asked: { at: CommitteeAddress; done: unknown }) {
    const subject = await this.find(editor, actor, asked.at);
    const rows = editor.saved(subject);
    const notice = await this.notice(subject, asked.done);
    const seen = subject.version;
    return listEditorPage(editor, { subject, rows, form: formView(), seen, notice });
  }

  async save(editor: ListEditor, { actor, at, body }: Sent): Promise<Answer> {
    const typed: Typed = typeof body === 'object' && body !== null ? { ...body } : {};
    const subject = await this.find(editor, actor, at);
    const rows = rowsAfter(rowsTyped(editor, typed), typed['do']);
    const form = settingsRow(editor.noun)
      .at(this.desk)
      .read({ [editor.list]: rows }, 'page');
    return submit(form.ok ? form : { ...form, errors: atTheBox(editor, form.errors) }, {
      act: (deed) => deed({ actor, id: subject.id, ...seenOn(typed) }),
      onward: ({ version }) => seeOther(`${subject.at}/${editor.noun}?done=${version}`),
      again: async (shown) => {
        const now = await this.find(editor, actor, at);
        return listEditorPage(editor, { subject: now, rows, form: shown, seen: typed['version'] });
      },
    });
  }

  private async find(editor: ListEditor, actor: Actor, at: CommitteeAddress) {
    const subject = await this.desk.find(actor, at);
    refuseUnoffered(subject.stance, settingsRow(editor.noun).at(this.desk).commands);
    return subject;
  }

  private async notice({ id }: SettingsSubject, done: unknown): Promise<string | null> {
    if (done === undefined) return null;
    return noticeOf(await this.history.of({ kinds: ['committee'], ids: [id] }), { id, done });
  }
}

const PERSON = [CurrentPerson(), Object] as const;
const ADDRESS = [Param(), Object] as const;

for (const editor of Object.values<ListEditor>(LIST_EDITORS)) {
  const marks = [Asks('keep committee')];
  addRoute(ListEditorPages, {
    name: `ask_${editor.noun}`,
    marks: [Get(editor.noun), ...marks],
    parameters: [PERSON, ADDRESS, [Query('done'), Object]],
    answer(this: ListEditorPages, actor: Actor, at: CommitteeAddress, done: unknown) {
      return this.ask(editor, actor, { at, done });
    },
  });
  addRoute(ListEditorPages, {
    name: `save_${editor.noun}`,
    marks: [Post(editor.noun), ...marks],
    parameters: [PERSON, ADDRESS, [Body(), Object]],
    answer(this: ListEditorPages, actor: Actor, at: CommitteeAddress, body: unknown) {
      return this.save(editor, { actor, at, body });
    },
  });
}
