import { execFile, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFakeElectron } from '../support/fake-electron.ts';

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/** What electron-builder itself is made of: its reader of YAML, and its maker of desktop entries. */
const requireOfBuilder = createRequire(join(root, 'node_modules', 'app-builder-lib', 'package.json'));
const { LinuxTargetHelper } = requireOfBuilder('./out/targets/LinuxTargetHelper.js') as {
  LinuxTargetHelper: new (packager: never) => { computeDesktopEntry(options: never): Promise<string> };
};

/** The part of electron-builder.yml that is looked at here; all of it is checked by electron-builder's own schema. */
interface Configuration {
  readonly productName: string;
  readonly publish: null;
  readonly deb: { readonly fpm: readonly string[] };
  readonly rpm: { readonly fpm: readonly string[] };
  readonly flatpak: { readonly finishArgs: readonly string[] };
  readonly linux: { readonly executableName: string; readonly target: readonly (string | { target: string })[] };
  readonly mac: { readonly target: readonly (string | { target: string })[] };
  readonly win: { readonly target: readonly (string | { target: string })[] };
}
const configuration = (requireOfBuilder('js-yaml') as { load(text: string): unknown }).load(
  readFileSync(join(root, 'electron-builder.yml'), 'utf8'),
) as Configuration;

/** What a build leaves behind, and what must stay at home. */
const builtFiles = {
  'dist/main/main.js': 'import "electron";',
  'dist/main/main.js.map': '{}',
  'dist/main/storage-worker.js': 'export {};',
  'dist/preload/preload.cjs': 'require("electron");',
  'dist/renderer/windows/session/index.html': '<!doctype html>',
  'dist/renderer/assets/session.js': 'export {};',
  'dist/renderer/assets/session.js.map': '{}',
  'dist/renderer/gallery/index.html': '<!doctype html>',
  'dist/browser-host/host.js': 'export {};',
  'dist/.stamp': 'stamp',
  'tests/main/main.test.ts': 'export {};',
  'browser-host/host.ts': 'export {};',
  'core/session.ts': 'export {};',
};

let project = '';
let unpacked = '';

function read(...names: string[]): string {
  return readFileSync(join(root, ...names), 'utf8');
}

