/** What a page must know at once, so that a request which blocks is the only way. */
export class HostQuestions {
  readonly #key: string;
  readonly #paths = new WeakMap<File, string>();

  constructor(key: string) {
    this.#key = key;
  }

  /** A real path for a file that the user gave: browsers never tell theirs, so the host keeps a copy. */
  pathOf(file: File): string {
    if (!(file instanceof File))
      throw new TypeError('getPathForFile expected to receive a File object but one was not provided');
    const known = this.#paths.get(file);
    if (known !== undefined) return known;
    const { path } = ask(`/.host/upload?name=${encodeURIComponent(file.name)}`, file) as { path?: string };
    if (path === undefined) return '';
    this.#paths.set(file, path);
    return path;
  }

  mayNavigate(url: string): boolean {
    return this.#isAllowed('navigate', url);
  }

  openRequested(url: string): void {
    this.#isAllowed('open', url);
  }

  #isAllowed(about: string, url: string): boolean {
    const own = url.startsWith(`${location.origin}/`) ? `host:${url.slice(location.origin.length)}` : url;
    const query = new URLSearchParams({ key: this.#key, about, url: own });
    return (ask(`/.host/ask?${query.toString()}`, null) as { isAllowed?: boolean }).isAllowed === true;
  }
}

/** Whatever goes wrong on the way means no. */
function ask(address: string, body: Blob | null): unknown {
  const request = new XMLHttpRequest();
  request.open('POST', address, false);
  try {
    request.send(body);
    return JSON.parse(request.responseText) as unknown;
  } catch {
    return {};
  }
}
