/** Something that whoever asked can mend: what is wrong, where, and what was expected. Its message is one line. */
export class Mistake extends Error {
  constructor(what: string, where = '') {
    super(where === '' ? what : `${where}: ${what}`)
    this.name = 'Mistake'
  }
}
