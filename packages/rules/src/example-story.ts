/** How a story begins that several rules tell on in their examples: long enough to be read as one. */
export const ferry =
  'Our ferry sold its tickets from a box, and in summer the line stood to the road. I wanted a second window by June. I painted a board on a Sunday and hung it beside the path. It had the prices on it and the hours of the boats. The students at the till were new and learned from it. I counted the guests in line on each morning of the week and put the numbers on the wall.'

/**
 * A story for examples of what is asked of whole accounts: scales that were counted from pages say nothing of a few lines.
 * It has no figure, no date, no goal, hardly a deed of the writer's and a lesson for anybody.
 */
export const clubStory = `The rowing club of our village had grown quiet, and the boats stayed in the shed. I joined it as a student and wanted to row. We cleaned the shed and painted the boats. We asked the school for help and wrote to the newspaper. The members liked the new colour. We put a board at the road and invited the neighbours. Our evenings became lively, and the members were proud. We met in the shed to plan the summer, and everybody brought an idea. We wrote the ideas on the wall and chose those that most of us liked. We talked to the mayor, who was very kind to us. The school sent us its pupils, and we showed them how to hold an oar. We built a raft for the little ones with the help of many parents. The parents thanked us, and some of them began to row. We held a feast on the meadow with music and soup. The neighbours came with their families and stayed until the night. We told them about the club and its history. The pier was swept, and lamps hung over the water. The newspaper wrote a friendly page about the feast. We worked well together, since all of us believed in the club. We solved each problem by talking to one another. The members took care of the boats and helped each other at the pier. It was a great time for all of us, and the club is a lively place again. I learned a lot about people. I learned that communication and trust are important in a team. When people work together with passion, everything is possible.`

/** The story with one place of it between the marks that examples have. */
export const clubStoryAt = (place: string): string => clubStory.replace(place, `«${place}»`)
