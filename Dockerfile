# syntax=docker/dockerfile:1
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json rolldown.config.js ./
COPY scripts scripts
COPY src src
COPY commands commands
COPY bench bench
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
# CACHE_DIR and STATE_DIR have the last word; empty ones in an env file leave these their place. The threshold has the C library give back to the
# system what is not used any more.
ENV NODE_ENV=production NODE_COMPILE_CACHE=/cache/code MALLOC_MMAP_THRESHOLD_=131072 CORPUS_DIR=/corpus CACHE_DIRECTORY=/cache STATE_DIRECTORY=/state HEALTH_PORT=9464
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist/src dist/src
COPY --from=build /app/dist/commands dist/commands
COPY package.json aliases.txt LICENSE ./
COPY seeds /corpus
RUN install -d -o node -g node -m 700 /cache /state
USER node
VOLUME ["/corpus", "/cache", "/state"]
# Ready to answer: unhealthy while the gateway is down or the corpus is empty. From inside, for the port is bound to this container only.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1, so that it is the one that hears SIGTERM.
CMD ["node", "dist/src/main.js"]
