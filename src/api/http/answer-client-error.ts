import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { GATEWAY_MESSAGES } from '../../ocr/gateway-message.ts';
import { type Refusal, refusalBody, refusalStatus, refuse } from './refusal.ts';

/** Answers what Node's parser could not take for a request: the connection is all there is then. */
export function answerClientError(problem: Error & { code?: string }, socket: Socket): void {
  if (problem.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal = refusalFor(problem.code);
  const requestId = randomUUID().replaceAll('-', '');
  const status = refusalStatus(refusal);
  const body = JSON.stringify(refusalBody(refusal, requestId));
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Request Header Too Large'}`,
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

function refusalFor(code: string | undefined): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return refuse('APIG.0201', { status: 494, message: GATEWAY_MESSAGES.headersTooLarge });
  }
  return refuse('APIG.0201', { status: code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400 });
}
