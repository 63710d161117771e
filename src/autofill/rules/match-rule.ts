import type { SiteRule } from './site-rule.ts';

/**
 * The rule for a page: host first, then path. The most exact one wins whole - a host over its wildcard, whatever their
 * paths; for the same host an exact path over a prefix over none - and is never merged with another. Of equals, the first.
 */
export function matchRule(rules: readonly SiteRule[], url: string): SiteRule | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, hostname, pathname } = new URL(url);
  let best: { rule: SiteRule; rank: number } | undefined;
  for (const rule of rules) {
    const hostRank = rule.enabled ? rankOfHost(rule.host.toLowerCase(), host, hostname) : 0;
    const pathRank = rankOfPath(rule.path, pathname);
    if (hostRank === 0 || pathRank === 0) continue;
    const rank = hostRank * 1_000_000 + pathRank;
    if (best === undefined || rank > best.rank) best = { rule, rank };
  }
  return best?.rule;
}

function rankOfHost(pattern: string, host: string, hostname: string): number {
  if (pattern === host) return 4000;
  if (pattern === hostname) return 3000;
  if (!pattern.startsWith('*.')) return 0;
  const domain = pattern.slice(2);
  return hostname === domain || hostname.endsWith(`.${domain}`) ? domain.length : 0;
}

/** Longer prefixes are more exact; an exact path is longer than any prefix. */
function rankOfPath(pattern: string, pathname: string): number {
  if (pattern === '' || pattern === '*' || pattern === '/*') return 1;
  if (pattern.endsWith('*')) return pathname.startsWith(pattern.slice(0, -1)) ? 1 + pattern.length : 0;
  return withoutSlash(pathname) === withoutSlash(pattern) ? 100_000 : 0;
}

function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
