import { describe, expect, it, test } from '@jest/globals';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { dotsAnInch, sheetFor, toPdf } from './pdf.ts';

/** As much of a picture as the format's reader asks for: how large it is, and in how many colours. */
const jpeg = new Uint8Array([
  ...[0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 20, 0, 40, 3],
  ...[1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 0xff, 0xd9],
]);
const properties = {
  title: 'Family team',
  subject: 'As at noon',
  author: 'Taken by Siân Pryce-Młynarska',
  madeAt: new Date('2026-05-03T10:00:00Z'),
};

test.each([
  ['wide', { w: 1600, h: 900 }, [841.89, 595.28]],
  ['high', { w: 700, h: 2400 }, [595.28, 841.89]],
  ['small', { w: 64, h: 60 }, [841.89, 595.28]],
])('a %s picture stands whole on one sheet, as fine as printers print', (_what, size, page) => {
  const sheet = sheetFor(size);
  expect(sheet.page).toEqual(page);
  expect(sheet.width / sheet.height).toBeCloseTo(size.w / size.h, 6);
  expect(Math.min(sheet.at.x, sheet.at.y)).toBeGreaterThan(27);
  expect(sheet.at.x + sheet.width).toBeLessThan(page[0]! - 27);
  expect(sheet.at.y + sheet.height).toBeLessThan(page[1]! - 27);
  expect(sheet.pixels / (sheet.width / 72)).toBeCloseTo(dotsAnInch, 6);
});

describe('the file', () => {
  it('is one page with the picture on it, and says what it is, when and by whom', async () => {
    const bytes = await toPdf(jpeg, { w: 40, h: 20 }, properties);
    expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-');
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(file.getPages().map((page) => page.getSize())).toEqual([
      { width: 841.89, height: 595.28 },
    ]);
    expect([file.getTitle(), file.getSubject(), file.getAuthor()]).toEqual([
      properties.title,
      properties.subject,
      properties.author,
    ]);
    expect(file.getCreationDate()).toEqual(properties.madeAt);
    const pictures = file.context
      .enumerateIndirectObjects()
      .flatMap(([, one]) => (one instanceof PDFRawStream ? [one] : []))
      .filter(({ dict }) => String(dict.get(PDFName.of('Subtype'))) === '/Image');
    expect(pictures.map(({ contents }) => Buffer.from(contents))).toEqual([Buffer.from(jpeg)]);
  });
});
