import type { AuthorityLine, AuthorityView } from '#records/authorities';
import type { Told } from '#records/history';
import { paths } from '#records/paths';
import { AUTHORITY_KINDS, CONTACT_KINDS, shortDate, type LocalDate } from '#rules';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import type { AuthoritySubject } from './authority-desk.js';
import { AUTHORITY_ROWS } from './authority-transitions.js';

/** One line of the list of authorities. */
export function authorityLine(line: AuthorityLine) {
  const { slug, name, kind, open, overdue, contacts, signatories, validTo } = line;
  return {
    name,
    href: paths.authority(slug),
    kind: AUTHORITY_KINDS[kind],
    open:
      open === 0 ? 'Nothing open' : `${open} open${overdue === 0 ? '' : `, ${overdue} overdue`}`,
    people: peopleInWords(contacts, signatories),
    isShort: validTo === null && signatories === 0,
    ended: validTo === null ? null : `Until ${shortDate(validTo)}`,
  };
}

function peopleInWords(contacts: number, signatories: number): string {
  const of = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  if (signatories === 0) return `No signatory, ${of(contacts, 'contact', 'contacts')}`;
  return `${of(signatories, 'signatory', 'signatories')}, ${of(contacts, 'contact', 'contacts')}`;
}

/** One authority as its page shows it. */
export function authorityPresenter(
  subject: AuthoritySubject,
  { told, done }: { readonly told: readonly Told[]; readonly done: unknown },
) {
  const { authority, id } = subject;
  const buttons = buttonsFor(AUTHORITY_ROWS, subject);
  return {
    title: authority.name,
    council: authority.council,
    notice: noticeOf(told, { id, done }),
    facts: factsOf(authority),
    people: authority.people.map(
      ({ name, post, email, kind, hasAccount, isDisabled, awayUntil }) => ({
        name,
        away: awayUntil === null ? null : `Away until ${shortDate(awayUntil)}`,
        post,
        email,
        part: CONTACT_KINDS[kind],
        how: isDisabled
          ? 'Disabled'
          : hasAccount
            ? 'Signs in, or by link'
            : 'By the links of letters',
      }),
    ),
    isShort: authority.validTo === null && authority.signatories === 0,
    answering: answeringInWords(authority),
    asked: `${paths.asked}?authority=${encodeURIComponent(authority.slug)}`,
    handOver: buttons.length === 0 ? null : paths.handOverFrom(`authority:${authority.slug}`),
    protocol: buttons.length === 0 ? null : `${paths.authority(authority.slug)}/protocol`,
    buttons,
    history: told,
  };
}

function factsOf(authority: AuthorityView) {
  const { kind, aliases, validFrom, validTo, successor, open, overdue } = authority;
  const date = (on: LocalDate | null, none: string) => (on === null ? none : shortDate(on));
  return [
    { key: 'Kind', value: AUTHORITY_KINDS[kind] },
    { key: 'Also called', value: aliases.length === 0 ? 'Nothing else' : aliases.join(', ') },
    ...(validFrom === null ? [] : [{ key: 'There since', value: date(validFrom, '') }]),
    ...(validTo === null ? [] : [{ key: 'Until', value: date(validTo, '') }]),
    ...(successor === null
      ? []
      : [{ key: 'Successor', value: successor.name, href: paths.authority(successor.slug) }]),
    {
      key: 'Open with it',
      value: `${open}${overdue === 0 ? '' : `, of which ${overdue} overdue`}`,
      href: `${paths.asked}?authority=${encodeURIComponent(authority.slug)}`,
    },
  ];
}

/** How it answers, in one sentence. */
function answeringInWords({ answering }: AuthorityView): string {
  const { answers, online, onPaper, late, returned } = answering;
  if (answers === 0) return 'It has not answered anything yet.';
  return `${answers} ${answers === 1 ? 'answer' : 'answers'}: ${online} online, ${onPaper} by post, mail or in person. ${late} came late, ${returned} ${returned === 1 ? 'was' : 'were'} returned.`;
}
