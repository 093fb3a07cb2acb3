import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('github', {
  leads: [
    ['https://github.com/ana-kovac', 'ana-kovac', 'https://github.com/ana-kovac'],
    ['github.com/ana-kovac/notes/issues?q=1', 'ana-kovac', 'https://github.com/ana-kovac'],
    ['https://gist.github.com/ana-kovac/1a2b', 'ana-kovac', 'https://github.com/ana-kovac'],
    ['https://github.com/sponsors/ana-kovac', 'ana-kovac', 'https://github.com/ana-kovac'],
    ['gh: ana-kovac', 'ana-kovac', 'https://github.com/ana-kovac'],
  ],
  refuses: [
    ['https://github.com/', 'not-a-person'],
    ['https://github.com/orgs/northwind', 'not-a-person'],
    ['https://github.com/ana--kovac', 'impossible-handle'],
    ['https://github.com/-ana', 'impossible-handle'],
  ],
});
