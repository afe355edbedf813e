/** Holds the development host against a recording: the same requests, and where the replies differ. */
import type { DevHost } from './dev-host';
import type { Recording } from './recorder';

export interface Difference {
  /** Which request, counted from 0. */
  readonly request: number;
  /** Where in the reply: "Results/2/Value/Address". */
  readonly place: string;
  readonly recorded: unknown;
  readonly answered: unknown;
}

/** Names that each host gives as it likes: they are translated, not compared. */
const OWN_NAMES = new Set(['Id', '_ReferenceId']);
/** Words that are for people and may change with every version. */
const NOT_COMPARED = new Set(['Message', 'TraceIds']);

/**
 * Sends the requests of a recording to a host over the same workbook. Ids and references that the recorded Excel gave
 * are replaced by those of this host. An empty list: the host answers as that Excel did.
 */
export async function replay(host: DevHost, recording: Recording): Promise<Difference[]> {
  const names = new Map<string, string>();
  const differences: Difference[] = [];
  for (const [request, exchange] of recording.exchanges.entries()) {
    const reply = await host.answer(translated(exchange.request, names));
    compare(JSON.parse(exchange.reply), JSON.parse(reply), '', { request, differences, names });
  }
  return differences;
}

/** Each id stands in the request as a JSON text of its own. */
function translated(request: string, names: ReadonlyMap<string, string>): string {
  let text = request;
  for (const [recorded, own] of names) text = text.replaceAll(JSON.stringify(recorded), JSON.stringify(own));
  return text;
}

interface Comparison {
  readonly request: number;
  readonly differences: Difference[];
  readonly names: Map<string, string>;
}

function compare(recorded: unknown, answered: unknown, place: string, found: Comparison): void {
  if (isObject(recorded) && isObject(answered)) {
    for (const key of new Set([...Object.keys(recorded), ...Object.keys(answered)])) {
      compareField(key, recorded[key], answered[key], place === '' ? key : `${place}/${key}`, found);
    }
    return;
  }
  if (recorded === answered) return;
  found.differences.push({ request: found.request, place, recorded, answered });
}

function compareField(key: string, recorded: unknown, answered: unknown, place: string, found: Comparison): void {
  if (NOT_COMPARED.has(key)) return;
  if (OWN_NAMES.has(key) && typeof recorded === 'string' && typeof answered === 'string') {
    found.names.set(recorded, answered);
    return;
  }
  compare(recorded, answered, place, found);
}

/** Lists are objects whose keys are numbers. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
