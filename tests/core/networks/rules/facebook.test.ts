import { describeNetwork } from '../../../support/network-cases.ts';

describeNetwork('facebook', {
  leads: [
    ['https://www.facebook.com/ana.kovac', 'ana.kovac', 'https://www.facebook.com/ana.kovac'],
    ['http://m.facebook.com/ana.kovac?ref=1', 'ana.kovac', 'https://www.facebook.com/ana.kovac'],
    ['https://pt-br.facebook.com/ana.kovac', 'ana.kovac', 'https://www.facebook.com/ana.kovac'],
    ['fb.com/ana.kovac', 'ana.kovac', 'https://www.facebook.com/ana.kovac'],
    ['m.me/ana.kovac', 'ana.kovac', 'https://www.facebook.com/ana.kovac'],
    ['https://www.messenger.com/t/ana.kovac', 'ana.kovac', 'https://www.facebook.com/ana.kovac'],
    ['https://facebook.com/profile.php?id=100012345', '100012345', 'https://www.facebook.com/profile.php?id=100012345'],
    [
      'https://facebook.com/#!/profile.php?id=100012345',
      '100012345',
      'https://www.facebook.com/profile.php?id=100012345',
    ],
    ['https://facebook.com/people/Ana-K/100012345', '100012345', 'https://www.facebook.com/profile.php?id=100012345'],
  ],
  refuses: [
    ['https://www.facebook.com/groups/12345', 'not-a-person'],
    ['https://www.facebook.com/Northwind-1234567890/', 'not-a-person'],
    ['https://www.facebook.com/login', 'not-a-person'],
    ['https://www.facebook.com/profile.php', 'impossible-handle'],
    ['https://www.facebook.com/ana', 'impossible-handle'],
    ['https://www.facebook.com/.....', 'impossible-handle'],
  ],
});
