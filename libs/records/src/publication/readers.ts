/** For whom papers are made: the public gets nothing exempt in them; members get all. */
export type Readers = 'public' | 'members';
