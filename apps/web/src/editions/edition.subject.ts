import type {
  Chapter,
  Criterion,
  EditionPriority,
  EditionView,
  PersonToName,
  PriorityChange,
  Theme,
} from '#records/editions';
import { paths } from '#records/paths';
import { EDITION, refuse, type Actor, type LocalDate } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';

/** How an edition, or a part of it, is named by an address. */
export interface EditionAt {
  readonly slug: string;
  readonly edition: string;
  readonly chapter?: string;
  readonly priority?: string;
  readonly criterion?: string;
  readonly theme?: string;
  readonly decision?: string;
}

/** The part of an edition an address names. */
interface Part {
  readonly chapter?: Chapter;
  readonly priority?: EditionPriority;
  readonly criterion?: Criterion;
  readonly theme?: Theme;
  readonly decision?: PriorityChange;
}

/** An edition as its transitions know it, for one person, with the part that is meant. */
export interface EditionSubject extends Subject {
  readonly edition: EditionView;
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly people: readonly PersonToName[];
  readonly authorities: readonly { readonly slug: string; readonly name: string }[];
  readonly part: Part;
}

type Around = Pick<EditionSubject, 'actor' | 'today' | 'people' | 'authorities'>;

/** The subject of an address. Whoever changes a chapter has seen the chapter's own version, else the edition's. */
export function editionSubject(
  edition: EditionView,
  at: EditionAt,
  around: Around,
): EditionSubject {
  const { id, version, state, councilId, partnership, partnershipSlug } = edition;
  const page = paths.edition(partnershipSlug, edition.edition);
  const part = partAt(edition, at);
  const meant = part.chapter ?? part.theme ?? part.decision ?? part.priority;
  return {
    ...around,
    id:
      part.criterion === undefined ? (meant?.id ?? id) : `${meant?.id ?? id}/${part.criterion.id}`,
    version: part.chapter?.version ?? version,
    edition,
    part,
    page,
    at: `${page}${underOf(at)}`,
    caption: `${partnership}, edition ${edition.edition}`,
    stance: stanceOf(EDITION, { state, place: { councilId } }, around.actor),
  };
}

function partAt(edition: EditionView, at: EditionAt): Part {
  const { chapters, priorities, criteria, themes, changes } = edition;
  return {
    ...one('chapter', chapters, at.chapter),
    ...one('priority', priorities, at.priority),
    ...one('criterion', criteria, at.criterion),
    ...one('theme', themes, at.theme),
    ...one('decision', changes, at.decision),
  };
}

function one<Name extends string, Of extends { readonly id: string }>(
  name: Name,
  all: readonly Of[],
  wanted: string | undefined,
): Partial<Record<Name, Of>> {
  if (wanted === undefined) return {};
  const found = all.find(({ id }) => id === wanted);
  if (found === undefined) refuse('not-found', `There is no such ${name} in this edition.`);
  const named: Partial<Record<Name, Of>> = {};
  named[name] = found;
  return named;
}

function underOf({ chapter, priority, criterion, theme, decision }: EditionAt): string {
  if (chapter !== undefined) return `/chapters/${chapter}`;
  if (theme !== undefined) return `/themes/${theme}`;
  if (decision !== undefined) return `/decisions/${decision}`;
  if (priority === undefined) return '';
  return `/priorities/${priority}${criterion === undefined ? '' : `/criteria/${criterion}`}`;
}

/** The part a row of a table is about; its address has named one. */
export function partOf<Name extends keyof Part>(
  { part }: EditionSubject,
  name: Name,
): NonNullable<Part[Name]> {
  return part[name] ?? refuse('not-found', `There is no such ${name} in this edition.`);
}
