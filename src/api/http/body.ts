import type { FastifyRequest } from 'fastify';
import { failure, type Result, success } from '../../result.ts';

/** The body as it came over the wire: signatures are over its bytes. */
export function rawBody(request: FastifyRequest): Buffer {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

export function parseJsonBody(body: Buffer): Result<unknown, 'not-json'> {
  try {
    return success(JSON.parse(body.toString('utf8')));
  } catch {
    return failure('not-json');
  }
}
