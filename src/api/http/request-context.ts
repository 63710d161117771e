import type { ContractCode } from '../../ocr/error-meaning.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The error that the request is answered with, for logs and metrics. */
    errorCode: ContractCode | `IAM.${string}` | '';
  }
}
