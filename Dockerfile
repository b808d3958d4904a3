# Two stages: what builds Patchwork is not in the image that runs it.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json web/
# No package of ours needs its install script.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node_modules/.bin/tsc -p tsconfig.build.json && (cd web && ../node_modules/.bin/vite build)
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
WORKDIR /app
# The process inside a container listens on every address of the container. Whoever wants the demo says
# so, with NODE_ENV=development, as the compose file does.
ENV NODE_ENV=production PORT=3000 HOST=0.0.0.0
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/cypher cypher
COPY --from=build /app/dist dist
COPY --from=build /app/api/src/import/profiles api/src/import/profiles
COPY --from=build /app/web/package.json web/
COPY --from=build /app/web/build web/build
COPY --from=build /app/LICENSE ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# --enable-source-maps: errors in the log name our lines, not the compiler's.
CMD ["node", "--enable-source-maps", "dist/api/src/main.js"]
