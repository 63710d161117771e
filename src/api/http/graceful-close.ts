import type { FastifyInstance } from 'fastify';

/** How long a request may go on arriving after the stop, in milliseconds. */
const ARRIVAL_LIMIT = 5000;

/**
 * Watches a server, and gives the function that closes it: the port at once, and every connection when the requests
 * that have arrived are answered. Connections that never bring a whole request (opened ahead, or stalled) would hold
 * up the framework's own close for ever: they are waited for no longer than the limit.
 */
export function gracefulClose(server: FastifyInstance, arrivalLimit = ARRIVAL_LIMIT): () => Promise<void> {
  let unanswered = 0;
  let waitsForArrivals = true;
  const closeIfDone = () => {
    if (!waitsForArrivals && unanswered === 0) server.server.closeAllConnections();
  };
  // runs when the body is there
  server.addHook('preHandler', async (_request, { raw }) => {
    if (raw.closed) return;
    unanswered += 1;
    raw.once('close', () => {
      unanswered -= 1;
      closeIfDone();
    });
  });
  return async () => {
    const timer = setTimeout(() => {
      waitsForArrivals = false;
      closeIfDone();
    }, arrivalLimit);
    await server.close();
    clearTimeout(timer);
  };
}
