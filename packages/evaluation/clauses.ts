import { clausesOf, nounPhrasesOf, tokensOf } from '/work/wt/english/packages/english/src/index.ts'
import { readDocument } from '/work/wt/english/packages/prose/src/index.ts'

const text = process.argv[2]!
for (const { block } of readDocument(text).document.blocks)
  for (const s of block.sentences) {
    console.log('\n' + s.text)
    const t = tokensOf(s)
    console.log('  ', t.map(x => `${x.lower}/${x.pos}${x.inflection ? '.' + x.inflection : ''}`).join(' '))
    console.log(
      '  NP',
      nounPhrasesOf(s)
        .map(n => block.text.slice(...n.span))
        .join(' | '),
    )
    for (const c of clausesOf(s))
      console.log(
        '  ',
        c.kind,
        c.mood,
        `[${block.text.slice(...c.span)}]`,
        'opener',
        c.opener?.lower ?? '-',
        'subj',
        c.subject ? block.text.slice(...c.subject.span) : '-',
        c.person,
        'verb',
        block.text.slice(...c.verb.span),
        c.verb.form,
        c.verb.tense,
        c.verb.perfect ? 'perfect' : '',
        c.verb.progressive ? 'prog' : '',
        c.verb.modal ?? '',
        c.verb.voice,
        c.verb.negative ? 'NEG' : '',
        'obj',
        c.object ? block.text.slice(...c.object.span) : '-',
      )
  }
