import { setImmediate as breathe } from 'node:timers/promises';
import type { FileStore } from '#platform/files';
import { draftPack, type PackContents, type PackDraft, type PackOrder } from '#records/packs';
import { namingMissing } from '../typesetting/naming-missing.js';
import { signNumber } from '../typesetting/printable.js';
import type { Typesetter } from '../typesetting/typesetter.js';
import { layOut, setOne, type LaidOut, type Laying } from './lay-out.js';
import { readUploads } from './read-uploads.js';

/** A pack as bytes: each file by its name. */
export interface MadePack {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly contents: PackContents;
  readonly lastPage: number;
  readonly problems: readonly string[];
}

export interface Building {
  readonly typesetter: Typesetter;
  readonly files: FileStore;
  readonly baseUrl: string;
  /** Told at each step, in words; throws when the job is no longer this worker's. */
  readonly tell: (progress: { stage: string; done: number; of: number }) => Promise<void>;
}

/**
 * Builds a pack from its order: the accessible file (`pack`, PDF/UA-1), the one to print with the uploads' pages in it
 * (`print`), and one an item (`item-3`), all with the same page numbers. A damaged upload is a problem, not a fault.
 * However it ends, the typesetter keeps none of the files: some are not for publication.
 */
export async function buildPack(order: PackOrder, building: Building): Promise<MadePack> {
  try {
    return await madePack(order, building);
  } finally {
    building.typesetter.forget();
  }
}

async function madePack(order: PackOrder, building: Building): Promise<MadePack> {
  const { typesetter, files, baseUrl, tell } = building;
  const draft = draftPack(order);
  const read = await readUploads(draft, {
    files,
    typesetter,
    told: (done, of) => tell({ stage: 'Reading the uploads', done, of }),
  });
  const steps = draft.items.length + 2;
  await tell({ stage: 'Setting the pages', done: 0, of: steps });
  const { firstPage, before } = order;
  const laying = { typesetter, firstPage, before, baseUrl, uploads: read.uploads };
  const { laid, missing, pack } = setWhole(draft, laying);
  const made = [{ name: 'pack', bytes: pack }];
  await tell({ stage: 'Setting the pack to print', done: 1, of: steps });
  made.push({ name: 'print', bytes: laid.print.pdf('tagged') });
  for (const [index, item] of draft.items.entries()) {
    await tell({ stage: `Setting item ${item.number} by itself`, done: index + 2, of: steps });
    await breathe();
    const bytes = itemAlone({ ...draft, items: [item] }, { ...laying, missing }, laid);
    made.push({ name: `item-${item.number}`, bytes });
  }
  return {
    files: made,
    contents: laid.contents,
    lastPage: laid.lastPage,
    problems: [...read.problems, ...unprintable(missing)],
  };
}

/** The pages of the whole pack and its accessible file; signs no font has are named by their number. */
const setWhole = (draft: PackDraft, laying: Omit<Laying, 'missing'>) =>
  namingMissing((missing) => {
    const laid = layOut(draft, { ...laying, missing });
    const form = { edition: 'pack', fixed: laid.fixed } as const;
    const pack = setOne(draft, { ...laying, missing }, form).pdf('ua-1');
    return { laid, missing, pack };
  });

/** One item by itself, with its uploads' pages: PDF/UA-1 as long as no page of a PDF is in it. */
function itemAlone(draft: PackDraft, laying: Laying, { fixed, pageOf }: LaidOut): Uint8Array {
  const firstPage = pageOf.get(draft.items[0]?.id ?? '') ?? laying.firstPage;
  const hasPdf = draft.items.some(({ parts }) =>
    parts.some(({ id }) => laying.uploads.get(id)?.format === 'pdf'),
  );
  const form = { edition: 'item', fixed } as const;
  return setOne(draft, { ...laying, firstPage }, form).pdf(hasPdf ? 'tagged' : 'ua-1');
}

const unprintable = (missing: ReadonlySet<string>): readonly string[] =>
  missing.size === 0
    ? []
    : [
        `No font has these signs, which are printed by their number: ${[...missing].map(signNumber).join(', ')}.`,
      ];
