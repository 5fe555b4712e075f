import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';

/** A new random id for a row. */
export const newId = (): string => randomUUID();

/** 256 random bits as text that is safe in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** SHA-256 of a text, in hexadecimal: what is stored instead of a token. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A 256-bit token that only the holder of the secret can make again for the same words. */
export const derivedToken = (secret: string, words: string): string =>
  createHmac('sha256', secret).update(words).digest('base64url');
