import { networks } from '../core/networks/network.ts';
import { settingSections, weekdays, type Setting } from '../core/settings/setting-kinds.ts';
import { settingNames, settingOf, type SettingName } from '../core/settings/settings-schema.ts';
import { defaultOf } from '../core/settings/settings.ts';
import { sectionTitles, settingsText } from '../core/text/settings-text.ts';
import { weekdayName } from '../core/text/weekday-text.ts';
import type { Platform } from '../core/types/platform.ts';

const platformNames: Readonly<Record<Platform, string>> = { win32: 'Windows', darwin: 'macOS', linux: 'Linux' };
const platforms = Object.keys(platformNames) as readonly Platform[];

/** docs/settings.md: every setting with its key in settings.json, what it may be and what it is by default. */
export function settingsDocs(): string {
  return [
    '# Settings',
    '',
    'Made by `npm run settings-docs` from `core/settings/settings-schema.ts`; a test compares the two.',
    '',
    'The settings window shows all of these. They stand in `settings.json` in the data folder, one key each. A key that',
    'is missing or holds a value it can’t have falls back to its default by itself; keys that Twelve does not know stay.',
    ...settingSections.flatMap((section) => [
      '',
      `## ${sectionTitles[section]}`,
      ...settingNames.filter((name) => settingOf(name).section === section).flatMap((name) => ['', ...entry(name)]),
    ]),
    '',
  ].join('\n');
}

function entry(name: SettingName): readonly string[] {
  const setting = settingOf(name);
  const { label, sentence } = settingsText[name];
  return [
    `### ${label}`,
    '',
    `${sentence}${only(setting)}`,
    '',
    `- Key: \`${name}\``,
    `- Values: ${values(name, setting)}`,
    `- Default: ${defaults(name)}`,
    ...condition(setting),
  ];
}

function only({ platforms: on }: Setting): string {
  return on === undefined ? '' : ` On ${on.map((platform) => platformNames[platform]).join(' and ')} only.`;
}

function condition({ onlyWhen }: Setting): readonly string[] {
  if (onlyWhen === undefined) return [];
  const wanted = onlyWhen.is.map((value) => `\`${JSON.stringify(value)}\``).join(' or ');
  return [`- Matters while \`${onlyWhen.name}\` is ${wanted}`];
}

function values(name: SettingName, setting: Setting): string {
  switch (setting.kind) {
    case 'choice': {
      const text = settingsText[name];
      const words: Readonly<Record<string, string>> = 'choices' in text ? text.choices : {};
      return setting.values.map((value) => `\`${JSON.stringify(value)}\` (${words[value] ?? ''})`).join(', ');
    }
    case 'whole':
      return `a whole number from ${setting.from} to ${setting.to} (${setting.unit})`;
    case 'switch':
      return '`true`, `false`';
    case 'time':
      return 'a time of day, `"HH:MM"`, from `"00:00"` to `"23:59"`';
    case 'weekdays':
      return `a list of days in their order, one at least: ${weekdays.map((day) => `\`${day}\` ${weekdayName(day)}`).join(', ')}`;
    case 'shortcut':
      return 'keys as `"Control+Alt+T"`, two modifiers at least or a function key with one; `""` for none';
    case 'volume':
      return 'a whole number from 0 to 100 (percent)';
    case 'words':
      return 'a list of words, none of them twice';
    case 'networks':
      return `a list of networks in their order: ${networks.map((network) => `\`"${network}"\``).join(', ')}`;
    case 'day':
      return 'a day, `"YYYY-MM-DD"`, or `""`';
  }
}

function defaults(name: SettingName): string {
  const texts = platforms.map((platform) => `\`${JSON.stringify(defaultOf(name, platform))}\``);
  const [first = ''] = texts;
  if (texts.every((text) => text === first)) return first;
  return platforms.map((platform, index) => `${texts[index]} on ${platformNames[platform]}`).join(', ');
}
