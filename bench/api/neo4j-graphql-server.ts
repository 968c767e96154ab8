// @neo4j/graphql over the database of NEO4J_URI, behind the same HTTP server and Apollo Server as our API: a program of its own, so that
// its memory and its processor time are its own. Prints its address.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import neo4j from 'neo4j-driver';
import { listen } from '../../src/api/listen.ts';
import { readSettings } from '../../src/cli/settings.ts';

const { external } = readSettings(process.env);
if (external === null) throw new Error('NEO4J_URI names no database');
const driver = neo4j.driver(external.uri, neo4j.auth.basic(external.user, external.password), {
  telemetryDisabled: true,
});
const typeDefs = readFileSync(new URL('neo4j-graphql.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({ schema, nodeEnv: 'production' });
await apollo.start();

const app = express();
app.use('/graphql', express.json(), expressMiddleware(apollo));
const httpServer = createServer(app);
process.stdout.write(`${await listen(httpServer, '127.0.0.1', 0)}/graphql\n`);
