import { may, refuse, REPORT, sentenceOf, type Action, type Actor, type ReportState } from '#rules';
import { revise, transition, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { lockReport, type ReportRow } from './report-row.js';
import { refuseDropped } from './refuse-dropped.js';
import { refuseExemptBackground } from './refuse-exempt-background.js';
import { refuseShown } from './refuse-shown.js';
import { withoutExempt } from './without-exempt.js';
import { writeVersion } from './write-version.js';
import type { ReportText } from './written-report.js';

/** A whole new text of a report, and the number of the version it was made from: 0 where there was none. */
export interface NewText extends ReportText {
  readonly from: number;
  /** Why it was changed, for the list of versions and the history: nothing exempt; null when nobody said. */
  readonly why: string | null;
}

interface Writing {
  readonly id: string;
  readonly actor: Actor;
  readonly now: string;
}

/** Who may change the text in each state; in the others nobody may. */
const WRITERS: Partial<Record<ReportState, Action>> = {
  proposed: 'prepare report',
  commissioned: 'write report',
  drafting: 'write report',
  'author complete': 'prepare report',
  'in clearance': 'prepare report',
  'signed off': 'prepare report',
  cleared: 'prepare report',
};

/** Whether somebody may change the text of a report in its state. */
export function mayWrite(
  actor: Actor,
  { state, place }: Pick<ReportRow, 'state' | 'place'>,
): boolean {
  const action = WRITERS[state];
  return action !== undefined && may(actor, action, place);
}

/**
 * Writes one version more. Drafting starts with the first version of a commissioned report; a signed-off or cleared
 * one goes back into clearance. Refuses with `stale-version` when somebody wrote since the version it was made from,
 * and with `state-moved-on` when it is no longer written.
 */
export async function writeReport(tx: Tx, writing: Writing, text: NewText): Promise<Done> {
  const { id, actor, now } = writing;
  const row = await lockReport(tx, id);
  refuseWriter(actor, row);
  if (text.from !== row.currentVersion) {
    refuse(
      'stale-version',
      `Somebody wrote version ${row.currentVersion} while you were writing: your text is not lost, see both below.`,
    );
  }
  const kept = withoutExempt(text);
  await refuseShown(tx, id, kept);
  await refuseDropped(tx, id, kept);
  const { committeeId = '' } = row.place;
  await refuseExemptBackground(tx, committeeId, kept.content.backgroundPapers);
  const number = row.currentVersion + 1;
  const { why } = text;
  await writeVersion(tx, { ...kept, reportId: id, number, why, by: actor.name, now });
  const moved = await moveOn(tx, writing, { row, why });
  const facts = { version: number, ...(why === null ? {} : { reason: why }) };
  const title = kept.content.title.trim() || row.title;
  const columns = { current_version: number, title };
  await revise(tx, { kind: 'report', id, actor, now, columns, event: 'report.written', facts });
  const version = (moved?.version ?? row.version) + 1;
  return {
    id,
    state: moved?.state ?? row.state,
    version,
    sentence: sentenceOf('report.written', facts),
  };
}

function refuseWriter(actor: Actor, row: ReportRow): void {
  const isWriter = may(actor, 'write report', row.place);
  if (!isWriter) refuse('not-permitted', 'You do not have the role that may write this report.');
  if (mayWrite(actor, row)) return;
  const { is } = REPORT.states[row.state];
  refuse(
    'state-moved-on',
    WRITERS[row.state] === undefined
      ? `This report is ${is}, so its text cannot be changed.`
      : `This report is ${is}: only the scrutiny officer changes its text now, or returns it to you.`,
  );
}

async function moveOn(
  tx: Tx,
  { id, actor, now }: Writing,
  { row, why }: { readonly row: ReportRow; readonly why: string | null },
): Promise<{ readonly version: number; readonly state: string } | null> {
  const command = MOVES_ON[row.state];
  if (command === undefined) return null;
  const facts = why === null ? {} : { reason: why };
  return transition(tx, { kind: 'report', id, actor, now, command, prepare: () => ({ facts }) });
}

const MOVES_ON: Partial<Record<ReportState, 'start' | 'amend'>> = {
  commissioned: 'start',
  'signed off': 'amend',
  cleared: 'amend',
};
