import type { Found } from './inspected.js';
import { refuseFile } from './refuse-file.js';

/** The most points a picture may have: four times what a page of A3 needs at 300 points an inch. */
const MOST_POINTS = 80_000_000;

/** A picture that is whole and not so large that showing it would fill the memory of whoever opens the pack. */
export function inspectPicture(kind: 'png' | 'jpg', bytes: Uint8Array): Found {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const size = kind === 'png' ? pngSize(view) : jpgSize(view);
  if (size === null) {
    refuseFile(
      'The picture is damaged or cut short: it cannot be shown. Save it again, then choose it again.',
    );
  }
  if (size.width * size.height > MOST_POINTS) {
    refuseFile(
      'The picture has more points than a page can show. Save it smaller, at most 8,000 by 8,000.',
    );
  }
  return { pages: 1, text: null, isScannedImage: false };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size in the header of a PNG that has its end; null otherwise. */
function pngSize(view: Buffer): Size | null {
  if (view.length < 45 || view.lastIndexOf('IEND') < 0) return null;
  return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
}

/** The size in the frame header of a JPEG that has its end; null otherwise. */
function jpgSize(view: Buffer): Size | null {
  if (view.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0) return null;
  let at = 2;
  while (at + 9 < view.length && view[at] === 0xff) {
    const marker = view[at + 1] ?? 0;
    if (isFrame(marker))
      return { height: view.readUInt16BE(at + 5), width: view.readUInt16BE(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.readUInt16BE(at + 2);
  }
  return null;
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
