import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { paths } from '#records/paths';
import { ASSESSMENT, may, refuse, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { addPages } from '../transitions/routes.js';
import { seenOn } from '../transitions/transition.pages.js';
import { AssessmentDesk, type AssessmentAt } from './assessment-desk.js';
import { OpenAssessmentForm } from './assessment-forms.js';
import { ASSESSMENT_ROWS } from './assessment-transitions.js';
import { assessmentLine, assessmentPresenter } from './assessment.presenter.js';
import type { AssessmentSubject } from './assessment.subject.js';
import { workshopFile } from './workshop-file.js';

/** The strategic assessments of a partnership, and beginning one. */
@Controller('app/partnerships/:partnership/assessment')
export class AssessmentsPages {
  constructor(private readonly desk: AssessmentDesk) {}

  @Get()
  @Asks('read partnership work')
  async list(@CurrentPerson() actor: Actor, @Param('partnership') slug: string): Promise<Answer> {
    const found = await this.desk.queries.of(actor, slug);
    const shown = {
      partnership: found.partnership,
      back: paths.partnership(slug),
      lines: found.assessments.map((one) => assessmentLine(slug, one)),
      begins: may(actor, 'keep assessment', { councilId: found.councilId })
        ? `${paths.assessments(slug)}/new`
        : null,
    };
    return page('assessments/views/assessments.njk', { title: 'Strategic assessment', shown });
  }

  @Get('new')
  @Asks('keep assessment')
  async ask(@CurrentPerson() actor: Actor, @Param('partnership') slug: string): Promise<Answer> {
    const { councilId } = await this.desk.queries.of(actor, slug);
    if (!may(actor, 'keep assessment', { councilId })) {
      refuse('not-permitted', 'You do not have the role that keeps the assessment.');
    }
    return this.page(actor, slug, formView());
  }

  @Post('new')
  @Asks('keep assessment')
  async begin(
    @CurrentPerson() actor: Actor,
    @Param('partnership') slug: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { partnershipId } = await this.desk.queries.of(actor, slug);
    return submit(readForm(OpenAssessmentForm, sent), {
      act: (form) =>
        this.desk.assessments.open({ actor, ...seenOn(sent) }, { ...form, partnershipId }),
      onward: (done) => seeOther(`${paths.assessment(slug, done.slug)}?done=${done.version}`),
      again: (form) => this.page(actor, slug, form),
    });
  }

  private async page(actor: Actor, slug: string, form: FormView): Promise<Page> {
    const { partnership } = await this.desk.queries.of(actor, slug);
    const at = paths.assessments(slug);
    return askingPage(
      {
        title: 'Begin a strategic assessment?',
        happens: ['Nobody is written to yet. Next, ask partners for data.'],
        fields: [
          { kind: 'line', name: 'year', label: 'Which year is it for?', hint: 'Such as 2027/28' },
          {
            kind: 'date',
            name: 'closesOn',
            label: 'When is its data set to be closed?',
            hint: 'For example 30 November 2026. You close it yourself',
          },
        ],
        button: 'Begin the assessment',
      },
      { caption: partnership, action: `${at}/new`, cancel: at },
      form,
    );
  }
}

/** One year's assessment, and are you sure? and do it for everything that can be done with it. */
@Controller('app/partnerships/:partnership/assessment/:year')
export class AssessmentPages {
  constructor(readonly desk: AssessmentDesk) {}

  @Get()
  @Asks('read partnership work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: AssessmentAt,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    const told = await this.desk.told('assessment', subject.id);
    const shown = assessmentPresenter(subject, { told, done });
    return page('assessments/views/assessment.njk', { title: shown.title, shown });
  }

  @Get('workshop.ics')
  @Asks('read partnership work')
  async workshop(
    @CurrentPerson() actor: Actor,
    @Param() at: AssessmentAt,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const found = await this.desk.queries.find(actor, at);
    return workshopFile(found, { reply, now: this.desk.queries.now() });
  }

  /** The set as it was closed, whatever came later; its SHA-256 is that of this file. */
  @Get('data-set.json')
  @Asks('read partnership work')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="data-set.json"')
  dataSet(@CurrentPerson() actor: Actor, @Param() at: AssessmentAt): Promise<string> {
    return this.desk.queries.dataSet(actor, at);
  }

  find(actor: Actor, at: AssessmentAt): Promise<AssessmentSubject> {
    return this.desk.find(actor, at);
  }
}

addPages(AssessmentPages, { rows: ASSESSMENT_ROWS, machine: ASSESSMENT });
