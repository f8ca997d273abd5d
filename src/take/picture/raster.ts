/** An SVG document as pixels: needs a browser. */

/** How an SVG is drawn: px of the result. */
interface RasterSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Reads an SVG document as an image.
 * @throws Error where the browser cannot read it
 */
export async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** Draws an SVG document on a canvas of its own. Throws as {@link imageOf}. */
export async function canvasOf(svg: string, { width, height }: RasterSize): Promise<HTMLCanvasElement> {
  const image = await imageOf(svg);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  penOf(canvas).drawImage(image, 0, 0, width, height);
  return canvas;
}

/**
 * A canvas's pen. It draws in the memory from which files and films read: for each of their frames the graphics card would
 * take longer to give it back than to draw it. Throws where the browser has none left.
 */
export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('the browser gives no canvas to draw on: close other pages and try again');
  return pen;
}

/** A canvas as the bytes of a PNG. Throws where it is too large for the browser. */
export async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob)
    throw new Error(`a picture of ${canvas.width} × ${canvas.height} px is too large for this browser`);
  return new Uint8Array(await blob.arrayBuffer());
}
