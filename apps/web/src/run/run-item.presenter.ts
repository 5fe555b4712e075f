import { paths } from '#records/paths';
import type { ItemSitting, KeptOfItem } from '#records/sittings';
import {
  DOORS,
  exclusionWording,
  groundInWords,
  ITEM_PURPOSES,
  may,
  MEETING,
  type Doors,
  type ResolutionState,
} from '#rules';
import { itemBadge } from './item-badge.js';
import { notesPresenter } from './notes.presenter.js';
import type { RunItemSubject } from './run-desk.js';
import { publicPresenter } from './the-public.presenter.js';
import { timeUsed } from './time-used.js';
import { sittingAs } from '../meetings/meeting-caption.js';
import type { FormView } from '../http/form-view.js';

const ANSWERS = {
  exempt: ['not excluded', 'nothing kept'],
  confidential: ['left'],
} as const satisfies Record<string, readonly Doors[]>;

/** One item of a meeting in session, as the page of its run shows it. */
export function runItemPresenter(subject: RunItemSubject, form: FormView) {
  const { meeting, item, sitting, documents } = subject;
  const { committeeSlug, heldOn } = meeting;
  const at = paths.runItem(committeeSlug, heldOn, item.number);
  const how = sitting.items.find(({ itemId }) => itemId === item.id);
  const sits = meeting.state === 'in session';
  return {
    title: item.title,
    caption: `Item ${item.number} of ${meeting.items.length}${sittingAs(meeting)}`,
    number: item.number,
    at,
    run: paths.run(committeeSlug, heldOn),
    badge: itemBadge(how?.state ?? 'not taken'),
    time: timeUsed(how?.usedSeconds ?? 0, item.minutes),
    purpose: ITEM_PURPOSES[item.purpose].toLowerCase(),
    state: MEETING.states[meeting.state].is,
    public: publicPresenter(subject, item.number),
    take: sits && how?.state !== 'being taken' ? takeOf(at, how) : null,
    exclusion: sits ? exclusionOf(subject, how) : null,
    finish: sits && how?.state === 'being taken' ? `${at}/finishing` : null,
    before: neighbour(subject, -1),
    after: neighbour(subject, 1),
    notes: notesPresenter(subject, how, form),
    panels: subject.panels,
    paper: {
      summary: item.summary,
      words: documents.words,
      reportBy: item.reportBy,
      links: [
        ...(item.report === null || item.reportSlug === null
          ? []
          : [{ text: item.report, href: paths.report(committeeSlug, item.reportSlug) }]),
        ...documents.papers.map(({ title, href }) => ({ text: title, href })),
        {
          text: 'The item and its motions',
          href: paths.agendaItem(committeeSlug, heldOn, item.number),
        },
      ],
    },
  };
}

/** The question about the public is asked only of what is not for publication and not covered by an exclusion. */
function takeOf(at: string, how: ItemSitting | undefined) {
  const whole = (how?.kept ?? []).find(isBeforeTheCommittee);
  const part = (how?.kept ?? []).find((one) => !isBeforeTheCommittee(one));
  const isOpen = how?.isCovered !== true;
  return {
    action: `${at}/taking`,
    says: how?.state === 'taken' ? 'Take this item again' : 'Take this item',
    doors: whole !== undefined && isOpen ? doorsOf(whole) : null,
    part:
      part !== undefined && isOpen
        ? `Some of its papers are ${groundInWords(part)}. They are not spoken of until the public has been excluded.`
        : null,
  };
}

function doorsOf(kept: KeptOfItem) {
  return {
    warning:
      kept.kind === 'confidential'
        ? 'This item is confidential. The law excludes the public from it; no motion is needed.'
        : `This item is ${groundInWords(kept)}. Carry a motion to exclude the public before it is taken. Without one the meeting stays open to the public, whether or not anybody has come.`,
    question:
      kept.kind === 'confidential'
        ? 'Is the public out of the room?'
        : 'Why is it taken in public?',
    choices: ANSWERS[kept.kind].map((value) => ({ value, text: DOORS[value] })),
  };
}

/** The motion that lets the committee hear what is exempt of this item, ready to be drafted; null when there is no need of it. */
function exclusionOf({ meeting, item, actor }: RunItemSubject, how: ItemSitting | undefined) {
  const exempt = (how?.kept ?? []).filter(({ kind }) => kind === 'exempt');
  const isMoved = item.motions.some(
    ({ kind, state }) => kind === 'exclude public' && !FALLEN.has(state),
  );
  const mayDraft = may(actor, 'draft resolution', meeting);
  if (exempt.length === 0 || how?.isCovered === true || isMoved || !mayDraft) return null;
  const page = paths.agendaItem(meeting.committeeSlug, meeting.heldOn, item.number);
  return {
    action: `${page}/motions/new`,
    wording: exclusionWording({
      items: [item.number],
      paragraphs: exempt.flatMap(({ paragraphs }) => paragraphs),
    }),
  };
}

const FALLEN: ReadonlySet<ResolutionState> = new Set<ResolutionState>([
  'carried',
  'lost',
  'withdrawn',
]);

const isBeforeTheCommittee = ({ what }: KeptOfItem): boolean =>
  what === 'agenda item' || what === 'report';

function neighbour({ meeting, item }: RunItemSubject, step: 1 | -1) {
  const { items, committeeSlug, heldOn } = meeting;
  const next = items[items.findIndex(({ id }) => id === item.id) + step];
  return next === undefined
    ? null
    : {
        text: `Item ${next.number}: ${next.title}`,
        href: paths.runItem(committeeSlug, heldOn, next.number),
      };
}
