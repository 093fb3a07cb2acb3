import { correctionFixtures, foundPeople, type CorrectionFixture } from './correction-fixtures.ts';
import { weekFixtures } from './week-fixtures.ts';
import '../corrections/correction-sheet.ts';

/** One state of the sheet of corrections. */
export async function showCorrection(name: string): Promise<void> {
  const sheet = document.createElement('twelve-correction-sheet');
  sheet.today = weekFixtures.usual.today;
  sheet.ports = {
    save: () => Promise.resolve(''),
    delete: () => Promise.resolve('This session is no longer in Twelve.'),
    find: () => Promise.resolve(foundPeople),
  };
  document.body.append(sheet);
  const sitting = { day: '2026-11-19', time: '19:30', minutes: 12 };
  if (Object.hasOwn(correctionFixtures, name)) await sheet.correct(correctionFixtures[name as CorrectionFixture]);
  else await sheet.add(name === 'adding' ? null : { contactId: 'Ana Kovačević', name: 'Ana Kovačević' }, sitting);
}
