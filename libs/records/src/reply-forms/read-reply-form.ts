import { NOTHING_WRITTEN } from '#rules';
import { inspectFile, refuseFile, wordHtml, type OfferedFile } from '../documents/index.js';
import type { ReplyTask, ReplyView } from '../replies/index.js';
import { refuseUnsettled } from '../report-upload/index.js';
import { CODE_IN_LINE, formCode } from './form-code.js';
import { formTables } from './form-table.js';
import { readTable, type ReadTable } from './read-table.js';

/** One answer as it stands in a form that came back, beside what is saved. */
export interface FormAnswer extends ReadTable {
  readonly task: ReplyTask;
  /** Somebody saved another answer since the form was made. */
  readonly isOvertaken: boolean;
  /** Whether it says anything else than what is saved. */
  readonly isNew: boolean;
}

/** What was read of a filled form, and sentences about what was not. Nothing is saved by reading. */
export interface ReadForm {
  readonly answers: readonly FormAnswer[];
  readonly notes: readonly string[];
}

/**
 * Reads a filled reply form. Each cell is found by its place and its label, never by likeness of words. Refuses, with one
 * plain sentence at the field `file`, another kind of file, one with tracked changes or comments, a form of another
 * letter, and a file that is no form.
 */
export async function readReplyForm(file: OfferedFile, reply: ReplyView): Promise<ReadForm> {
  const { kind } = await inspectFile(file);
  if (kind !== 'docx') {
    refuseFile('The form is a Word file whose name ends in .docx. Save it as one.');
  }
  await refuseUnsettled(file.bytes);
  const { html } = await wordHtml(file.bytes);
  const { tables, around } = formTables(html);
  refuseAnother(around, reply);
  const read = tables.flatMap((table) => readTable(table) ?? []);
  const awaited = reply.tasks.filter(({ isAwaited }) => isAwaited);
  const answers = awaited.flatMap((task) => {
    const own = read.filter(({ reference }) => reference === task.reference);
    const [only] = own;
    return only === undefined || own.length > 1 ? [] : [besideSaved(task, only)];
  });
  return { answers, notes: notesOn(reply, awaited, read) };
}

function refuseAnother(around: string, reply: ReplyView): void {
  const [, code] = CODE_IN_LINE.exec(around) ?? [];
  if (code === undefined) {
    refuseFile(
      'This is not the reply form: the line with its code is not in it. Download it here.',
    );
  }
  if (code !== formCode(reply)) {
    refuseFile('This is the form of another letter. Download the form of this one and fill it in.');
  }
}

function besideSaved(task: ReplyTask, read: ReadTable): FormAnswer {
  const saved = task.draft ?? NOTHING_WRITTEN;
  const isNew = Object.entries(read.answer).some(
    ([key, value]) => value !== Object.entries(saved).find(([name]) => name === key)?.[1],
  );
  return { ...read, task, isNew, isOvertaken: (task.draft?.version ?? 0) !== read.version };
}

function notesOn(
  { tasks }: ReplyView,
  awaited: readonly ReplyTask[],
  read: readonly ReadTable[],
): readonly string[] {
  const times = (reference: string) => read.filter((one) => one.reference === reference).length;
  const known = new Set(tasks.map(({ reference }) => reference));
  return [
    ...awaited.flatMap(({ reference }) => {
      if (times(reference) === 1) return [];
      const what = times(reference) === 0 ? 'is not in the file' : 'is in the file twice';
      return [`The table of ${reference} ${what}: its answer stays as it is saved.`];
    }),
    ...read.flatMap(({ reference }) => {
      if (!known.has(reference)) return [`${reference} is not asked of you by this letter.`];
      const isOver = !awaited.some((task) => task.reference === reference);
      return isOver
        ? [`${reference} has been answered: what the form says of it is left out.`]
        : [];
    }),
  ];
}
