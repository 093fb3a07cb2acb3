import type { ActionKind } from '../actions/action.ts';

/** How one kind of action is called, asked about and told. */
export interface ActionWords {
  /** On the button. */
  readonly label: string;
  /** Asked after the place for it was opened. */
  readonly question: (name: string) => string;
  /** Told once it is done. */
  readonly done: string;
}

export const actionText: Readonly<Record<ActionKind, ActionWords>> = {
  comment: {
    label: 'Comment',
    question: () => 'Did you comment?',
    done: 'Commented',
  },
  encourage: {
    label: 'Encourage',
    question: (name) => `Did you encourage ${name}?`,
    done: 'Encouraged',
  },
  promote: {
    label: 'Promote',
    question: () => 'Did you promote it?',
    done: 'Promoted',
  },
  repost: {
    label: 'Repost',
    question: () => 'Did you repost it?',
    done: 'Reposted',
  },
  write: {
    label: 'Write',
    question: (name) => `Did you write to ${name}?`,
    done: 'Wrote',
  },
  introduce: {
    label: 'Introduce',
    question: (name) => `Did you introduce ${name} to somebody?`,
    done: 'Introduced',
  },
  congratulate: {
    label: 'Congratulate',
    question: (name) => `Did you congratulate ${name}?`,
    done: 'Congratulated',
  },
  ask: {
    label: 'Ask',
    question: (name) => `Did you ask ${name}?`,
    done: 'Asked',
  },
  recommend: {
    label: 'Recommend',
    question: (name) => `Did you recommend ${name}?`,
    done: 'Recommended',
  },
  follow: {
    label: 'Follow',
    question: (name) => `Did you follow ${name}?`,
    done: 'Followed',
  },
  other: {
    label: 'Something else',
    question: () => 'Did you do it?',
    done: 'Helped',
  },
};
