import { expect, test } from 'vitest';
import { loadReader } from '../../src/cli/load-knowledge.ts';
import { decodeSource } from '../../src/source/decode-source.ts';
import { understand } from '../../src/understanding/understand.ts';

const reader = loadReader({ curated: false });

/** The groups of whoever says these words. */
function groupsOf(words: string): string[] {
  const text = `>> CHAIR OKONKWO: We start.\n>> ANA PEREIRA: Good morning.  ${words}\n>> CHAIR OKONKWO: Good.`;
  const { attribution, standings } = understand(decodeSource('a.txt', Buffer.from(text)), reader);
  const ana = attribution.people.find(({ name }) => name === 'Ana Pereira');
  return (standings.find(({ person }) => person === ana?.id)?.represents ?? []).map(({ group }) => group);
}

test.each([
  // a state
  ['In our ministry nobody had heard of the tide tables.', 'government'],
  ['At the ministry we have two people for this.', 'government'],
  ['My ministry pays for the boats.', 'government'],
  ['At the regulator we count the boats.', 'government'],
  ["I'm a regulator, so I count boats.", 'government'],
  ["I'm a member of parliament, and boats are my subject.", 'government'],
  ["I'm an MP from the coast.", 'government'],
  ['I sit in the parliament of Ruralia.', 'government'],
  ['As a minister I had to sign it.', 'government'],
  ['As a civil servant, I may not say more.', 'government'],
  ["I'm a diplomat, so I speak slowly.", 'government'],
  ["I'm the ambassador of Ruralia here in town.", 'government'],
  ["I'm an ambassador for digital affairs.", 'government'],
  ['We in government are slow.', 'government'],
  ['We as a government are slow.', 'government'],
  ["I'm with the government of Ruralia.", 'government'],
  ['My delegation would like to thank the host.', 'government'],
  ['I work at the foreign office.', 'government'],
  ["I'm from the capital's city hall.", 'government'],
  ["I'm from the Ministerstwo Cyfryzacji.", 'government'],
  ["I'm with the Bundesministerium der Meere.", 'government'],
  ["I'm from the Agence nationale des ports.", 'government'],
  ["I'm at the Secretaria de Comunicaciones.", 'government'],
  ["I'm with the Kementerian Kelautan.", 'government'],
  ['I work for the Prefeitura de Nowhere.', 'government'],
  ['I do tides at the Council of Boats, which is the public body for boats.', 'government'],
  ["I'm in the cellar of our ministry.", 'government'],
  ['There are, and we have at the Itamaraty, I say we, some forty people on it.', 'government'],
  // a body of states
  ["I'm with one of the UN agencies.", 'intergovernmental-organisation'],
  ['I work for an intergovernmental organisation.', 'intergovernmental-organisation'],
  ['We have forty member states, and our member states disagree.', 'intergovernmental-organisation'],
  // companies
  ['I set prices at Nowhere Mutual, which is an insurer on the coast.', 'private-sector'],
  ['I run a small ISP.', 'private-sector'],
  ['We operators never see the harbour.', 'private-sector'],
  ['As an operator we never see the harbour.', 'private-sector'],
  ["As operators, we don't see the harbour.", 'private-sector'],
  ["I'm the CEO of a boat maker.", 'private-sector'],
  ["I'm the founder of a start-up.", 'private-sector'],
  ["I'm a lawyer in private practice.", 'private-sector'],
  ['My clients are all fishermen.', 'private-sector'],
  ["I'm an engineer at a mobile operator.", 'private-sector'],
  ['Our shareholders ask every year.', 'private-sector'],
  ['My company makes nets.', 'private-sector'],
  ["We're an SME of nine people.", 'private-sector'],
  ["As a company, we can't wait.", 'private-sector'],
  ['We in the industry have waited.', 'private-sector'],
  ['I speak for the private sector here.', 'private-sector'],
  ["I'm in the telecom business.", 'private-sector'],
  // technical
  ['Our registry has nine people.', 'technical-community'],
  ['I run the registry for our country code.', 'technical-community'],
  ["I'm a network engineer.", 'technical-community'],
  ['At our exchange point we see the traffic fall.', 'technical-community'],
  ['In our CERT we are four.', 'technical-community'],
  ['As a technical person I would say no.', 'technical-community'],
  ['We in the technical community say no.', 'technical-community'],
  // scholars
  ['My students count boats.', 'academia'],
  ['I teach at a small university.', 'academia'],
  ['I teach tides to second years.', 'academia'],
  ['As a researcher, I would ask for the data.', 'academia'],
  ["I'm a professor of tides.", 'academia'],
  ["I'm a PhD student.", 'academia'],
  ["I'm writing my thesis on tides.", 'academia'],
  ['In my dissertation I count boats.', 'academia'],
  ["I'm a master's student in law.", 'academia'],
  ["I'm at the Universitas Nowhere.", 'academia'],
  ["I'm from the Uniwersytet Nowhere.", 'academia'],
  ["I'm at the Hochschule Nowhere.", 'academia'],
  ["I'm from Nowhere Politecnico.", 'academia'],
  ['I have an exam to give at noon.', 'academia'],
  // media
  ['As a journalist, I ask who paid.', 'media'],
  ['I write for a newspaper.', 'media'],
  ["I'm the editor of a small magazine.", 'media'],
  ["I'm a reporter.", 'media'],
  ['Our listeners call us about boats.', 'media'],
  ['I have a radio show on boats.', 'media'],
  ['I present the evening programme on the radio.', 'media'],
  // civil society
  ["I'm an activist.", 'civil-society'],
  ['As an activist, I shout.', 'civil-society'],
  ["I coordinate an NGO for fishermen's widows.", 'civil-society'],
  ["I'm the coordinator of a small NGO.", 'civil-society'],
  ["I'm a volunteer with a helpline.", 'civil-society'],
  ['We in civil society are tired.', 'civil-society'],
  ['As civil society, we were told to wait.', 'civil-society'],
  ['I speak from a civil society perspective.', 'civil-society'],
  ['Our NGO has two people.', 'civil-society'],
  ["We're a non-profit.", 'civil-society'],
  ["I'm from the trade union of the harbour.", 'civil-society'],
  ["I'm with the Asociacion por los Derechos del Mar.", 'civil-society'],
  ["I'm from the Verein Freies Meer.", 'civil-society'],
  ["I'm with the Stichting Vrije Zee.", 'civil-society'],
  ['Our volunteers go from door to door.', 'civil-society'],
])('%j', (words, group) => {
  expect(groupsOf(words)).toEqual([group]);
});

test.each([
  'We asked our ministry of fish, the minister and the regulator.',
  'The minister told us to wait.',
  'Our regulator told us to wait.',
  'Our government told us to wait.',
  'My government blocked us, and my minister laughed.',
  'Our users are fishermen.',
  'My members are in forty countries.',
  'I talked to a journalist at the harbour.',
  'As the minister said, we wait.',
  'As a government minister told us, we wait.',
  'I teach my children to swim.',
  'My teacher was an activist.',
  'Students count the boats.',
  'We buy from US companies, and the US as a government buys from us.',
  'We asked the operators, and the operators said no.',
  'The company that makes our nets went bankrupt.',
  'I would not work for a company.',
  'If I were a minister, I would sign.',
  "I'm not a lawyer.",
  'I write for hours.',
  'I publish everything.',
  "I'm a mother of three.",
  'My daughter works for a bank.',
  'Ask any engineer at an operator.',
  'Universities count the boats for us.',
])('none by %j', (words) => {
  expect(groupsOf(words)).toEqual([]);
});
