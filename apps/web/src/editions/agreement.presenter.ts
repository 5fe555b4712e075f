import type { AgreementSeries, EditionLine } from '#records/editions';
import { paths } from '#records/paths';
import { may, shortDate, type Actor } from '#rules';
import { editionBadge } from './edition-badge.js';

/** The agreement of a partnership as its page shows it: each edition, the latest first. */
export function agreementPresenter(actor: Actor, series: AgreementSeries) {
  const { partnership, partnershipSlug, councilId, editions } = series;
  const isUnderWay = editions.some(({ state }) => UNDER_WAY.includes(state));
  const mayBegin = !isUnderWay && may(actor, 'keep agreement', { councilId });
  const told = editions.filter(({ state }) => state !== 'set aside');
  return {
    title: 'The agreement and its editions',
    caption: partnership,
    back: { text: partnership, href: paths.partnership(partnershipSlug) },
    editions: editions.map((one) => lineShown(partnershipSlug, one)),
    begin: mayBegin ? paths.newEdition(partnershipSlug) : null,
    beginWords: editions.length === 0 ? 'Begin the agreement' : 'Begin a new edition',
    compare:
      told.length < 2
        ? null
        : paths.compareEditions(partnershipSlug, told[1]?.edition ?? 1, told[0]?.edition ?? 1),
  };
}

const UNDER_WAY: readonly string[] = ['drafted', 'proposed', 'approved'];

/** An edition in force without a recorded approval is one that was entered as it stood. */
function withoutApproval(state: EditionLine['state']): string {
  if (state === 'set aside') return 'Never approved';
  return state === 'published' || state === 'superseded' ? 'Not on record' : 'Not approved yet';
}

function lineShown(partnership: string, edition: EditionLine) {
  const { approvedOn, approvedMinute, startsOn, endsOn, title } = edition;
  return {
    name: `Edition ${edition.edition} of the ${title}`,
    href: paths.edition(partnership, edition.edition),
    badge: editionBadge(edition.state),
    days: `${shortDate(startsOn)} to ${shortDate(endsOn)}`,
    approved:
      approvedOn === null
        ? withoutApproval(edition.state)
        : `${shortDate(approvedOn)}, minute ${approvedMinute ?? ''}`,
  };
}
