/** What one check found, in a sentence. */
export interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly says: string;
  /** Right as it is, and somebody should know of it: said on standard error too. */
  readonly isNotable?: true;
}

/** Runs one check; one that cannot be carried out is a finding too. */
export async function finding(
  name: string,
  check: () => Promise<Omit<Finding, 'name'>>,
): Promise<Finding> {
  try {
    return { name, ...(await check()) };
  } catch (error) {
    return { name, ok: false, says: error instanceof Error ? error.message : String(error) };
  }
}
