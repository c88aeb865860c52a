/**
 * Text from outside, safe to show on a terminal: one unit for one unit, so that offsets stay true.
 * Control characters become their pictures, tabs and line ends become spaces, and characters
 * that change the direction or hide text become `\uFFFD`.
 */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g,
    unit => {
      if (unit === '\t' || unit === '\n' || unit === '\r' || unit === '\u2028' || unit === '\u2029')
        return ' '
      const code = unit.charCodeAt(0)
      if (code < 0x20) return String.fromCharCode(0x2400 + code)
      return code === 0x7f ? '\u2421' : '\uFFFD'
    },
  )
}
