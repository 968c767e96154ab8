const ONES = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** How a number of two to four digits is said in a name: 108 as "one oh eight", 1325 as "thirteen twenty five". */
export function spokenNumbers(digits: string): string[] {
  if (!/^[1-9]\d{1,3}$/.test(digits)) return [];
  if (digits.length === 2) return [belowHundred(digits)];
  if (digits.length === 4) return [`${belowHundred(digits.slice(0, 2))} ${belowHundred(digits.slice(2))}`];
  const [first, second, third] = [...digits].map((digit) => ONES[Number(digit)] as string) as [string, string, string];
  const rest = digits.slice(1);
  if (rest === '00') return [`${first} hundred`];
  const spelt =
    second === 'zero' ? [`${first} oh ${third}`, `${first} zero ${third}`] : [`${first} ${second} ${third}`];
  const said = second === 'zero' ? third : belowHundred(rest);
  return [...spelt, `${first} hundred and ${said}`];
}

function belowHundred(digits: string): string {
  const [ten, one] = [Number(digits[0]), Number(digits[1])];
  if (ten === 0) return one === 0 ? 'hundred' : `oh ${ONES[one]}`;
  if (ten === 1) return TEENS[one] as string;
  return one === 0 ? (TENS[ten] as string) : `${TENS[ten]} ${ONES[one]}`;
}

/** The same name with its last word, a number, as it is said; none for a name without words in front of one. */
export function withSpokenNumber(name: string): string[] {
  const cut = name.lastIndexOf(' ');
  if (cut < 0) return [];
  return spokenNumbers(name.slice(cut + 1)).map((said) => `${name.slice(0, cut)} ${said}`);
}
