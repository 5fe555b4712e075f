/** The steps of a return whose words are kept until it is returned. */
export const DRAFT_STEPS = ['standing', 'changes', 'risks'] as const;
export type DraftStep = (typeof DRAFT_STEPS)[number];

/** What was typed in one step, word for word by field, by whom and at what instant. */
export interface ReviewDraft {
  readonly step: DraftStep;
  readonly fields: Readonly<Record<string, string>>;
  readonly savedBy: string;
  readonly savedAt: string;
  readonly version: number;
}
