const HALF_A_MINUTE = 30_000;

/** Says each message once in half a minute: a Redis that is away would otherwise fill the log. */
export function sparsely(say: (message: string) => void): (message: string) => void {
  const saidAt = new Map<string, number>();
  return (message) => {
    const now = performance.now();
    if (now - (saidAt.get(message) ?? -HALF_A_MINUTE) < HALF_A_MINUTE) return;
    saidAt.set(message, now);
    say(message);
  };
}
