/** A moment as part of a file name: sorts by time and holds no character that a system forbids. */
export function fileStamp(wallMs: number): string {
  return new Date(wallMs).toISOString().slice(0, 19).replaceAll(':', '-');
}
