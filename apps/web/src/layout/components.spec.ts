import { beforeAll, describe, expect, test } from '@jest/globals';
import { fastify } from 'fastify';
import { readMarkdown } from '#platform/markdown';
import { useTemplates } from '../http/templates.js';

const from = (component: string, macro: string) =>
  `{% from "layout/components/${component}.njk" import ${macro} %}`;
const app = fastify();
beforeAll(() => useTemplates(app, false));
const shown = async (template: string, shows: object) =>
  app.view({ raw: template } as unknown as string, shows);

describe('the parts pages are made of', () => {
  test('a badge is its word; the tone is only a class', async () => {
    const html = await shown(
      `${from('badge', 'cfBadge')}{{ cfBadge({ text: "Sent", tone: "done" }) }}`,
      {},
    );
    expect(html).toMatch(/<strong class="govuk-tag cf-tag cf-tag--done">\s*Sent\s*<\/strong>/);
  });

  test('a due date is said in words that a machine can read too', async () => {
    const due = { words: 'Due today, Friday 11 August 2023', date: '2023-08-11', tone: 'soon' };
    const html = await shown(`${from('due', 'cfDue')}{{ cfDue(due) }}`, { due });
    expect(html).toContain('<time datetime="2023-08-11">Due today, Friday 11 August 2023</time>');
  });

  test('"why?" lists the facts as text, never as markup', async () => {
    const why = {
      facts: ['Sent on 19 July 2023', '28 days <b>from</b> then'],
      citation: 'SI 2009/942',
    };
    const html = await shown(`${from('why', 'cfWhy')}{{ cfWhy(why) }}`, { why });
    expect(html).toMatch(/<span class="govuk-details__summary-text">\s*Why\?/);
    expect(html).toContain('<li>28 days &lt;b&gt;from&lt;/b&gt; then</li>');
    expect(html).toContain('SI 2009/942');
  });

  test('an are-you-sure page says what would be done and holds the fields put into it', async () => {
    const confirm = {
      title: 'Send this recommendation?',
      caption: 'Recommendation 2023/4',
      rows: [{ key: 'To', value: 'Anyshire <Police>' }],
      warning: 'The text cannot be changed afterwards.',
      action: '/app/recommendations/2023-4/sending',
      csrfToken: 'a-token',
      button: 'Send it',
      cancel: '/app/recommendations/2023-4',
    };
    const html = await shown(
      `${from('confirm', 'cfConfirm')}{% call cfConfirm(confirm) %}<p>a field</p>{% endcall %}`,
      { confirm },
    );
    expect(html).toContain(
      '<form action="/app/recommendations/2023-4/sending" method="post" novalidate>',
    );
    expect(html).toContain('name="_csrf" value="a-token"');
    expect(html).toContain('Anyshire &lt;Police&gt;');
    expect(html).toContain('The text cannot be changed afterwards.');
    expect(html.indexOf('a field')).toBeLessThan(html.indexOf('Send it'));
  });

  test('a Markdown text becomes paragraphs, lists, tables and links, and nothing that was typed becomes markup', async () => {
    const blocks = readMarkdown(
      '**No** <b>change</b> to [the plan](https://plan.example).\n\n2. Roads\n\n> As agreed\n\n| Year |\n| --- |\n| 2023 |',
    );
    const html = await shown(`${from('markdown', 'cfMarkdown')}{{ cfMarkdown(blocks) }}`, {
      blocks,
    });
    expect(html).toContain(
      '<p class="govuk-body"><strong>No</strong> &lt;b&gt;change&lt;/b&gt; to <a class="govuk-link" href="https://plan.example" rel="noopener noreferrer nofollow">the plan</a>.</p>',
    );
    expect(html).toMatch(/<ol class="govuk-list govuk-list--number" start="2">\s*<li>/);
    expect(html).toContain('<blockquote class="govuk-inset-text"><p class="govuk-body">As agreed');
    expect(html).toContain('<th scope="col" class="govuk-table__header">Year</th>');
    expect(html).toContain('<td class="govuk-table__cell">2023</td>');
  });

  test('history tells each event with its day and hour in London', async () => {
    const entries = [
      { at: '2023-07-19T18:05:00Z', actor: 'An officer', sentence: 'Sent to the police.' },
    ];
    const html = await shown(`${from('history', 'cfHistory')}{{ cfHistory(entries) }}`, {
      entries,
    });
    expect(html).toContain('<time datetime="2023-07-19T18:05:00Z">19 July 2023, 19:05</time>');
    expect(html).toContain('Sent to the police.');
    expect(await shown(`${from('history', 'cfHistory')}{{ cfHistory([]) }}`, {})).toContain(
      'Nothing has happened yet.',
    );
  });

  test('a name that was not given is a fault, not a blank', async () => {
    await expect(shown('{{ recommendation.text }}', {})).rejects.toThrow(/undefined/);
  });
});
