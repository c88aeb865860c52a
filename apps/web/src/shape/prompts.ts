/** Published prompts of the written assessment, by the ids that front matter uses. */
export const prompts: readonly { readonly id: string; readonly title: string }[] = [
  { id: 'innovation', title: 'Most inventive thing' },
  { id: 'judgment', title: 'Judgment call' },
]
