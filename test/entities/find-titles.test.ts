import { expect, test } from 'vitest';
import { link, links } from './support/link.ts';

test.each([
  ['you can read it in the Wodran Access Toolkit', ['Wodran Access Toolkit > wodran-access-toolkit']],
  ['and the Elvaro Principles were signed by nine', ['Elvaro Principles > elvaro-principles']],
  ['we call it Operation Copper Night and it was long', ['Operation Copper Night > operation-copper-night']],
  ['a letter of the Telecoms Ombudsman came', ['Telecoms Ombudsman > telecoms-ombudsman']],
  ['and the Ombudsman for Wodran Children wrote', ['Ombudsman for Wodran Children > ombudsman-for-wodran-children']],
  [
    'so the Law on the protection of personal data was passed',
    ['Law on the protection of personal data > law-on-the-protection-of-personal-data'],
  ],
  [
    'where the National Agency for digital inclusion pays',
    ['National Agency for digital inclusion > national-agency-for-digital-inclusion'],
  ],
  [
    'from the agency for civil contingencies we had help',
    ['agency for civil contingencies > agency-for-civil-contingencies'],
  ],
])('finds a title in %j', (text, expected) => {
  expect(links(['and so on', text])).toEqual(expected);
});

test.each([
  'we had a Public Consultation and then the Annual Report',
  'it was on Human Rights Day',
  'it is the authority for public health there',
  'the law on the books is old and the agency for it too',
  'we read Reports and Guidelines all day',
])('finds no title in %j', (text) => {
  expect(link(['and so on', text]).mentions.filter(({ method }) => method === 'pattern')).toEqual([]);
});

test.each([
  ['in my country the Ley de Datos del Campo is new', ['Ley de Datos del Campo > ley-de-datos-del-campo']],
  [
    'we wrote to the Comité de Gestión de redes rurales twice',
    ['Comité de Gestión de redes > comite-de-gestion-de-redes'],
  ],
  ['it went to the Tribunal Constitucional in May', ['Tribunal Constitucional > tribunal-constitucional']],
  ['and the Superintendencia sent us a letter', ['Superintendencia > superintendencia']],
  ['under the Lei Geral de Redes they share', ['Lei Geral de Redes > lei-geral-de-redes']],
])('finds a name of another language in %j', (text, expected) => {
  expect(links(['and so on', text])).toEqual(expected);
});

test.each(['I met Lei Wodran there', 'a Programme for all', 'the Agenda is long', 'a Forum Wodran'])(
  'finds no name of another language in %j',
  (text) => {
    expect(link(['and so on', text]).mentions.filter(({ method }) => method === 'pattern')).toEqual([]);
  },
);

test.each([
  ['they wrote to the daily Wodranik, in Elvaro', ['Wodranik > wodranik']],
  ['there is a law, the QXTP, and nobody reads it', ['QXTP > qxtp']],
  ['they want a big resolver, QXT4EU. And', ['QXT4EU > qxt4eu']],
  ['a report which is called Masts for All and is free', ['Masts for All > masts-for-all']],
  ["I'm the coordinator of Vivas Wodran, up there", ['Vivas Wodran > vivas-wodran']],
  [
    'and the Joint Association of People with Radios said',
    ['Joint Association of People with Radios > joint-association-of-people-with-radios'],
  ],
])('finds what stands beside what it is in %j', (text, expected) => {
  expect(links(['and so on', text])).toEqual(expected);
});
