import { createHmac, timingSafeEqual } from 'node:crypto';

const ID = 32;
const MAC = 24;

/**
 * The name a letter comes back under: the id of its delivery and a mark only this product can make, 56 characters of
 * lower-case hexadecimal, for mail servers do not keep case and a name may have 64 characters.
 */
export function bounceToken(secret: string, deliveryId: string): string {
  const id = deliveryId.replaceAll('-', '');
  return `${id}${mark(secret, id)}`;
}

/** The id of the delivery behind a token; null for anything this product did not make. Constant in time. */
export function deliveryOfToken(secret: string, token: string): string | null {
  if (!/^[0-9a-f]{56}$/.test(token)) return null;
  const id = token.slice(0, ID);
  const isOurs = timingSafeEqual(Buffer.from(token.slice(ID)), Buffer.from(mark(secret, id)));
  return isOurs ? id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') : null;
}

const mark = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(`bounce ${id}`).digest('hex').slice(0, MAC);
