import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { repositoryRoot } from '#platform/installation';
import { TypesetFault } from './typeset-fault.js';

/** A folder that is never made: typst finds only what it is handed, and reads nothing of the machine. */
const NOWHERE = join(tmpdir(), 'critical-friend-typst-that-is-never-made');
const ROOM = join(repositoryRoot(), 'apps/worker/src');
/** How many documents later typst forgets what it worked out for one. */
const KEPT = 3;

/** The pages of a document that was set: where each mark is, in the order they were given, and the last page. */
export interface SetPages {
  readonly marks: readonly number[];
  readonly last: number;
}

export interface SetDocument {
  readonly pages: SetPages;
  /** @throws TypesetFault when it cannot be written so */
  pdf(standard: 'ua-1' | 'tagged'): Uint8Array;
}

/**
 * Typst, with the sources of one folder (`packs/typst`) and how everything looks. What is printed reaches it as JSON, so
 * that no text is ever read as markup.
 */
export class Typesetter {
  private readonly compiler = NodeCompiler.create({ workspace: NOWHERE });
  private readonly handed = new Set<string>();

  constructor(folder: 'packs' | 'prints') {
    for (const from of [join(ROOM, 'typesetting/typst'), join(ROOM, folder, 'typst')]) {
      for (const name of readdirSync(from)) {
        this.compiler.addSource(join(NOWHERE, name), readFileSync(join(from, name), 'utf8'));
      }
    }
  }

  /** Hands a file to the documents that are set until `forget`, under a plain name such as `u0.pdf`. */
  hand(name: string, bytes: Uint8Array): void {
    this.handed.add(name);
    this.compiler.mapShadow(join(NOWHERE, name), Buffer.from(bytes));
  }

  /**
   * Sets a sheet by the source of this name: `pack` is `pack.typ`, which reads `pack.json`.
   * @throws TypesetFault when the pages cannot be set
   */
  set(name: string, sheet: unknown): SetDocument {
    this.hand(`${name}.json`, Buffer.from(JSON.stringify(sheet)));
    const { compiler } = this;
    const made = compiler.compile({ mainFilePath: join(NOWHERE, `${name}.typ`), resetRead: true });
    const document = made.result;
    if (document === null) {
      const error = made.takeError();
      throw new TypesetFault(
        error === null ? '' : JSON.stringify(compiler.fetchDiagnostics(error)),
      );
    }
    const found: unknown = compiler.query(document, { selector: '<pages>', field: 'value' });
    return {
      pages: pagesIn(found),
      pdf: (standard) =>
        told(() => compiler.pdf(document, standard === 'ua-1' ? { pdfStandard: standard } : {})),
    };
  }

  /** Lets go of every file it was handed, and of what was worked out for documents set a while ago. */
  forget(): void {
    for (const name of this.handed) this.compiler.unmapShadow(join(NOWHERE, name));
    this.handed.clear();
    this.compiler.evictCache(KEPT);
  }
}

function told<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (fault) {
    throw new TypesetFault(
      fault instanceof Error ? `${fault.message} ${JSON.stringify(fault)}` : String(fault),
    );
  }
}

function pagesIn(found: unknown): SetPages {
  const pages: unknown = Array.isArray(found) ? found[0] : undefined;
  if (!isPages(pages)) throw new TypesetFault('');
  return pages;
}

const isPages = (value: unknown): value is SetPages =>
  typeof value === 'object' &&
  value !== null &&
  'last' in value &&
  typeof value.last === 'number' &&
  'marks' in value &&
  Array.isArray(value.marks) &&
  value.marks.every((page) => typeof page === 'number');
