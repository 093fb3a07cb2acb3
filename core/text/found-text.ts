import { notOurs, type NotOurs } from '../import/not-ours.ts';

/** What a file of no known format looks like, and what to bring instead. Continues after the file's name. */
const texts: Readonly<Record<NotOurs, string>> = {
  html: 'is a web page. Choose the file that the network lets you download instead: Connections.csv from LinkedIn, or contacts as .vcf.',
  zip: 'is a packed archive. Unpack it first, then choose the file inside, such as Connections.csv.',
  pdf: 'is a PDF document. Export your contacts as .vcf, or paste the links one a line.',
  image: 'is a picture. Paste the links it shows, one a line.',
  spreadsheet:
    'is an Excel workbook. Save it as CSV with the columns as LinkedIn names them, or paste the links one a line.',
  binary: 'is not a text file. Choose Connections.csv from LinkedIn, or contacts as .vcf.',
  json: 'is JSON, which Twelve cannot read yet. Paste the links from it, one a line.',
  xml: 'is XML, which Twelve cannot read yet. Paste the links from it, one a line.',
  'google-csv': 'is a table from Google Contacts. Export there once more and choose “vCard (for iOS Contacts)”.',
  'outlook-csv':
    'is a table from Outlook, which Twelve cannot read yet. Save the contacts as .vcf, or paste their links one a line.',
  'linkedin-other': 'comes from LinkedIn but holds no connections. Choose the file called Connections.csv.',
  'x-archive': 'comes from the archive of X, which Twelve cannot read yet. Paste links such as x.com/ana, one a line.',
  calendar: 'is a calendar. Export your contacts as .vcf instead.',
  csv: 'is a table without the columns Twelve knows. Choose Connections.csv from LinkedIn, or paste names and links one a line.',
  text: 'holds no link or handle that Twelve knows. Give each person a line with a link, such as linkedin.com/in/ana-kovac.',
};

/** Says what was found instead of people, in words that follow the file's name. */
export function foundText(found: string): string {
  return texts[notOurs.find((candidate): candidate is NotOurs => candidate === found) ?? 'text'];
}
