import type { EditionPriority, EditionView } from '#records/editions';
import type { Told } from '#records/history';
import { paths } from '#records/paths';
import { dateInWords, shortDate } from '#rules';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { editionBadge } from './edition-badge.js';
import { EDITION_ROWS } from './edition-transitions.js';
import type { EditionSubject } from './edition.subject.js';
import { mappingPresenter } from './mapping.presenter.js';
import { CHAPTER_ROWS, DECISION_ROWS, PRIORITY_ROWS, THEME_ROWS } from './part-transitions.js';
import { undecidedOf } from './undecided.js';

/** One edition as its page shows it: the mapping, the priorities with their why, themes, chapters, what can be done. */
export function editionPresenter(
  subject: EditionSubject,
  { told, done }: { readonly told: readonly Told[]; readonly done: unknown },
) {
  const { edition, page } = subject;
  const isDraft = edition.state === 'drafted' && subject.stance.offers.length > 0;
  return {
    title: `Edition ${edition.edition} of the ${edition.title}`,
    partnership: edition.partnership,
    back: { text: 'The agreement', href: paths.agreement(edition.partnershipSlug) },
    notice: noticeOf(told, { id: edition.id, done }),
    badge: editionBadge(edition.state),
    sentBack: edition.state === 'drafted' ? edition.sentBackBecause : null,
    facts: factsOf(edition),
    buttons: buttonsFor(EDITION_ROWS, subject),
    isDraft,
    undecided: isDraft ? undecidedOf(edition).map(({ name }) => name) : [],
    mapping: mappingPresenter(edition).map((line) => ({
      ...line,
      ...buttonsUnder(subject, { at: `${page}/decisions/${line.id}`, rows: DECISION_ROWS }),
    })),
    criteria: edition.criteria,
    priorities: edition.priorities.map((one) => priorityShown(subject, one)),
    themes: edition.themes.map((theme) => ({
      ...theme,
      across: edition.priorities
        .filter(({ id }) => theme.priorities.includes(id))
        .map(({ name }) => name),
      ...buttonsUnder(subject, { at: `${page}/themes/${theme.id}`, rows: THEME_ROWS }),
    })),
    chapters: edition.chapters.map((chapter) => ({
      ...chapter,
      paragraphs: paragraphsOf(chapter.text),
      ...buttonsUnder(subject, { at: `${page}/chapters/${chapter.id}`, rows: CHAPTER_ROWS }),
    })),
    ways: waysOf(edition),
    copies: edition.copies.map(({ to, sentOn, sentBy }) => ({
      to,
      words: `Sent on ${shortDate(sentOn)} by ${sentBy}`,
    })),
    history: told,
  };
}

/** Paragraphs of a text, which an empty line keeps apart. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

function buttonsUnder(
  subject: EditionSubject,
  { at, rows }: { readonly at: string; readonly rows: typeof CHAPTER_ROWS },
) {
  return { buttons: buttonsFor(rows, { ...subject, at }) };
}

function priorityShown(subject: EditionSubject, priority: EditionPriority) {
  const { edition, page } = subject;
  const { id, number, name, rationale, slug, named, reasonings } = priority;
  const at = `${page}/priorities/${id}`;
  const part = { ...subject.part, priority };
  const said = edition.criteria.flatMap(({ id: criterionId, name: criterion, highest }) => {
    const one = reasonings.find((reasoning) => reasoning.criterionId === criterionId);
    if (one === undefined) return [];
    const href = `${at}/criteria/${criterionId}/reasoning`;
    return [
      { criterionId, criterion, score: scoreOf(one.score, highest), words: one.reasoning, href },
    ];
  });
  return {
    id,
    name: number === null ? name : `${number}. ${name}`,
    href: slug === null ? null : paths.priority(slug),
    rationale: paragraphsOf(rationale),
    named: named.map((one) => `${one.name}${one.kind === 'deputy' ? ' (deputy)' : ''}`),
    reasonings: said,
    unsaid: edition.criteria
      .filter(({ id: criterionId }) => !said.some((one) => one.criterionId === criterionId))
      .map((criterion) => ({
        criterion: criterion.name,
        href: `${at}/criteria/${criterion.id}/reasoning`,
      })),
    buttons: buttonsFor(PRIORITY_ROWS, { ...subject, at, part }),
  };
}

const scoreOf = (score: number | null, highest: number | null): string =>
  score === null || highest === null ? '' : `${score} of ${highest}`;

function factsOf(edition: EditionView) {
  const { startsOn, endsOn, isRanked, approvedOn, approvedMinute, publishedOn, supersededOn } =
    edition;
  return [
    { key: 'In force', value: `${dateInWords(startsOn)} to ${dateInWords(endsOn)}` },
    { key: 'Priorities', value: isRanked ? 'In order of importance' : 'In no order' },
    ...(approvedOn === null
      ? []
      : [
          {
            key: 'Approved',
            value: `By the partnership on ${shortDate(approvedOn)}, minute ${approvedMinute ?? ''}`,
          },
        ]),
    ...(publishedOn === null ? [] : [{ key: 'Published', value: shortDate(publishedOn) }]),
    ...(supersededOn === null ? [] : [{ key: 'Superseded', value: shortDate(supersededOn) }]),
  ];
}

function waysOf(edition: EditionView) {
  const { partnershipSlug, edition: number, state, fromEdition, agreementSlug } = edition;
  const isPublic = state === 'published' || state === 'superseded';
  return [
    { text: 'What changed in each chapter', href: paths.editionChanges(partnershipSlug, number) },
    ...(fromEdition === null
      ? []
      : [
          {
            text: `Compare with edition ${fromEdition}`,
            href: paths.compareEditions(partnershipSlug, fromEdition, number),
          },
        ]),
    ...(isPublic
      ? [
          {
            text: 'The public page of this edition',
            href: paths.publicEdition(agreementSlug, number),
          },
        ]
      : []),
  ];
}
