import { list } from '../list.ts'

/** Lemmas by which a heading announces what stands below it. */
export const backgroundHeadings = list(
  'background context about introduction intro who history situation problem challenge why motivation before beginning start',
)
export const goalHeadings = list('goal objective plan vision next future platform want will would')
export const doingHeadings = list(
  'how approach process setup work project method step implementation day week workshop solution preparation build make',
)
export const resultHeadings = list(
  'result outcome impact happen feedback achievement accomplishment success number',
)
export const lessonHeadings = list(
  'lesson learn learning takeaway reflection conclusion summary tip advice improve improvement differently mistake final wrap',
)
export const thanksHeadings = list(
  'thank thanks acknowledgement acknowledgment credit reference contact link resource note author bio',
)
