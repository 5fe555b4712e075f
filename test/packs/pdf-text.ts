import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of each page of a PDF, and the number printed at its foot. */
export interface PdfPage {
  readonly text: string;
  /** The page number it prints, `Page 12`; null when it prints none. */
  readonly printed: number | null;
}

/** Reads a PDF as a reader's program would. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items
      .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
      .join('');
    const printed = /Page (\d+)\s*$/.exec(text.trim())?.[1];
    pages.push({ text, printed: printed === undefined ? null : Number(printed) });
  }
  await task.destroy();
  return pages;
}
