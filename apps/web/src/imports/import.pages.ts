import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ERROR_HEADINGS, errorRows } from '#records/imports';
import { paths } from '#records/paths';
import { IMPORT, refuse, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { submit } from '../http/submit.js';
import { TakesFile } from '../http/uploads.js';
import { csv } from '../recommendations/csv.js';
import { askingPage } from '../transitions/asking.page.js';
import { addPages } from '../transitions/routes.js';
import { seenOn } from '../transitions/transition.pages.js';
import { ImportDesk } from './import-desk.js';
import { CellDecisionForm, OmissionForm, RowReadForm } from './import-forms.js';
import { importRowPresenter } from './import-row.presenter.js';
import { IMPORT_ROWS } from './import-transitions.js';
import { importPresenter, SHOWN, type ShownRows } from './import.presenter.js';
import type { ImportSubject } from './import.subject.js';

interface At {
  readonly id: string;
}

interface RowAt extends At {
  readonly line: string;
}

/** One paper on its way into the record: what needs a person, each row, and everything that can be done with it. */
@Controller('app/imports/:id')
export class ImportPages {
  constructor(readonly desk: ImportDesk) {}

  @Get()
  @Asks('import papers')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Query() asked: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    const [told, effects] = await Promise.all([
      this.desk.told(subject),
      this.desk.effects(subject),
    ]);
    const { show, page: number, done } = asked;
    const around = { told, effects, done, show: shownRows(show), number: wholeOr(number, 1) };
    const shown = importPresenter(subject, around);
    return page('imports/views/import.njk', { title: shown.title, shown });
  }

  @Get('rows/:line')
  @Asks('import papers')
  async askRow(@CurrentPerson() actor: Actor, @Param() at: RowAt): Promise<Answer> {
    return rowPage(await this.find(actor, at), at, formView());
  }

  @Post('rows/:line/cell')
  @Asks('import papers')
  async decideCell(
    @CurrentPerson() actor: Actor,
    @Param() at: RowAt,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { id } = await this.find(actor, at);
    return submit(readForm(CellDecisionForm, { ...Object(sent), line: at.line }), {
      act: ({ line, part, words, sure }) => {
        const form = { line, part, words: sure ? null : words, isSure: sure };
        return this.desk.settling.cell({ actor, id, ...seenOn(sent) }, form);
      },
      onward: () => seeOther(paths.importRow(id, wholeOr(at.line, 0))),
      again: async (form) => rowPage(await this.find(actor, at), at, form),
    });
  }

  @Post('rows/:line/sure')
  @Asks('import papers')
  async decideRow(
    @CurrentPerson() actor: Actor,
    @Param() at: RowAt,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { id } = await this.find(actor, at);
    return submit(readForm(RowReadForm, { ...Object(sent), line: at.line }), {
      act: ({ line, sure }) =>
        this.desk.settling.row({ actor, id, ...seenOn(sent) }, { line, isSure: sure }),
      onward: ({ version }) => seeOther(`${paths.import(id)}?done=${version}`),
      again: async (form) => rowPage(await this.find(actor, at), at, form),
    });
  }

  @Post('rows/:line/omission')
  @Asks('import papers')
  async omit(
    @CurrentPerson() actor: Actor,
    @Param() at: RowAt,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { id } = await this.find(actor, at);
    const isBack = Reflect.get(Object(sent), 'do') === 'put back';
    return submit(readForm(OmissionForm, { ...Object(sent), line: at.line }), {
      act: ({ line, reason }) => {
        if (!isBack && reason === null) refuse('field-missing', 'Give the reason.', 'reason');
        const form = { line, reason: isBack ? null : reason };
        return this.desk.settling.omit({ actor, id, ...seenOn(sent) }, form);
      },
      onward: ({ version }) => seeOther(`${paths.import(id)}?done=${version}`),
      again: async (form) => rowPage(await this.find(actor, at), at, form),
    });
  }

  @Get('errors.csv')
  @Asks('import papers')
  async errors(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { preview } = await this.find(actor, at);
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="doubtful-cells.csv"');
    return csv(ERROR_HEADINGS, preview === null ? [] : errorRows(preview));
  }

  @Get('errors')
  @Asks('import papers')
  async askErrors(@CurrentPerson() actor: Actor, @Param() at: At): Promise<Answer> {
    return errorsPage(await this.find(actor, at), formView());
  }

  @Post('errors')
  @Asks('import papers')
  @TakesFile()
  async takeErrors(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Body() sent: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    const { id } = await this.find(actor, at);
    const typed = { ok: true, value: file, typed: { ...Object(sent) } } as const;
    return submit(typed, {
      act: (one) =>
        one === null
          ? refuse('field-missing', 'Choose the file.', 'file')
          : this.desk.filed.take({ actor, id, ...seenOn(sent) }, { bytes: one.bytes }),
      onward: ({ version }) => seeOther(`${paths.import(id)}?done=${version}`),
      again: async (form) => errorsPage(await this.find(actor, at), form),
    });
  }

  find(actor: Actor, { id }: At): Promise<ImportSubject> {
    return this.desk.find(actor, id);
  }
}

addPages(ImportPages, { rows: IMPORT_ROWS, machine: IMPORT });

function rowPage(subject: ImportSubject, { line }: RowAt, form: FormView): Page {
  const shown = importRowPresenter(subject, wholeOr(line, 0), form);
  return page('imports/views/row.njk', { title: shown.title, shown, form });
}

const errorsPage = (subject: ImportSubject, form: FormView): Page =>
  askingPage(
    {
      title: 'Send the file of doubtful cells back',
      happens: [
        'Every correction, and every reason to leave a row out, is taken from it.',
        'Nothing is written into the record before you accept the import.',
      ],
      fields: [
        {
          kind: 'file',
          name: 'file',
          label: 'File',
          hint: 'The .csv you downloaded here, with its columns for corrections filled in',
        },
      ],
      button: 'Take what is written in it',
    },
    {
      caption: subject.caption,
      action: `${subject.at}/errors`,
      cancel: subject.page,
      version: subject.version,
    },
    form,
  );

const shownRows = (value: unknown): ShownRows | null =>
  typeof value === 'string' && isShown(value) ? value : null;
const isShown = (value: string): value is ShownRows => Object.hasOwn(SHOWN, value);
const wholeOr = (value: unknown, otherwise: number): number =>
  typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : otherwise;
