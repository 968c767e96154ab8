// Run as a program of its own, to be killed: assembles Neo4j into the folder that is its argument.
import { assemble } from '../../src/neo4j/assemble.ts';
import { findJava } from '../../src/neo4j/find-java.ts';
import { silent } from '../../src/neo4j/progress.ts';

const environment = process.env;
const java = await findJava(environment);
await assemble({ assemblies: process.argv[2] ?? '', environment, java, progress: silent });
