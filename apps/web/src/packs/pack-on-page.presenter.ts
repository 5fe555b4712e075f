import { draftPack, type PackPart, type Shelf } from '#records/packs';

/** What the HTML edition shows, in order: page marks where a page begins, and the parts of the pack between them. */
export type Shown =
  | { readonly kind: 'page'; readonly number: number }
  /** Pages of an upload, which are in the print pack only. */
  | { readonly kind: 'pages'; readonly from: number; readonly to: number }
  | { readonly kind: 'cover' }
  | { readonly kind: 'agenda' }
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly number: number;
      readonly title: string;
      readonly asked: string;
      readonly kept: string | null;
    }
  | { readonly kind: 'part'; readonly part: PackPart; readonly kept: string | null };

/**
 * A pack as a page: the same parts in the same order as its PDF, with `Page 12` where page 12 begins. While no pack is
 * built there are no page marks, and everything else is there.
 */
export function packOnPage({ drafting, chosen }: Shelf) {
  const draft = draftPack(drafting);
  const pack = chosen.pack;
  const pageOf = new Map(pack?.contents.marks.map(({ id, page }) => [id, page]));
  const uploads = new Map(pack?.contents.uploads.map((upload) => [upload.id, upload]));
  const shown: Shown[] = [];
  let page = pack === null ? 0 : pack.firstPage - 1;
  const upTo = (next: number | undefined) => {
    for (; page < (next ?? page); page += 1) shown.push({ kind: 'page', number: page + 1 });
  };
  upTo(pack?.firstPage);
  shown.push({ kind: 'cover' });
  upTo(pageOf.get('agenda'));
  shown.push({ kind: 'agenda' });
  for (const { id, number, title, asked, kept, parts } of draft.items) {
    upTo(pageOf.get(id));
    shown.push({ kind: 'item', id, number, title, asked, kept });
    for (const part of parts) {
      upTo(pageOf.get(part.id));
      shown.push({ kind: 'part', part, kept });
      const upload = uploads.get(part.id);
      if (upload === undefined || upload.lastPage === upload.separatorPage) continue;
      shown.push({ kind: 'pages', from: upload.separatorPage + 1, to: upload.lastPage });
      page = upload.lastPage;
    }
  }
  upTo(pack?.lastPage);
  const items = draft.items.map(({ id, number, title, asked, kept }) => ({
    href: `#${id}`,
    number,
    title,
    asked,
    kept,
    page: pageOf.get(id) ?? null,
  }));
  return { draft, items, shown };
}
