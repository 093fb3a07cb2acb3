import { found, impossible, notAPerson, possibleHandle, type NetworkRule } from '../network-rule.ts';

const name = /^[A-Za-z0-9_-]{3,20}$/;

/** reddit.com/user/NAME; communities are no people, but r/u_NAME is somebody's own page. */
export const reddit: NetworkRule = {
  network: 'reddit',
  aliases: ['reddit'],
  feedPath: /\/\.rss$/,
  owns: ({ host }) => host === 'reddit.com',
  read({ segments }) {
    const [first, second] = segments;
    if ((first === 'user' || first === 'u') && second !== undefined) return this.readHandle(second);
    if (first === 'r' && second?.startsWith('u_') === true) return this.readHandle(second.slice(2));
    return notAPerson;
  },
  readHandle(text) {
    const handle = possibleHandle(text.replace(/^\/?u(?:ser)?\//, ''), name);
    return handle === null ? impossible : found(handle, `https://www.reddit.com/user/${handle}/`);
  },
};
