import { PROPERTIES, type ValueType } from './dictionary.ts';
import type { ExportedNode, Properties } from './read-graph.ts';
import { xmlText } from './xml-text.ts';

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'string',
  integer: 'long',
  number: 'double',
  boolean: 'boolean',
  day: 'string',
  texts: 'string',
  integers: 'string',
  numbers: 'string',
};

/** The graph as GraphML, piece by piece: for Gephi, yEd, NetworkX, igraph. Lists are JSON texts, as GraphML has none. */
export async function* graphMl(nodes: AsyncIterable<ExportedNode>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" ';
  yield 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ';
  yield 'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield '<key id="labels" for="node" attr.name="labels" attr.type="string"/>\n';
  yield '<key id="type" for="edge" attr.name="type" attr.type="string"/>\n';
  for (const [name, [type, meaning]] of Object.entries(PROPERTIES)) {
    const desc = `<desc>${xmlText(meaning)}</desc>`;
    yield `<key id="n_${name}" for="node" attr.name="${name}" attr.type="${TYPES[type]}">${desc}</key>\n`;
    yield `<key id="e_${name}" for="edge" attr.name="${name}" attr.type="${TYPES[type]}">${desc}</key>\n`;
  }
  yield '<graph id="bpf-graph" edgedefault="directed">\n';
  let edges = 0;
  for await (const { kind, id, labels, properties, edges: out } of nodes) {
    const from = xmlText(`${kind}:${id}`);
    yield `<node id="${from}"><data key="labels">${xmlText(labels.map((label) => `:${label}`).join(''))}</data>${data('n', properties)}</node>\n`;
    for (const edge of out) {
      edges += 1;
      const to = xmlText(`${edge.toKind}:${edge.to}`);
      yield `<edge id="e${edges}" source="${from}" target="${to}"><data key="type">${edge.type}</data>${data('e', edge.properties)}</edge>\n`;
    }
  }
  yield '</graph>\n</graphml>\n';
}

function data(prefix: 'n' | 'e', properties: Properties): string {
  return Object.entries(properties)
    .map(
      ([key, value]) =>
        `<data key="${prefix}_${key}">${xmlText(Array.isArray(value) ? JSON.stringify(value) : String(value))}</data>`,
    )
    .join('');
}
