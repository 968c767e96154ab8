import { Agent, request } from 'node:http';
import type { GraphqlRequest } from './questions.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/**
 * Ask a GraphQL server over a kept connection.
 * @returns bytes of the answer
 * @throws Error for whatever is no answer without errors
 */
export function askOnce(url: string, question: GraphqlRequest): Promise<number> {
  const body = JSON.stringify(question);
  return new Promise((done, failed) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        try {
          const { data, errors } = JSON.parse(text);
          if (errors !== undefined || data == null) throw new Error(JSON.stringify(errors ?? text).slice(0, 600));
          done(text.length);
        } catch (error) {
          failed(new Error(`${url} does not answer ${question.query.slice(0, 80)}…: ${error}`));
        }
      });
    });
    sent.on('error', failed);
    sent.end(body);
  });
}
