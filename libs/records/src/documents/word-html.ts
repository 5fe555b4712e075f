import { Buffer } from 'node:buffer';
import { refuseFile } from './refuse-file.js';

/**
 * A Word document as HTML, its pictures left behind and counted. The reader is loaded when the first file comes: most
 * processes never see one. Refuses, at the field `file`, what cannot be read as a Word document.
 */
export async function wordHtml(bytes: Uint8Array): Promise<{ html: string; pictures: number }> {
  const { default: mammoth } = await import('mammoth');
  let pictures = 0;
  const convertImage = mammoth.images.imgElement(() => {
    pictures += 1;
    return Promise.resolve({ src: '' });
  });
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage });
    return { html: value, pictures };
  } catch {
    return refuseFile('The file cannot be read as a Word document. Save it again in Word.');
  }
}
