/** Remember the answer to a question about a unit for as long as the unit lives. */
export function once<U extends object, A>(ask: (unit: U) => A): (unit: U) => A {
  const answers = new WeakMap<U, { readonly answer: A }>()
  return unit => {
    const known = answers.get(unit)
    if (known) return known.answer
    const answer = ask(unit)
    answers.set(unit, { answer })
    return answer
  }
}
