import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { FindingView } from '#records/assessments';
import { PROPOSALS, refuse, type Actor } from '#rules';
import { seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { AssessmentDesk, type AssessmentAt } from './assessment-desk.js';
import { FindingForm } from './assessment-forms.js';
import { findingFields, findingIn, findingSaved } from './finding-fields.js';
import type { AssessmentSubject } from './assessment.subject.js';

type FindingAt = AssessmentAt & { readonly number: string };

/** The findings of an assessment, written, changed and taken out one by one. */
@Controller('app/partnerships/:partnership/assessment/:year/findings')
export class FindingsPages {
  constructor(private readonly desk: AssessmentDesk) {}

  @Get('new')
  @Asks('keep assessment')
  async ask(@CurrentPerson() actor: Actor, @Param() at: AssessmentAt): Promise<Answer> {
    return this.page(await this.desk.find(actor, at), null, formView());
  }

  @Post('new')
  @Asks('keep assessment')
  async add(
    @CurrentPerson() actor: Actor,
    @Param() at: AssessmentAt,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { id, page } = await this.desk.find(actor, at);
    return submit(readForm(FindingForm, sent), {
      act: (form) => this.desk.findings.add({ actor, id, ...seenOn(sent) }, findingIn(form)),
      onward: ({ version }) => seeOther(`${page}?done=${version}`),
      again: async (form) => this.page(await this.desk.find(actor, at), null, form),
    });
  }

  @Get(':number')
  @Asks('keep assessment')
  async askChange(@CurrentPerson() actor: Actor, @Param() at: FindingAt): Promise<Answer> {
    const subject = await this.desk.find(actor, at);
    return this.page(subject, findingOf(subject, at), formView());
  }

  @Post(':number')
  @Asks('keep assessment')
  async change(
    @CurrentPerson() actor: Actor,
    @Param() at: FindingAt,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const subject = await this.desk.find(actor, at);
    const { id, page } = subject;
    const { number } = findingOf(subject, at);
    return submit(readForm(FindingForm, sent), {
      act: (form) =>
        this.desk.findings.change({ actor, id, ...seenOn(sent) }, number, findingIn(form)),
      onward: ({ version }) => seeOther(`${page}?done=${version}`),
      again: async (form) => {
        const now = await this.desk.find(actor, at);
        return this.page(now, findingOf(now, at), form);
      },
    });
  }

  @Get(':number/removal')
  @Asks('keep assessment')
  async askRemoval(@CurrentPerson() actor: Actor, @Param() at: FindingAt): Promise<Answer> {
    const subject = await this.desk.find(actor, at);
    return this.removal(subject, findingOf(subject, at), formView());
  }

  @Post(':number/removal')
  @Asks('keep assessment')
  async remove(
    @CurrentPerson() actor: Actor,
    @Param() at: FindingAt,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const subject = await this.desk.find(actor, at);
    const { id, page } = subject;
    const { number } = findingOf(subject, at);
    return submit(
      { ok: true, value: null, typed: {} },
      {
        act: () => this.desk.findings.remove({ actor, id, ...seenOn(sent) }, number),
        onward: ({ version }) => seeOther(`${page}?done=${version}`),
        again: async (form) => {
          const now = await this.desk.find(actor, at);
          return this.removal(now, findingOf(now, at), form);
        },
      },
    );
  }

  private page(subject: AssessmentSubject, finding: FindingView | null, form: FormView): Page {
    const { caption, at, page, version } = subject;
    return askingPage(
      {
        title: finding === null ? 'Write a finding' : `Change finding ${finding.number}`,
        fields: findingFields(subject, finding),
        ...(finding === null ? {} : { saved: findingSaved(finding) }),
        button: 'Save the finding',
      },
      { caption, action: `${at}/findings/${finding?.number ?? 'new'}`, cancel: page, version },
      form,
    );
  }

  private removal(subject: AssessmentSubject, finding: FindingView, form: FormView): Page {
    const { caption, at, page, version } = subject;
    return askingPage(
      {
        title: `Take finding ${finding.number} out?`,
        rows: [
          { key: 'Finding', value: finding.title },
          { key: PROPOSALS[finding.proposal].label, value: finding.proposed },
        ],
        button: 'Take it out',
      },
      { caption, action: `${at}/findings/${finding.number}/removal`, cancel: page, version },
      form,
    );
  }
}

function findingOf({ assessment }: AssessmentSubject, { number }: FindingAt): FindingView {
  const found = assessment.written.find((one) => String(one.number) === number);
  return found ?? refuse('not-found', 'There is no such finding.');
}
