const plain = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** What stands in a box of a page's form, by its name: a text area or a line. */
export function boxIn(html: string, name: string): string | null {
  const at = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const area = new RegExp(`<textarea[^>]*name="${at}"[^>]*>([\\s\\S]*?)</textarea>`).exec(html);
  const line = new RegExp(`<input[^>]*name="${at}"[^>]*value="([^"]*)"`).exec(html);
  const found = area?.[1] ?? line?.[1];
  return found === undefined ? null : plain(found);
}
