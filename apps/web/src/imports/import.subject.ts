import type { ImportPreview, ImportView } from '#records/imports';
import { paths } from '#records/paths';
import { IMPORT, type Actor } from '#rules';
import type { Choice } from '../transitions/field.js';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';

/** An import as its pages and transitions know it. */
export interface ImportSubject extends Subject {
  readonly view: ImportView;
  readonly actor: Actor;
  /** The paper as it would be written now; null once it is accepted. */
  readonly preview: ImportPreview | null;
  readonly authorities: readonly Choice[];
  /** The priorities a group of a plan may be. */
  readonly priorities: readonly Choice[];
}

interface Around {
  readonly actor: Actor;
  readonly preview: ImportPreview | null;
  readonly authorities: readonly Choice[];
  /** The priorities a group of a plan may be. */
  readonly priorities: readonly Choice[];
}

/** An import for one person. */
export function importSubject(view: ImportView, around: Around): ImportSubject {
  const { id, version, state, place, council } = view;
  const page = paths.import(id);
  const stance = stanceOf(IMPORT, { state, previous: null, place }, around.actor);
  return { ...around, id, version, view, page, at: page, caption: council, stance };
}
