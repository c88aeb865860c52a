import { readdirSync, readFileSync } from 'node:fs'
import { analyzerFor } from '@marginalia/rules'
import { describe, expect, it } from 'vitest'
import { unreadable } from '../../src/language.ts'

const { analyze } = analyzerFor('star-story')
const told = (text: string) => unreadable(text, analyze(text).report.measures)

const folder = new URL('../../../../fixtures/narratives/', import.meta.url)

describe('what the rules can read', () => {
  it.each([
    [
      'German',
      'Im Frühjahr fiel die Anlage aus, und niemand wusste, warum. Ich habe drei Wochen lang jeden Auftrag selbst geprüft und dabei gesehen, dass die Hälfte der Teile falsch gezählt war. Danach lief alles wieder.',
    ],
    [
      'French',
      'Au printemps la chaîne est tombée en panne et personne ne savait pourquoi. J’ai lu chaque commande moi-même pendant trois semaines, et la moitié des pièces étaient mal comptées. Ensuite tout a bien marché.',
    ],
    [
      'Spanish',
      'En primavera la línea se paró y nadie sabía por qué. Leí cada pedido yo mismo durante tres semanas y vi que la mitad de las piezas estaban mal contadas. Después todo volvió a funcionar sin problemas.',
    ],
    [
      'Dutch',
      'In het voorjaar viel de lijn stil en niemand wist waarom. Ik heb drie weken lang elke bestelling zelf gelezen en zag dat de helft van de onderdelen verkeerd geteld was. Daarna liep alles weer goed.',
    ],
    [
      'Russian',
      'Весной линия встала, и никто не знал почему. Три недели я сам читал каждый заказ и увидел, что половина деталей посчитана неверно. После этого всё снова заработало.',
    ],
    [
      'Japanese',
      '春にラインが止まり、誰も理由を知りませんでした。私は三週間、すべての注文を自分で読み、部品の半分が間違って数えられていることに気づきました。その後、すべてが再び動き始めました。春にラインが止まり、誰も理由を知りませんでした。',
    ],
  ])('is not %s', (_, text) => {
    expect(told(text)).toBe('not-english')
  })

  it('is no table of figures and no code', () => {
    expect(told('12.4;88.1;2023-05-01;771\n'.repeat(20))).toBe('not-prose')
    expect(told('{"a":[1,2,3],"b":{"c":[4,5,6]},"d":"x"}\n'.repeat(8))).toBe('not-prose')
  })

  it.each(readdirSync(folder).filter(name => /\.(md|mdx|txt)$/.test(name)))('is %s', name => {
    expect(told(readFileSync(new URL(name, folder), 'utf8'))).toBeNull()
  })

  it('is English written in notes, and what is too short to tell', () => {
    expect(
      told(
        '- Cut cycle time from 9 to 2 days\n- Read 212 tickets, found double approval\n- Asked the owner to remove it; she agreed in May',
      ),
    ).toBeNull()
    expect(told('Hallo Welt')).toBeNull()
    expect(told('')).toBeNull()
  })
})
