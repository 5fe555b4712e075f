const KILO = 1024;

/** A size as people say it, from bytes: `1 KB` at least, `940 KB`, `1.4 MB`. The most a file may have is `20.0 MB`. */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  return kilobytes < KILO ? `${kilobytes} KB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;
}
