import type { ImportPreview, PastImport } from '../../core/import/import-preview.ts';
import type { ImportReport } from '../../core/import/import-report.ts';
import type { ImportsRequests } from '../../core/ipc/imports-requests.ts';
import type { TableToAssign } from '../../core/import/column-choice.ts';

export const aReport: ImportReport = {
  batchId: 'batch-1',
  format: 'pasted-list',
  fileName: '',
  added: 14,
  updated: 0,
  same: 1,
  skippedCount: 3,
  names: ['Ana Kovačević', 'Omar Haddad', 'Becky Robinson'],
  skipped: [
    { line: 3, reason: 'impossible-handle', excerpt: '@this_name_is_far_too_long', network: 'x' },
    { line: 7, reason: 'unknown-network', excerpt: 'frobnicate:ana', network: null },
    { line: 9, reason: 'no-name', excerpt: '', network: null },
  ],
};

const names = ['Ana Kovačević', 'Omar Haddad', 'Becky Robinson', 'فاطمة الزهراء', '王小明', 'Nils Berg'];

export const aPreview: ImportPreview = {
  batchId: 'batch-2',
  format: 'linkedin-connections',
  fileName: 'Complete_LinkedInDataExport.zip',
  added: 1204,
  updated: 3,
  same: 312,
  newPeople: names.map((name, at) => ({
    name,
    role: at % 2 === 0 ? 'Product lead' : '',
    organisation: at % 3 === 0 ? 'Northwind' : '',
  })),
  updatedPeople: [
    {
      name: 'Mira Vuković',
      fields: [
        { field: 'role', before: 'Designer', after: 'Head of design' },
        { field: 'organisation', before: '', after: 'Adria Labs' },
      ],
      profiles: 1,
      tags: [],
    },
    { name: 'Tom Okafor', fields: [], profiles: 2, tags: ['Book club'] },
    {
      name: 'Wilhelmina Alexandra Featherstonehaugh-Cholmondeley von Thurn',
      fields: [{ field: 'note', before: '', after: 'Last message on LinkedIn: 3 May 2024.' }],
      profiles: 0,
      tags: [],
    },
  ],
  skipped: [
    { line: 6, reason: 'no-name', excerpt: 'https://www.linkedin.com/in/nobody-at-all', network: null },
    { line: 41, reason: 'broken-row', excerpt: 'Ben,Ito', network: null },
  ],
  skippedCount: 2,
  remarks: [],
  hasColumns: false,
};

export const aTable: TableToAssign = {
  fileName: 'club members.csv',
  header: ['Mitglied', 'Seit', 'Profil', 'Bemerkung'],
  rows: [
    ['Ana Kovačević', '2019', 'linkedin.com/in/ana-kovac', 'brings cake'],
    ['Omar Haddad', '2021', '@omar@mastodon.social', ''],
  ],
  choices: [null, null, 'link', 'note'],
  hasHeader: true,
};

export const pastImports: readonly PastImport[] = [
  {
    batchId: 'batch-2',
    format: 'linkedin-connections',
    fileName: 'Complete_LinkedInDataExport.zip',
    at: Date.UTC(2026, 10, 18, 9, 30),
    added: 1204,
    updated: 3,
    same: 312,
    skipped: 2,
    undoneAt: null,
  },
  {
    batchId: 'batch-1',
    format: 'pasted-list',
    fileName: '',
    at: Date.UTC(2026, 10, 2, 17, 5),
    added: 14,
    updated: 0,
    same: 1,
    skipped: 3,
    undoneAt: Date.UTC(2026, 10, 2, 17, 9),
  },
];

/** The same from an archive in which not all could be used. */
export const aMixedPreview: ImportPreview = {
  ...aPreview,
  format: 'archive',
  fileName: 'instagram-ana-2026-11-18.zip, facebook-ana-2026-11-18.zip',
  added: 0,
  skipped: aPreview.skipped.map((row) => ({ ...row, file: 'connections/followers_and_following/following.json' })),
  remarks: [{ file: 'connections/friends/your_friends.html', reason: 'html' }],
};

/** What main answers about imports. */
export const importAnswers: { readonly [Name in keyof ImportsRequests]: ReturnType<ImportsRequests[Name]> } = {
  'imports:text': aReport,
  'imports:choose': { kind: 'preview', preview: aPreview },
  'imports:assign-columns': { kind: 'preview', preview: aPreview },
  'imports:change-columns': { kind: 'columns', table: aTable },
  'imports:bring-in': { ...aReport, batchId: 'batch-2', format: 'linkedin-connections', added: 1204, updated: 3 },
  'imports:cancel': undefined,
  'imports:past': pastImports,
  'imports:undo': { removed: 1204, putBack: 3, kept: 2 },
  'imports:remind': Date.UTC(2026, 10, 19, 9, 30),
};
