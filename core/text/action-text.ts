import type { ActionKind } from '../actions/action.ts';

/** How one kind of action is called, asked about and told. */
export interface ActionWords {
  /** On the button. */
  readonly label: string;
  /** What it may look like, for the list of all kinds. */
  readonly hint: string;
  /** Asked after the place for it was opened. */
  readonly question: (name: string) => string;
  /** Told once it is done. */
  readonly done: string;
}

export const actionText: Readonly<Record<ActionKind, ActionWords>> = {
  comment: {
    label: 'Comment',
    hint: 'Say what stayed with you',
    question: () => 'Did you comment?',
    done: 'Commented',
  },
  encourage: {
    label: 'Encourage',
    hint: 'A kind word, said plainly',
    question: (name) => `Did you encourage ${name}?`,
    done: 'Encouraged',
  },
  promote: {
    label: 'Promote',
    hint: 'Tell your people about their work',
    question: () => 'Did you promote it?',
    done: 'Promoted',
  },
  repost: {
    label: 'Repost',
    hint: 'Pass on something of theirs',
    question: () => 'Did you repost it?',
    done: 'Reposted',
  },
  write: {
    label: 'Write',
    hint: 'A message or a mail, just to them',
    question: (name) => `Did you write to ${name}?`,
    done: 'Wrote',
  },
  introduce: {
    label: 'Introduce',
    hint: 'Bring two people together',
    question: (name) => `Did you introduce ${name} to somebody?`,
    done: 'Introduced',
  },
  congratulate: {
    label: 'Congratulate',
    hint: 'Something went well for them',
    question: (name) => `Did you congratulate ${name}?`,
    done: 'Congratulated',
  },
  ask: {
    label: 'Ask',
    hint: 'A question that shows you read',
    question: (name) => `Did you ask ${name}?`,
    done: 'Asked',
  },
  recommend: {
    label: 'Recommend',
    hint: 'Vouch for them where it counts',
    question: (name) => `Did you recommend ${name}?`,
    done: 'Recommended',
  },
  follow: {
    label: 'Follow',
    hint: 'See what they do from now on',
    question: (name) => `Did you follow ${name}?`,
    done: 'Followed',
  },
  other: {
    label: 'Something else',
    hint: 'Anything that helps',
    question: () => 'Did you do it?',
    done: 'Helped',
  },
};
