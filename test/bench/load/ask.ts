/** One request a client sends. */
export interface Ask {
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Who answers, what it is asked, and the status that is right. */
export interface Side {
  readonly address: string;
  /** Processes whose time counts, PostgreSQL's among them. */
  readonly pids: readonly number[];
  readonly next: () => Ask;
  readonly status: number;
}
