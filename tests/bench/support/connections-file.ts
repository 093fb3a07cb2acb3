import { writeFileSync } from 'node:fs';

const header = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
];

const firstNames = ['Ana', 'Björn', 'Chloé', 'Dmitri', 'Efua', 'Farid', 'Grace', 'Hiroshi', 'Ines', 'João', 'Katarína'];
const lastNames = ['Kovač', 'Okafor', 'Silva', 'Nguyen', 'Müller', 'Haddad', 'Sato', 'Lindqvist', "O'Neill", 'Ruiz'];
const positions = ['Engineer', 'Head of Research', 'Nurse', 'Teacher, Physics', 'Founder', 'Designer'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Another number for each number, with little left of their order: indexes are then written everywhere, as by real names. */
function scattered(number: number): number {
  return Math.imul(number, 2_654_435_761) >>> 0;
}

function pick(values: readonly string[], number: number): string {
  return values[scattered(number) % values.length] ?? '';
}

/**
 * Writes a table as LinkedIn does: one in five has an address, as in real exports. Files with different marks hold
 * different people.
 */
export function writeConnections(file: string, rows: number, mark: string): void {
  const lines = Array.from({ length: rows }, (_, row) => {
    const word = scattered(row).toString(36);
    const first = pick(firstNames, row);
    const last = `${pick(lastNames, row + 7)}-${word}`;
    const url = `https://www.linkedin.com/in/${word}-${mark}`;
    const address = row % 5 === 0 ? `${word}@${mark}.example` : '';
    const company = row % 3 === 0 ? `"Company ${row % 5_000}, Ltd"` : `Company ${row % 5_000}`;
    const position = `"${pick(positions, row + 3)}"`;
    const day = `${String((row % 28) + 1).padStart(2, '0')} ${months[row % 12]} ${2006 + (row % 20)}`;
    return [first, last, url, address, company, position, day].join(',');
  });
  writeFileSync(file, `${[...header, ...lines].join('\r\n')}\r\n`);
}
