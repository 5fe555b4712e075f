import type { TrackedKey } from '#records/tracking';

/** A row as the value of its box: its reference and the slug of its authority. */
export const boxOf = (key: TrackedKey): string => `${key.reference}:${key.authority}`;

/** The rows of boxes that were ticked. A reference may hold a colon; a slug holds none. */
export function keysOf(boxes: readonly string[]): readonly TrackedKey[] {
  return boxes.map((box) => {
    const at = box.lastIndexOf(':');
    return { reference: box.slice(0, at), authority: box.slice(at + 1) };
  });
}
