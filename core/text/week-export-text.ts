import type { Day } from '../week/week-summary.ts';

/** The words around what is taken along. */
export const weekExportText = {
  title: (range: string): string => `Week of ${range}`,
  madeBy: 'Twelve',
  madeWith: 'Made with Twelve. It stays on your computer until you give it away.',
  menu: 'Take the week along',
  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  saveMarkdown: 'Save as Markdown',
  saveHtml: 'Save as a web page',
  savePdf: 'Save as PDF',
  savePicture: 'Save as a picture',
  saveData: 'Save data as a table…',
  saveCalendar: 'Save a calendar file',
  copied: 'Copied.',
  saved: (file: string): string => `Saved as “${file}”.`,
  dialogTitle: 'Take the week along',
  dialogButton: 'Save',
  kinds: {
    text: 'Text',
    markdown: 'Markdown',
    html: 'Web pages',
    pdf: 'PDF',
    png: 'Pictures (PNG)',
    csv: 'Tables (CSV)',
    json: 'JSON',
    ics: 'Calendars (ICS)',
  },
  fileName: (day: Day, extension: string): string => `Twelve week of ${day}.${extension}`,
  dataFileName: (what: string, firstDay: Day, lastDay: Day, extension: string): string =>
    `Twelve ${what} ${firstDay} to ${lastDay}.${extension}`,
  calendarFileName: 'Twelve.ics',
  dataHeading: 'Data as a table',
  dataWhat: 'What',
  dataChoices: { sessions: 'Sessions', actions: 'What was done', 'follow-ups': 'Follow-ups' },
  dataFormat: 'As',
  dataFormats: { csv: 'A table for spreadsheets (CSV)', json: 'JSON for programs' },
  from: 'From',
  to: 'To',
  save: 'Save…',
  notInOrder: 'The first day comes after the last. Change one of them.',
} as const;

/** The words of entries in a calendar. */
export const calendarFileText = {
  daily: 'Twelve minutes for somebody',
  dailyAbout: 'Click the icon of Twelve: it knows who is next.',
  followUp: (name: string): string => `Come back to ${name}`,
} as const;
