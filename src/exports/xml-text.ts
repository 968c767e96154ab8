// What XML 1.0 cannot hold in any way: control characters but tab and line ends, and two that are none.
const NOT_XML = /[^\P{Cc}\t\n\r\u0080-\u009f]|[\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** A text as XML holds it, in content and in attributes; what XML cannot hold, halves of surrogate pairs too, becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);
}
