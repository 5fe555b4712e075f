import type { ParagraphView } from '#records/minutes';
import type { Told } from '#records/history';
import { paths } from '#records/paths';
import { dateInWords, OF_THE_RECORD, partMark, shortDate, type MinuteParts } from '#rules';
import { meetingBadge } from '../meetings/meeting-badge.js';
import { MEETING_TRANSITIONS } from '../meetings/meeting-transitions.js';
import { buttonsFor } from '../transitions/buttons.js';
import type { MinutesSubject } from './minutes-desk.js';

const STEPS = new Set([
  'minutes-draft',
  'minutes-submission',
  'minutes-approval',
  'minutes-return',
  'minutes-publication',
  'minutes-confirmation',
]);

/** The minutes as the page that writes and approves them shows them: every paragraph with what was changed in it. */
export function minutesPresenter(subject: MinutesSubject, told: readonly Told[]) {
  const { meeting, minutes } = subject;
  const here = paths.minutes(minutes.committeeSlug, minutes.heldOn);
  const shown = (paragraph: ParagraphView) => paragraphShown(subject, paragraph, here);
  const { paragraphs, exemptParagraphs, approved } = minutes;
  return {
    title: `Minutes, ${dateInWords(minutes.heldOn)}`,
    committee: minutes.committee,
    meeting: { href: meeting.page, badge: meetingBadge(minutes.state) },
    standing: standingOf(subject),
    remark: minutes.chairsRemark,
    approved:
      approved === null
        ? null
        : `Approved on ${shortDate(approved.on)} by ${approved.by}, ${approved.how}.`,
    buttons: buttonsFor(MEETING_TRANSITIONS, meeting).filter(({ noun }) => STEPS.has(noun)),
    preview: `${here}/preview`,
    redraft: subject.mayWrite ? `${here}/redraft` : null,
    lists: minutes.document.lists,
    paragraphs: paragraphs.map(shown),
    exempt: exemptParagraphs.map(shown),
    waiting: [...paragraphs, ...exemptParagraphs].filter(({ waiting }) => waiting !== null).length,
    toCorrect: minutes.toCorrect.map(({ reference, minute }) => ({
      reference,
      minute,
      href: paths.recommendation(reference),
    })),
    history: told,
  };
}

function standingOf({ minutes, mayWrite, mayCorrect }: MinutesSubject): string {
  const { state, draftedAt, paragraphs } = minutes;
  if (paragraphs.length === 0 && draftedAt === null) {
    return 'These minutes are not drafted yet. Below is what the record says so far, in the preview.';
  }
  if (mayWrite) {
    return 'Drafted from the record. Change, add, move or leave out paragraphs: the chair will see what you changed.';
  }
  switch (state) {
    case 'minutes with the chair':
      return 'Before the chair. What the officer changed since the draft from the record is marked.';
    case 'minutes published':
      return mayCorrect
        ? 'Published as a draft. They are corrected only by a resolution of a later meeting.'
        : 'Published as a draft.';
    default:
      return 'What the officer changed since the draft from the record is marked.';
  }
}

function paragraphShown(
  { mayWrite, mayCorrect, minutes }: MinutesSubject,
  paragraph: ParagraphView,
  here: string,
) {
  const { id, kind, number, wording, parts, waiting, isLeftOut, isChanged, drafted } = paragraph;
  const at = `${here}/paragraphs/${id}`;
  const isRecord = OF_THE_RECORD.has(kind);
  const isFixed = isRecord || kind === 'heading';
  const mayCorrectThis = mayCorrect && !isLeftOut && minutes.paragraphs.includes(paragraph);
  return {
    id,
    kind,
    number,
    place: paragraph.place,
    wording: wording.split(/\n\s*\n/u),
    parts: marked(parts, minutes.partsIn),
    pieces: isChanged && !isRecord ? paragraph.tracked : null,
    standing: isLeftOut ? 'Left out' : drafted === null ? 'Added' : isChanged ? 'Changed' : null,
    isLeftOut,
    waiting: waiting === null ? null : waiting === '' ? GONE : waiting,
    why: mayWrite && isRecord ? WHY[kind === 'vote' ? 'vote' : 'resolved'] : null,
    change: mayWrite && !isRecord ? `${at}/wording` : null,
    move: mayWrite && !isFixed ? `${at}/place` : null,
    omission: mayWrite && !isFixed ? `${at}/omission` : null,
    next: mayWrite ? `${at}/next` : null,
    draft: mayWrite && waiting !== null ? `${at}/draft` : null,
    correct: mayCorrectThis ? `${at}/correction` : null,
    correction:
      paragraph.correction === null
        ? null
        : {
            becomes: paragraph.correction.becomes,
            by: `Corrected by minute ${paragraph.correction.minute} of ${dateInWords(paragraph.correction.correctedOn)}`,
          },
  };
}

const GONE = 'The record no longer has this paragraph.';

const WHY = {
  resolved: 'As it was carried: it cannot be edited.',
  vote: 'As the vote was recorded: it cannot be edited.',
} as const;

const marked = (parts: readonly string[], partsIn: MinuteParts) =>
  parts.map((words, index) => ({ mark: partMark(index, partsIn), words }));
