import { Injectable } from '@nestjs/common';
import { newId } from '#platform/ids';
import type { WrittenReport } from '#records/reports';
import { mayWrite } from '#records/reports';
import { Refused, refuse } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import type { Typed } from '../http/form.js';
import { formView } from '../http/form-view.js';
import { refuseInThisState } from '../transitions/stance.js';
import { seenOn } from '../transitions/transition.pages.js';
import { missingParts } from './missing.presenter.js';
import { printedReport } from './printed-report.presenter.js';
import { ReportDesk } from './report-desk.js';
import type { ReportSubject } from './report.subject.js';
import { noteIn, typedSheet, writtenFrom } from './typed-sheet.js';
import { isUnchanged, textOf, writingOf, type Writing } from './writing.js';
import { writingPresenter } from './writing.presenter.js';

interface Again {
  readonly typed: Typed;
  readonly errors?: readonly { readonly field: string; readonly sentence: string }[];
  readonly preview?: boolean;
  readonly status?: number;
}

/**
 * Writing a report in the browser, for the page of the report and for a signed link alike. What was typed from an older
 * version is put together with what was written since; where both changed one box, both texts are shown.
 */
@Injectable()
export class WritingPage {
  constructor(private readonly desk: ReportDesk) {}

  show(subject: ReportSubject): Page {
    refuseUnlessWriter(subject);
    const now = subject.report.current?.number ?? 0;
    return shown(subject, writingOf(subject, { sheet: {}, from: now }, null), { typed: {} });
  }

  /** @param find the report as it is now: once to write, and again when somebody else wrote meanwhile */
  async save(find: () => Promise<ReportSubject>, sent: unknown): Promise<Answer> {
    const typed: Typed = typeof sent === 'object' && sent !== null ? { ...sent } : {};
    const subject = await find();
    refuseUnlessWriter(subject);
    const writing = await this.writing(subject, typed);
    if (writtenFrom(typed) === null) return shown(subject, writing, { typed, ...NO_VERSION });
    try {
      const text = textOf(writing);
      if (typed['do'] === 'preview') return shown(subject, writing, { typed, preview: true });
      if (writing.clashes.length > 0) return clashed(subject, writing, typed);
      return await this.write({ subject, writing, text, typed });
    } catch (refused) {
      if (!(refused instanceof Refused) || refused.kind === 'absent') throw refused;
      if (refused.kind === 'forbidden') throw refused;
      return this.again(find, { typed, refused });
    }
  }

  private async write(order: {
    readonly subject: ReportSubject;
    readonly writing: Writing;
    readonly text: ReturnType<typeof textOf>;
    readonly typed: Typed;
  }): Promise<Answer> {
    const { subject, writing, text, typed } = order;
    const { id, actor, report } = subject;
    const onward = typed['do'] === 'save and stay' ? `${subject.at}/text` : subject.page;
    if (isUnchanged(text, report.current)) return seeOther(onward);
    const { key } = seenOn(typed);
    const act = { actor, id, ...(key === undefined ? {} : { key }) };
    const why = noteIn(typed, 'why');
    const { version } = await this.desk.reports.write(act, { ...text, from: writing.now, why });
    return seeOther(`${onward}?done=${version}`);
  }

  private async again(
    find: () => Promise<ReportSubject>,
    { typed, refused }: { readonly typed: Typed; readonly refused: Refused },
  ): Promise<Answer> {
    const subject = await find();
    const writing = await this.writing(subject, typed);
    if (refused.kind === 'conflict' && writing.clashes.length > 0) {
      return clashed(subject, writing, typed);
    }
    const errors = refused.refusals.map(({ field = '', sentence }) => ({ field, sentence }));
    return shown(subject, writing, {
      typed,
      errors,
      status: refused.kind === 'conflict' ? 409 : 422,
    });
  }

  private async writing(subject: ReportSubject, typed: Typed): Promise<Writing> {
    const from = writtenFrom(typed) ?? 0;
    const { current } = subject.report;
    const isOlder = from > 0 && from !== (current?.number ?? 0);
    const base: WrittenReport | null = isOlder
      ? await this.desk.queries.version(subject.report, from)
      : null;
    return writingOf(subject, { sheet: typedSheet(typed), from }, base);
  }
}

const NO_VERSION = {
  status: 422,
  errors: [
    { field: '', sentence: 'The page did not say which version you changed: save it again.' },
  ],
};

function refuseUnlessWriter({ actor, report, stance }: ReportSubject): void {
  const { id, state, councilId, committeeId } = report;
  const place = { councilId, committeeId, reportId: id };
  if (mayWrite(actor, { state, place })) return;
  if (stance.permitted.includes('start')) refuseInThisState(stance);
  refuse('not-permitted', 'Your role does not let you write this report.');
}

const clashed = (subject: ReportSubject, writing: Writing, typed: Typed): Page =>
  shown(subject, writing, {
    typed,
    status: 409,
    errors: writing.clashes.map(({ box }) => ({
      field: box,
      sentence: 'Somebody else changed this too: put both texts together below.',
    })),
  });

/** The page with what was typed, put together with what others wrote: the next save is made from how it stands now. */
function shown(subject: ReportSubject, writing: Writing, again: Again): Page {
  const { typed, errors = [], preview = false, status = 200 } = again;
  const { report } = subject;
  const { documents, maySeeExempt } = report;
  const at = `${subject.at}/text`;
  const text = preview ? textOf(writing) : null;
  const values = { why: noteIn(typed, 'why') ?? '' };
  return page(
    'reports/views/writing.njk',
    {
      title: report.current === null ? 'Write the report' : 'Change the report',
      caption: report.title,
      action: at,
      cancel: subject.page,
      from: preview ? writing.from : writing.now,
      key: newId(),
      shown: writingPresenter({ ...writing, documents }),
      missing: missingParts({ ...report, current: report.current }, at),
      preview:
        text === null
          ? null
          : printedReport({ ...text, template: writing.template, maySeeExempt, documents }),
      form: formView(values, errors),
    },
    status,
  );
}
