/** A language of documents or data whose words are not read. */
export interface UnreadLanguage {
  readonly name: string
  /** Pandoc reads it. */
  readonly pandoc: boolean
}

const documents = {
  '.tex': 'LaTeX',
  '.rst': 'reStructuredText',
  '.adoc': 'AsciiDoc',
  '.asciidoc': 'AsciiDoc',
  '.textile': 'Textile',
  '.typ': 'Typst',
  '.odt': 'OpenDocument',
  '.rtf': 'rich text',
  '.epub': 'EPUB',
  '.ipynb': 'a notebook',
}

const others = {
  '.json': 'JSON',
  '.jsonl': 'JSON',
  '.ndjson': 'JSON',
  '.yaml': 'YAML',
  '.yml': 'YAML',
  '.toml': 'TOML',
  '.xml': 'XML',
  '.svg': 'SVG',
  '.css': 'CSS',
  '.js': 'JavaScript',
  '.mjs': 'JavaScript',
  '.cjs': 'JavaScript',
  '.jsx': 'JavaScript',
  '.ts': 'TypeScript',
  '.tsx': 'TypeScript',
  '.py': 'Python',
  '.sh': 'a shell script',
  '.pages': 'Pages',
  '.key': 'Keynote',
  '.ppt': 'PowerPoint',
  '.pptx': 'PowerPoint',
  '.xls': 'Excel',
  '.xlsx': 'Excel',
}

const languages = new Map<string, UnreadLanguage>([
  ...Object.entries(documents).map(([extension, name]) => [extension, { name, pandoc: true }] as const),
  ...Object.entries(others).map(([extension, name]) => [extension, { name, pandoc: false }] as const),
])

/** What a file is written in, if it is nothing that is read. @param extension with its dot, in lower case */
export const unreadLanguage = (extension: string): UnreadLanguage | null => languages.get(extension) ?? null
