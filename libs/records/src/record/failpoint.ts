type Hit = (name: string) => Promise<void> | void;

let armed: Hit | null = null;

/** A named place where a test may make the process fail. Does nothing unless a test has armed it. */
export async function failpoint(name: string): Promise<void> {
  if (armed !== null) await armed(name);
}

/** Arms every failpoint of this process with one function, or disarms them with null. For tests only. */
export function armFailpoints(hit: Hit | null): void {
  armed = hit;
}
