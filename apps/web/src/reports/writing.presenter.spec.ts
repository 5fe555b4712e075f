import { describe, expect, it } from '@jest/globals';
import { blankReport, REPORT_TEMPLATES, sheetOf } from '#rules';
import { writingPresenter } from './writing.presenter.js';

const template = REPORT_TEMPLATES.scrutiny;
const blank = blankReport('Rural crime', template, () => 'a1');
const appendices = [{ id: 'a1', letter: 'A', title: 'Figures', documentId: 'first' }];

describe('The row of an appendix', () => {
  it('keeps its paper chosen when the file was replaced, so that saving the page unlinks nothing', () => {
    const sheet = sheetOf({ content: { ...blank, appendices }, exemptTexts: {} }, template);
    const documents = [{ id: 'second', title: 'Figures', fileName: 'June.pdf' }];
    const [row] = writingPresenter({ template, sheet, clashes: [], documents }).appendices;
    const menu = row?.fields.find(({ name }) => name === 'appendix.a1.document');
    expect(menu).toMatchObject({
      value: 'first',
      choices: [
        { value: '', text: 'None yet' },
        { value: 'first', text: 'The paper it has, as it was replaced' },
        { value: 'second', text: 'Figures (June.pdf)' },
      ],
    });
  });
});
