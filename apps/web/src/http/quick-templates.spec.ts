import { expect, test } from '@jest/globals';
import nunjucks from 'nunjucks';
import { quickenTemplates } from './quick-templates.js';

const FILES: Readonly<Record<string, string>> = {
  'mark.njk': '{% macro mark(word) %}<b>{{ word }}</b>{% endmacro %}{% set dash = "-" %}',
  'row.njk':
    '{% from "mark.njk" import mark, dash %}{% macro row(one) %}{{ mark(one.name) }}{{ dash }}{{ title }}{% endmacro %}',
  'page.njk':
    '{% from "row.njk" import row %}{% import "mark.njk" as marks with context %}{% set last = "none" %}' +
    '{% for one in rows %}{{ loop.index }}/{{ loop.length }}{% if not loop.last %},{% endif %}{{ row(one) }}' +
    '{% for inner in one.inner %}({{ loop.index0 }}{{ loop.first }}{{ loop.revindex }}{{ inner }}){% endfor %}{{ loop.revindex0 }};' +
    '{% set last = one.name %}{% endfor %}{% if rows %}{% set last = marks.dash + last %}{% endif %}{{ last }}',
};

const newTemplates = () =>
  new nunjucks.Environment(
    { getSource: (name: string) => ({ src: FILES[name] ?? '', path: name, noCache: false }) },
    { autoescape: true },
  );

const SHOWN = [
  { title: 'One', rows: [{ name: 'a<b', inner: ['x', 'y'] }, { name: 'c' }] },
  { title: 'Two', rows: [{ name: 'd', inner: ['z'] }] },
  { title: 'None', rows: [] },
];

const written = () => {
  const templates = newTemplates();
  return SHOWN.map((shows) => templates.render('page.njk', shows));
};

test('pages made quickly are the pages made before, and keep nothing of each other', () => {
  const before = written();
  quickenTemplates();
  quickenTemplates();
  expect(written()).toEqual(before);
  expect(before[0]).toContain('<b>a&lt;b</b>-');
  expect(before[0]).not.toContain('One');
});
