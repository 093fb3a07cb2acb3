import { linkIn } from '../../core/links/read-link.ts';
import type { ElectronSurface } from './electron-surface.ts';

/** What happens around the program that it has to react to. */
export interface SystemReactions {
  suspend(): void;
  resume(): void;
  /** The user started the program once more, or clicked on its icon in the dock. */
  comeBack(): void;
  /** A link has led to the program. */
  link(link: string): void;
}

/** Listens to the system. Needs a ready app: the power monitor does not exist before. */
export function listenToSystem(
  { app, powerMonitor }: Pick<ElectronSurface, 'app' | 'powerMonitor'>,
  reactions: SystemReactions,
): void {
  powerMonitor.on('suspend', () => reactions.suspend());
  powerMonitor.on('resume', () => reactions.resume());
  app.on('second-instance', (_event, argv) => {
    const link = linkIn(argv);
    if (link === null) reactions.comeBack();
    else reactions.link(link);
  });
  app.on('activate', () => reactions.comeBack());
}
