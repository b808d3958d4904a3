import { sheetFor, toPdf, type Properties } from './pdf.ts';

const sharpness = 2;
/** Browsers refuse larger pictures, and give back a blank one. */
const longest = 8000;

/** Hands a file to the reader. The address lives as long as the download needs to begin. */
export function save(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The drawing in pixels, twice as fine as on a plain screen; an error where the browser cannot. */
export async function asPng(svg: string): Promise<Blob> {
  const image = await asImage(svg);
  return inPixels(image, image.width * sharpness, 'image/png');
}

/** The drawing on a sheet of paper, as fine as printers print. */
export async function asPdf(svg: string, properties: Properties): Promise<Blob> {
  const image = await asImage(svg);
  const size = { w: image.width, h: image.height };
  const picture = await inPixels(image, sheetFor(size).pixels, 'image/jpeg', 0.92);
  const jpeg = new Uint8Array(await picture.arrayBuffer());
  const file = await toPdf(jpeg, size, properties);
  return new Blob([file as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}

async function asImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

function inPixels(
  image: HTMLImageElement,
  width: number,
  type: string,
  quality?: number,
): Promise<Blob> {
  const scale = Math.min(width / image.width, longest / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    const done = (file: Blob | null) => (file ? resolve(file) : reject(new Error('no picture')));
    canvas.toBlob(done, type, quality);
  });
}
