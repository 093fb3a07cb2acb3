import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('linkedin', {
  leads: [
    ['https://www.linkedin.com/in/ana-kovac', 'ana-kovac', 'https://www.linkedin.com/in/ana-kovac'],
    ['http://linkedin.com/in/Ana-Kovac/?trk=people', 'Ana-Kovac', 'https://www.linkedin.com/in/Ana-Kovac'],
    ['www.linkedin.com/in/ana-kovac/', 'ana-kovac', 'https://www.linkedin.com/in/ana-kovac'],
    ['https://de.linkedin.com/in/ana-kovac/de', 'ana-kovac', 'https://www.linkedin.com/in/ana-kovac'],
    ['https://m.linkedin.com/mwlite/in/ana-kovac', 'ana-kovac', 'https://www.linkedin.com/in/ana-kovac'],
    ['https://linkedin.com/in/j%C3%BCrgen-%C3%B6', 'jürgen-ö', 'https://www.linkedin.com/in/j%C3%BCrgen-%C3%B6'],
    ['https://linkedin.com/in/ju\u0308rgen', 'jürgen', 'https://www.linkedin.com/in/j%C3%BCrgen'],
    [
      'https://linkedin.com/in/अनिता-राव',
      'अनिता-राव',
      `https://www.linkedin.com/in/${encodeURIComponent('अनिता-राव')}`,
    ],
    ['https://linkedin.com/in/ana-🚀-1', 'ana-🚀-1', 'https://www.linkedin.com/in/ana-%F0%9F%9A%80-1'],
    ['https://linkedin.com/pub/ana-k/1/2b3/4c5', 'ana-k/1/2b3/4c5', 'https://www.linkedin.com/pub/ana-k/1/2b3/4c5'],
  ],
  refuses: [
    ['https://www.linkedin.com/company/northwind', 'not-a-person'],
    ['https://www.linkedin.com/school/northwind', 'not-a-person'],
    ['https://www.linkedin.com/feed/', 'not-a-person'],
    ['https://www.linkedin.com/in/', 'not-a-person'],
    ['https://www.linkedin.com/in/ab', 'impossible-handle'],
    ['linkedin: ana/kovac', 'impossible-handle'],
  ],
});
