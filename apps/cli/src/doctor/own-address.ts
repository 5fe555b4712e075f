import { product } from '#platform/installation';
import type { Finding } from './finding.js';

/** What an answer from the configured address may take. Milliseconds. */
const PATIENCE = 3_000;

/** Whether the address that stands in letters answers as this product. Nobody there is told, and is no fault: web may be stopped. */
export async function ownAddress(baseUrl: string): Promise<Omit<Finding, 'name'>> {
  let answer: Response;
  try {
    answer = await fetch(`${baseUrl}/info`, { signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    return {
      ok: true,
      isNotable: true,
      says: `Nobody answers at ${baseUrl}, where letters lead: start web, or set BASE_URL right.`,
    };
  }
  const told: unknown = await answer.json().catch(() => null);
  const { name } = product();
  const isOurs = typeof told === 'object' && told !== null && 'name' in told && told.name === name;
  return isOurs
    ? { ok: true, says: `${baseUrl} answers as this product.` }
    : {
        ok: false,
        says: `Something else answers at ${baseUrl}, where letters lead: set BASE_URL.`,
      };
}
