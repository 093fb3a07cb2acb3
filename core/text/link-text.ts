import type { LinkQuestion } from '../links/link-question.ts';
import type { LinkProblem } from '../links/read-link.ts';
import { cleanLine, shorten } from '../networks/clean-text.ts';
import { commonText } from './common-text.ts';
import { minutesText } from './time-text.ts';

type Asked = Extract<LinkQuestion, { kind: 'ask' }>;

const problems: Readonly<Record<LinkProblem, string>> = {
  unreadable: 'The link could not be read. It is cut off, or too long.',
  unknown: 'Twelve does not know what this link asks for. It may be meant for a newer version.',
  minutes: 'The link asks for a number of minutes that no session can have: there can be 1 to 60.',
  address: 'The link brings no address of a person. Copy their profile’s own link and paste it into Twelve.',
  window:
    'The link asks for a window that there is not. There are the session, the people (contacts), the week and the settings.',
  contact: 'The link names nobody. Start from the queue instead.',
};

const withWhom = (name: string | null): string => (name === null ? '' : ` with ${cleanLine(name)}`);

/** The words of the question that a link leads to. */
export const linkText = {
  title: 'A link asks',
  titleOfProblem: 'A link leads nowhere',
  notYours: 'It came from a web page or another program. Leave it if you did not click on a link just now.',
  no: 'Leave it',
  understood: commonText.close,
  problem: (problem: LinkProblem): string => problems[problem],
  question: ({ wish, name, minutes }: Asked): string => {
    switch (wish.kind) {
      case 'start':
        return `Start ${minutesText(minutes)}${withWhom(name)}?`;
      case 'pause':
        return `Pause the session${withWhom(name)}?`;
      case 'resume':
        return `Go on${withWhom(name)}?`;
      case 'extend':
        return `Add ${minutesText(wish.minutes)} to the session${withWhom(name)}?`;
      case 'end':
        return `End the session${withWhom(name)} now?`;
      case 'add':
        return `Add the person behind ${shorten(wish.link, 200)}?`;
    }
  },
  yes: ({ wish }: Asked): string => {
    switch (wish.kind) {
      case 'start':
        return 'Start';
      case 'pause':
        return 'Pause';
      case 'resume':
        return 'Go on';
      case 'extend':
        return `Add ${minutesText(wish.minutes)}`;
      case 'end':
        return 'End it';
      case 'add':
        return 'Add';
    }
  },
} as const;
