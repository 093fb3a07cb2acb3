import { found, impossible, isReserved, notAPerson, possibleHandle, type NetworkRule } from '../network-rule.ts';

const name = /^[\p{L}\p{M}\p{N}_.·-]{3,30}$/u;
const channel = /^UC[\w-]{22}$/;
const reserved = new Set(
  'watch shorts playlist feed feeds results live embed hashtag gaming premium about t account channel c user redirect'.split(
    ' ',
  ),
);

/** youtube.com/@HANDLE or /channel/UC…; the older /user/NAME and /c/NAME keep their own addresses. */
export const youtube: NetworkRule = {
  network: 'youtube',
  aliases: ['youtube', 'yt', 'you tube'],
  feedPath: /^\/feeds\/videos\.xml$/,
  owns: ({ host }) => host === 'youtube.com' || host === 'youtu.be' || host === 'music.youtube.com',
  read({ host, segments }) {
    const [first = '', second = ''] = segments;
    if (host === 'youtu.be') return notAPerson;
    if (first === 'channel') return channel.test(second) ? this.readHandle(second) : impossible;
    if ((first === 'user' || first === 'c') && second !== '') return this.readHandle(`${first}/${second}`);
    if (first.startsWith('@')) return this.readHandle(first);
    // youtube.com/NAME without @ is the oldest form; YouTube leads it to /c/NAME.
    return isReserved(segments[0], reserved) ? notAPerson : this.readHandle(`c/${first}`);
  },
  readHandle(text) {
    if (channel.test(text)) return found(text, `https://www.youtube.com/channel/${text}`);
    const [, folder, old] = /^(user|c)\/(.+)$/.exec(text) ?? [];
    const handle = possibleHandle(old ?? text, name);
    if (handle === null) return impossible;
    if (folder === undefined) return found(handle, `https://www.youtube.com/@${encodeURIComponent(handle)}`);
    return found(`${folder}/${handle}`, `https://www.youtube.com/${folder}/${encodeURIComponent(handle)}`);
  },
};
