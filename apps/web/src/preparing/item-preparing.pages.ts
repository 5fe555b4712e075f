import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { DirectoryEntry } from '#records/authorities';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { PreparingDesk, type PreparingItem } from './preparing-desk.js';
import { NoteForm, QuestionForm } from './preparing-forms.js';

type ItemAddress = MeetingAddress & { readonly number: string };

/** A note on an item, and a question about it. */
@Controller('app/committees/:slug/meetings/:date/preparing/items/:number')
export class ItemPreparingPages {
  constructor(private readonly desk: PreparingDesk) {}

  @Get('note')
  @Asks('keep notes')
  async note(@CurrentPerson() actor: Actor, @Param() at: ItemAddress): Promise<Answer> {
    return notePage(await this.desk.item(actor, at), formView());
  }

  @Post('note')
  @Asks('keep notes')
  async keep(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() body: object,
  ): Promise<Answer> {
    const found = await this.desk.item(actor, at);
    const { version: seen = 0, key } = seenOn(body);
    return submit(readForm(NoteForm, body), {
      act: ({ wording }) => {
        const note = { itemId: found.item.id, wording: wording ?? '', seen };
        return this.desk.notes.keep(actor, note, key);
      },
      onward: () => seeOther(`${here(found)}?done=note#item-${found.item.number}`),
      again: async (form) => notePage(await this.desk.item(actor, at), form),
    });
  }

  @Get('question')
  @Asks('ask question')
  async question(@CurrentPerson() actor: Actor, @Param() at: ItemAddress): Promise<Answer> {
    const found = await this.desk.item(actor, at);
    return questionPage(found, await this.desk.directory(found.meeting), formView());
  }

  @Post('question')
  @Asks('ask question')
  async ask(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() body: object,
  ): Promise<Answer> {
    const found = await this.desk.item(actor, at);
    const { item, meeting } = found;
    return submit(readForm(QuestionForm, body), {
      act: async ({ wording, to }) => {
        const authorityId = await this.desk.authorityId(meeting, to);
        const asked = { itemId: item.id, authorityId, wording };
        return this.desk.questions.ask(actor, asked, seenOn(body).key);
      },
      onward: () => seeOther(`${here(found)}?done=question#item-${item.number}`),
      again: async (form) => questionPage(found, await this.desk.directory(meeting), form),
    });
  }
}

const here = ({ meeting }: PreparingItem): string =>
  paths.preparing(meeting.committeeSlug, meeting.heldOn);

function notePage(found: PreparingItem, form: FormView): Page {
  const { item, note } = found;
  const asking = {
    title: 'Your note on this item',
    happens: ['Nobody else can read it. It is kept until you empty it.'],
    fields: [
      {
        kind: 'long text' as const,
        name: 'wording',
        label: 'Your note',
        value: note?.wording ?? '',
      },
    ],
    saved: { wording: note?.wording ?? '' },
    button: 'Keep the note',
  };
  const at = {
    caption: `Item ${item.number}: ${item.title}`,
    action: `${here(found)}/items/${item.number}/note`,
    cancel: here(found),
    version: note?.version ?? 0,
  };
  return askingPage(asking, at, form);
}

function questionPage(
  found: PreparingItem,
  directory: readonly DirectoryEntry[],
  form: FormView,
): Page {
  const { item } = found;
  const asking = {
    title: 'Ask a question in advance',
    happens: [
      'The officer passes it on, so that whoever comes to the meeting is prepared to answer.',
      'Everybody who works for the committee sees it, with your name.',
      'You are written to when it is answered.',
    ],
    fields: [
      { kind: 'long text' as const, name: 'wording', label: 'Your question' },
      {
        kind: 'menu' as const,
        name: 'to',
        label: 'Who is to answer it',
        choices: [
          { value: '', text: 'The council’s own officers' },
          ...directory.map(({ slug, name }) => ({ value: slug, text: name })),
        ],
      },
    ],
    button: 'Send it to the officer',
  };
  const at = {
    caption: `Item ${item.number}: ${item.title}`,
    action: `${here(found)}/items/${item.number}/question`,
    cancel: here(found),
  };
  return askingPage(asking, at, form);
}
