/** Behind a body: "the book centre that our governments made", where those who act are others; "the company that sells" acts itself. */
export const OTHERS_ACT = /\s(?:that|which)\s{1,8}(?=(?:the|our|my|an?|we|they|s?he|I|you)\s|\p{Lu})/u;
