import type { LocalDate, ResolutionKind } from '#rules';
import type { AddresseeDraft } from '#records/recommendations';
import type { Stage } from './stage.js';

/** A motion of a sitting, and the recommendation drafted under it if it is one to recommend. */
export interface Motion {
  readonly key: string;
  readonly kind: ResolutionKind;
  readonly wording: string;
  readonly recommendation?: {
    readonly wording: string;
    readonly paragraph: string | null;
    readonly addressees: readonly AddresseeDraft[];
  };
}

export interface SittingItem {
  readonly title: string;
  readonly purpose: 'decide' | 'note' | 'comment' | 'recommend';
  readonly reportBy: string | null;
  readonly summary: string | null;
  readonly motions: readonly Motion[];
}

/** A meeting as a story plans it. */
export interface Sitting {
  readonly committeeId: string;
  readonly heldOn: LocalDate;
  readonly venue: string;
  readonly constitutedAs?: string | null;
  /** The parts of those present. */
  readonly present: readonly string[];
  readonly items: readonly SittingItem[];
}

/** A meeting that was called: its id and its items', by title. */
export interface Called {
  readonly meetingId: string;
  readonly itemIds: ReadonlyMap<string, string>;
}

/** What a motion became: the resolution, and its recommendation's id and reference if it has one. */
export interface Moved {
  readonly resolutionId: string;
  readonly recommendation: { readonly id: string; readonly reference: string } | null;
}

/** Plans and convenes a meeting and sets its agenda out. */
export async function plan(stage: Stage, officer: string, sitting: Sitting): Promise<Called> {
  const { committeeId, heldOn, venue, constitutedAs } = sitting;
  const actor = await stage.as(officer);
  const { id } = await stage.meetings.plan(actor, {
    committeeId,
    heldOn,
    venue,
    startsAt: '10:00',
    ...(constitutedAs === undefined ? {} : { constitutedAs }),
  });
  const itemIds = new Map<string, string>();
  for (const { title, purpose, reportBy, summary } of sitting.items) {
    const item = { title, purpose, reportBy, summary, reportId: stage.papers.get(title) ?? null };
    itemIds.set(title, await stage.agenda.add({ actor, id }, item));
  }
  return { meetingId: id, itemIds };
}

/** Convenes a planned meeting and publishes its agenda. */
export async function call(stage: Stage, officer: string, called: Called): Promise<void> {
  const act = await stage.act(officer, called.meetingId);
  await stage.meetings.convene(act);
  await stage.meetings.publishAgenda(act, { reason: null });
}

/** Starts a meeting whose agenda is out. */
export async function open(
  stage: Stage,
  officer: string,
  called: Called,
  present: readonly string[],
) {
  const act = await stage.act(officer, called.meetingId);
  await stage.meetings.start(act, { present: present.map((part) => stage.idOf(part)) });
}

/** Drafts a motion, with its recommendation. */
export async function draft(
  stage: Stage,
  officer: string,
  motion: Motion & { readonly agendaItemId: string },
): Promise<Moved> {
  const actor = await stage.as(officer);
  const { agendaItemId, kind, wording } = motion;
  const { id } = await stage.resolutions.draft(actor, { agendaItemId, kind, wording });
  if (motion.recommendation === undefined) return { resolutionId: id, recommendation: null };
  const recommendation = await stage.recommendations.draft(actor, {
    resolutionId: id,
    wording: motion.recommendation.wording,
    sourceParagraph: motion.recommendation.paragraph,
    addressees: motion.recommendation.addressees,
  });
  return { resolutionId: id, recommendation };
}

/** Moves, seconds and puts a motion: the chair and the first member are in the room of every story. */
export async function put(stage: Stage, officer: string, resolutionId: string): Promise<void> {
  const act = await stage.act(officer, resolutionId);
  await stage.resolutions.move(act, { mover: stage.nameOf('chair') });
  await stage.resolutions.second(act, { seconder: stage.nameOf('member one') });
  await stage.resolutions.put(act);
}

/** Carries a motion without a vote against. */
export async function carry(
  stage: Stage,
  officer: string,
  carried: { readonly resolutionId: string; readonly voting: number },
): Promise<void> {
  const { resolutionId, voting } = carried;
  await put(stage, officer, resolutionId);
  const votes = { for: voting, against: 0, abstained: 0, notVoting: 0 };
  await stage.votes.carry(await stage.act(officer, resolutionId), { votes });
}
