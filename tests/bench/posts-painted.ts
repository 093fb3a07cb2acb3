import { join } from 'node:path';
import { poll } from '../e2e/support/poll.ts';
import { openPosts } from '../../main/posts/store/open-posts.ts';
import { storePosts } from '../../main/posts/store/post-repository.ts';
import { Database } from '../../main/storage/database.ts';
import { newId } from '../../main/storage/new-id.ts';
import { limited, told, type Measurement } from './support/measurement.ts';
import { now, RunningProgram, WindowPage } from './support/running-program.ts';
import { median, percentile } from './support/statistics.ts';

const clicks = 20;

/** From the click that starts a session to the posts that were fetched before. */
export const postsPainted: Measurement = {
  name: 'posts painted',
  async measure(bench) {
    const dataFolder = bench.newFolderWith(100);
    seedPosts(join(dataFolder, 'data'));
    const program = await RunningProgram.start(bench.start({ dataFolder, clock: 'system' }));
    await program.seen(({ trays }) => (trays[0]?.tooltip ?? '').includes('Person'));
    await program.clickTray();
    const shown = await WindowPage.of(program, await bench.browser());
    await shown.load();
    const times: number[] = [];
    for (let click = 0; click <= clicks; click += 1) {
      await shown.page.waitForFunction(() => window.bench.hasCountdown());
      await shown.request('session:undo');
      await shown.page.waitForFunction(() => !window.bench.hasCountdown());
      const tray = await poll('a tray at rest', async () => (await program.host.desktop()).trays[0]);
      const painted = shown.page.evaluate(postsPaintedAt);
      const clickedAt = now();
      await program.host.user({ kind: 'tray-click', id: tray.id });
      const paintedAt = await painted;
      if (click > 0) times.push(paintedAt - clickedAt);
    }
    await shown.close();
    await program.quit();
    return [
      limited('Cached posts painted after the click that starts a session, p95', percentile(times, 0.95), 'ms', 100),
      told('Cached posts painted after the click that starts a session, median', median(times), 'ms'),
    ];
  },
};

/** Twenty posts of each person. */
function seedPosts(folder: string): void {
  const people = new Database(join(folder, 'twelve.db'), { readOnly: true });
  const profiles = people.all<{ readonly id: string; readonly contact_id: string }>(
    "SELECT id, contact_id FROM profile WHERE network = 'mastodon'",
  );
  people.close();
  const database = openPosts(join(folder, 'posts.db'));
  const at = Date.now();
  const posts = Array.from({ length: 20 }, (_, number) => ({
    identity: String(number),
    title: `Post number ${number}`,
    excerpt: 'What it says in its first words, which are a few, so that there is something to lay out.',
    url: `https://mastodon.example/${number}`,
    publishedAt: at - number * 3_600_000,
  }));
  database.transaction(() => {
    for (const { id, contact_id: contactId } of profiles) {
      storePosts(database, { contactId, profile: { id, network: 'mastodon' }, posts, at, newId });
    }
  });
  database.close();
}

/** Runs in the page: looks once a frame for the list, through every shadow root, and answers when it was painted. */
function postsPaintedAt(): Promise<number> {
  const isShown = (root: ParentNode): boolean =>
    Array.from(root.querySelectorAll('*')).some(
      (element) =>
        element.shadowRoot !== null &&
        (element.localName === 'twelve-session-posts'
          ? element.shadowRoot.querySelector('.post') !== null
          : isShown(element.shadowRoot)),
    );
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => resolve(performance.timeOrigin + performance.now()));
    channel.port1.start();
    const look = (): void => {
      if (isShown(document)) channel.port2.postMessage(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
