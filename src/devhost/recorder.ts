/**
 * Records what office.js asks a real Excel and what Excel answers, so that the development host can be held against it.
 * For developers only: it runs in the console of a pane, and nothing of it is shipped.
 */

/** One request with its reply, both as JSON texts. */
export interface Exchange {
  readonly request: string;
  readonly reply: string;
}

export interface Recording {
  /** Which Excel it was ("Excel 16.0.18025 Windows"), and on which workbook. */
  readonly about: string;
  readonly exchanges: readonly Exchange[];
}

type Answer = (request: string) => Promise<string>;

/** The same answers, each noted: `host.answer = recorded(host.answer, note)`. */
export function recorded(answer: Answer, note: (exchange: Exchange) => void): Answer {
  return async (request) => {
    const reply = await answer(request);
    note({ request, reply });
    return reply;
  };
}

/** The part of office.js through which every request of a pane goes: `OSF.DDA.RichApi`. */
export interface RichApi {
  executeRichApiRequestAsync(message: readonly unknown[], callback: (result: RichApiResult) => void): void;
}

export interface RichApiResult {
  readonly status: string;
  readonly value?: { readonly data?: readonly unknown[] };
}

/** Where the body stands in a request, and in its result. */
const REQUEST_BODY = 4;
const REPLY_BODY = 2;

/**
 * Notes every exchange of a pane inside Excel; the result ends it.
 *
 * `const list = []; const end = recordRichApi(OSF.DDA.RichApi, (one) => list.push(one))`, then the steps to record, then
 * `copy(JSON.stringify({ about: 'Excel 16.0.18025 Windows', exchanges: list }))`.
 */
export function recordRichApi(richApi: RichApi, note: (exchange: Exchange) => void): () => void {
  const original = richApi.executeRichApiRequestAsync.bind(richApi);
  richApi.executeRichApiRequestAsync = (message, callback) => {
    original(message, (result) => {
      const [request, reply] = [message[REQUEST_BODY], result.value?.data?.[REPLY_BODY]];
      if (typeof request === 'string' && typeof reply === 'string') note({ request, reply });
      callback(result);
    });
  };
  return () => {
    richApi.executeRichApiRequestAsync = original;
  };
}
