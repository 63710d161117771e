import type { FastifyReply, FastifyRequest } from 'fastify';

/** Errors of the token routes, in the token server's own shape: `{error: {code, message, title}}`. */
export const IAM_REFUSALS = {
  'IAM.0007': { status: 400, title: 'Bad Request', message: 'The request body is invalid.' },
  'IAM.0061': { status: 401, title: 'Unauthorized', message: 'The account is locked.' },
  'IAM.0062': { status: 401, title: 'Unauthorized', message: 'The username or password is wrong.' },
  'IAM.0067': { status: 401, title: 'Unauthorized', message: 'The token is invalid.' },
  'IAM.0003': { status: 403, title: 'Forbidden', message: 'You have no permission for this project.' },
  'IAM.0082': { status: 403, title: 'Forbidden', message: 'The user is disabled.' },
} as const;

export type IamCode = keyof typeof IAM_REFUSALS;

export function sendIamRefusal(request: FastifyRequest, reply: FastifyReply, code: IamCode): FastifyReply {
  const { status, title, message } = IAM_REFUSALS[code];
  request.errorCode = code;
  return reply.code(status).send({ error: { code: status, message, title } });
}
