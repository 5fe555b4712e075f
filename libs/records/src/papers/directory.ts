/** What kind of body a directory entry is; only authorities and groups can lead an action without a question. */
export type DirectoryKind = 'authority' | 'group' | 'project' | 'role' | 'everyone';

export interface DirectoryEntry {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: DirectoryKind;
  /** Those of its aliases that only probably mean it, so that a person confirms them. */
  readonly guessed?: readonly string[];
}

/** The bodies a paper may name, given by the caller: this folder reads no table. */
export type Directory = readonly DirectoryEntry[];
