import type { Answering } from '#records/answering';
import { paths } from '#records/paths';
import type { ListChoices } from '#records/recommendations';
import { municipalYearOf, type LocalDate } from '#rules';
import { achievedPicture } from '../pictures/achieved.picture.js';
import { ageingPicture } from '../pictures/ageing.picture.js';
import { answerTimesPicture } from '../pictures/answer-times.picture.js';

interface Around {
  readonly choices: ListChoices;
  readonly committee: string | undefined;
  /** The committees whose work the reader may read. */
  readonly own: readonly { readonly slug: string; readonly name: string }[];
  readonly today: LocalDate;
}

/** How recommendations are answered, in three pictures, with the committees it can be narrowed to. */
export function answeringPresenter(
  answering: Answering,
  { choices, committee, own, today }: Around,
) {
  const { waiting, times, achieved } = answering;
  const narrowed = committee === undefined ? {} : { committee };
  const rows = (of: string, more: Readonly<Record<string, string>> = {}): string =>
    `${paths.answering}/rows?${new URLSearchParams({ of, ...more, ...narrowed }).toString()}`;
  return {
    ageing: ageingPicture(waiting, today, (from) => rows('open', { from: String(from) })),
    times: answerTimesPicture(times, (authority, which) => rows('times', { authority, which })),
    achieved: achievedPicture(achieved, (of) => rows(of)),
    open: paths.recommendations,
    years: own.map(({ slug, name }) => ({
      name,
      href: paths.annualReport(slug, municipalYearOf(today)),
    })),
    committees: [
      { value: '', text: 'All committees', selected: committee === undefined },
      ...choices.committees.map(({ slug, name }) => ({
        value: slug,
        text: name,
        selected: slug === committee,
      })),
    ],
  };
}
