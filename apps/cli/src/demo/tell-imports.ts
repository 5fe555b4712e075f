import { readFileSync } from 'node:fs';
import { ImportsService, SettlingService } from '#records/imports';
import { ownPlan } from '../staging/own-plan.js';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';
import { planOfThisYear } from './tell-actions.js';

/** Papers that are being brought in: one only read, one being settled, one accepted, one taken back. */
export function importScenes(stage: Stage, councilId: string, days: Days): readonly Scene[] {
  const imports = stage.app.get(ImportsService);
  const settling = stage.app.get(SettlingService);
  const text = planOfThisYear(readFileSync(ownPlan(), 'utf8'), days.today);
  const read = async (pasted: string) => {
    const by = { actor: await stage.as('officer') };
    const done = await imports.read(by, { councilId, kind: 'action plan', file: null, pasted });
    return stage.act('officer', done.id);
  };
  const accept = async (pasted: string) => {
    const act = await read(pasted);
    await settling.guesses(act, { part: 'leads' });
    await imports.accept(act, { seen: null });
    return act;
  };
  return [
    {
      on: days.ago(12),
      at: '15:00',
      act: async () => {
        await read(text);
        const act = await read(text.replaceAll('Wealdham District', 'Wealdham'));
        await settling.omit(act, { line: 110, reason: 'It was done in spring.' });
        await accept(SMALL);
        const undone = await accept(SMALL.replace('Rural', 'Market'));
        await imports.undo(undone, { reason: 'It was the draft, not the plan.' });
      },
    },
  ];
}

const row = (...cells: readonly string[]) => cells.join('\t');

/** A plan of three actions, such as a partnership keeps in a table of its own. */
const SMALL = [
  '# Wealdham Rural Action Plan',
  '',
  row('Ref', 'Priority Action', 'Lead Agency', 'Other Partners', 'By When', 'Funding'),
  row('1.1', 'Mark farm machines', 'Police', 'Fire', 'March 2027', 'None'),
  row('1.2', 'Walk the lanes with farmers each month', 'Police', '', 'On-going', 'None'),
  row('1.3', 'Lend cameras to parishes', 'Wealdham', 'Police', 'June 2027', 'None'),
].join('\n');
