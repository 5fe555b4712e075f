import {
  AuthorityLettersQueries,
  AuthorityLettersService,
  PreparingLettersService,
  SendingLettersService,
} from '#records/authority-letters';
import { OutcomesQueries, OutcomesService } from '#records/outcomes';
import type { LocalDate, OutcomeKind } from '#rules';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';

/** A meeting by its committee's slug and its day. */
interface Held {
  readonly id: string;
  readonly committee: string;
  readonly heldOn: LocalDate;
}

/** What became of the outcomes of a meeting: one sent, one answered, one settled; the others wait. */
export async function followOutcomes(stage: Stage, meeting: Held, days: Days): Promise<void> {
  const outcomes = stage.app.get(OutcomesService);
  const made = (
    await stage.app
      .get(OutcomesQueries)
      .everything(await stage.as('officer'), { committee: meeting.committee })
  ).filter(({ heldOn, state }) => heldOn === meeting.heldOn && state === 'made');
  const of = (kind: OutcomeKind, authority: string | null) =>
    stage.act(
      'officer',
      made.find((one) => one.kind === kind && one.authoritySlug === authority)?.id ?? '',
    );
  const sent = { on: days.ago(3), how: 'email', due: null, to: null };
  await outcomes.send(await of('comment', 'police'), sent);
  await outcomes.send(await of('comment', 'fire'), sent);
  await outcomes.answer(await of('comment', 'fire'), {
    text: 'The bus will stay until half past one on Fridays and Saturdays.',
    how: 'email',
    receivedOn: days.ago(3),
  });
  await outcomes.settle(await of('referral', null), {
    kind: 'taken up',
    reason: 'The forum has it on its agenda for next month.',
  });
}

/** One letter in every state a letter can be in. */
export async function followLetters(stage: Stage, meeting: Held, days: Days): Promise<void> {
  await stage.app.get(PreparingLettersService).prepare(await stage.act('officer', meeting.id));
  const drafted = await stage.app
    .get(AuthorityLettersQueries)
    .ofMeeting(await stage.as('officer'), meeting);
  const letters = stage.app.get(AuthorityLettersService);
  const to = (slug: string, part = 'officer') =>
    stage.act(part, drafted.find(({ authoritySlug }) => authoritySlug === slug)?.id ?? '');
  for (const slug of ['police', 'fire', 'health-board']) await letters.submit(await to(slug));
  for (const slug of ['police', 'health-board']) {
    await letters.approve(await to(slug, 'chair'), { how: null });
  }
  const sent = { on: days.ago(2), how: 'email' };
  await stage.app.get(SendingLettersService).send(await to('police'), sent);
  await letters.withdraw(await to('wealdham'), { reason: 'It goes with the letter of next week.' });
}
