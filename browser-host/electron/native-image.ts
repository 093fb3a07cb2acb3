const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Representation {
  readonly scaleFactor: number;
  readonly width: number;
  readonly height: number;
  readonly png: Buffer;
}

/** A picture that the program drew: PNG data for one or more scale factors. */
export class HostNativeImage {
  #representations: Representation[] = [];
  #isTemplate = false;

  addRepresentation(options: {
    readonly scaleFactor?: number;
    readonly buffer?: Buffer;
    readonly dataURL?: string;
  }): void {
    const fromUrl = options.dataURL === undefined ? undefined : bytesOfDataUrl(options.dataURL);
    const buffer = options.buffer ?? fromUrl;
    const size = buffer === undefined ? null : sizeOfPng(buffer);
    if (buffer === undefined || size === null) return;
    const scaleFactor = options.scaleFactor ?? 1;
    this.#representations = this.#representations.filter((known) => known.scaleFactor !== scaleFactor);
    this.#representations.push({ scaleFactor, ...size, png: Buffer.from(buffer) });
  }

  isEmpty(): boolean {
    return this.#representations.length === 0;
  }

  getSize(): { width: number; height: number } {
    const first = this.#nearest(1);
    if (first === undefined) return { width: 0, height: 0 };
    return {
      width: Math.round(first.width / first.scaleFactor),
      height: Math.round(first.height / first.scaleFactor),
    };
  }

  getScaleFactors(): number[] {
    return this.#representations.map((known) => known.scaleFactor);
  }

  toPNG(options?: { readonly scaleFactor?: number }): Buffer {
    return this.#nearest(options?.scaleFactor ?? 1)?.png ?? Buffer.alloc(0);
  }

  /** The picture with the most pixels, which is what a panel draws from. */
  toSharpestPng(): Buffer {
    return this.toPNG({ scaleFactor: Number.POSITIVE_INFINITY });
  }

  toDataURL(): string {
    return `data:image/png;base64,${this.toPNG().toString('base64')}`;
  }

  setTemplateImage(isTemplate: boolean): void {
    this.#isTemplate = isTemplate;
  }

  isTemplateImage(): boolean {
    return this.#isTemplate;
  }

  get isMacTemplateImage(): boolean {
    return this.#isTemplate;
  }

  #nearest(scaleFactor: number): Representation | undefined {
    const sorted = this.#representations.toSorted((one, other) => one.scaleFactor - other.scaleFactor);
    return sorted.find((known) => known.scaleFactor >= scaleFactor) ?? sorted.at(-1);
  }
}

/** Electron's `nativeImage`, as far as the program uses it. */
export const hostNativeImage = {
  createEmpty: (): HostNativeImage => new HostNativeImage(),
  createFromBuffer: (buffer: Buffer, options?: { readonly scaleFactor?: number }): HostNativeImage => {
    const image = new HostNativeImage();
    image.addRepresentation({ buffer, scaleFactor: options?.scaleFactor ?? 1 });
    return image;
  },
};

function bytesOfDataUrl(url: string): Buffer | undefined {
  const found = /^data:image\/png;base64,(.*)$/.exec(url);
  return found?.[1] === undefined ? undefined : Buffer.from(found[1], 'base64');
}

/** Electron makes an empty image of anything that it cannot read, and so does this. */
function sizeOfPng(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(pngSignature)) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
