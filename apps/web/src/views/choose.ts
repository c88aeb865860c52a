/** Let the reader choose files. Nothing happens when they choose none. */
export function choose(accept: string, take: (files: readonly File[]) => void, folder = false): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  if (folder) input.webkitdirectory = true
  else input.accept = accept
  input.hidden = true
  input.addEventListener('change', () => {
    take([...(input.files ?? [])])
    input.remove()
  })
  input.addEventListener('cancel', () => input.remove())
  document.body.append(input)
  input.click()
}
