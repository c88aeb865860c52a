import type { Hit } from '@marginalia/engine'
import type { Span } from '@marginalia/report'

/** Further places at most. */
const most = 3

/** What a text is asked once: about its first place, with some further ones. */
export function* oneNote<Message extends string>(
  places: readonly { readonly message: Message; readonly at: Span }[],
): Iterable<Hit<Message>> {
  const [lead, ...others] = places
  if (lead) yield { ...lead, also: others.slice(0, most).map(({ at }) => at) }
}
