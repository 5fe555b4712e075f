import { Body, Get, Param, Post } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import type { PaperPlace } from '../documents/paper-place.js';
import { seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { seenOn } from '../transitions/transition.pages.js';
import { MarkForm, markedBy } from './exemption-form.js';
import type { ExemptionDesk, ExemptionPlace } from './exemption-place.js';
import { liftPage, markPage } from './exemption-questions.js';

type Named = { readonly part: string };

/** Deciding what is kept from the public, the same for an item and for a report: a class for each says where they are. */
export abstract class ExemptionPages<At> {
  protected abstract readonly desk: ExemptionDesk;

  abstract find(actor: Actor, at: At): Promise<PaperPlace>;

  @Get(':part')
  @Asks('mark exempt')
  async askMark(@CurrentPerson() actor: Actor, @Param() at: At & Named): Promise<Answer> {
    return markPage(await this.subject(actor, at), formView());
  }

  @Post(':part')
  @Asks('mark exempt')
  async mark(
    @CurrentPerson() actor: Actor,
    @Param() at: At & Named,
    @Body() body: unknown,
  ): Promise<Answer> {
    const subject = await this.subject(actor, at);
    const seen = seenOn(body);
    return submit(readForm(MarkForm, body), {
      act: (form) =>
        this.desk.exemptions.mark({ actor, ...seen }, { on: subject.on, ...markedBy(form) }),
      onward: () => seeOther(subject.back),
      again: (form) => markPage(subject, form),
    });
  }

  @Get(':part/lifting')
  @Asks('mark exempt')
  async askLift(@CurrentPerson() actor: Actor, @Param() at: At & Named): Promise<Answer> {
    const subject = await this.subject(actor, at);
    refuseOpen(subject);
    return liftPage(subject, formView());
  }

  @Post(':part/lifting')
  @Asks('mark exempt')
  async lift(
    @CurrentPerson() actor: Actor,
    @Param() at: At & Named,
    @Body() body: unknown,
  ): Promise<Answer> {
    const subject = await this.subject(actor, at);
    const exemptionId = refuseOpen(subject);
    const seen = seenOn(body);
    return submit(readForm(ReasonForm, body), {
      act: ({ reason }) => this.desk.exemptions.lift({ actor, ...seen }, { exemptionId, reason }),
      onward: () => seeOther(subject.back),
      again: (form) => liftPage(subject, form),
    });
  }

  private async subject(actor: Actor, at: At & Named): Promise<ExemptionPlace> {
    return this.desk.find(actor, await this.find(actor, at), at.part);
  }
}

/** The decision that keeps something from the public. Refuses what is public. */
export function refuseOpen({ open }: ExemptionPlace): string {
  return open?.id ?? refuse('state-moved-on', 'This is public: no decision keeps it.');
}
