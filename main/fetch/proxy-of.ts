/** What the environment may say of proxies, in either case (https://about.gitlab.com/blog/we-need-to-talk-no-proxy/). */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that a request goes through, or null for none. `system` is what the system's own settings say, as Chromium
 * writes it ("PROXY host:port; DIRECT"); where they say nothing, the environment's variables hold.
 */
export function proxyOf(url: URL, environment: ProxyEnvironment, system: string): string | null {
  return fromSystem(system) ?? fromEnvironment(url, environment);
}

function fromSystem(system: string): string | null {
  for (const entry of system.split(';')) {
    const [kind = '', address = ''] = entry.trim().split(/\s+/);
    if (address === '') continue;
    if (/^PROXY$|^HTTP$/i.test(kind)) return `http://${address}`;
    if (/^HTTPS$/i.test(kind)) return `https://${address}`;
  }
  return null;
}

function fromEnvironment(url: URL, environment: ProxyEnvironment): string | null {
  const value = (name: string): string => environment[name] ?? environment[name.toUpperCase()] ?? '';
  const proxy = value(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
  if (proxy === '' || isLeftOut(url, value('no_proxy'))) return null;
  const withScheme = proxy.includes('://') ? proxy : `http://${proxy}`;
  return /^https?:\/\//i.test(withScheme) && URL.canParse(withScheme) ? withScheme : null;
}

/** `no_proxy`: hosts, with or without a port; a leading dot or `*.` means everything below; `*` means all. */
function isLeftOut({ hostname, port, protocol }: URL, list: string): boolean {
  const here = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = '', onlyPort] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? [];
      if (name === '' || (onlyPort !== undefined && onlyPort !== here)) return false;
      const bare = name.replace(/^\*?\./, '');
      return hostname === bare || hostname.endsWith(`.${bare}`);
    });
}
