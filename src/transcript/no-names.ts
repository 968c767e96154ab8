/**
 * Words that open a sentence in capitals and are no part of the name after them, nor a name by themselves: "Then Ana
 * Pereira", `Yes: we did`.
 */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'a again an ah all also alright and another any anybody anyone as awesome because before both breaking bye cheers come ' +
    'everybody everyone exactly excellent fantastic final finally first following for fourth from further gentleman gentlemen ' +
    'good great hello here hey hi how however i if in indeed is it just ladies lady last let like lovely madam maybe more ' +
    'morning moving my next no nobody not now of oh ok okay on one or our other over panel perfect please question questions ' +
    'really right round second secondly shall sir so some sorry sure thank thanks that the then there these they third ' +
    'thirdly this those to today two very wait we welcome well what when where which who why will with wonderful yeah yep yes ' +
    'about against although around at between but by despite during each every many than though tomorrow under unless unlike ' +
    'whether while within without yesterday yet you your until since january february march july september october november december monday tuesday wednesday thursday friday saturday sunday god'
  ).split(' '),
);
