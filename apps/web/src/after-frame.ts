/** Milliseconds after which work is done even if no frame has been drawn: a hidden tab draws none. */
const longest = 250

/**
 * Work that waits until what has just changed can be seen. Asked for again before it is done, it is done once, after the
 * frame that shows the last change.
 */
export class AfterFrame {
  readonly #work: () => void
  readonly #channel = new MessageChannel()
  #frame = 0
  /** A change is not drawn yet. */
  #fresh = false
  #late: ReturnType<typeof setTimeout> | undefined

  constructor(work: () => void) {
    this.#work = work
    // A message that is sent while a frame is made comes when it has been drawn, and after keys that wait.
    this.#channel.port2.onmessage = () => {
      if (this.#late === undefined) return
      if (this.#fresh) this.#next()
      else this.#done()
    }
  }

  request(): void {
    this.#fresh = true
    if (this.#late !== undefined) return
    this.#late = setTimeout(() => this.#done(), longest)
    this.#next()
  }

  drop(): void {
    clearTimeout(this.#late)
    this.#late = undefined
    cancelAnimationFrame(this.#frame)
  }

  #next(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => {
      this.#fresh = false
      this.#channel.port1.postMessage(null)
    })
  }

  #done(): void {
    this.drop()
    this.#work()
  }
}
