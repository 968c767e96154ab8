import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** What the endpoint got, as sent. */
export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: { readonly json_schema: { readonly schema: object } };
  };
}

type Answer = (response: ServerResponse, asked: Asked) => void;

/**
 * A real HTTP server in the place of an OpenAI-compatible endpoint, closed after the test.
 * @param answers one for each request, the last one again and again
 */
export async function endpoint(...answers: Answer[]): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await bodyOf(request));
    const one = { path: request.url ?? '', authorization: request.headers.authorization, body };
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(one);
    answer?.(response, one);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/v1/`, asked };
}

/** An answer as a model gives it. */
export function says(content: unknown, usage = { prompt_tokens: 100, completion_tokens: 10 }): Answer {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return (response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: text } }], usage }));
  };
}

export function fails(status: number, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(status, headers);
    response.end('{"error":{"message":"no"}}');
  };
}

export const hangsUp: Answer = (response) => void response.socket?.destroy();
export const neverAnswers: Answer = () => {};

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}
