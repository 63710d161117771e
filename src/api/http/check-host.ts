import type { IncomingMessage } from 'node:http';

const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Whether a request came from this computer and was meant for it. The name is checked as well as the address: a web
 * page whose name was pointed at 127.0.0.1 could else call a server that asks nobody for a password.
 */
export function checkHost(request: IncomingMessage): boolean {
  return LOOPBACK_HOST.test(request.headers.host ?? '') && isLoopback(request.socket.remoteAddress ?? '');
}

export function isLoopback(address: string): boolean {
  return /^(::ffff:)?127(\.\d{1,3}){3}$/.test(address) || address === '::1' || address === 'localhost';
}
