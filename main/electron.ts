import * as real from 'electron';
import type { ElectronSurface } from './app/electron-surface.ts';

/**
 * The only place that imports Electron at run time. The assignment is the proof that the real Electron offers the surface
 * that the program and the browser host agree on.
 */
export const electron: ElectronSurface = real;
