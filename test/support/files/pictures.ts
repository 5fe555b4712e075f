/** A PNG of one point. */
export const aPng = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

/** The same, saying that it has so many points each way. */
export function aPngOf(points: number): Buffer {
  const png = aPng();
  png.writeUInt32BE(points, 16);
  png.writeUInt32BE(points, 20);
  return png;
}
