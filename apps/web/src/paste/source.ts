/** Programs whose clipboard has a structure of its own. */
export type Source = 'word' | 'word-online' | 'google-docs' | 'libreoffice' | 'apple' | 'web'

/** Which program wrote this HTML. Only the head of it is looked at. */
export function sourceOf(html: string): Source {
  const head = html.slice(0, 60_000)
  if (/docs-internal-guid-/.test(head)) return 'google-docs'
  if (/class="[^"]*\b(?:OutlineElement|TextRun|ListContainerWrapper)\b/.test(head) || /data-ccp-/.test(head))
    return 'word-online'
  if (/urn:schemas-microsoft-com:office:word|class="?Mso|mso-list|WebKit-mso-list/.test(head)) return 'word'
  if (/<meta[^>]{0,200}content="LibreOffice/i.test(head)) return 'libreoffice'
  if (/<meta[^>]{0,200}content="Cocoa HTML Writer"|Apple-converted-space|<p class="p1"/i.test(head))
    return 'apple'
  return 'web'
}
