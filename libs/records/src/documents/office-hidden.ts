import { refuseFile } from './refuse-file.js';
import type { ZipEntry } from './zip-entries.js';

const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/|Basic\/|Scripts\/)/i;

const startsWith = ({ bytes }: ZipEntry, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** What must not be in an office file: macros, programs, packed files, objects of other programs, and what calls out. */
export function refuseHidden(entry: ZipEntry): void {
  const { name } = entry;
  if (MACROS.test(name) || (name === '[Content_Types].xml' && /macroEnabled/i.test(words(entry)))) {
    refuseFile(
      'The file holds macros, which are programs. Save it without them, as .docx, .xlsx or .pptx.',
    );
  }
  if (startsWith(entry, 0x4d, 0x5a)) {
    refuseFile('The file holds a program. Save it again without it.');
  }
  if (startsWith(entry, 0xd0, 0xcf, 0x11, 0xe0)) {
    refuseFile(
      'The file holds an object of another program. Paste it as a picture, or print the file to a PDF.',
    );
  }
  if (startsWith(entry, 0x50, 0x4b, 0x03, 0x04) && !/\/embeddings\/[^/]+\.xlsx$/.test(name)) {
    refuseFile('The file has another packed file in it. Send them one by one.');
  }
  if (name.endsWith('.rels')) refuseCallingOut(words(entry));
}

/** Things a file may refer to that open only when somebody clicks them. */
const CLICKED = /\/hyperlink$/i;
const ELSEWHERE = /^\s*(https?:|ftp:|\\\\|\/\/|file:\/{2,5}[^/]*[\\/]{2}|file:\/\/[^/])/i;

/** Refuses a template, picture or sheet that would be fetched from elsewhere when the file is opened. */
function refuseCallingOut(relations: string): void {
  for (const [relation] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
    const isOutside = /TargetMode\s*=\s*["']External["']/i.test(relation);
    if (!isOutside || CLICKED.test(valueOf(relation, 'Type'))) continue;
    if (!ELSEWHERE.test(decoded(valueOf(relation, 'Target')))) continue;
    const what = /attachedTemplate$/i.test(valueOf(relation, 'Type'))
      ? 'its template'
      : 'a part of it';
    refuseFile(
      `The file fetches ${what} from another place whenever it is opened. Save a copy that holds everything, or print it to a PDF.`,
    );
  }
}

const valueOf = (relation: string, attribute: string): string =>
  new RegExp(`\\b${attribute}\\s*=\\s*["']([^"']*)["']`, 'i').exec(relation)?.[1] ?? '';

const decoded = (target: string): string =>
  target.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const words = ({ bytes }: ZipEntry): string => bytes.toString('utf8');
