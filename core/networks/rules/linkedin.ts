import { found, impossible, notAPerson, possibleHandle, type NetworkRule } from '../network-rule.ts';

// Letters of every script with their marks; emoji do occur in real slugs.
const slug = /^[\p{L}\p{M}\p{N}\p{So}\p{Sk}_-]{3,100}$/u;

/** linkedin.com/in/SLUG; companies, schools and posts are no people. */
export const linkedin: NetworkRule = {
  network: 'linkedin',
  aliases: ['linkedin', 'linked in', 'li'],
  owns: ({ host }) => host === 'linkedin.com',
  read({ segments }) {
    const path = segments[0] === 'mwlite' ? segments.slice(1) : segments;
    if (path[0] === 'in' && path[1] !== undefined) return this.readHandle(path[1]);
    // Links of before 2015, /pub/ana-kovac/1/2b3/4c5: nothing leads from them to today's address any more.
    if (path[0] === 'pub' && path[1] !== undefined) {
      const isOldAddress =
        path.length <= 5 && slug.test(path[1]) && path.slice(2).every((part) => /^\w{1,4}$/.test(part));
      if (!isOldAddress) return impossible;
      const oldPath = path.slice(1).map(encodeURIComponent).join('/');
      return found(path.slice(1).join('/'), `https://www.linkedin.com/pub/${oldPath}`, { status: 'broken' });
    }
    return notAPerson;
  },
  readHandle(text) {
    const handle = possibleHandle(text.replace(/^\/?in\//, ''), slug);
    return handle === null ? impossible : found(handle, `https://www.linkedin.com/in/${encodeURIComponent(handle)}`);
  },
};
