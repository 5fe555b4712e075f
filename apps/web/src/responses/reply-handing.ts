import { Injectable } from '@nestjs/common';
import { ApprovalsService, CodesService, PassingOnService, type ReplyView } from '#records/replies';
import { may, refuse } from '#rules';
import { chosenIn } from '../committees/person-form.js';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { formView, type FormView } from '../http/form-view.js';
import { readForm } from '../http/form.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import type { Asking } from '../transitions/transition.js';
import { AnswerApprovalForm, ColleagueForm, colleagueFields } from './passing-on-forms.js';
import { ReplyDesk } from './reply-desk.js';
import { ReplySending } from './reply-sending.js';
import type { ReplyVisit } from './reply-visit.js';

/** A reply among the people of an authority: sent to a colleague, shown for approval, approved. */
@Injectable()
export class ReplyHanding {
  constructor(
    private readonly desk: ReplyDesk,
    private readonly passingOn: PassingOnService,
    private readonly approvals: ApprovalsService,
    private readonly codes: CodesService,
    private readonly sending: ReplySending,
  ) {}

  async colleague(visit: ReplyVisit, form: FormView = formView()): Promise<Page> {
    const reply = await this.desk.reply(visit);
    const asking: Asking = {
      title: 'Send the reply to a colleague',
      happens: [
        'They get a letter with a link of their own, and deal with the reply from then on.',
        'You can still read it, and take it back at any time.',
        'If they are new to the authority, the signatory is told.',
        ...(await this.notCarried(visit, 'They read your word on the first page of the reply.')),
      ],
      fields: colleagueFields(reply, visit.actor),
      button: 'Send it to them',
    };
    return askingPage(asking, around(visit, reply, 'colleague'), form);
  }

  passOn(visit: ReplyVisit, sent: unknown): Promise<Answer> {
    return submit(readForm(ColleagueForm, sent), {
      act: (fields) =>
        this.passingOn.passOn(
          { actor: visit.actor, id: visit.subjectId, ...seenOn(sent) },
          { who: chosenIn(fields), note: fields.note ?? '' },
        ),
      onward: () => seeOther(`${visit.at}?done=passed-on`),
      again: (form) => this.colleague(visit, form),
    });
  }

  async approver(visit: ReplyVisit, form: FormView = formView()): Promise<Page> {
    const reply = await this.desk.reply(visit);
    const asking: Asking = {
      title: 'Ask someone to approve the reply',
      happens: [
        'They get a letter with a link to every answer as it would be sent.',
        'They approve it, or say what is to change. A change to any answer afterwards makes the approval void.',
        'Somebody new to the authority is written to about this approval only.',
        ...(await this.notCarried(visit, 'They read your word beside the answers.')),
      ],
      fields: colleagueFields(reply, visit.actor),
      button: 'Ask them',
    };
    return askingPage(asking, around(visit, reply, 'approver'), form);
  }

  askApproval(visit: ReplyVisit, sent: unknown): Promise<Answer> {
    return submit(readForm(ColleagueForm, sent), {
      act: (fields) =>
        this.approvals.ask(
          { actor: visit.actor, id: visit.subjectId, ...seenOn(sent) },
          { who: chosenIn(fields), remark: fields.note ?? '' },
        ),
      onward: () => seeOther(`${visit.at}/check?done=asked`),
      again: (form) => this.approver(visit, form),
    });
  }

  decide(visit: ReplyVisit, sent: unknown): Promise<Answer> {
    return submit(readForm(AnswerApprovalForm, sent), {
      act: ({ decision, remark }) => {
        const act = { actor: visit.actor, id: visit.subjectId, ...seenOn(sent) };
        return decision === 'approve'
          ? this.approvals.approve(act, { remark: remark ?? '' })
          : this.approvals.wantChanges(act, { remark: remark ?? '' });
      },
      onward: ({ state }) =>
        seeOther(`${visit.at}/check?done=${state === 'approved' ? 'approved' : 'changes-wanted'}`),
      again: (form) => this.sending.check(visit, { form }),
    });
  }

  /** What is said before a word is written that no letter will carry, and where it is read instead. */
  private async notCarried(visit: ReplyVisit, instead: string): Promise<readonly string[]> {
    const { needsCode } = await this.desk.handings(visit);
    return needsCode
      ? [
          `Part of this reply is not for publication, so the letter does not carry your word to them: nothing of the kind goes by mail. ${instead}`,
        ]
      : [];
  }

  /** Sends whoever submits a code, and goes back to where it is typed. */
  sendCode(visit: ReplyVisit, sent: unknown): Promise<Answer> {
    return submit(
      { ok: true, value: null, typed: {} },
      {
        act: () => this.codes.send({ actor: visit.actor, id: visit.subjectId, ...seenOn(sent) }),
        onward: () => seeOther(`${visit.at}/check?done=code-sent#code`),
        again: (form) => this.sending.check(visit, { form }),
      },
    );
  }
}

function around({ at, actor }: ReplyVisit, reply: ReplyView, noun: string) {
  if (!may(actor, 'draft response', reply)) {
    return refuse('not-found', 'There is nothing at this address.');
  }
  return {
    caption: `${reply.authority} to the ${reply.committee}`,
    action: `${at}/${noun}`,
    cancel: noun === 'approver' ? `${at}/check` : at,
    version: reply.version,
  };
}
