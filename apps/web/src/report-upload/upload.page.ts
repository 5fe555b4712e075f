import { Injectable } from '@nestjs/common';
import { mayWrite, ReportsService } from '#records/reports';
import { readWordReport } from '#records/report-upload';
import { refuse, REPORT } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { formView, type FormView } from '../http/form-view.js';
import type { SentFile } from '../http/sent-file.js';
import { submit } from '../http/submit.js';
import type { ReportSubject } from '../reports/report.subject.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { reviewPresenter } from './review.presenter.js';
import { readUploaded, uploadedIn, type UploadedText } from './uploaded-text.js';

type Find = () => Promise<ReportSubject>;

/** A report taken from a Word file: chosen, looked through, and only then written as one new version. */
@Injectable()
export class UploadPage {
  constructor(private readonly reports: ReportsService) {}

  ask(subject: ReportSubject, form: FormView = formView()): Page {
    refuseReaders(subject);
    const { at, page: cancel, caption, version, report } = subject;
    return askingPage(
      {
        title: 'Take the report from a file',
        happens: [
          'You see what was found and where each part goes. Nothing is written before you accept it.',
          ...(report.current === null ? [] : ['It becomes a new version; the one before is kept.']),
        ],
        fields: [
          {
            kind: 'file',
            name: 'file',
            label: 'Word file or text',
            hint: 'Word (.docx) without tracked changes, comments or macros, plain text or Markdown; at most 20 MB',
          },
        ],
        button: 'Look at what is in it',
      },
      { caption, action: `${at}/upload`, cancel, version },
      form,
    );
  }

  /** Reads the file and shows what was found. Writes nothing, whatever the file is. */
  async look(find: Find, file: SentFile | null): Promise<Answer> {
    const subject = await find();
    refuseReaders(subject);
    const nothingTyped = { ok: true, value: file, typed: {} } as const;
    return submit(nothingTyped, {
      act: (sent) =>
        sent === null
          ? refuse('field-missing', 'Choose a Word file.', 'file')
          : readWordReport(sent),
      onward: ({ text, pictures }) => {
        const from = subject.report.currentVersion;
        const choices = { sections: {}, unplaced: {} };
        return review(subject, { text, pictures, from, choices });
      },
      again: (form) => this.ask(subject, form),
    });
  }

  /**
   * Writes what was looked through as one new version. Somebody else's version written meanwhile is not overwritten:
   * the page comes back with what the file would change in it.
   */
  async accept(find: Find, sent: unknown): Promise<Answer> {
    const subject = await find();
    refuseReaders(subject);
    const uploaded = uploadedIn(sent);
    if (uploaded === null) return { ...this.ask(subject, formView({}, [LOST])), status: 422 };
    if (Reflect.get(Object(sent), 'do') === 'again') return review(subject, uploaded);
    const typed = { ok: true, value: uploaded, typed: {} } as const;
    return submit(typed, {
      act: ({ from }) => {
        const { content, exemptTexts } = readUploaded(subject, uploaded).onto;
        const act = { actor: subject.actor, id: subject.id, ...seenOn(sent) };
        return this.reports.write(act, { content, exemptTexts, from, why: 'Taken from Word' });
      },
      onward: ({ version }) => seeOther(`${subject.page}?done=${version}`),
      again: async (form) => review(await find(), uploaded, form),
    });
  }
}

const LOST = { field: 'file', sentence: 'The text did not come back. Choose the Word file again.' };

function review(subject: ReportSubject, uploaded: UploadedText, form = formView()): Page {
  const shown = reviewPresenter(subject, uploaded, form);
  return page('report-upload/views/review.njk', { title: shown.title, shown, form });
}

function refuseReaders({ actor, report }: ReportSubject): void {
  const { id, state, councilId, committeeId } = report;
  if (mayWrite(actor, { state, place: { councilId, committeeId, reportId: id } })) return;
  refuse(
    'state-moved-on',
    `This report is ${REPORT.states[state].is}: you do not change its text now.`,
  );
}
