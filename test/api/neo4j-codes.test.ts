import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ApiStore } from '../../src/api/guarded-store.ts';
import { type Api, startApi } from '../../src/api/server.ts';
import { queryProblem } from '../../src/graph/store-problem.ts';

/** The status codes of Neo4j 5 (https://neo4j.com/docs/status-codes/5/errors/all-errors/) and those of its driver, by what helps. */
const ASK_AGAIN = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.Terminated',
  'Neo.TransientError.Cluster.ReplicationFailure',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.TransientError.General.StackOverFlowError',
  'Neo.TransientError.General.TransactionMemoryLimit',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.Request.NoThreadsAvailable',
  'Neo.TransientError.Request.ResourceExhaustion',
  'Neo.TransientError.Security.AuthProviderTimeout',
  'Neo.TransientError.Security.ModifiedConcurrently',
  'Neo.TransientError.Transaction.BookmarkTimeout',
  'Neo.TransientError.Transaction.ConstraintsChanged',
  'Neo.TransientError.Transaction.DeadlockDetected',
  'Neo.TransientError.Transaction.InternalTimeout',
  'Neo.TransientError.Transaction.LeaseExpired',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
  'Neo.TransientError.Transaction.LockClientStopped',
  'Neo.TransientError.Transaction.MaximumTransactionLimitReached',
  'Neo.TransientError.Transaction.Outdated',
];
const DEFECTS = [
  'ProtocolError',
  'N/A',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Database.IllegalAliasChain',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
  'Neo.ClientError.General.InvalidArguments',
  'Neo.ClientError.General.UpgradeRequired',
  'Neo.ClientError.Procedure.ProcedureCallFailed',
  'Neo.ClientError.Procedure.ProcedureNotFound',
  'Neo.ClientError.Procedure.ProcedureTimedOut',
  'Neo.ClientError.Request.Invalid',
  'Neo.ClientError.Request.InvalidFormat',
  'Neo.ClientError.Schema.ConstraintValidationFailed',
  'Neo.ClientError.Schema.ConstraintViolation',
  'Neo.ClientError.Schema.IndexNotFound',
  'Neo.ClientError.Security.AuthProviderFailed',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.AuthorizationExpired',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Security.Forbidden',
  'Neo.ClientError.Security.TokenExpired',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Statement.AccessMode',
  'Neo.ClientError.Statement.ArgumentError',
  'Neo.ClientError.Statement.ArithmeticError',
  'Neo.ClientError.Statement.EntityNotFound',
  'Neo.ClientError.Statement.ParameterMissing',
  'Neo.ClientError.Statement.PropertyNotFound',
  'Neo.ClientError.Statement.SemanticError',
  'Neo.ClientError.Statement.SyntaxError',
  'Neo.ClientError.Statement.TypeError',
  'Neo.ClientError.Statement.UnsupportedOperationError',
  'Neo.ClientError.Transaction.ForbiddenDueToTransactionType',
  'Neo.ClientError.Transaction.InvalidBookmark',
  'Neo.ClientError.Transaction.TransactionAccessedConcurrently',
  'Neo.ClientError.Transaction.TransactionHookFailed',
  'Neo.ClientError.Transaction.TransactionMarkedAsFailed',
  'Neo.ClientError.Transaction.TransactionNotFound',
  'Neo.ClientError.Transaction.TransactionStartFailed',
  'Neo.ClientError.Transaction.TransactionValidationFailed',
  'Neo.DatabaseError.Database.Unknown',
  'Neo.DatabaseError.General.IndexCorruptionDetected',
  'Neo.DatabaseError.General.StorageDamageDetected',
  'Neo.DatabaseError.General.UnknownError',
  'Neo.DatabaseError.Schema.SchemaRuleAccessFailed',
  'Neo.DatabaseError.Statement.CodeGenerationFailed',
  'Neo.DatabaseError.Statement.ExecutionFailed',
  'Neo.DatabaseError.Statement.RemoteExecutionFailed',
  'Neo.DatabaseError.Transaction.LinkedTransactionError',
  'Neo.DatabaseError.Transaction.TransactionCommitFailed',
  'Neo.DatabaseError.Transaction.TransactionLogError',
  'Neo.DatabaseError.Transaction.TransactionStartFailed',
];

const ADDRESS = { uri: 'bolt://secret:7687', user: 'secret', database: 'secret' };

let thrown = '';
let api: Api;
beforeAll(async () => {
  const read = async () => {
    throw queryProblem(new neo4j.Neo4jError('MATCH (secret)', thrown, '50N42', 'secret'), ADDRESS);
  };
  api = await startApi({ store: { read } as unknown as ApiStore, host: '127.0.0.1', port: 0, warmUp: false });
});
afterAll(() => api.stop());

test.each([
  ...ASK_AGAIN.map((code) => [code, 'UNAVAILABLE'] as const),
  ...DEFECTS.map((code) => [code, 'DEFECT'] as const),
])('%s is told as %s, and nothing of the inside', async (code, told) => {
  thrown = code;
  const headers = { 'content-type': 'application/json' };
  const body = '{"query":"{ events { totalCount } }"}';
  const answer = await (await fetch(`${api.url}/graphql`, { method: 'POST', headers, body })).text();
  expect(JSON.parse(answer)).toMatchObject({ errors: [{ extensions: { code: told } }] });
  expect(answer).not.toMatch(/secret|MATCH|Neo\.|stack/);
  const page = await fetch(`${api.url}/sessions`);
  expect(page.status).toBe(told === 'UNAVAILABLE' ? 503 : 500);
  expect(await page.text()).not.toMatch(/secret|MATCH|Neo\.|stack/);
});
