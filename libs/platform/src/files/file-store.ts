/**
 * Where uploaded and made files are kept: bytes by a key. Keys are made by the product, such as `documents/3f…`, and
 * say nothing of what is in the file. Every web and worker of an installation sees the same store.
 */
export interface FileStore {
  /** Where it is, for an operator to read: a folder or a bucket, without credentials. */
  readonly place: string;
  /** Keeps the bytes under the key, or nothing: what cannot be written to its end leaves no trace. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** @throws FileMissing when nothing is kept under the key */
  read(key: string): Promise<Uint8Array>;
  /** Removes what is kept under the key; nothing happens when nothing is. */
  remove(key: string): Promise<void>;
  exists(key: string): Promise<boolean>;
  /** Bytes that are free where files are kept; null where nobody can say, as of a bucket. */
  room(): Promise<number | null>;
}

/** A row names a file that is not in the store: it was lost, or the store is another one than the record was kept with. */
export class FileMissing extends Error {
  constructor(key: string, options?: ErrorOptions) {
    super(`There is no file "${key}" in the store.`, options);
    this.name = 'FileMissing';
  }
}
