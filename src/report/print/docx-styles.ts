import type { IStylesOptions } from 'docx';

/** Colours as Word wants them: six hexadecimal digits. */
export const INK = { text: '1C2330', faint: '566070', link: '0B4F9C', warning: '8A3B00', shade: 'F3F6FA' } as const;

/** The shades of a heat map, from none to most. */
export const HEAT = ['F3F6FA', 'E3EEFB', 'BCD7F5', '8DBBEC', '5F9FE0'] as const;

export interface Font {
  readonly text: string;
  readonly headings: string;
}

/** The named styles of the document: whoever goes on writing it changes them in one place. */
export function docxStyles(language: string, font: Font): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: font.headings, size, bold: true, color: INK.text },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  const paragraph = (id: string, name: string, run: object, spacing: object, more: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph: { spacing, ...more },
  });
  return {
    default: {
      document: {
        run: { font: font.text, size: 21, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      title: {
        run: { font: font.headings, size: 44, bold: true, color: INK.text },
        paragraph: { spacing: { before: 2400, after: 240, line: 240, lineRule: 'auto' } },
      },
      heading1: heading(32, 480),
      heading2: heading(26, 360),
      heading3: heading(23, 240),
      footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 40, line: 240 } } },
    },
    paragraphStyles: [
      paragraph('Subtitle', 'Subtitle', { italics: true, color: INK.faint, size: 24 }, { after: 600 }),
      paragraph(
        'Fact',
        'Fact',
        {},
        { after: 60 },
        { indent: { left: 1600, hanging: 1600 }, tabStops: [{ type: 'left', position: 1600 }] },
      ),
      paragraph('ContentsHeading', 'Contents Heading', { size: 32, bold: true }, { after: 200 }),
      paragraph('TOC1', 'toc 1', {}, { after: 40 }, { tabStops: [{ type: 'right', leader: 'dot', position: 9638 }] }),
      paragraph(
        'TOC2',
        'toc 2',
        {},
        { after: 20 },
        { indent: { left: 400 }, tabStops: [{ type: 'right', leader: 'dot', position: 9638 }] },
      ),
      paragraph('Numbered', 'Numbered Paragraph', {}, { after: 140, line: 276 }),
      paragraph(
        'BoxHeading',
        'Box Heading',
        { bold: true },
        { before: 120, after: 0 },
        { indent: { left: 240, right: 120 } },
      ),
      paragraph('BoxText', 'Box Text', {}, { after: 0, line: 264 }, { indent: { left: 240, right: 120 } }),
      paragraph('Caption', 'caption', { italics: true, color: INK.faint, size: 19 }, { before: 160, after: 80 }),
      paragraph('Cell', 'Table Cell', { size: 18 }, { after: 0, line: 240 }),
      paragraph('CellHead', 'Table Heading', { size: 16, bold: true }, { after: 0, line: 240 }),
      paragraph('AfterTable', 'After Table', { size: 12 }, { after: 120 }),
      paragraph('TurnSpeaker', 'Turn Speaker', { size: 20 }, { before: 160, after: 20 }),
      paragraph('TurnText', 'Turn Text', { size: 19 }, { after: 60, line: 252 }),
    ],
    characterStyles: [
      {
        id: 'ParagraphNumber',
        name: 'Paragraph Number',
        basedOn: 'DefaultParagraphFont',
        run: { size: 16, color: INK.faint },
      },
      {
        id: 'Warning',
        name: 'Warning',
        basedOn: 'DefaultParagraphFont',
        run: { italics: true, color: INK.warning, size: 18 },
      },
    ],
  };
}
