import { type Lexicon, words } from '../lexicon';

/** English words that show how a sentence is built, whatever it is about. */
export const grammar: Lexicon['grammar'] = {
  mine: words('my our mine ours'),
  writer: words("i we us me i'd i'll i'm i've we'd we'll we're we've"),
  others: words("they them their theirs they're they've they'd he she him his her hers he's she's who's"),
  not: words(`not no never nobody none nothing neither nor without cannot can't couldn't didn't doesn't don't hadn't
    hasn't haven't isn't shouldn't wasn't weren't won't wouldn't ain't aren't`),
  turn: words('but although though however unless instead except only actually still yet otherwise rather'),
  link: words('because when while before after until since if whether once so where than as'),
  past: words(`
    was were had did went came took got gave made said told knew saw thought found left kept put ran sat stood spent
    lost won sold bought brought began broke chose cost cut drove ate fell felt flew forgot grew held heard hit hung
    led lent let meant met paid read rode rose sent set shut slept spoke stole swam taught threw wore wrote used
    asked called worked started stopped tried turned looked happened wanted needed seemed showed moved dropped *ed`),
  count:
    words(`two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty eighty
    hundred thousand half third quarter twice dozen couple first second`),
  often: words(`
    usually mostly often sometimes rarely seldom once nearly almost barely mainly ever again already lately`),
  place: words('at in by near from behind under inside outside between across around on'),
  reader: words("you your yours you're you've you'd you'll u"),
  glad: words(`
    happy glad pleased delighted love gladly keen like interested hope welcome enjoy thrilled chuffed honoured honored
    happily eager willing grateful appreciate hoping`),
  modal: words(
    "may can could shall would might will i'd we'd i'll we'll you'd you'll it'd it'll they'd they'll that'd that'll there'll must",
  ),
  bond: words(`
    connect connecting connected connection link linking follow following network networking contact touch join
    accept accepting invitation invite`),
  both: words('both together same mutual shared each too common alike fellow ourselves likewise'),
  perhaps: words(`
    if should ever whenever case might could would wish curious need needs needed interested fancy feel worth maybe
    perhaps possibly wonder wondering wondered tempted unless otherwise suppose imagine`),
};
