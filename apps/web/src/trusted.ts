/**
 * The one door through which text becomes something the browser may act on. The page's policy names
 * it, so nothing else in the bundle can open another.
 */
interface Policy {
  createHTML(text: string): string
  createScriptURL(url: string): string
}

const rules: Policy = {
  // Only for documents that never run or load anything: what is pasted is parsed apart from the page.
  createHTML: text => text,
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin) throw new Error('not a script of this page')
    return url
  },
}

const { trustedTypes } = globalThis as unknown as {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy }
}
const policy = trustedTypes?.createPolicy('app', rules) ?? rules

export const scriptUrl = (url: string): string => policy.createScriptURL(url)

/** Parse HTML into a document that has no window: scripts do not run, nothing is fetched. */
export const parseInert = (html: string): Document =>
  new DOMParser().parseFromString(policy.createHTML(html), 'text/html')
