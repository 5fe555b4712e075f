import type { LocalDate } from '#rules';

/** Something people do at a moment of a story. Scenes of one moment have nothing to do with each other. */
export interface Scene {
  readonly on: LocalDate;
  /** London time, `HH:MM`. */
  readonly at: string;
  readonly act: () => Promise<unknown>;
}

/** Scenes as they are played: those of one moment together, in order of time. */
export interface Moment {
  readonly on: LocalDate;
  readonly at: string;
  readonly scenes: readonly Scene[];
}

/** The moments of a story in order. */
export function momentsOf(scenes: readonly Scene[]): readonly Moment[] {
  const moments = new Map<string, Scene[]>();
  for (const scene of scenes) {
    const key = `${scene.on} ${scene.at}`;
    moments.set(key, [...(moments.get(key) ?? []), scene]);
  }
  return [...moments.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, together]) => {
      const [first] = together;
      return first === undefined ? [] : [{ on: first.on, at: first.at, scenes: together }];
    });
}
