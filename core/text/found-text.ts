import { notOurs, type NotOurs } from '../import/not-ours.ts';

/** What a file of no known format looks like, and what to bring instead. Continues after the file's name. */
const texts: Readonly<Record<NotOurs, string>> = {
  html: 'is a web page. Choose the file that the network lets you download instead, such as Connections.csv from LinkedIn, or contacts as .vcf.',
  'meta-html':
    'is a web page from Facebook, Instagram or Threads. Ask for your information there once more and choose JSON as its format.',
  zip: 'is a packed archive in which nobody was found. Choose the archive that the network gave you, or the file inside, such as Connections.csv.',
  'other-archive': 'is an archive of a kind that Twelve cannot open. Unpack it first, or pack its folder as .zip.',
  pdf: 'is a PDF document. Export your contacts as .vcf, or paste the links one a line.',
  image: 'is a picture. Paste the links it shows, one a line.',
  spreadsheet:
    'is a spreadsheet. Save it as CSV with columns such as Name, Link and Email, or paste the links one a line.',
  binary:
    'is not a text file. Choose what a network or an address book gave out: a .csv, .vcf, .json, .opml or .zip file.',
  json: 'is JSON of a kind that Twelve does not know. Paste the links from it, one a line.',
  'meta-json':
    'comes from Facebook, Instagram or Threads but lists nobody you follow or are friends with. Choose your_friends.json or following.json, or the whole archive.',
  xml: 'is XML of a kind that Twelve does not know. Paste the links from it, one a line.',
  'linkedin-messages':
    'holds your messages on LinkedIn and not your connections. Bring in the whole archive, and each person comes with the day you last wrote.',
  'linkedin-other': 'comes from LinkedIn but holds no connections. Choose the file called Connections.csv.',
  'mastodon-other': 'lists whom you muted on Mastodon. Choose following_accounts.csv instead.',
  'x-posts': 'holds your posts on X and not the people. Bring in the whole archive, or following.js.',
  'x-other': 'comes from the archive of X but lists nobody you follow. Bring in the whole archive, or following.js.',
  calendar: 'is a calendar. Export your contacts as .vcf instead.',
  'address-book':
    'is an address book that only Apple’s Contacts can open. In Contacts choose File, Export, Export vCard, and bring in that file.',
  csv: 'is a table without columns that Twelve knows. Name its columns, such as Name, Link and Email, or paste names and links one a line.',
  text: 'holds no link or handle that Twelve knows. Give each person a line with a link, such as linkedin.com/in/ana-kovac.',
};

/** Says what was found instead of people, in words that follow the file's name. */
export function foundText(found: string): string {
  return texts[notOurs.find((candidate): candidate is NotOurs => candidate === found) ?? 'text'];
}
