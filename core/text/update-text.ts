import type { NoUpdates, UpdateState, UpdatesView } from '../updates/update-state.ts';

const why: Readonly<Record<NoUpdates, string>> = {
  development: 'This one runs from its sources: fetch them anew to update it.',
  portable:
    'A portable Twelve changes nothing by itself. Download the new file where you found this one, and replace it.',
  store: 'It is updated with your other programs, by the store it came from.',
  'unknown-source': 'This package was made by hand and knows no place to look for newer ones. Ask whoever made it.',
};

/** The words about updates. */
export const updateText = {
  title: 'Updates',
  version: (version: string): string => `Twelve ${version}`,
  menu: 'Check for updates',
  sentence: (state: UpdateState): string => {
    switch (state.kind) {
      case 'idle':
        return 'Twelve looks for a newer version when you ask it to. Nothing about you is sent.';
      case 'none':
        return why[state.why];
      case 'checking':
        return 'Looking for a newer version…';
      case 'newest':
        return 'This is the newest version.';
      case 'available':
        return `Twelve ${state.version} is there. Fetching it changes nothing yet.`;
      case 'downloading':
        return `Fetching Twelve ${state.version}: ${state.percent}%.`;
      case 'ready':
        return `Twelve ${state.version} is here. It is put in place when you start anew, between two sessions.`;
      case 'failed':
        return 'The newer version could not be looked for or fetched. See that you are online, then try again.';
    }
  },
  /** What the next step is called; null when there is none. */
  button: ({ kind }: UpdateState): string | null => {
    switch (kind) {
      case 'none':
        return null;
      case 'idle':
      case 'newest':
        return 'Check for updates';
      case 'checking':
        return 'Checking…';
      case 'available':
        return 'Fetch it';
      case 'downloading':
        return 'Fetching…';
      case 'ready':
        return 'Start anew';
      case 'failed':
        return 'Try again';
    }
  },
  /** In one sentence, for who asked from the menu. */
  told: ({ version, state }: UpdatesView): string =>
    state.kind === 'newest' ? `Twelve ${version} is the newest version.` : updateText.sentence(state),
} as const;
