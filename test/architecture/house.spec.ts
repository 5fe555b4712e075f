import { describe, expect, it } from '@jest/globals';
import { filesIn, foldersIn, textOf, type SourceFile } from './source-files.js';

const everywhere = ['apps', 'libs', 'test'];
const typed = filesIn(everywhere, '.ts').filter(({ path }) => !path.endsWith('.d.ts'));
const scripts = filesIn([...everywhere, 'docker'], '.ts', '.mjs');
const templates = filesIn(['apps', 'libs'], '.njk');
const where = (found: readonly SourceFile[], pattern: RegExp) =>
  found.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
const withoutWords = ({ text }: SourceFile) =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\/\/[^\n]*/g, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''")
    .replaceAll(/\/(?:[^/\\\n]|\\.)+\/[a-z]*(?=[.,;)])/g, '');
const inCode = (found: readonly SourceFile[], pattern: RegExp) =>
  found.filter((file) => pattern.test(withoutWords(file))).map(({ path }) => path);

describe('A file of this house', () => {
  it('has at most 300 lines', () => {
    expect(scripts.filter(({ lines }) => lines > 300).map(({ path }) => path)).toEqual([]);
  });

  it('is named in kebab case, with its kind as suffix', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+(-[a-z]+)*)*\.(ts|mjs|njk)$/;
    const names = [...scripts, ...templates].map(({ path }) => path);
    expect(names.filter((path) => !name.test(path.split('/').at(-1) ?? ''))).toEqual([]);
  });

  it('stands under a noun of the field', () => {
    const vague = /(^|\/)(utils?|helpers?|common|shared|core|misc|lib)$/;
    expect(foldersIn(everywhere).filter((folder) => vague.test(folder))).toEqual([]);
  });

  it('exports by name', () => {
    expect(inCode(typed, /\bexport default\b/)).toEqual([]);
  });

  it('has no type that could be anything', () => {
    expect(inCode(typed, /(:|<|\bas|\|) *any\b|\bany(\[\]|>)/)).toEqual([]);
  });

  it('names each form for itself: the description of the API goes by their names', () => {
    const forms = typed.flatMap(({ text }) =>
      [...text.matchAll(/^export class (\w+Form)\b/gm)].map(([, name]) => name),
    );
    expect(forms.filter((name, at) => forms.indexOf(name) !== at)).toEqual([]);
  });

  it('switches no check off', () => {
    const off = /@ts-(ignore|nocheck|expect-error)|(eslint|oxlint)-disable/;
    expect(where(typed, off)).toEqual([]);
  });

  it('leaves nothing to be done later', () => {
    const later = /\b(TO{1}DO|FIX{1}ME|X{3})\b/;
    expect(where([...scripts, ...templates], later)).toEqual([]);
  });
});

describe('A setting', () => {
  it('is told in .env.example if it is read, and read if it is told', () => {
    const read = textOf('libs/platform/src/config/environment.ts');
    const told = textOf('.env.example');
    const names = (text: string, name: RegExp) =>
      new Set([...text.matchAll(name)].map(([, found]) => found));
    expect(names(told, /^([A-Z_]+)=/gm)).toEqual(names(read, /^ {2}([A-Z_]+)\??[: ]/gm));
  });
});

describe('A page', () => {
  it('never prints what it was given unescaped', () => {
    expect(where(templates, /\|\s*safe\b|autoescape\s+false/)).toEqual([]);
  });

  it('has no script or style of its own in the markup', () => {
    const pages = templates.filter(({ room }) => room === 'apps/web');
    expect(where(pages, /\son(click|load|submit|change)=|\sstyle="/)).toEqual([]);
  });
});

describe('The schema', () => {
  it('changes by migrations and never by itself', () => {
    expect(inCode(typed, /synchronize:\s*true|dropSchema:\s*true/)).toEqual([]);
  });

  it('has no cascades, subscribers, lazy or eager relations', () => {
    const magic =
      /\bcascade:|\beager:|\blazy:|EventSubscriber|@(Before|After)(Insert|Update|Remove)/;
    expect(inCode(filesIn(['libs/records'], '.ts'), magic)).toEqual([]);
  });
});
