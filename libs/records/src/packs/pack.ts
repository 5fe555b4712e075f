/** Who a pack is for: anybody, or those who may read what is exempt. */
export const PACK_AUDIENCES = ['public', 'members'] as const;
export type PackAudience = (typeof PACK_AUDIENCES)[number];

/** On which page one part of a pack begins. `id` is its anchor in the HTML edition. */
export interface PageMark {
  readonly id: string;
  readonly page: number;
}

/** What became of one upload: its separator's page and, where its own pages are in the print pack, the last of them. */
export interface PackedUpload {
  readonly id: string;
  readonly fate: 'embedded' | 'named' | 'damaged';
  readonly separatorPage: number;
  readonly lastPage: number;
}

/** Where everything is in a pack, in the order of its parts. Printed page numbers, the same in HTML, PDF and on paper. */
export interface PackContents {
  readonly marks: readonly PageMark[];
  readonly uploads: readonly PackedUpload[];
}

/** One file of a pack: `pack` (tagged, PDF/UA), `print` (with the uploads' pages in it), `item-3` (one item). */
export interface PackFile {
  readonly name: string;
  readonly key: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** One pack as it was built. */
export interface Pack {
  readonly id: string;
  readonly publicationId: string;
  readonly audience: PackAudience;
  /** 0 for the agenda's, then each supplement's. */
  readonly number: number;
  readonly edition: number;
  readonly firstPage: number;
  readonly lastPage: number;
  readonly contents: PackContents;
  readonly problems: readonly string[];
  /** The instant it was finished. */
  readonly builtAt: string;
  readonly files: readonly PackFile[];
}
