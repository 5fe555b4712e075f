/** What a scanner says of some bytes; `unreachable` when it did not answer, or could not look at all of them. */
export type Verdict = 'clean' | 'unreachable' | { readonly found: string };

/** Looks for harmful files. */
export interface Scanner {
  /** Whether there is one: without it everything is `clean`, and pages say that nothing was scanned. */
  readonly isSet: boolean;
  scan(bytes: Uint8Array): Promise<Verdict>;
}

/** Stands where no scanner is. */
export const NO_SCANNER: Scanner = { isSet: false, scan: () => Promise.resolve('clean') };
