import { figures, optionsWith, readTexts, starTexts, told } from './scale.ts'
import { fit, signsIn } from './fit.ts'
const gold='/work/shared/gold'
const texts=readTexts(gold), aside=readTexts(gold,true)
const show=(n:string,f:any)=>console.log(n,Object.entries(f).map(([k,v]:any)=>`${k} ${v.toFixed(3)}`).join(' '))
for (const [name,w,o] of [['base',.1,{}],['auth 8',.1,{leastAuthors:8,leastSentences:20}],['auth 8 star0',0,{leastAuthors:8,leastSentences:20}],['unit 10',.1,{unit:10,leastAuthors:8,leastSentences:20}]] as const) {
  const extra=w?starTexts(gold,w):[]
  const opt=optionsWith({unit:20,...o})
  const signs=signsIn(texts,opt)
  const scale=fit([...texts,...extra],signs,opt)
  show(`${name} ${signs.length}`, figures(aside.map(text=>({text,shares:told(text,scale)}))))
  show('  train', figures(texts.map(text=>({text,shares:told(text,scale)}))))
}
