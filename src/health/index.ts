export { createMetrics } from './metrics.ts';
export { type HealthServer, startHealthServer } from './server.ts';
export type * from './types.ts';
