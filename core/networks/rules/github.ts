import { found, impossible, isReserved, notAPerson, possibleHandle, type NetworkRule } from '../network-rule.ts';

const name = /^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/;
const reserved = new Set(
  (
    'about account apps blog codespaces collections contact copilot customer-stories dashboard discussions enterprise ' +
    'events explore features feed issues join login logout marketplace mobile models new notifications orgs ' +
    'organizations pricing pulls readme search security sessions settings signup site sponsors stars team topics trending'
  ).split(' '),
);

/** github.com/NAME, also from a repository's or a gist's address. */
export const github: NetworkRule = {
  network: 'github',
  aliases: ['github', 'gh'],
  feedPath: /^\/[^/]+\.atom$/,
  owns: ({ host }) => host === 'github.com' || host === 'gist.github.com',
  read({ segments }) {
    const [first, second] = segments;
    if ((first === 'sponsors' || first === 'stars') && second !== undefined) return this.readHandle(second);
    return isReserved(first, reserved) ? notAPerson : this.readHandle(first ?? '');
  },
  readHandle(text) {
    const handle = possibleHandle(text, name, reserved);
    return handle === null ? impossible : found(handle, `https://github.com/${handle}`);
  },
};
