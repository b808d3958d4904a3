import { place } from '../place/place.ts';

/** Points of an A4 sheet, its longer side first. */
const a4 = [841.89, 595.28] as const;
const edge = 28;
const pointsAnInch = 72;
/** What printers print. */
export const dotsAnInch = 300;

export interface Size {
  w: number;
  h: number;
}

/** What a reader of the file says of it. No name of the family's: such titles stand in lists of files. */
export interface Properties {
  title: string;
  subject: string;
  author: string;
  madeAt: Date;
}

/** A sheet laid so that the picture is as large on it as it can be, and where on it the picture stands. */
export function sheetFor({ w, h }: Size) {
  const [long, short] = a4;
  const page: [number, number] = w >= h ? [long, short] : [short, long];
  const scale = Math.min((page[0] - 2 * edge) / w, (page[1] - 2 * edge) / h);
  const width = w * scale;
  const height = h * scale;
  // From the lower left corner, as the format has it.
  const at = { x: (page[0] - width) / 2, y: page[1] - edge - height };
  return { page, at, width, height, pixels: (width / pointsAnInch) * dotsAnInch };
}

/**
 * The picture on one sheet of A4. As pixels and not as letters: the fonts that every reader has cannot write
 * all names, and a name with a letter missing is another name.
 */
export async function toPdf(jpeg: Uint8Array, size: Size, own: Properties): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const file = await PDFDocument.create();
  file.setTitle(own.title, { showInWindowTitleBar: true });
  file.setSubject(own.subject);
  file.setAuthor(own.author);
  file.setLanguage(place.locale);
  file.setCreator('Patchwork');
  file.setProducer('Patchwork');
  file.setCreationDate(own.madeAt);
  file.setModificationDate(own.madeAt);
  const { page, at, width, height } = sheetFor(size);
  file.addPage(page).drawImage(await file.embedJpg(jpeg), { ...at, width, height });
  return file.save();
}
