# The program, compiled, for a Neo4j that NEO4J_URI names; docker-compose.yml puts the two together.
#   docker run --rm -p 127.0.0.1:4000:4000 -e NEO4J_URI=neo4j+s://… -e NEO4J_PASSWORD=… bpf-graph
# The image's Node is the line that package.json pins, so the pinned one is not fetched (it comes by an install script).
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM dependencies AS build
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN node_modules/.bin/tsc -p tsconfig.build.json

FROM node:24-bookworm-slim
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
# What the package's "files" name, beside dist.
COPY package.json README.md CHANGELOG.md LICENSE ./
COPY schema schema
COPY cypher cypher
COPY seeds seeds
COPY src/cli/launch.mjs src/cli/launch.mjs
COPY src/api/browser/bpf-graph.grass src/api/browser/bpf-graph.grass
COPY src/api/playground/browser src/api/playground/browser
COPY src/report/print/report.css src/report/print/report.css
COPY src/neo4j/*.xml src/neo4j/
# Answers of a language model, where one is named, are kept there; nothing else is written.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 BPF_GRAPH_HOME=/tmp/bpf-graph
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=4s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "src/cli/launch.mjs"]
CMD ["up"]
