import { wordSet } from '../text/word-set.ts';

// What people say they are, with a capital: "I'm Mestizo", "I am Deaf". Countries' own people the knowledge lists.
const PEOPLES = wordSet(
  'aboriginal adivasi african albino amazigh amerindian arab asian autistic aymara bantu basque berber black blind brown caribbean catalan caucasian chamorro christian creole dalit ' +
    'deaf deafblind disabled european garifuna guarani hausa hindu hispanic igbo indigenous inuit jewish kikuyu kriol kurdish latin latina latino latinx luo maasai maori m\u0101ori mapuche maya mayan ' +
    'melanesian mestiza mestizo m\u00e9tis micronesian mixed mulata mulatto muslim native nordic oromo pacific pasifika polynesian punjabi quechua roma romani sami s\u00e1mi sikh slavic swahili tamil tibetan ' +
    'white xhosa yoruba zapotec zulu ' +
    "ainu ashaninka cree ember\u00e1 fulani guna hazara k'iche kaqchikel kichwa lakota mixtec nahua navajo otomi pashtun q'eqchi rohingya shipibo tuareg uyghur wayuu wolof",
);
// "Afro-Brazilian", "Indo-Trinidadian".
const MIXED = /^(?:afro|anglo|arab|asian|euro|franco|hispano|indo|italo|luso|sino)[-\u2010\u2011]/i;

/** Do words tell what people somebody is of, and not who he is? */
export function describesPeople(name: string): boolean {
  return name
    .split(/\s+/)
    .every((word) => MIXED.test(word) || PEOPLES.has(word.toLowerCase().replaceAll('\u2019', "'").replace(/'$/, '')));
}
