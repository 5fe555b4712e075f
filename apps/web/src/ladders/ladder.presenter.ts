import type { Told } from '#records/history';
import type { LadderView } from '#records/ladders';
import { paths } from '#records/paths';
import { LADDER_TERMS, letterInWords, whenInWords, type Ladder, type Rung } from '#rules';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import type { LadderSubject } from './ladder-desk.js';
import { LADDER_ROWS } from './ladder-transitions.js';
import { UNLESS } from './rung-form.js';

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** One line of the list of ladders. */
export function ladderLine(ladder: LadderView) {
  const { name, isOwn, draft, on, running } = ladder;
  return {
    name: LADDER_TERMS[name].label,
    href: paths.ladder(name),
    describes: LADDER_TERMS[name].describes,
    rungs: `${on.length} ${on.length === 1 ? 'rung' : 'rungs'}, ${isOwn ? 'the council’s own' : 'the default'}`,
    draft: draft === null ? null : 'A draft waits to be switched on',
    running: running === 0 ? 'None' : String(running),
  };
}

const rungShown = (rung: Rung, at: string | null) => ({
  when: capital(whenInWords(rung)),
  letter: capital(letterInWords(rung.letter)),
  to: capital(rung.to.join(', ')),
  unless: rung.unless === undefined ? null : UNLESS[rung.unless],
  change: at === null ? null : `${at}/change`,
  remove: at === null ? null : `${at}/removal`,
});

const rungsShown = (rungs: Ladder, page: string | null) =>
  rungs.map((rung, index) => rungShown(rung, page === null ? null : `${page}/rungs/${index + 1}`));

/** One ladder as its page shows it: the draft where there is one, and beside it what is on. */
export function ladderPresenter(
  subject: LadderSubject,
  {
    told,
    done,
  }: {
    readonly told: readonly Told[];
    readonly done: unknown;
  },
) {
  const { ladder, page, stance } = subject;
  const { draft, on, isOwn, name, councilId } = ladder;
  const isKept = stance.offers.length > 0;
  const { label, describes } = LADDER_TERMS[name];
  const noticed = noticeOf(told, { id: councilId, done });
  return {
    title: label,
    council: ladder.council,
    describes,
    notice: noticed,
    status: isOwn ? 'The council’s own ladder is on.' : 'The default ladder is on.',
    isDraft: draft !== null,
    drafted:
      draft === null
        ? null
        : `A draft was changed by ${ladder.changedBy ?? ''}. Nothing is sent by it until it is switched on.`,
    rungs: rungsShown(draft ?? on, isKept ? page : null),
    on: draft === null ? null : rungsShown(on, null),
    year: `${page}/year`,
    buttons: buttonsFor(LADDER_ROWS, subject),
    history: told.filter(({ sentence }) => sentence.includes(`"${label}"`)),
  };
}
