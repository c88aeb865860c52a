/** Where a unit keeps its answers. */
const answers = Symbol('answers')

/** Stands for the answer `undefined`, which is an answer too. */
const nothing = Symbol('nothing')

let questions = 0

/**
 * Remember the answer to a question about a unit for as long as the unit lives. Each question has a number,
 * and the unit a list of answers by number: this is asked a thousand times a page, and a weak map takes
 * several times as long, most of it when memory is cleared.
 */
export function once<U extends object, A>(ask: (unit: U) => A): (unit: U) => A {
  const question = questions++
  return unit => {
    const held = unit as U & { [answers]?: unknown[] }
    const known = held[answers]?.[question]
    if (known !== undefined) return (known === nothing ? undefined : known) as A
    const answer = ask(unit)
    // Only now: the question may have asked others, which made the list.
    held[answers] ??= []
    held[answers][question] = answer === undefined ? nothing : answer
    return answer
  }
}

/** Make something when it is first asked for, and never where nobody asks. */
export function later<A>(make: () => A): () => A {
  let made: { readonly answer: A } | undefined
  return () => {
    made ??= { answer: make() }
    return made.answer
  }
}

const makersOf = Symbol('makers')

type Makers = Readonly<Record<string, () => unknown>>
type Made<M extends Makers> = { readonly [K in keyof M]: ReturnType<M[K]> }

/**
 * Give an object properties that are made when they are read. All objects share the getters: of `get x() {}` in a
 * literal each object has its own, and V8 writes these into the object's shape, which it keeps, with all that they
 * can see, until it next clears all of its memory. Of a reading with each key that was most of what had to be cleared.
 */
export function lazily<T extends object, M extends Makers>(object: T, makers: M): T & Made<M> {
  Object.defineProperty(object, makersOf, { value: makers })
  for (const name in makers) Object.defineProperty(object, name, getterOf(name))
  return object as T & Made<M>
}

const getters = new Map<string, PropertyDescriptor>()

function getterOf(name: string): PropertyDescriptor {
  const known = getters.get(name)
  if (known) return known
  const made: PropertyDescriptor = {
    enumerable: true,
    get(this: { readonly [makersOf]: Makers }) {
      return this[makersOf][name]!()
    },
  }
  getters.set(name, made)
  return made
}
