/** The look of the printable page. No colour is the only sign of anything. */
export const styles = `:root { color-scheme: light dark; --quiet: #5f6368; --line: #d0d0d0; }
@media (prefers-color-scheme: dark) { :root { --quiet: #b5b5b5; --line: #555; } }
body { font: 1rem/1.5 Georgia, 'Times New Roman', serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; margin: 1rem 0; }
caption { text-align: left; font-weight: bold; }
th, td { text-align: left; padding: 0.2rem 0.8rem 0.2rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
meter { width: 12rem; }
li { margin: 0.4rem 0; }
.quiet { color: var(--quiet); font-size: 0.85rem; }
.text { white-space: pre-wrap; overflow-wrap: break-word; border-top: 1px solid var(--line); padding-top: 1rem; }
mark { color: inherit; background: none; text-decoration: underline 2px; text-underline-offset: 3px; }
mark.error { text-decoration-style: double; text-decoration-color: #c5221f; }
mark.warning { text-decoration-style: wavy; text-decoration-color: #b06000; }
mark.note { text-decoration-style: dotted; text-decoration-color: #1967d2; }
mark.rest { text-decoration: underline 1px dotted var(--quiet); }
summary { margin-top: 2rem; font-weight: bold; cursor: pointer; }
footer { margin-top: 3rem; font-size: 0.85rem; color: var(--quiet); }
article + article { break-before: page; border-top: 1px solid var(--line); margin-top: 3rem; }
@media print { body { max-width: none; margin: 0; } li, tr { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
`
