import type { LiveStatus } from '../../core/status/status.ts';
import type { Ground } from '../app/before-ready.ts';
import { CommandServer } from '../commands/command-server.ts';
import { CommandService, statusLine, type CommandPorts } from '../commands/command-service.ts';
import { StatusKeeper } from '../status/status-keeper.ts';
import type { Storage } from '../storage/storage-contract.ts';

/** What the ways in from outside lead to. */
export interface ReachParts extends Pick<Ground, 'data' | 'clock' | 'log' | 'hasNamedPipes'> {
  readonly session: CommandPorts['session'];
  readonly storage: Pick<Storage, 'request'>;
  readonly queue: { readonly next: { readonly name: string } | null };
  readonly windows: { open(window: 'session' | 'week' | 'settings'): void };
  readonly imports: Pick<CommandPorts, 'importText'>;
  readonly week: { summary: CommandPorts['weekOf'] };
}

/** The ways in and out besides windows, tray and notifications: status.json and commands. */
export function buildReach(parts: ReachParts) {
  const { data, clock, log, hasNamedPipes, session, storage, queue, windows, imports, week } = parts;
  const status = new StatusKeeper({
    file: data.status,
    clock,
    model: () => ({ state: session.state, nextName: queue.next?.name ?? null }),
    onFailure: (error) => log.bug(error, 'status'),
  });
  const ports: CommandPorts = {
    session,
    status: () => status.status,
    findContacts: (text) => storage.request('contacts:find', text),
    nameOf: async (contactId) => (await storage.request('contacts:get', contactId))?.name ?? null,
    importText: (text) => imports.importText(text),
    weekOf: (day) => week.summary(day),
    open: (window) => windows.open(window),
    timeZone: () => clock.timeZone(),
  };
  const commands = new CommandService(ports);
  const server = new CommandServer({
    folder: data.folder,
    hasNamedPipes,
    log,
    run: (command) => commands.run(command),
    watch: (isJson, tell) => status.watch((present: LiveStatus) => statusLine(present, isJson), tell),
  });
  return {
    /** Something that is shown outside may have changed. */
    look: () => status.look(),
    start: () => server.start(),
    stop: () => {
      server.stop();
      status.stop();
    },
  };
}
