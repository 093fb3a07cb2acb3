import type { Mutant } from './mutant.ts';

const fetching = 'tests/main/fetch';
const posts = 'tests/main/posts';

export const postsMutants: readonly Mutant[] = [
  {
    name: 'a redirect leads into a private network',
    file: 'main/fetch/web.ts',
    find: '{ ...given, isAllowed: isTypedHost ? () => true : isAllowed },',
    replace: '{ ...given, isAllowed: isTypedHost || hop > 0 ? () => true : isAllowed },',
    caughtBy: [fetching],
  },
  {
    name: 'a bomb is unpacked to its end',
    file: 'main/fetch/read-body.ts',
    find: 'return collect(stream, mostBytes);',
    replace: 'return collect(stream, Number.POSITIVE_INFINITY);',
    caughtBy: [fetching],
  },
  {
    name: 'conditions of one address follow to another',
    file: 'main/fetch/web.ts',
    find: 'return hop === 0 ? headers :',
    replace: 'return hop < 9 ? headers :',
    caughtBy: [fetching],
  },
  {
    name: 'a feed is asked twice within an hour',
    file: 'main/posts/store/address-book.ts',
    find: 'sinceMs >= askEveryMs;',
    replace: 'sinceMs >= askEveryMs / 2;',
    caughtBy: [posts],
  },
  {
    name: '"nothing new" is written down at once',
    file: 'main/posts/lookup/contact-look-up.ts',
    find: "if (asked.kind === 'same' && !hasMoved) return;",
    replace: '',
    caughtBy: [posts],
  },
  {
    name: 'an old blog is all news',
    file: 'main/posts/store/post-repository.ts',
    find: 'const isNew = !isFirst || sortedAt > at - newsMs;',
    replace: 'const isNew = isFirst || sortedAt > at - newsMs;',
    caughtBy: [posts],
  },
];