/** The real configuration in a project of its own, so that the test neither needs nor disturbs a build. */
function makeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'twelve-package-'));
  for (const name of ['package.json', 'electron-builder.yml', 'build']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  for (const [name, content] of Object.entries(builtFiles)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

beforeAll(async () => {
  project = makeProject();
  const { version } = JSON.parse(read('node_modules', 'electron', 'package.json')) as { version: string };
  makeFakeElectron(join(project, 'electron'), version);
  // A proxy where nobody listens: whatever reaches for the network fails here as it would on a closed one.
  const nowhere = 'http://127.0.0.1:9';
  await run(
    process.execPath,
    [
      join(root, 'node_modules', 'electron-builder', 'cli.js'),
      '--linux',
      'dir',
      '--x64',
      '--publish',
      'never',
      `--config.electronDist=${join(project, 'electron')}`,
    ],
    {
      cwd: project,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: project,
        CI: 'true',
        ELECTRON_BUILDER_CACHE: join(project, 'cache'),
        HTTP_PROXY: nowhere,
        HTTPS_PROXY: nowhere,
        npm_config_offline: 'true',
      },
    },
  );
  unpacked = join(project, 'release', 'linux-unpacked');
}, 60_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

const archive = (): string => join(unpacked, 'resources', 'app.asar');
const packedFiles = (): string[] => listPackage(archive(), { isPack: false }).map((name) => name.replaceAll('\\', '/'));

describe('a package', () => {
  it('holds the three bundles', () => {
    expect(packedFiles()).toEqual(
      expect.arrayContaining([
        '/dist/main/main.js',
        '/dist/main/storage-worker.js',
        '/dist/preload/preload.cjs',
        '/dist/renderer/windows/session/index.html',
        '/dist/renderer/assets/session.js',
      ]),
    );
  });

  it('holds nothing else of the project', () => {
    const strays = packedFiles().filter(
      (name) =>
        /\.map$|gallery|browser-host|tests|node_modules|\/core|\.ts$|\.stamp/.test(name) ||
        !/^\/(dist|package\.json)/.test(name),
    );
    expect(strays).toEqual([]);
  });

  it('knows its entry and its name, and leaves out what only building needs', () => {
    const inside = JSON.parse(extractFile(archive(), 'package.json').toString()) as Record<string, unknown>;
    expect(inside).toMatchObject({ name: 'twelve', main: 'dist/main/main.js', productName: 'Twelve' });
    for (const part of ['devDependencies', 'scripts']) expect(inside).not.toHaveProperty(part);
  });

  it("carries Chromium's words in the program's one language only", () => {
    expect(readdirSync(join(unpacked, 'locales'))).toEqual(['en-US.pak']);
  });

  it('switches off what would let others run code in its name', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'twelve-desktop'));
    const state = (option: FuseV1Options): FuseState | undefined => wire[option];
    expect(state(FuseV1Options.RunAsNode)).toBe(FuseState.DISABLE);
    expect(state(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(FuseState.DISABLE);
    expect(state(FuseV1Options.EnableNodeCliInspectArguments)).toBe(FuseState.DISABLE);
    expect(state(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(FuseState.DISABLE);
    expect(state(FuseV1Options.OnlyLoadAppFromAsar)).toBe(FuseState.ENABLE);
    expect(state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(FuseState.ENABLE);
  });
});

describe('the command for the terminal', () => {
  it('lies beside the archive with its completions, and can be run', () => {
    const command = join(unpacked, 'resources', 'command');
    expect(readdirSync(command).toSorted()).toEqual(['completions', 'twelve']);
    expect(readdirSync(join(command, 'completions')).toSorted()).toEqual(['_twelve', 'twelve.bash', 'twelve.fish']);
    expect(statSync(join(command, 'twelve')).mode & 0o111).not.toBe(0);
  });

  it('goes to where shells look for it, and is not the program itself', () => {
    const files = configuration.deb.fpm.map((mapping) => mapping.split('='));
    expect(files.map(([from = '']) => from).filter((from) => !existsSync(join(root, from)))).toEqual([]);
    expect(files.map(([, to]) => to)).toContain('/usr/bin/twelve');
    expect(configuration.rpm.fpm).toEqual(configuration.deb.fpm);
    expect(configuration.linux.executableName).not.toBe('twelve');
  });
});

describe('the desktop entry', () => {
  const entry = async (): Promise<string> => {
    const { desktopName, description } = JSON.parse(read('package.json')) as Record<string, string>;
    const packager = {
      info: { metadata: { desktopName } },
      appInfo: { productName: configuration.productName, sanitizedProductName: 'Twelve', description },
      executableName: configuration.linux.executableName,
      fileAssociations: [],
      config: configuration,
      platformSpecificBuildOptions: configuration.linux,
    };
    return new LinuxTargetHelper(packager as never).computeDesktopEntry(configuration.linux as never);
  };

  it('takes links, can be found, and belongs to the windows', async () => {
    const text = await entry();
    expect(text).toMatch(/^MimeType=x-scheme-handler\/twelve;$/m);
    expect(text).toMatch(/^Exec=\/opt\/Twelve\/twelve-desktop %U$/m);
    expect(text).toMatch(/^StartupWMClass=io\.github\.twelve_timer\.Twelve$/m);
  });

  const hasValidator = spawnSync('desktop-file-validate', ['--help']).error === undefined;
  if (!hasValidator) console.warn('desktop-file-validate is not installed: its verdict was left out.');
  it.skipIf(!hasValidator)('is one in the eyes of desktop-file-validate', async () => {
    const file = join(project, 'io.github.twelve_timer.Twelve.desktop');
    writeFileSync(file, await entry());
    const { stdout, status } = spawnSync('desktop-file-validate', [file], { encoding: 'utf8' });
    expect([stdout, status]).toEqual(['', 0]);
  });
});

describe('the configuration of the packages', () => {
  it('names a package for every system', () => {
    const targets = (system: 'linux' | 'mac' | 'win'): readonly string[] =>
      configuration[system].target.map((target) => (typeof target === 'string' ? target : target.target));
    expect(targets('linux')).toEqual(['AppImage', 'deb', 'rpm', 'flatpak', 'tar.gz']);
    expect(targets('mac')).toEqual(['dmg', 'zip']);
    expect(targets('win')).toEqual(['nsis', 'portable']);
  });

  it('gives the Flatpak nothing of the user’s files, and the icon its place in the panel', () => {
    const { finishArgs } = configuration.flatpak;
    expect(finishArgs.filter((permission) => permission.startsWith('--filesystem'))).toEqual([]);
    expect(finishArgs).toContain('--talk-name=org.kde.StatusNotifierWatcher');
  });

  it('leaves it to the release to say where updates are', () => {
    expect(configuration.publish).toBeNull();
    expect(existsSync(join(unpacked, 'resources', 'app-update.yml'))).toBe(false);
  });

  it('gives notifications and shortcuts one name to be matched by', () => {
    const { desktopName } = JSON.parse(read('package.json')) as { desktopName: string };
    const appId = /^appId: (.+)$/m.exec(read('electron-builder.yml'))?.[1];
    expect(desktopName).toBe(`${appId}.desktop`);
  });

  it('names icons that are there', () => {
    const icons = [...read('electron-builder.yml').matchAll(/icon: (build\/\S+)/g)].map((match) => match[1] ?? '');
    expect(icons).toHaveLength(3);
    expect(icons.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });
});
