import type { DataRequests } from '../../core/ipc/data-requests.ts';

/** 3 November 2025, at noon in Europe. */
const savedAt = Date.UTC(2025, 10, 3, 11);

/** What main answers about all of the data: a year of sessions, and a backup of two thirds of it. */
export const dataAnswers: { readonly [Name in keyof DataRequests]: ReturnType<DataRequests[Name]> } = {
  'data:view': { people: 312, sessions: 148, folder: '/home/ana/.config/Twelve/data', replacedAt: null },
  'data:back-up': { fileName: 'Twelve 2026-11-18.twelve', savedAt, people: 312, sessions: 148 },
  'data:choose-backup': { fileName: 'Twelve 2025-11-03.twelve', savedAt, people: 214, sessions: 96, hasSettings: true },
  'data:restore': { savedAt, people: 214, sessions: 96 },
  'data:put-back': { savedAt, people: 312, sessions: 148 },
  'data:open-folder': undefined,
  'data:erase': undefined,
};
