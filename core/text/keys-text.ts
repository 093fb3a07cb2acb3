/** The sheet of keys, in the order in which it is read. `keys` are what is printed on them. */
export const keysText = {
  title: 'Keys',
  areOn: 'Single keys can be turned off in the settings, under “Keyboard”.',
  areOff: 'Single keys are turned off. “Keyboard” in the settings turns them on; Escape, Tab and Enter work always.',
  groups: [
    {
      title: 'At rest',
      rows: [
        { keys: ['S'], text: 'Start with who is up next' },
        { keys: ['W'], text: 'This week' },
        { keys: ['C'], text: 'Your people' },
      ],
    },
    {
      title: 'In a session',
      rows: [
        { keys: ['1', '9'], text: 'Open a profile' },
        { keys: ['P'], text: 'Pause, go on' },
        { keys: ['U'], text: 'Not now, in the first 30 seconds' },
        { keys: ['O'], text: 'Someone else' },
        { keys: ['+'], text: 'Two more minutes' },
        { keys: ['E'], text: 'End now' },
        { keys: ['R'], text: 'Open the newest post' },
        { keys: ['T'], text: 'The tip' },
        { keys: ['Q'], text: 'Who comes next' },
      ],
    },
    {
      title: 'What you do',
      rows: [
        { keys: ['I'], text: 'Write down what you mean to do' },
        { keys: ['A'], text: 'All ways to connect or help' },
        { keys: ['Y'], text: 'Yes, I did' },
        { keys: ['N'], text: 'Not this time' },
      ],
    },
    {
      title: 'Anywhere',
      rows: [
        { keys: ['?'], text: 'This sheet' },
        { keys: ['Ctrl'], text: 'With + or −: everything larger or smaller (on a Mac ⌘)' },
        { keys: ['Esc'], text: 'Close what is open, then the window' },
      ],
    },
  ],
} as const;
