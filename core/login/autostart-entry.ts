/** Put into every start at login: no window opens by itself. */
export const hiddenOption = '--hidden';

/** The text of an autostart file (https://specifications.freedesktop.org/autostart-spec/latest/). */
export function autostartEntry(
  words: { readonly name: string; readonly comment: string },
  command: readonly string[],
): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${escapeValue(words.name)}`,
    `Comment=${escapeValue(words.comment)}`,
    `Exec=${execLine(command)}`,
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/**
 * A command as an Exec line (https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html): each word in
 * quotes, with a backslash before what means something there, `%` doubled since it begins a field, and then all of it
 * escaped once more as the value that it is.
 */
export function execLine(command: readonly string[]): string {
  const quoted = command.map((word) => `"${word.replaceAll(/["`$\\]/g, (sign) => `\\${sign}`).replaceAll('%', '%%')}"`);
  return escapeValue(quoted.join(' '));
}

function escapeValue(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}

/** What an autostart file says: whether it starts anything, and its Exec line as it stands. */
export interface ReadEntry {
  readonly isOn: boolean;
  readonly exec: string;
}

/** Reads an autostart file. Desktops turn one off by a key of their own rather than removing it. */
export function readAutostart(text: string): ReadEntry {
  const values = new Map<string, string>();
  let isInGroup = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('[')) isInGroup = line.trim() === '[Desktop Entry]';
    const at = line.indexOf('=');
    if (isInGroup && at > 0 && !line.startsWith('#')) values.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  const exec = values.get('Exec') ?? '';
  const isOff = values.get('Hidden') === 'true' || values.get('X-GNOME-Autostart-enabled') === 'false';
  return { isOn: exec !== '' && !isOff, exec };
}
