import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ContractCode } from '../../ocr/error-meaning.ts';
import { ERROR_TABLE } from '../../ocr/error-table.ts';
import type { ReadFailureReason } from '../../ocr/failure.ts';

/** A request that is answered with an error of the contract. */
export interface Refusal {
  readonly code: ContractCode;
  /** Where the table's own does not say enough (APIG.0201, APIG.0301). */
  readonly message?: string;
  readonly status?: number;
  /** Seconds. */
  readonly retryAfter?: number;
  /** Which of the reasons behind the code it was; travels as `X-Read-Failure`, beside the contract. */
  readonly reason?: ReadFailureReason;
}

export function refuse(code: ContractCode, more: Omit<Refusal, 'code'> = {}): Refusal {
  return { code, ...more };
}

export function refusalStatus(refusal: Refusal): number {
  return refusal.status ?? ERROR_TABLE[refusal.code].status;
}

/** `{error_code, error_msg}`; the gateway's own errors name the request too. */
export function refusalBody(refusal: Refusal, requestId: string): Record<string, string> {
  return {
    error_code: refusal.code,
    error_msg: refusal.message ?? ERROR_TABLE[refusal.code].message,
    ...(refusal.code.startsWith('APIG.') ? { request_id: requestId } : {}),
  };
}

export function sendRefusal(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  request.errorCode = refusal.code;
  if (refusal.reason) reply.header('X-Read-Failure', refusal.reason);
  if (refusal.retryAfter !== undefined) reply.header('Retry-After', String(refusal.retryAfter));
  return reply.code(refusalStatus(refusal)).send(refusalBody(refusal, request.id));
}
