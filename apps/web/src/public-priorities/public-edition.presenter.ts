import type { EditionView } from '#records/editions';
import { paths } from '#records/paths';
import { dateInWords, PRIORITY_CHANGES, shortDate } from '#rules';
import { paragraphsOf } from '../editions/edition.presenter.js';
import { mappingPresenter } from '../editions/mapping.presenter.js';

/** A published edition as everybody may read it: its chapters, its priorities with their why, its themes, what changed. */
export function publicEditionPresenter(edition: EditionView) {
  const { title, edition: number, state, approvedOn, approvedMinute, supersededOn } = edition;
  return {
    title,
    caption: `${edition.partnership}, edition ${number}`,
    superseded:
      state === 'superseded' && supersededOn !== null
        ? `This edition was superseded on ${shortDate(supersededOn)}.`
        : null,
    facts: [
      {
        key: 'In force',
        value: `${dateInWords(edition.startsOn)} to ${dateInWords(edition.endsOn)}`,
      },
      ...(approvedOn === null
        ? []
        : [
            {
              key: 'Approved by the partnership',
              value: `${shortDate(approvedOn)}, minute ${approvedMinute ?? ''}`,
            },
          ]),
    ],
    priorities: edition.priorities.map((priority) => ({
      name: priority.number === null ? priority.name : `${priority.number}. ${priority.name}`,
      href: priority.slug === null ? null : paths.publicPriority(priority.slug),
      rationale: paragraphsOf(priority.rationale),
      reasonings: edition.criteria.flatMap((criterion) => {
        const said = priority.reasonings.find(({ criterionId }) => criterionId === criterion.id);
        return said === undefined ? [] : [{ key: criterion.name, value: said.reasoning }];
      }),
    })),
    themes: edition.themes.map(({ name, text, priorities }) => ({
      name,
      text,
      across: edition.priorities.filter(({ id }) => priorities.includes(id)).map((one) => one.name),
    })),
    chapters: edition.chapters.map((chapter) => ({
      title: chapter.title,
      paragraphs: paragraphsOf(chapter.text),
    })),
    since: edition.fromEdition,
    mapping: mappingPresenter(edition)
      .filter(({ change }) => change !== PRIORITY_CHANGES.keep.label)
      .map(({ from, to, change, reason }) => ({
        before: from.map(({ text }) => text).join(', '),
        after: to.map(({ text }) => text).join(', '),
        change,
        reason,
      })),
  };
}
