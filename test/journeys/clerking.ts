import type { Hands } from './hands.js';

/** A motion on the page of an item being taken: written, moved and seconded. */
export interface Moved {
  readonly kind: string;
  readonly wording: string;
  readonly mover: string;
  readonly seconder: string;
  /** What its kind asks beside the words. */
  readonly besides?: (clerk: Hands) => Promise<void>;
}

/** Drafts a motion in its own words, and records who moves and seconds it. */
export async function moveMotion(clerk: Hands, motion: Moved): Promise<void> {
  await clerk.press('Draft a motion');
  await clerk.tick(motion.kind);
  await clerk.fill('In the words', motion.wording);
  await clerk.press('Draft the motion');
  await motion.besides?.(clerk);
  await moveDrafted(clerk, motion);
}

/** Records who moves and seconds the motion that was drafted. */
export async function moveDrafted(
  clerk: Hands,
  { mover, seconder }: Pick<Moved, 'mover' | 'seconder'>,
): Promise<void> {
  await clerk.press('Move');
  await clerk.choose('Moved by', mover);
  await clerk.press('Record the mover');
  await clerk.press('Second');
  await clerk.choose('Seconded by', seconder);
  await clerk.press('Record the seconder');
}

export async function putToTheVote(clerk: Hands): Promise<void> {
  await clerk.press('Put to the vote');
  await clerk.press('Put it to the vote');
}

/** The four counts of a show of hands; what is left out is nobody. */
export async function count(
  clerk: Hands,
  votes: { readonly for: number; readonly against: number; readonly abstained?: number },
): Promise<void> {
  await clerk.fill('For', String(votes.for));
  await clerk.fill('Against', String(votes.against));
  await clerk.fill('Abstained', String(votes.abstained ?? 0));
  await clerk.press('Record the vote');
}
