import type { ErrorCode, ErrorDetails } from '../errors/app-error.ts';
import { cleanLine, shorten } from '../networks/clean-text.ts';
import { networks, type Network } from '../networks/network.ts';
import { skipReasons, type SkipReason } from '../import/import-report.ts';
import { foundText } from './found-text.ts';
import { reasonText } from './import-text.ts';

function detail(details: ErrorDetails, name: string, otherwise: string): string {
  const value = details[name];
  return value === undefined || value === '' ? otherwise : String(value);
}

/** The file's name in quotes, or "the file" where it is not known. */
function file(details: ErrorDetails): string {
  const name = detail(details, 'file', '');
  return name === '' ? 'The file' : `“${name}”`;
}

function impossibleAddress(details: ErrorDetails): string {
  const address = shorten(cleanLine(detail(details, 'address', '')), 80);
  const reason = skipReasons.find((candidate): candidate is SkipReason => candidate === details['reason']);
  const network = networks.find((candidate): candidate is Network => candidate === details['network']);
  return `${address === '' ? 'That' : `“${address}”`} ${reasonText(reason ?? 'unknown-network', network ?? null)}`;
}

/** Why nobody was found in an archive or a folder. */
function emptyArchive(details: ErrorDetails): string {
  const where = file(details);
  switch (detail(details, 'reason', 'none')) {
    case 'html':
      return `${where} holds web pages. Ask for your information once more and choose JSON as its format.`;
    case 'locked':
      return `${where} is locked with a password. Unpack it with another program first, then choose the folder.`;
    case 'too-large':
      return `What ${where} holds is larger than the 200 MB that Twelve reads at once. Unpack it and split the list of people.`;
    case 'damaged':
      return `The lists of people in ${where} are damaged. Get the archive once more and choose the new one.`;
    default:
      return `Nobody was found in ${where}. Choose the archive that a network gave you, or the file inside that lists your people.`;
  }
}

/** A sentence for each code: what is wrong, where, and what to do next. */
const sentences: Readonly<Record<ErrorCode, (details: ErrorDetails) => string>> = {
  'bad-request': () => 'Twelve could not use what the window sent. Close the window and open it again.',
  stranger: () => 'A page that is not part of Twelve asked for something and was refused. Close that page.',
  'unknown-contact': () => 'This person is no longer in Twelve. Choose somebody else.',
  'contact-in-session': () =>
    'A session with this person is open, so they stay. End it and answer its questions, then try again.',
  'unknown-profile': () => 'This link is no longer in Twelve. Open the person again to see the links there are.',
  'unknown-promise': () => 'This follow-up is no longer in Twelve. Open the person again to see those there are.',
  'chosen-changed': () =>
    'The list has changed since you chose, so nothing was done. Look through it and choose once more.',
  'too-many-chosen': () =>
    'So many people can’t be chosen one by one. Choose all of the list, and take out whom you don’t mean.',
  'unknown-post': () => 'This post is no longer kept, or leads nowhere. Open one of the person’s links instead.',
  'no-contacts': () => 'Nobody is up next. Add people, or wait until those you put off come back.',
  'no-session': () => 'No session is there to do that with. Start one first.',
  'session-running': () => 'A session is already running. End it before you start another.',
  'too-late-to-undo': () =>
    'A session can be taken back in its first half minute only. End it, or choose someone else.',
  'unknown-session': () => 'This session is no longer in Twelve. Close the sheet and look at the week as it is now.',
  'session-in-future': () =>
    'A session can be added once it is over, and this one would not be. Choose an earlier day or time.',
  'corrected-since': () =>
    'This was corrected once more since, so it can’t be undone by itself. Undo the later correction first.',
  'link-refused': (details) =>
    `Twelve opens web and mail addresses only, so “${detail(details, 'address', 'this link')}” stayed closed. Give the person a plain link to their profile.`,
  'file-unreadable': (details) =>
    `${file(details)} could not be read. See that it is still there, is a file and may be opened by you, then try again.`,
  'file-empty': (details) => `${file(details)} is empty. Export your contacts again and choose the new file.`,
  'file-too-large': (details) =>
    `${file(details)} is larger than the ${detail(details, 'most', '64 MB')} that Twelve reads at once. Export fewer people, or split the file.`,
  'format-unknown': (details) =>
    `${detail(details, 'file', '') === '' ? 'The text' : file(details)} ${foundText(detail(details, 'found', ''))}`,
  'nothing-to-import': (details) => {
    const reason = detail(details, 'reason', '');
    const where = detail(details, 'file', '') === '' ? 'what you pasted' : file(details);
    return reason === ''
      ? `Nobody was found in ${where}. Give each person a line with a link, or a name and a link.`
      : `Nobody could be taken from ${where}. ${reason}`;
  },
  'archive-damaged': (details) =>
    `${file(details)} is damaged or was not loaded to its end. Get the archive once more and choose the new one.`,
  'archive-empty': emptyArchive,
  'import-gone': () =>
    'This import is no longer there to be undone: it was undone before, or its data was replaced. Look at the list as it is now.',
  'columns-without-name': () => 'No column holds a name or a link yet, so nobody could come in. Say which one does.',
  'impossible-address': impossibleAddress,
  'settings-file-unknown': (details) =>
    `${file(details)} holds no settings of Twelve. Choose a file that was saved from the settings window.`,
  'file-unwritable': (details) =>
    `${file(details)} could not be written. Choose another folder, or see that the disk is not full.`,
  'backup-unknown': (details) =>
    `${file(details)} is not a backup of Twelve. Choose a file that was saved with “Back up”; its name ends in .twelve.`,
  'backup-damaged': (details) =>
    `${file(details)} is damaged, so nothing was restored. Copy it anew from where you keep it, or choose another backup.`,
  'backup-too-new': (details) =>
    `${file(details)} was saved by a newer version of Twelve. Install that version first; nothing was changed.`,
  'backup-inside': (details) =>
    `${file(details)} would lie in Twelve’s own folder, where it could harm your data. Choose another folder, best on another disk.`,
  'print-failed': () => 'The PDF could not be made here. Save the week as a web page and print that from your browser.',
  'export-inside': (details) =>
    `${file(details)} would lie in Twelve’s own folder, where it could take the place of your data. Choose another folder.`,
  'restore-in-session': () =>
    'A session is open, so nothing was restored. End it and answer its questions, then restore again.',
  'update-in-session': () =>
    'A session is open, so the new version waits. End it and answer its questions, then start anew.',
  'folder-unopened': (details) =>
    `The folder could not be opened. You find it at ${detail(details, 'folder', 'the place where programs keep their data')}.`,
  'erase-incomplete': (details) =>
    `Not everything could be erased: ${detail(details, 'names', 'some files')} may be open in another program. Close it and start Twelve anew; it goes on erasing then.`,
  'storage-failed': () =>
    'Your data could not be read or written. See that the disk is not full and the folder may be written to, then start Twelve again.',
  'storage-restored': (details) => {
    const backup = detail(details, 'backup', '');
    return backup === ''
      ? 'The database was damaged and there was no backup, so Twelve began a new one. The damaged file is kept beside it; add your people again.'
      : `The database was damaged, so Twelve went back to the backup ${backup}. The damaged file is kept beside it; look through your last days.`;
  },
  'storage-too-new': () =>
    'Your data was written by a newer version of Twelve. Install that version again to open it; nothing was changed.',
  bug: () => 'Something went wrong inside Twelve. Try again; if it happens once more, quit and start Twelve anew.',
};

/** The sentence that tells the user about a failure. */
export function errorSentence(code: ErrorCode, details: ErrorDetails): string {
  return sentences[code](details);
}
