/** How a story begins that several rules tell on in their examples: long enough to be read as one. */
export const ferry =
  'Our ferry sold its tickets from a box, and in summer the line stood to the road. I wanted a second window by June. I painted a board on a Sunday and hung it beside the path. It had the prices on it and the hours of the boats. The students at the till were new and learned from it. I counted the guests in line on each morning of the week and put the numbers on the wall.'
