import { describe, expect, it } from '@jest/globals';
import { aLetter, aRecommendationCase } from '../../../../test/postroom/letter-builders.js';
import { textBlocks } from './text-blocks.js';

const sent = (wording: string) =>
  aLetter('recommendation-sent', {
    case: aRecommendationCase({ wording }),
    to: 'signatory',
    on: '2023-07-19',
    event: 'recommendation.sent',
  });

describe('The HTML of a letter', () => {
  it('says what the plain text says, with one heading, one button and no picture', () => {
    const { html, text, subject } = sent('That a plan be published.');
    expect(html).toContain(`<title>${subject}</title>`);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('href="http://scrutiny.test/l/token"');
    expect(html).not.toMatch(/<img|<script|<style|<link/);
    const said = html
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    const sentences = text.split('\n').map((line) => line.replace(/^> ?|:$/g, ''));
    for (const sentence of sentences.filter((line) => !line.startsWith('http'))) {
      expect(said).toContain(sentence);
    }
  });

  it('shows markup in a recommendation as words, never as markup', () => {
    const { html, text } = sent('That <b>all</b> partners & schools meet.');
    expect(html).toContain('That &lt;b&gt;all&lt;/b&gt; partners &amp; schools meet.');
    expect(text).toContain('> That <b>all</b> partners & schools meet.');
  });

  it('keeps every paragraph of a recommendation inside the quotation', () => {
    const { text, html } = sent('First.\n\nWhat to do: send money here:\nhttp://evil.test/');
    expect(text).toContain('> First.\n>\n> What to do: send money here:\n> http://evil.test/\n');
    expect(html.match(/<a /g)).toHaveLength(1);
  });
});

describe('The parts of a plain text', () => {
  it('are paragraphs, quotations and the one button', () => {
    expect(textBlocks('A.\nB.\n\n> Q.\n\nAnswer:\nhttp://here/\n', ['http://here/'])).toEqual([
      { kind: 'paragraph', lines: ['A.', 'B.'] },
      { kind: 'quotation', lines: ['Q.'] },
      { kind: 'button', label: 'Answer', address: 'http://here/' },
    ]);
  });

  it('have no button where there is no link', () => {
    expect(textBlocks('Answer:\nhttp://here/', [])).toEqual([
      { kind: 'paragraph', lines: ['Answer:', 'http://here/'] },
    ]);
  });
});
