const AT_ONCE = 8;

/** Looks at everything, a few at once, and gathers what was said, sorted. Null says nothing. */
export async function inParallel<One>(
  all: readonly One[],
  look: (one: One) => Promise<string | null>,
): Promise<readonly string[]> {
  const left = [...all];
  const said: string[] = [];
  const work = async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      const found = await look(one);
      if (found !== null) said.push(found);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return said.sort();
}
