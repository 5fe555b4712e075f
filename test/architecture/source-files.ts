import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** One import of a file, and what it reaches: a file of the house (`libs/rules/src/index.ts`), a package or a Node built-in. */
export interface Import {
  readonly written: string;
  readonly reaches: string;
  readonly kind: 'file' | 'package' | 'built-in';
}

/** One file of the house. `room` is `apps/web`, `libs/rules`…; `path` starts at the root of the repository. */
export interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly lines: number;
  readonly isSpec: boolean;
  readonly imports: readonly Import[];
}

/** Every file under some folders whose name ends so, sorted. */
export function filesIn(folders: readonly string[], ...endings: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !/(^|\/)(node_modules|dist)\//.test(path))
    .toSorted()
    .map(read);
}

/** The folders of the house under some of its top-level ones. */
export function foldersIn(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.parentPath.includes('node_modules'))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
}

/** What one file says, by its path from the root of the repository. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

function read(path: string): SourceFile {
  const text = textOf(path);
  const room = path.split('/').slice(0, 2).join('/');
  const isSpec = path.endsWith('.spec.ts');
  const lines = text.trimEnd().split('\n').length;
  const imports = path.endsWith('.ts') ? importsOf(path, text) : [];
  return { path, room, text, lines, isSpec, imports };
}

function importsOf(path: string, text: string): Import[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => ({ written: fileName, ...whatIsReached(path, fileName) }));
}

function whatIsReached(path: string, written: string): Pick<Import, 'reaches' | 'kind'> {
  if (written.startsWith('.')) {
    const reaches = posix.join(posix.dirname(path), written).replace(/\.js$/, '.ts');
    return { reaches, kind: 'file' };
  }
  if (written.startsWith('#')) {
    const [lib, ...folder] = written.slice(1).split('/');
    return { reaches: posix.join('libs', lib ?? '', 'src', ...folder, 'index.ts'), kind: 'file' };
  }
  if (written.startsWith('node:')) return { reaches: written, kind: 'built-in' };
  const parts = written.split('/');
  return { reaches: parts.slice(0, written.startsWith('@') ? 2 : 1).join('/'), kind: 'package' };
}
