import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/**
 * Tries uploads in a process of its own: a damaged PDF can end the whole process it is read in. Each message is a file
 * with its pages, null for a picture; each answer whether they can be put on a page and written.
 */
const NOWHERE = join(tmpdir(), 'critical-friend-typst-that-is-never-made');
const compiler = NodeCompiler.create({ workspace: NOWHERE });

function canShow({ name, bytes, pages }) {
  const image =
    pages === null
      ? `#image("${name}", alt: "a picture")`
      : `#for n in range(1, ${pages + 1}) { image("${name}", page: n, alt: "a page") }`;
  compiler.mapShadow(join(NOWHERE, name), Buffer.from(bytes));
  try {
    compiler.pdf({ mainFileContent: `#set document(title: "A try")\n${image}`, resetRead: true });
    return true;
  } catch {
    return false;
  } finally {
    compiler.unmapShadow(join(NOWHERE, name));
  }
}

process.on('message', (upload) => process.send?.(canShow(upload)));
process.on('disconnect', () => process.exit(0));
