import type { LetterView } from '#records/authority-letters';
import type { Told } from '#records/history';
import { paths } from '#records/paths';
import type { Print } from '#records/prints';
import { addressedTo, approvalInWords, dateInWords, REGIMES } from '#rules';
import { duePresenter } from '../layout/due.presenter.js';
import type { Button } from '../transitions/buttons.js';
import { letterBadge } from './letter-badge.js';
import { copiesInWords, readersInWords } from './letter-questions.js';
import type { LetterSubject } from './letter.subject.js';

/** What is known beside the letter: `print` is null for one that was not sent. */
interface Around {
  readonly buttons: readonly Button[];
  readonly told: readonly Told[];
  readonly print: Pick<Print, 'state'> | null;
}

const PRINTING: Readonly<Record<Print['state'], string | null>> = {
  waiting: 'The PDF of this letter is being prepared. Look again in a minute.',
  failed: 'The PDF of this letter could not be made. Print this page instead.',
  done: null,
};

const ASIDE = new Set(['withdrawal', 'return']);

/** A letter as its page shows it: what the authority reads, and what can be done with it. */
export function letterPresenter(subject: LetterSubject, { buttons, told, print }: Around) {
  const { letter, mayWrite, isInside, at, sendBy, today } = subject;
  const isSettled = letter.state === 'sent' || letter.state === 'withdrawn';
  return {
    authority: letter.authority,
    badge: letterBadge(letter.state),
    back: isInside
      ? paths.meetingLetters(letter.committeeSlug, letter.heldOn)
      : paths.recommendations,
    due: isSettled || !isInside ? null : duePresenter(sendBy, { today }),
    facts: isInside ? factsOf(letter) : [],
    remark: isInside ? letter.chairsRemark : null,
    change: mayWrite && letter.state === 'drafted' ? `${at}/words` : null,
    again: mayWrite && letter.state === 'sent' ? `${at}/resending` : null,
    pdf: print?.state === 'done' ? `${at}/letter.pdf` : null,
    printing: print === null ? null : PRINTING[print.state],
    next: buttons.filter(({ noun }) => !ASIDE.has(noun)),
    aside: buttons.filter(({ noun }) => ASIDE.has(noun)),
    reply: isInside ? replyTo(letter) : null,
    isSent: letter.sentOn !== null,
    dated: letter.sentOn === null ? 'Dated the day it is sent' : dateInWords(letter.sentOn),
    to: addressedTo(letter),
    approval: approvalInWords(letter),
    from: `The ${letter.committee} of ${letter.council}`,
    opening: paragraphs(letter.opening),
    carried: carriedOf(subject),
    closing: paragraphs(letter.closing),
    goes: isInside ? [readersInWords(subject), ...copiesInWords(subject)] : [],
    history: isInside ? told : [],
  };
}

/** Where the reply to a letter that was sent is read and checked. */
function replyTo({ sentOn, recommendations, authoritySlug }: LetterView): string | null {
  const [first] = recommendations;
  if (sentOn === null || first === undefined) return null;
  return paths.replyCheck(first.reference, authoritySlug);
}

function factsOf({ approvedOn, approvedBy, approvedHow, sentOn, sentHow }: LetterView) {
  return [
    ...(approvedOn === null
      ? []
      : [
          {
            key: 'Approved',
            value: `${dateInWords(approvedOn)}, recorded by ${approvedBy ?? 'the chair'}, ${approvedHow ?? 'online'}`,
          },
        ]),
    ...(sentOn === null
      ? []
      : [{ key: 'Sent', value: `${dateInWords(sentOn)}, by ${sentHow ?? 'letter'}` }]),
  ];
}

function carriedOf({ letter, dues }: LetterSubject) {
  return letter.recommendations.map((one) => {
    const due = dues.get(one.addresseeId);
    const { correction, minute, sourceParagraph, regime, reference } = one;
    return {
      reference,
      href: paths.recommendation(reference),
      wording: one.wording,
      source: `Minute ${minute ?? 'not numbered yet'}${sourceParagraph === null ? '' : `, from paragraph ${sourceParagraph} of the report`}`,
      due: due === undefined ? '' : dateInWords(due),
      citation: REGIMES[regime].citation.text,
      corrected:
        correction === null
          ? null
          : {
              becomes: correction.becomes,
              by: `As corrected by minute ${correction.minute}, ${dateInWords(correction.correctedOn)}`,
            },
    };
  });
}

const paragraphs = (text: string): readonly string[] =>
  text.split(/(?:\r?\n){2,}/).filter((part) => part.trim() !== '');
