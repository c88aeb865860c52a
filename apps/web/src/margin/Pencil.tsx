import type { Form } from '@marginalia/editor'

const strokes: Record<Form, string> = {
  wavy: 'M0 4q1.500-3 3 0t3 0t3 0t3 0t3 0t3 0',
  dashed: 'M0 4h18',
  double: 'M0 2.500h18M0 5.500h18',
  dotted: 'M1 4h18',
  solid: 'M0 4h18',
}

/** The stroke a family of notes is underlined with. */
export function Pencil({ form, family }: { form: Form; family: string }) {
  return (
    <svg class="pencil" aria-hidden="true">
      <path
        d={strokes[form]}
        fill="none"
        stroke={`var(--${family})`}
        stroke-width={form === 'dotted' ? 2 : 1.5}
        stroke-linecap={form === 'dotted' ? 'round' : 'butt'}
        stroke-dasharray={form === 'dashed' ? '4 3' : form === 'dotted' ? '0 4' : undefined}
      />
    </svg>
  )
}
