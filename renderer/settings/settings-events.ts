import type { SettingName } from '../../core/settings/settings-schema.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** A setting was given another value, one that it accepts. */
export class SettingChangeEvent extends Event {
  readonly patch: Partial<Settings>;

  constructor(patch: Partial<Settings>) {
    super('setting-change', { bubbles: true, composed: true });
    this.patch = patch;
  }
}

/** One setting, or with null all of them, is to go back to its default. */
export class SettingResetEvent extends Event {
  readonly setting: SettingName | null;

  constructor(setting: SettingName | null) {
    super('setting-reset', { bubbles: true, composed: true });
    this.setting = setting;
  }
}

/** Something is to be done that is no setting; `action` names it. */
export class SettingsActionEvent extends Event {
  readonly action: string;

  constructor(action: string) {
    super('settings-action', { bubbles: true, composed: true });
    this.action = action;
  }
}

/** The user wants the program to start at login, or not to. */
export class LoginChangeEvent extends Event {
  readonly isOn: boolean;

  constructor(isOn: boolean) {
    super('login-change', { bubbles: true, composed: true });
    this.isOn = isOn;
  }
}

/** Keys are recorded from now on, or no longer. */
export class RecordKeysEvent extends Event {
  readonly isRecording: boolean;

  constructor(isRecording: boolean) {
    super('record-keys', { bubbles: true, composed: true });
    this.isRecording = isRecording;
  }
}

declare global {
  interface HTMLElementEventMap {
    'setting-change': SettingChangeEvent;
    'setting-reset': SettingResetEvent;
    'settings-action': SettingsActionEvent;
    'login-change': LoginChangeEvent;
    'record-keys': RecordKeysEvent;
  }
}
