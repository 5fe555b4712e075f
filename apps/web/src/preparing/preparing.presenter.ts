import type { Question } from '#records/questions';
import { paths } from '#records/paths';
import { dateInWords, may, shortDate, type Actor } from '#rules';
import { agendaTakesQuestions } from './takes-questions.js';
import type { Preparing } from './preparing-desk.js';

/** A meeting as a member prepares it, item by item. */
export function preparingPresenter(actor: Actor, { meeting, notes, questions }: Preparing) {
  const { committee, committeeSlug, heldOn, items, startsAt, venue } = meeting;
  const here = paths.preparing(committeeSlug, heldOn);
  const isPublished = meeting.agendaPublishedOn !== null;
  const takesQuestions = may(actor, 'ask question', meeting) && agendaTakesQuestions(meeting.state);
  return {
    title: 'Prepare for the meeting',
    caption: `${committee}, ${dateInWords(heldOn)}, ${startsAt}, ${venue}`,
    meeting: paths.meeting(committeeSlug, heldOn),
    pack: isPublished ? paths.staffPack(committeeSlug, heldOn) : null,
    notesFile: notes.length > 0 ? `${here}/notes.txt` : null,
    items: items.map((item) => {
      const note = notes.find(({ itemId }) => itemId === item.id);
      return {
        number: item.number,
        title: item.title,
        papers: isPublished
          ? `${paths.staffPapers(committeeSlug, heldOn)}/items/${item.number}`
          : null,
        note: note?.wording ?? null,
        write: {
          text: note === undefined ? 'Write a note' : 'Change the note',
          href: `${here}/items/${item.number}/note`,
        },
        ask: takesQuestions ? `${here}/items/${item.number}/question` : null,
        questions: questions
          .filter(({ itemId }) => itemId === item.id)
          .map((question) => questionShown(actor, question, { here, meeting })),
      };
    }),
  };
}

interface Around {
  readonly here: string;
  readonly meeting: Preparing['meeting'];
}

/** One question with how far it is, and what the officer may do with it. */
export function questionShown(actor: Actor, question: Question, { here, meeting }: Around) {
  const { number, wording, askedBy, askedOn, to, answer, answeredBy, answeredOn } = question;
  const mayPassOn = may(actor, 'pass on question', meeting);
  const at = `${here}/questions/${number}`;
  return {
    number,
    wording,
    asked: `Question ${number}, asked by ${askedBy} on ${shortDate(askedOn)}${to === null ? '' : `, to ${to}`}`,
    stands: standsInWords(question),
    answer,
    answered: answeredOn === null ? null : `${answeredBy ?? 'Answered'}, ${shortDate(answeredOn)}`,
    passOn:
      mayPassOn && question.passedOnOn === null && answer === null ? `${at}/passing-on` : null,
    record: mayPassOn && answer === null ? `${at}/answer` : null,
  };
}

function standsInWords({ answeredOn, passedOnOn }: Question): string {
  if (answeredOn !== null) return 'Answered';
  return passedOnOn === null ? 'Waits to be passed on' : `Passed on ${shortDate(passedOnOn)}`;
}

/** Every note of a person on a meeting, as a plain text file to keep beside the pack. */
export function notesText({ meeting, notes }: Preparing): string {
  const head = [`${meeting.committee}, ${dateInWords(meeting.heldOn)}`, 'My notes', ''];
  const blocks = meeting.items.flatMap(({ id, number, title }) => {
    const note = notes.find(({ itemId }) => itemId === id);
    return note === undefined ? [] : [`${number}. ${title}`, '', note.wording, ''];
  });
  return [...head, ...blocks].join('\r\n');
}
