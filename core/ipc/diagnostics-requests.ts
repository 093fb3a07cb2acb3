/** What a window may ask when things go wrong. */
export interface DiagnosticsRequests {
  /** Puts on the clipboard what somebody who helps needs to know; nobody's name is in it. */
  'diagnostics:copy': () => void;
}

export const diagnosticsRequestNames = { 'diagnostics:copy': true } satisfies Record<keyof DiagnosticsRequests, true>;
