/** What a session remembers between two pages: who is signed in and the secret of its forms. Nothing from a paper. */
export type SessionData = Readonly<Record<string, unknown>>;
