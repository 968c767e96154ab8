import ky from 'ky';
import { z } from 'zod';
import type { LanguageModel } from './language-model.ts';

export interface Endpoint {
  /** Base address of an OpenAI-compatible API, e.g. `http://localhost:11434/v1`. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; null sends none, as local servers need none. */
  readonly key: string | null;
  /** Milliseconds for one attempt; a question is given up after three times as long. */
  readonly timeout: number;
}

const RETRIES = 2;
const LONGEST_PAUSE_MS = 5_000;
// Far more than the answers asked for: an endpoint that sends without end must not fill the memory.
const MOST_ANSWER_TOKENS = 8_000;

const RESPONSE = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ prompt_tokens: z.number().catch(0), completion_tokens: z.number().catch(0) }).optional(),
});

/** A model behind `POST <url>/chat/completions`, asked for structured output. Busy and failing endpoints are asked again. */
export function chatCompletions({ url, model, key, timeout }: Endpoint): LanguageModel {
  const address = `${url.replace(/\/+$/, '')}/chat/completions`;
  return {
    name: model,
    async ask({ system, user, answerSchema }, signal) {
      const response = await ky
        .post(address, {
          json: {
            model,
            messages: [
              { role: 'system', content: system },
              { role: 'user', content: user },
            ],
            response_format: {
              type: 'json_schema',
              json_schema: { name: 'findings', strict: true, schema: answerSchema },
            },
            temperature: 0,
            max_tokens: MOST_ANSWER_TOKENS,
          },
          headers: key === null ? {} : { authorization: `Bearer ${key}` },
          timeout,
          totalTimeout: 3 * timeout,
          redirect: 'error',
          retry: { limit: RETRIES, methods: ['post'], maxRetryAfter: LONGEST_PAUSE_MS, backoffLimit: LONGEST_PAUSE_MS },
          ...(signal === undefined ? {} : { signal }),
        })
        .json();
      const { choices, usage } = RESPONSE.parse(response);
      return {
        text: choices[0]?.message.content ?? '',
        tokensIn: usage?.prompt_tokens ?? 0,
        tokensOut: usage?.completion_tokens ?? 0,
      };
    },
  };
}
