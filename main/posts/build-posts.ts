import type { PostsRequests } from '../../core/ipc/posts-requests.ts';
import type { PostsView } from '../../core/posts/post.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import type { Log } from '../app/log.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { openPostsStore } from './posts-client.ts';
import type { PostsStore } from './posts-contract.ts';
import { postsHandlers } from './posts-handlers.ts';
import { PostsService, type PostsServiceParts } from './posts-service.ts';
import { webAccess } from './web-access.ts';

/** Any https address: the system's settings may send some elsewhere, but nobody sets that up for a blog. */
const ordinaryAddress = 'https://www.example.com/';

export interface BuildPostsParts extends Pick<PostsServiceParts, 'storage' | 'clock'> {
  readonly electron: Pick<ElectronSurface, 'app' | 'session'>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where posts are kept, absolute. */
  readonly file: string;
  readonly workerUrl: URL;
  readonly settings: { get(): Pick<Settings, 'readAhead'> };
  readonly queue: { list: PostsServiceParts['next']; notePosts: PostsServiceParts['noteLatest'] };
  readonly session: { readonly state: SessionState } & Pick<PostsServiceParts, 'openPage'>;
  readonly windows: { tell(window: 'session', name: 'posts:view', view: PostsView): void };
  readonly log: Pick<Log, 'bug'>;
}

/** Makes what tells of posts, with the worker that fetches and keeps them. */
export function buildPosts(parts: BuildPostsParts): {
  readonly service: PostsService;
  readonly store: PostsStore;
  readonly handlers: HandlersOf<keyof PostsRequests>;
} {
  const { app, session: browsing } = parts.electron;
  const onFailure = (error: unknown): void => parts.log.bug(error, 'posts');
  const store = openPostsStore({
    workerUrl: parts.workerUrl,
    workerData: {
      file: parts.file,
      userAgent: `Twelve/${app.getVersion()} (desktop feed reader)`,
      environment: proxyVariables(parts.environment),
      web: webAccess(parts.environment, app.isPackaged),
    },
    onFailure,
  });
  const service = new PostsService({
    ...parts,
    store,
    onFailure,
    openPage: (...page) => parts.session.openPage(...page),
    settings: () => parts.settings.get(),
    next: () => parts.queue.list(),
    noteLatest: (latest) => parts.queue.notePosts(latest),
    present: () => {
      const { state } = parts.session;
      return state.kind === 'rest' ? null : state.session.contactId;
    },
    systemProxy: () => browsing.defaultSession.resolveProxy(ordinaryAddress),
    tell: (view) => parts.windows.tell('session', 'posts:view', view),
  });
  return { service, store, handlers: postsHandlers(service) };
}

/** What the environment says of proxies, and nothing else of it. */
function proxyVariables(environment: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => /^(?:https?|no)_proxy$/i.test(name)));
}
