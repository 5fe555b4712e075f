import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#rules';
import { seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm, type Form } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { seenOn } from '../transitions/transition.pages.js';
import { DraftingDesk } from './drafting-desk.js';
import { DraftingForm } from './drafting-form.js';
import { checkPage, draftingPage } from './drafting.presenter.js';
import { draftTyped, earlierTyped, pageField, partsTyped } from './drafting-typed.js';
import type { MotionAddress } from './motion-desk.js';

/** A recommendation under a motion: written, checked with the date each authority would have, then drafted. */
@Controller('app/committees/:slug/meetings/:date/items/:number/motions/:motion/recommendations/new')
export class DraftingPages {
  constructor(private readonly desk: DraftingDesk) {}

  @Get()
  @Asks('draft recommendation')
  async ask(
    @CurrentPerson() actor: Actor,
    @Param() at: MotionAddress,
    @Query('earlier') asked: unknown,
  ): Promise<Answer> {
    const found = await this.desk.find(actor, at);
    const earlier = found.open.find(({ id }) => id === asked);
    return draftingPage(found, formView(earlier === undefined ? {} : earlierTyped(earlier)));
  }

  @Post()
  @Asks('draft recommendation')
  async draft(
    @CurrentPerson() actor: Actor,
    @Param() at: MotionAddress,
    @Body() body: object,
  ): Promise<Answer> {
    const found = await this.desk.find(actor, at);
    const typed: Record<string, unknown> = { ...body };
    if (typed['step'] === 'change') return draftingPage(found, formView(typed));
    const { subject, directory } = found;
    return submit(readDraft(typed), {
      act: async (draft) => {
        const preview = await this.desk.preview(subject, { draft, directory });
        if (typed['step'] !== 'draft' && typed['step'] !== 'apart') {
          const alike = await this.desk.alike(actor, subject, draft.wording);
          return checkPage({ subject, draft, typed, alike, ...preview });
        }
        const { addressees } = preview;
        const key = seenOn(body).key;
        const apart = typed['step'] === 'apart' ? { apart: partsTyped(typed) } : {};
        await this.desk.draft(actor, { subject, draft, addressees, key, ...apart });
        return seeOther(`${subject.page}#motion-${subject.motion.number}`);
      },
      onward: (answer) => answer,
      again: (form) => draftingPage(found, aimedAtPage(form, typed)),
    });
  }
}

/** The page's flat fields read as the class the API takes; what was typed stays as the page has it. */
function readDraft(typed: Record<string, unknown>): Form<DraftingForm> {
  return { ...readForm(DraftingForm, draftTyped(typed)), typed };
}

/** The form with every message at the field of the page it is about. */
function aimedAtPage({ summary }: FormView, typed: Record<string, unknown>): FormView {
  const errors = summary.map(({ text, href }) =>
    pageField({ field: href?.slice(1) ?? '', sentence: text }, typed),
  );
  return formView(typed, errors);
}
