import type { LoginState } from '../login/login-view.ts';
import type { Platform } from '../types/platform.ts';

const blocked: Readonly<Record<Platform, string>> = {
  win32: 'Windows has it turned off. Turn it on in Task Manager, under “Startup apps”.',
  darwin: 'macOS has it turned off. Turn it on in System Settings, under “Login Items”.',
  linux: 'Your desktop has it turned off. Turn it on in the settings of your desktop.',
};

/** The words of the switch for starting at login. */
export const loginText = {
  title: 'Start',
  label: 'Start at login',
  sentence: 'Twelve is there when you log in: its icon, and no window.',
  comment: 'Twelve minutes with one person you don’t know well',
  /** What the system says besides yes or no; empty when there is nothing to say. */
  note: (state: LoginState, platform: Platform): string => {
    switch (state) {
      case 'on':
      case 'off':
        return '';
      case 'approval':
        return 'macOS waits for you to allow it: System Settings, “General”, “Login Items”.';
      case 'blocked':
        return blocked[platform];
      case 'unavailable':
        return 'This package may not do that by itself. Add Twelve to the startup programs in the settings of your desktop.';
    }
  },
} as const;
