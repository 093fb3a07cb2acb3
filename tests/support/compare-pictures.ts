/** Which share of the pixels of two pictures differ by more than the eye sees; 1 for pictures of different sizes. */
export async function comparePictures(base64: string, knownUrl: string): Promise<number> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
  const [taken, known] = await Promise.all([
    pixelsOf(new Blob([bytes], { type: 'image/png' })),
    fetch(knownUrl)
      .then((response) => response.blob())
      .then(pixelsOf),
  ]);
  if (taken.width !== known.width || taken.height !== known.height) return 1;
  let different = 0;
  for (let index = 0; index < taken.data.length; index += 4) {
    const change = [0, 1, 2].map((part) => Math.abs((taken.data[index + part] ?? 0) - (known.data[index + part] ?? 0)));
    if (Math.max(...change) > 32) different += 1;
  }
  return different / (taken.data.length / 4);
}

async function pixelsOf(picture: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The page has no canvas.');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}
