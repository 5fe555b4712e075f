import type { PersonOfCouncil, SettingsView } from '#records/committees';
import { paths } from '#records/paths';
import type { Actor, LocalDate } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';
import { KEEPING } from './keeping.js';

/** A committee's settings with what their pages need beside them. */
export interface SettingsSubject extends Subject {
  readonly settings: SettingsView;
  readonly people: readonly PersonOfCouncil[];
  readonly today: LocalDate;
}

/** A committee's settings as its acts see them, for one person. */
export function settingsSubject(
  actor: Actor,
  settings: SettingsView,
  known: Pick<SettingsSubject, 'people' | 'today'>,
): SettingsSubject {
  const { id, version, councilId, slug, name } = settings;
  const page = paths.committeeSettings(slug);
  const standing = { state: 'kept', place: { councilId, committeeId: id } } as const;
  return {
    ...known,
    id,
    version,
    settings,
    page,
    at: page,
    caption: name,
    stance: stanceOf(KEEPING, standing, actor),
  };
}
