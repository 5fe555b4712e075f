import { eachEntry, refuseFile } from '../documents/index.js';

const WORDS = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;
const TRACKED = /<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|cellIns|cellDel)[\s/>]/;
const COMMENT = /<w:comment(?:Reference|RangeStart)[\s/>]/;

/**
 * Refuses a Word file with tracked changes or comments: which words are meant is not settled, and words struck out or
 * said in the margin may not be for the public.
 */
export async function refuseUnsettled(bytes: Uint8Array): Promise<void> {
  let isTracked = false;
  let isCommented = false;
  await eachEntry(bytes, ({ name, bytes: entry }) => {
    if (!WORDS.test(name)) return;
    const xml = entry.toString('utf8');
    isTracked ||= TRACKED.test(xml);
    isCommented ||= COMMENT.test(xml);
  });
  if (!isTracked && !isCommented) return;
  const what = [...(isTracked ? ['tracked changes'] : []), ...(isCommented ? ['comments'] : [])];
  const how = [
    ...(isTracked ? ['accept or reject every change'] : []),
    ...(isCommented ? ['delete the comments'] : []),
  ];
  refuseFile(
    `The file has ${what.join(' and ')}, so it is not settled which words are meant. In Word, ${how.join(' and ')}, save it, then choose it again.`,
  );
}
