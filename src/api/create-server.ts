import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import { GATEWAY_MESSAGES } from '../ocr/gateway-message.ts';
import type { ServerConfig } from './config/config-schema.ts';
import { answerClientError } from './http/answer-client-error.ts';
import { checkHost } from './http/check-host.ts';
import { refuse, sendRefusal } from './http/refusal.ts';
import './http/request-context.ts';
import { operationsRoutes } from './routes/operations.ts';
import { recognizeRoute } from './routes/recognize.ts';
import { securityTokensRoute } from './routes/security-tokens.ts';
import { tokensRoute } from './routes/tokens.ts';
import type { Services } from './services.ts';

/** Limits of the vendor's gateway. */
const GATEWAY = {
  bodyBytes: 12 * 1024 * 1024,
  uriBytes: 32 * 1024,
  headerBytes: 32 * 1024,
  allHeaderBytes: 128 * 1024,
  /** Longest time for a request to arrive, in milliseconds. */
  requestMilliseconds: 60_000,
  handshakeMilliseconds: 10_000,
};

/** The HTTP server around the services: limits, identification, logs and metrics of every request, and the routes. */
export async function createServer(
  services: Services,
  logger: FastifyServerOptions['loggerInstance'],
): Promise<FastifyInstance> {
  const { config, metrics } = services;
  const tls = await readTls(config);
  // a request without a host is answered by us, not by Node, which would not say which request it was
  const transport = { maxHeaderSize: GATEWAY.allHeaderBytes, requireHostHeader: false, ...tls };
  const server: FastifyInstance = Fastify({
    ...(tls ? { https: transport } : { http: transport }),
    ...(logger ? { loggerInstance: logger } : {}),
    bodyLimit: GATEWAY.bodyBytes,
    requestTimeout: GATEWAY.requestMilliseconds,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    // a request that was accepted is answered, also while the server stops
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID().replaceAll('-', ''),
    clientErrorHandler: answerClientError,
    // the router asks for a project id of 1 to 64 characters; a longer one is no path of ours
    routerOptions: { maxParamLength: GATEWAY.uriBytes },
    frameworkErrors: (_problem, request, reply) => {
      reply.header('X-Request-Id', request.id);
      sendRefusal(request, reply, refuse('APIG.0101'));
    },
  });
  server.decorateRequest('errorCode', '');
  // every content type is taken for JSON, and parsed only after the caller is known
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  server.addHook('onRequest', async (request, reply) => {
    reply.header('X-Request-Id', request.id);
    reply.header('Cache-Control', 'no-store');
    const { url = '', rawHeaders } = request.raw;
    if (Buffer.byteLength(url) > GATEWAY.uriBytes) {
      return sendRefusal(
        request,
        reply,
        refuse('APIG.0201', { status: 414, message: GATEWAY_MESSAGES.uriTooLarge }),
      );
    }
    if (rawHeaders.some((header) => header.length > GATEWAY.headerBytes)) {
      return sendRefusal(
        request,
        reply,
        refuse('APIG.0201', { status: 494, message: GATEWAY_MESSAGES.headersTooLarge }),
      );
    }
    if (services.authenticator.open && !checkHost(request.raw)) {
      return sendRefusal(request, reply, refuse('APIG.0306'));
    }
  });
  server.addHook('onSend', async (_request, reply) => {
    // also for requests that came before the stop: a connection that stays open would hold it up
    if (services.draining) reply.header('Connection', 'close');
  });
  server.addHook('onResponse', async (request, reply) => {
    // without the pattern of a parameter
    const route = request.routeOptions.url?.replace(/\(.*?\)/, '') ?? 'unknown';
    metrics.requests.inc({ route, status: reply.statusCode, code: request.errorCode });
    metrics.requestSeconds.observe({ route }, reply.elapsedTime / 1000);
    request.log[route.startsWith('/v') ? 'info' : 'debug'](
      {
        method: request.method,
        route,
        status: reply.statusCode,
        ...(request.errorCode ? { code: request.errorCode } : {}),
        milliseconds: Math.round(reply.elapsedTime),
        bytes: Number(request.headers['content-length'] ?? 0),
      },
      'answered',
    );
  });
  server.setNotFoundHandler((request, reply) => sendRefusal(request, reply, refuse('APIG.0101')));
  server.setErrorHandler((problem: Error & { code?: string; statusCode?: number }, request, reply) => {
    if (problem.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      const message = GATEWAY_MESSAGES.bodyTooLarge;
      // the framework would close the connection, and a caller that is still sending would never see the answer:
      // left open, what still comes is read away
      reply.removeHeader('Connection');
      return sendRefusal(request, reply, refuse('APIG.0201', { status: 413, message }));
    }
    if (problem.statusCode !== undefined && problem.statusCode < 500) {
      return sendRefusal(request, reply, refuse('APIG.0201', { status: 400 }));
    }
    request.log.error({ err: problem }, 'a bug');
    return sendRefusal(request, reply, refuse('APIG.0601'));
  });

  // an expectation that nobody knows is no reason to refuse (RFC 9110, 10.1.1), least of all without naming the request
  server.server.on('checkExpectation', (request, response) =>
    server.server.emit('request', request, response),
  );

  recognizeRoute(server, services);
  tokensRoute(server, services);
  securityTokensRoute(server, services);
  operationsRoutes(server, services);
  return server;
}

async function readTls({ listen }: ServerConfig) {
  if (!listen.tls) return undefined;
  const [cert, key] = await Promise.all([readFile(listen.tls.certificateFile), readFile(listen.tls.keyFile)]);
  return { cert, key, handshakeTimeout: GATEWAY.handshakeMilliseconds };
}
