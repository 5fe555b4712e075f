import type { PriorityLineage, PriorityTenures, Tenure } from '#records/editions';
import type { Told } from '#records/history';
import { paths } from '#records/paths';
import { may, PRIORITY_CHANGES, shortDate, type Actor, type LocalDate } from '#rules';
import { noticeOf } from '../transitions/notice.js';

interface Around {
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly lineage: PriorityLineage;
  readonly told: readonly Told[];
  readonly done: unknown;
}

/** Who leads a priority, led it and is to lead it, with a vacancy said; and where the priority comes from and went. */
export function leadsPresenter(priority: PriorityTenures, around: Around) {
  const { actor, today, lineage, told, done } = around;
  const { slug, name, councilId, endedOn, endedAs, tenures, id } = priority;
  const leads = (kind: Tenure['kind']) =>
    tenures.some((one) => one.kind === kind && standsOn(one, today));
  const isOpen = endedOn === null;
  return {
    title: `Who leads ${name}`,
    back: { text: name, href: paths.priority(slug) },
    notice: noticeOf(told, { id, done }),
    ended:
      endedOn === null || endedAs === null
        ? null
        : `${name} ended on ${shortDate(endedOn)}: it was ${PRIORITY_CHANGES[endedAs].told}.`,
    vacancies: isOpen
      ? [
          ...(leads('lead') ? [] : ['Nobody leads it at present.']),
          ...(leads('deputy') ? [] : ['It has no deputy at present.']),
        ]
      : [],
    tenures: tenures.map((one) => tenureShown(one, today)),
    change:
      isOpen && may(actor, 'keep agreement', { councilId }) ? `${paths.leads(slug)}/change` : null,
    names: lineage.names.map(({ edition, name: then }) => `Edition ${edition}: ${then}`),
    earlier: lineage.earlier.map(linked),
    later: lineage.later.map(linked),
    history: told,
  };
}

const linked = ({ name, slug }: PriorityLineage['earlier'][number]) => ({
  text: name,
  href: paths.priority(slug),
});

const standsOn = ({ validFrom, validTo }: Tenure, today: LocalDate): boolean =>
  validFrom <= today && (validTo === null || validTo >= today);

const standOf = (tenure: Tenure, today: LocalDate): string =>
  standsOn(tenure, today) ? 'Now' : tenure.validFrom > today ? 'To come' : 'Before';

function daysOf({ validFrom, validTo }: Tenure, today: LocalDate): string {
  if (validTo !== null) return `${shortDate(validFrom)} to ${shortDate(validTo)}`;
  return validFrom > today ? `from ${shortDate(validFrom)}` : `${shortDate(validFrom)} to now`;
}

function tenureShown(tenure: Tenure, today: LocalDate) {
  const { name, post, kind, validFrom, validTo, reason, endedBecause } = tenure;
  const why = [reason, endedBecause].filter((one) => one !== null);
  return {
    name,
    post,
    kind: kind === 'lead' ? 'Lead' : 'Deputy',
    ...(validTo !== null && validTo < validFrom
      ? { stands: 'Never', days: `taken back before ${shortDate(validFrom)}` }
      : { stands: standOf(tenure, today), days: daysOf(tenure, today) }),
    why: why.join('. '),
  };
}
