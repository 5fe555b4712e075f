import type { AssessmentLine, DataRequestLine, FindingView } from '#records/assessments';
import type { Told } from '#records/history';
import { paths } from '#records/paths';
import { dataAskedInWords, dateInWords, may, PROPOSALS } from '#rules';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { assessmentBadge, dataRequestBadge } from './assessment-badges.js';
import { ASSESSMENT_ROWS } from './assessment-transitions.js';
import type { AssessmentSubject } from './assessment.subject.js';

/** One year of a list. */
export function assessmentLine(partnership: string, line: AssessmentLine) {
  const { year, slug, state, asAt, closesOn, requests, awaited, findings } = line;
  return {
    href: paths.assessment(partnership, slug),
    year,
    badge: assessmentBadge(state),
    set: asAt === null ? `open until ${dateInWords(closesOn)}` : `as at ${dateInWords(asAt)}`,
    counts: `${requests} asked, ${awaited} awaited, ${findings} ${findings === 1 ? 'finding' : 'findings'}`,
  };
}

/** One year's assessment as its page shows it: who has answered and who is late first. */
export function assessmentPresenter(
  subject: AssessmentSubject,
  { told, done }: { readonly told: readonly Told[]; readonly done: unknown },
) {
  const { assessment, actor, at } = subject;
  const { rows, written, state, councilId } = assessment;
  const keeps = may(actor, 'keep assessment', { councilId });
  const isOpen = state === 'gathering' || state === 'workshop held';
  return {
    title: `Strategic assessment ${assessment.year}`,
    caption: assessment.partnership,
    back: paths.assessments(assessment.partnershipSlug),
    notice: noticeOf(told, { id: assessment.id, done }),
    badge: assessmentBadge(state),
    facts: factsOf(subject),
    summary: summaryOf(rows),
    requests: rows.map((one) => requestRow(one, at)),
    findings: written.map((one) => findingRow(one, keeps && isOpen ? at : null)),
    notes: assessment.notes,
    asks: keeps && state !== 'fed into the edition' ? `${at}/requests/new` : null,
    writes: keeps && isOpen ? `${at}/findings/new` : null,
    buttons: buttonsFor(ASSESSMENT_ROWS, subject),
    history: told,
  };
}

function factsOf({ assessment, at }: AssessmentSubject) {
  const { asAt, closesOn, dataSetHash, workshop, heldOn, edition } = assessment;
  const set =
    asAt === null
      ? `Open; to be closed on ${dateInWords(closesOn)}`
      : `As at ${dateInWords(asAt)}, SHA-256 ${dataSetHash ?? ''}`;
  return [
    { key: 'Data set', value: set, ...(asAt === null ? {} : { href: `${at}/data-set.json` }) },
    ...(workshop === null
      ? []
      : [
          {
            key: 'Workshop',
            value: `${dateInWords(workshop.on)}, ${workshop.at}, ${workshop.place}${workshop.cancelledBecause === null ? '' : `. Cancelled: ${workshop.cancelledBecause}`}`,
            href: `${at}/workshop.ics`,
          },
          { key: 'Invited', value: workshop.invited.map(({ name }) => name).join(', ') },
        ]),
    ...(heldOn === null ? [] : [{ key: 'Held', value: dateInWords(heldOn) }]),
    ...(edition === null
      ? []
      : [{ key: 'Feeds', value: `${edition.title}, edition ${edition.edition}` }]),
  ];
}

/** How many have answered, in a sentence. */
function summaryOf(rows: readonly DataRequestLine[]): string {
  if (rows.length === 0) return 'Nobody has been asked for data yet.';
  const awaited = rows.filter(({ state }) => state === 'asked' || state === 'partly answered');
  const late = rows.filter(({ isOverdue }) => isOverdue);
  const names = late.map(({ authority }) => authority).join(', ');
  return `${rows.length - awaited.length} of ${rows.length} have answered${late.length === 0 ? '; nobody is late.' : `; late: ${names}.`}`;
}

function requestRow(line: DataRequestLine, at: string) {
  const { reference, authority, person, asked, dueOn, lastOn, answers, moreTimeAsked } = line;
  return {
    href: `${at}/requests/${encodeURIComponent(reference)}`,
    reference,
    authority: person === null ? authority : `${authority} (${person})`,
    badge: dataRequestBadge(line),
    words: dataAskedInWords(asked),
    due: dueOn === null ? '' : `due ${dateInWords(dueOn)}`,
    last:
      lastOn === null
        ? 'nothing has come'
        : `${answers === 1 ? 'one answer' : `${answers} answers`}, last on ${dateInWords(lastOn)}`,
    asksTime: moreTimeAsked,
  };
}

function findingRow(finding: FindingView, at: string | null) {
  const { number, title, evidence, dataRequest, restsOn, priority, proposal, proposed } = finding;
  const { measure } = finding;
  const rests = [dataRequest ?? '', measure?.name ?? '', restsOn]
    .filter((part) => part !== '')
    .join('; ');
  return {
    number,
    title,
    facts: [
      { key: 'What the evidence says', value: evidence },
      { key: 'It rests on', value: rests === '' ? 'Nothing is named' : rests },
      ...(measure === null
        ? []
        : [{ key: 'Measure', value: measure.name, href: paths.measure(measure.slug) }]),
      ...(priority === null
        ? []
        : [{ key: 'Priority', value: priority.name, href: paths.priority(priority.slug) }]),
      { key: PROPOSALS[proposal].label, value: proposed },
    ],
    change: at === null ? null : `${at}/findings/${number}`,
  };
}
