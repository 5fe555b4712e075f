import type { PrintOrder } from '#records/prints';
import type { Typesetter } from '../typesetting/typesetter.js';

/** One file as a printer makes it, such as `minutes.pdf`. */
export interface PrintedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Turns one kind of subject into files. Throws a `TypesetFault` when its pages cannot be set; null when there is no such subject. */
export interface Printer {
  print(order: PrintOrder, typesetter: Typesetter): Promise<readonly PrintedFile[] | null>;
}

/** The media types of what is printed. */
export const MEDIA = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
