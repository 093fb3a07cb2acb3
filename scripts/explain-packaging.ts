const networkErrors =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|UND_ERR|RequestError|HTTPError|status code (403|404|407|5\d\d)/;

/** One sentence for the person who wanted a package, from what electron-builder said when it gave up. */
export function explainPackaging(said: string): string {
  if (networkErrors.test(said)) {
    return (
      'The package was not made: what it is made of (the Electron binary, the tools for the installer) could not be ' +
      'downloaded. Try again with a connection to github.com, set ELECTRON_MIRROR and ELECTRON_BUILDER_BINARIES_MIRROR ' +
      'to a mirror, or give an unpacked Electron: npm run package -- --dir --config.electronDist=FOLDER'
    );
  }
  return 'The package was not made: the reason stands above, in the words of electron-builder.';
}
