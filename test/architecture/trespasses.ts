import { KEPT_PLACES, NETWORK, ROOMS, SPEC_PACKAGES, type Room } from './rooms.js';
import type { Import, SourceFile } from './source-files.js';

const TABLE: Readonly<Record<string, Room>> = ROOMS;

/** Every import of a file that the table of rooms does not allow, as a sentence. */
export function trespasses(file: SourceFile): string[] {
  const room = TABLE[file.room];
  if (room === undefined) return [`${file.path} stands in ${file.room}, which is no room`];
  return file.imports
    .filter((one) => !isAllowed(file, room, one))
    .map(({ written }) => `${file.path} imports ${written}`);
}

function isAllowed(file: SourceFile, room: Room, one: Import): boolean {
  switch (one.kind) {
    case 'built-in':
      return room.node === 'any' || (room.node === 'no network' && !NETWORK.includes(one.reaches));
    case 'package':
      return (
        room.packages.includes(one.reaches) ||
        (file.isSpec && SPEC_PACKAGES.includes(one.reaches)) ||
        (KEPT_PLACES[one.reaches] ?? []).some((place) => file.path.startsWith(place))
      );
    case 'file':
      return reachesRoom(file, room, one);
  }
}

/** Inside a room by relative paths, out of it by a face: never `../../../libs/…`, never `#rules` from within #rules. A spec may use the builders of test/. */
function reachesRoom(file: SourceFile, room: Room, one: Import): boolean {
  const reached = one.reaches.split('/').slice(0, 2).join('/');
  const byFace = one.written.startsWith('#');
  if (file.isSpec && one.reaches.startsWith('test/')) return true;
  return byFace ? room.rooms.includes(reached) : reached === file.room;
}
