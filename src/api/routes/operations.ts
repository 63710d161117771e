import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';

/** `GET /healthz` for balancers and orchestrators, `GET /metrics` for Prometheus. Neither asks for credentials. */
export function operationsRoutes(server: FastifyInstance, services: Services): void {
  server.get('/healthz', async (_request, reply) =>
    reply.code(services.draining ? 503 : 200).send({
      status: services.draining ? 'stopping' : 'ok',
      running: services.pool.running,
      waiting: services.pool.waiting,
    }),
  );
  server.get('/metrics', async (_request, reply) => {
    const { registry } = services.metrics;
    return reply.header('Content-Type', registry.contentType).send(await registry.metrics());
  });
}
