declare module 'write-good' {
  /** Places write-good would have a writer look at; `offset` is their length. */
  export default function writeGood(
    text: string,
    checks?: Readonly<Record<string, boolean>>,
  ): { readonly index: number; readonly offset: number }[]
}
