import type { Actor } from '#rules';
import { ADDED_BY_ANSWERS, takeBackAnswer } from '../committee-answers/index.js';
import { takeBackEarlier } from '../earlier-recommendations/index.js';
import { takeBackAction, takeBackPlan, whyNotTakenBack } from '../plans/index.js';
import type { Tx } from '../transaction/index.js';
import { effectsOf } from './effects.queries.js';
import type { EffectView } from './import-views.js';
import { unlearnName } from './learnt-names.js';

interface By {
  readonly actor: Actor;
  readonly now: string;
}

/** What was put back and what was kept, in words. */
export interface TakenBack {
  readonly back: number;
  readonly kept: readonly string[];
}

/** Puts back what an import wrote, the last first, and keeps with each row why it could not be. */
export async function takeBack(tx: Tx, by: By, importId: string): Promise<TakenBack> {
  const kept: string[] = [];
  let back = 0;
  for (const effect of (await effectsOf(tx, importId)).toReversed()) {
    const why = await takeBackOne(tx, by, { importId, ...effect });
    if (why === null) back += 1;
    else {
      kept.push(`${effect.label}: ${why}`);
      await tx.query(
        'UPDATE import_effects SET kept_because = $3 WHERE import_id = $1 AND number = $2',
        [importId, effect.number, why],
      );
    }
  }
  return { back, kept };
}

async function takeBackOne(
  tx: Tx,
  by: By,
  effect: EffectView & { readonly importId: string },
): Promise<string | null> {
  if (effect.subjectKind === 'authority alias') {
    return unlearnName(tx, by, { aliasId: effect.subjectId, importId: effect.importId });
  }
  if (effect.subjectKind === 'earlier recommendation') return takeBackEarlier(tx, by, effect);
  if (ADDED_BY_ANSWERS.includes(effect.subjectKind)) return takeBackAnswer(tx, by, effect);
  if (effect.subjectKind === 'action plan') return takeBackPlan(tx, effect);
  const why = await whyNotTakenBack(tx, effect);
  if (why === null) await takeBackAction(tx, by, effect);
  return why;
}
