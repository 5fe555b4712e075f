import { CLOSURES, OUTCOMES } from '../answers/index.js';
import { dateInWords } from '../calendar/index.js';
import { SETTLEMENTS } from '../outcome/settlements.js';
import { voteResult, votesAddUp, votesCast } from '../voting/index.js';
import { ASSESSMENT_NEEDS } from './assessment-needs.js';
import { ACTION_NEEDS } from './action-needs.js';
import { ANSWER_NEEDS } from './answer-needs.js';
import { EDITION_NEEDS } from './edition-needs.js';
import { FOLLOWING_NEEDS } from './following-needs.js';
import { PARTNERSHIP_NEEDS } from './partnership-needs.js';
import { REPLY_NEEDS } from './reply-needs.js';
import { missing, notReady, oneOf, when, written, wrong, type Need } from './unmet.js';

/** Every condition a transition can name. Each looks at the facts and says, in a sentence, what is missing and what would be right. */
export const NEEDS = {
  reason: (facts) => when(written(facts.reason), () => missing('reason', 'Give the reason.')),
  minute: (facts) =>
    when(written(facts.minute), () =>
      missing(
        'minute',
        'Choose the minute: only the committee can decide this, by a carried resolution.',
      ),
    ),
  'minute not before what it decides on': ({ minutedOn, notBefore }) =>
    when(minutedOn === undefined || notBefore === undefined || minutedOn >= notBefore, () =>
      wrong(
        'minute',
        `Choose a minute of ${notBefore ? dateInWords(notBefore) : 'the same day'} or later: the committee cannot have decided on it before.`,
      ),
    ),
  text: (facts) => when(written(facts.text), () => missing('text', 'Enter the text.')),
  'date not in the future': (facts, today) => {
    if (facts.on === undefined) return missing('on', 'Enter the date it happened.');
    return when(facts.on <= today, () =>
      wrong('on', `The date must be today, ${dateInWords(today)}, or earlier.`),
    );
  },
  'date not before the decision': (facts) =>
    when(
      facts.on === undefined || facts.notBefore === undefined || facts.on >= facts.notBefore,
      () =>
        wrong(
          'on',
          `The date cannot be before ${facts.notBefore ? dateInWords(facts.notBefore) : 'the one it follows'}.`,
        ),
    ),
  'how it was sent': (facts) =>
    when(written(facts.how), () => missing('how', 'Say how it was sent: by email or by post.')),
  'how the chair agreed': (facts) =>
    when(written(facts.how), () =>
      missing('how', 'Say how the chair agreed: in person, by email or by telephone.'),
    ),
  'someone to answer': (facts) =>
    when(facts.hasSignatory === true, () =>
      notReady(
        `${facts.authority ?? 'The authority'} has no signatory: add the person whose answer counts first.`,
      ),
    ),
  'new date after the due date': (facts) => {
    if (facts.newDue === undefined) return missing('newDue', 'Enter the new date asked for.');
    return when(facts.currentDue === undefined || facts.newDue > facts.currentDue, () =>
      wrong(
        'newDue',
        `The new date must be after the present one, ${facts.currentDue ? dateInWords(facts.currentDue) : ''}.`,
      ),
    );
  },
  'an extension asked for': (facts) =>
    when(facts.extensionAsked === true, () => notReady('Nobody has asked for more time.')),
  ...ACTION_NEEDS,
  ...ANSWER_NEEDS,
  ...FOLLOWING_NEEDS,
  ...EDITION_NEEDS,
  ...ASSESSMENT_NEEDS,
  ...PARTNERSHIP_NEEDS,
  ...REPLY_NEEDS,
  'what is missing': (facts) =>
    when(written(facts.missing), () =>
      missing('missing', 'Say what is missing from the response.'),
    ),
  outcome: (facts) =>
    when(oneOf(OUTCOMES, facts.outcome), () =>
      missing('outcome', 'Choose what the committee made of the response.'),
    ),
  evidence: (facts) =>
    when(written(facts.evidence), () =>
      missing(
        'evidence',
        'Say what shows that it has been done, or give a file or a link as evidence first.',
      ),
    ),
  'kind of closure': (facts) =>
    when(oneOf(CLOSURES, facts.kind), () => missing('kind', 'Choose how it is closed.')),
  'kind of settlement': (facts) =>
    when(oneOf(SETTLEMENTS, facts.kind), () => missing('kind', 'Choose what became of it.')),
  'successor when superseded': (facts) =>
    when(facts.kind !== 'superseded' || written(facts.successor), () =>
      missing('successor', 'Name the recommendation that takes its place.'),
    ),
  successor: (facts) =>
    when(written(facts.successor), () => missing('successor', 'Name what takes its place.')),
  seconder: (facts) => {
    if (!written(facts.seconder)) return missing('seconder', 'Name the seconder.');
    return when(facts.seconder !== facts.mover, () =>
      wrong('seconder', 'The seconder must be a different member from the mover.'),
    );
  },
  mover: (facts) => when(written(facts.mover), () => missing('mover', 'Name the mover.')),
  'votes that add up': (facts) => {
    const votes = facts.votes;
    if (votes === undefined) return missing('votes', 'Enter the votes.');
    return when(votesAddUp(votes), () =>
      wrong(
        'votes',
        `${votes.for} for + ${votes.against} against + ${votes.abstained} abstained + ${votes.notVoting} not voting = ${votesCast(votes)}, but ${votes.eligible} members present may vote${facts.voters === undefined ? '' : `: ${facts.voters.join(', ')}`}.`,
      ),
    );
  },
  'a casting vote only on a tie': ({ votes }) =>
    when(votes?.castingVote === undefined || votes.for === votes.against, () =>
      wrong('castingVote', 'There is a casting vote only when as many voted for as against.'),
    ),
  'a quorum in the room': ({ quorate, voters, quorum }) =>
    when(quorate === true, () =>
      notReady(
        `The committee is not quorate: ${voters?.length ?? 'too few'} voting members are in the room and it needs ${quorum ?? 'more'}. Nothing can be put to the vote.`,
      ),
    ),
  'more for than against': (facts) =>
    when(facts.votes === undefined || voteResult(facts.votes) === 'carried', () =>
      notReady('It is carried only with more votes for than against, or the casting vote for it.'),
    ),
  'no more for than against': (facts) =>
    when(facts.votes === undefined || voteResult(facts.votes) !== 'carried', () =>
      notReady('It is lost only when no more voted for than against.'),
    ),
  'more against than for': (facts) =>
    when(facts.votes === undefined || voteResult(facts.votes) === 'lost', () =>
      notReady('It is lost only with more votes against than for, or the casting vote against it.'),
    ),
  'equal votes': (facts) =>
    when(facts.votes === undefined || voteResult(facts.votes) === 'tied', () =>
      notReady('It is tied only when as many voted for as against.'),
    ),
  venue: (facts) =>
    when(written(facts.venue), () => missing('venue', 'Enter where the meeting is held.')),
  'at least one item': (facts) =>
    when((facts.items ?? 0) > 0, () => notReady('The agenda has no items: add at least one.')),
  'five clear days': (facts, today) =>
    when(
      facts.lastLawfulDay === undefined || today <= facts.lastLawfulDay || written(facts.reason),
      () =>
        missing(
          'reason',
          `The agenda had to be public by ${facts.lastLawfulDay ? dateInWords(facts.lastLawfulDay) : 'an earlier day'} for five clear days. To publish now, give the reason for urgency.`,
        ),
    ),
  'its day has come': ({ heldOn }, today) =>
    when(heldOn === undefined || heldOn <= today, () =>
      notReady(
        `The meeting is called for ${heldOn ? dateInWords(heldOn) : 'a later day'}: it starts on that day.`,
      ),
    ),
  'a meeting to come': ({ heldOn }, today) => {
    if (heldOn === undefined) return missing('meetingId', 'Choose the meeting.');
    return when(heldOn >= today, () =>
      wrong('meetingId', `Choose a meeting to come: that one was on ${dateInWords(heldOn)}.`),
    );
  },
  'an author': (facts) =>
    when(written(facts.owner), () => missing('author', 'Choose who is to write the report.')),
  'an author to go on with it': (facts) =>
    when(written(facts.owner), () =>
      notReady('Nobody was to write it yet: propose it again, then commission it.'),
    ),
  'a due date to come': ({ due }, today) => {
    if (due === undefined) return missing('due', 'Enter the date it is due.');
    return when(due > today, () =>
      wrong('due', `The date must be after today, ${dateInWords(today)}.`),
    );
  },
  'a complete report': ({ unwritten = [] }) =>
    unwritten.flatMap((part) => notReady(`${part} is empty: write it, or say that there is none.`)),
  'someone to clear it': (facts) =>
    when((facts.clearances ?? 0) > 0, () =>
      missing('clearances', 'Choose at least one clearance, and who is to give it.'),
    ),
  'every clearance of the version as it stands': ({ uncleared = [] }) =>
    uncleared.flatMap((one) =>
      notReady(`${one} has not cleared the version as it stands: wait for it, or ask again.`),
    ),
  'the version as it stands': (facts) =>
    when(facts.isCurrent === true, () =>
      notReady(
        'The report was changed after you opened it: read the version as it stands, then decide.',
      ),
    ),
  quorum: (facts) =>
    when(facts.quorate === true, () =>
      missing('present', 'The meeting is not quorate: record enough voting members present.'),
    ),
  'everything put to the vote is settled': (facts) =>
    when(facts.dependentsSettled === true, () =>
      notReady('A motion is still open: carry, lose or withdraw it first.'),
    ),
  rating: (facts) => when(written(facts.rating), () => missing('rating', 'Choose a rating.')),
  'what will be done when not on track': (facts) =>
    when(facts.rating === 'on track' || facts.rating === 'complete' || written(facts.action), () =>
      missing('action', 'It is not on track: say what you will do, and by when.'),
    ),
  'by when it will be done when not on track': ({ rating, targetDate }, today) => {
    if (rating === undefined || rating === 'on track' || rating === 'complete') return [];
    if (targetDate === undefined) {
      return missing('actionBy', 'It is not on track: say by when it will be done.');
    }
    return when(targetDate >= today, () =>
      wrong('actionBy', 'Give a day to come: it is what you will do next.'),
    );
  },
} as const satisfies Record<string, Need>;

export type NeedName = keyof typeof NEEDS;
