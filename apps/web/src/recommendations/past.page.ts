import { Injectable } from '@nestjs/common';
import { paths } from '#records/paths';
import {
  AsItStoodQueries,
  RecommendationsQueries,
  type ListedAddressee,
} from '#records/recommendations';
import {
  dateInWords,
  DECISIONS,
  isLocalDate,
  refuse,
  shortDate,
  type Actor,
  type LocalDate,
} from '#rules';
import { page, type Page } from '../http/answer.js';
import { readDate } from '../http/read-date.js';
import { correctedPresenter } from './corrected.presenter.js';
import { historySeen } from './history-seen.js';
import { listAddress } from './list-address.js';
import { OVERDUE, stateBadge } from './state-badge.js';

/** A recommendation as it stood at the end of a day, a part for each authority. */
@Injectable()
export class PastPage {
  constructor(
    private readonly stood: AsItStoodQueries,
    private readonly queries: RecommendationsQueries,
  ) {}

  async show(person: Actor, reference: string, asked: unknown): Promise<Page> {
    const on = dayOf(asked);
    const rows = await this.stood.recommendation(person, { reference, on });
    const [first] = rows;
    if (first === undefined) return refuse('not-found', 'There is no such recommendation.');
    const { addressees } = await this.queries.recommendation(person, reference);
    const history = historySeen(person, await this.queries.history(addressees), addressees);
    return page('recommendations/views/past.njk', {
      title: `Recommendation ${reference} as it stood on ${shortDate(on)}`,
      day: dateInWords(on),
      committee: first.committee,
      wording: first.wording,
      corrected: correctedPresenter(first.correction),
      now: paths.recommendation(reference),
      list: listAddress({ on }),
      parts: rows.map((row) => ({
        ...partOf(row, on),
        history: history
          .filter(({ addresseeId, onDay }) => addresseeId === row.id && onDay <= on)
          .map(({ at, actor: by, sentence }) => ({ at, actor: by, sentence })),
      })),
    });
  }
}

function partOf(row: ListedAddressee, on: LocalDate) {
  const { authority, authoritySlug: slug, state, dueOn, originalDueOn, decision, answeredOn } = row;
  const moved =
    originalDueOn === null || originalDueOn === dueOn ? '' : `, first ${shortDate(originalDueOn)}`;
  return {
    slug,
    authority,
    badge: stateBadge(state),
    overdue: dueOn !== null && dueOn < on ? OVERDUE : null,
    facts: [
      { key: 'Sent', value: row.sentOn === null ? 'Not yet' : dateInWords(row.sentOn) },
      {
        key: 'Due',
        value: dueOn === null ? 'Nothing was waited for' : `${dateInWords(dueOn)}${moved}`,
      },
      {
        key: 'Answer',
        value:
          decision === null || answeredOn === null
            ? 'None had come'
            : `${DECISIONS[decision].label}, received ${dateInWords(answeredOn)}`,
      },
    ],
  };
}

function dayOf(asked: unknown): LocalDate {
  const day = readDate(asked);
  return typeof day === 'string' && isLocalDate(day)
    ? day
    : refuse('field-wrong', 'Give the day as 31 March 2026.', 'on');
}
