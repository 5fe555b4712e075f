/** Where the words of a motion or a recommendation were taken from: the column `source`. */
export interface MotionSource {
  readonly reportId: string;
  readonly slug: string;
  /** The version of the report the words were in. */
  readonly version: number;
  /** A paragraph, or what the report recommends to one body on its route. */
  readonly part: 'paragraph' | 'route';
  readonly partId: string;
  /** SHA-256 of the words of that part, in hexadecimal. */
  readonly sha256: string;
}
