import { deflateSync } from 'node:zlib';

interface PdfAsked {
  /** One page for each; an empty one is a page without words. */
  readonly pages: readonly string[];
  /** Further entries of the catalogue, such as `/OpenAction 9 0 R`. */
  readonly catalogue?: string;
  /** Further objects, numbered from 100. */
  readonly objects?: readonly string[];
  /** Further entries of the trailer, such as `/Encrypt 100 0 R`. */
  readonly trailer?: string;
}

/** A PDF written out by hand, so that it can hold whatever a test needs. */
export function aPdf({ pages, catalogue = '', objects = [], trailer = '' }: PdfAsked): Buffer {
  const numbered = new Map<number, string>();
  const pageNumber = (index: number) => 10 + 2 * index;
  const kids = pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ');
  numbered.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`);
  numbered.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  numbered.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  pages.forEach((words, index) => {
    const at = pageNumber(index);
    const shown = words === '' ? '' : `BT /F1 12 Tf 72 700 Td (${words}) Tj ET`;
    numbered.set(
      at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${at + 1} 0 R >>`,
    );
    numbered.set(at + 1, `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`);
  });
  objects.forEach((object, index) => numbered.set(1000 + index, object));
  let text = '%PDF-1.7\n';
  const places = new Map<number, number>();
  for (const [number, object] of numbered) {
    places.set(number, text.length);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const xref = [...places].map(
    ([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`,
  );
  const size = Math.max(...places.keys()) + 1;
  const end = `xref\n0 1\n0000000000 65535 f \n${xref.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + end, 'latin1');
}

/** Objects packed together in a stream, as an object of a PDF. */
export function packedObjects(...objects: readonly string[]): string {
  const bodies = objects.join(' ');
  const heads = objects.map(
    (_, index) => `${2000 + index} ${objects.slice(0, index).join(' ').length}`,
  );
  const first = `${heads.join(' ')} `;
  const packed = deflateSync(Buffer.from(first + bodies, 'latin1')).toString('latin1');
  return `<< /Type /ObjStm /N ${objects.length} /First ${first.length} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
}
