import type { PartScale } from '../scale.ts'

/**
 * Written by `pnpm evaluate parts --write`: points by sign for situation, task, action, result, learning and outside
 * the story, counted from 102 texts, drafts among them; 3947 sentences of 102 of them two readers tell alike.
 * Behind each sign: in how many sentences it stands, by part. 20 points multiply the odds by e.
 */
export const partScale: PartScale = {
  unit: 20,
  base: [2, -11, 4, 3, -5, 3],
  // Of all answers in people's own texts, inside the story, that are at least so sure, by twentieths: how many are the readers', on authors not counted from.
  right: [0.58, 0.58, 0.58, 0.58, 0.58, 0.58, 0.59, 0.63, 0.67, 0.71, 0.76, 0.79, 0.81, 0.85, 0.96, 0.97, 0.97, 0.97, 0.97, 0.97],
  turns: {
    "sentence": [
      [29, 3, -6, -29, -21, -11],
      [-7, 23, -4, -23, -28, -9],
      [-16, -18, 26, -1, -16, -7],
      [-41, -30, -14, 28, -6, -16],
      [-33, -28, -29, -12, 27, -8],
      [-9, -12, -17, -14, -12, 29],
    ],
    "paragraph": [
      [13, 16, -1, -21, -21, -7],
      [-6, 25, 12, -11, -15, -12],
      [-4, -12, 21, 6, -17, -8],
      [-19, -9, -8, 21, 14, -2],
      [-19, -7, -19, -7, 23, 1],
      [6, 4, -7, -15, 3, 18],
    ],
    "section": [
      [-4, -7, -9, 0, -7, 0],
      [-5, -3, 6, -5, -3, 2],
      [-1, 2, 1, -14, 1, -1],
      [9, -5, 1, 3, 2, -3],
      [14, -3, -9, -6, 2, 6],
      [24, -4, -12, -2, 5, 23],
    ],
    "step": [
      [36, -4, -7, -6, -2, -2],
      [-5, 32, -8, -4, -2, -2],
      [-11, -9, 46, -12, -4, -5],
      [-11, -7, -15, 47, -6, -7],
      [-3, -2, -4, -3, -1, -1],
      [-3, -2, -5, -3, -1, -1],
    ],
    "short paragraph": [
      [-4, 57, -7, -4, -2, -2],
      [-5, -4, 36, -6, -2, -2],
      [-9, -9, 12, 31, -4, -5],
      [-6, -7, -12, 2, -3, -4],
      [-2, -3, -5, -2, -1, -1],
      [-3, -4, -8, -4, -1, -2],
    ],
  },
  signs: {
    "10 to 17 words": [2, -1, 0, 2, -1, -1], // S 333 T 32 A 426 R 231 L 91 O 133
    "18 to 28 words": [1, 0, -1, -1, 1, 0], // S 356 T 48 A 426 R 219 L 118 O 112
    "5 to 9 words": [1, 1, -1, 0, -1, 0], // S 152 T 25 A 186 R 133 L 57 O 90
    "alone in paragraph": [-4, 0, 2, -1, 0, 3], // S 12 T 15 A 59 R 34 L 30 O 72
    "before headings": [1, 0, 2, -1, -1, -1], // S 65 T 10 A 33 R 13 L 2 O 30
    "below heading": [2, -1, -1, -1, 0, 1], // S 37 T 1 A 15 R 7 L 5 O 17
    "closes paragraph": [-2, -1, -2, 1, 0, 3], // S 200 T 47 A 288 R 217 L 113 O 191
    "colon at end": [-1, 0, -1, 0, -1, 2], // S 3 T 2 A 5 R 10 L 2 O 14
    "dash": [1, 0, -2, 1, 0, 1], // S 11 T 0 A 5 R 11 L 5 O 13
    "does change": [-1, 0, 1, 1, 0, -2], // S 165 T 25 A 265 R 128 L 63 O 59
    "does change-down": [0, 1, -1, 0, 0, -1], // S 15 T 4 A 11 R 14 L 6 O 4
    "does change-up": [1, 0, -1, -1, 0, 1], // S 24 T 4 A 30 R 26 L 15 O 16
    "does cognition": [-1, 1, 0, -1, 1, 1], // S 220 T 34 A 297 R 125 L 114 O 117
    "does communication": [-2, -1, 0, 1, 0, 1], // S 226 T 33 A 384 R 161 L 85 O 103
    "does competition": [-1, 0, 1, 0, 1, 0], // S 10 T 2 A 23 R 9 L 8 O 9
    "does creation": [0, 1, 0, -1, -1, 1], // S 77 T 13 A 108 R 42 L 23 O 45
    "does decide": [-2, 1, 4, -3, 0, 0], // S 33 T 10 A 107 R 12 L 15 O 16
    "does deed": [-1, 0, 3, -2, 0, -1], // S 539 T 76 A 888 R 343 L 203 O 208
    "does emotion": [1, 1, -2, 0, -2, 1], // S 87 T 20 A 67 R 39 L 28 O 53
    "does feel": [1, -1, -1, 2, -1, 0], // S 62 T 5 A 39 R 41 L 22 O 38
    "does get-worse": [1, -1, -1, 1, 1, 0], // S 21 T 1 A 25 R 19 L 9 O 11
    "does hedge": [0, 0, -2, -1, 1, 1], // S 81 T 11 A 74 R 43 L 47 O 56
    "does learn": [0, -1, -2, 0, 2, 1], // S 86 T 13 A 91 R 58 L 60 O 45
    "does motion": [-1, 0, 0, 3, -1, -1], // S 226 T 31 A 341 R 202 L 74 O 80
    "does outcome": [-1, 1, -2, 3, -1, -1], // S 81 T 16 A 107 R 103 L 27 O 42
    "does perception": [0, -1, -1, 1, 0, 1], // S 84 T 8 A 120 R 69 L 46 O 43
    "does plan": [0, 1, 0, 0, 0, -1], // S 26 T 6 A 30 R 21 L 13 O 14
    "does possession": [0, 0, 0, 1, 0, -1], // S 315 T 38 A 371 R 190 L 92 O 85
    "does praise": [-1, 0, 1, 1, -1, 1], // S 5 T 0 A 10 R 15 L 3 O 13
    "does say": [-1, 0, 1, 0, 0, 0], // S 148 T 25 A 332 R 107 L 60 O 65
    "does show": [-1, -1, 0, 1, 0, 0], // S 7 T 1 A 25 R 19 L 9 O 8
    "does social": [-1, 2, 2, -1, 0, -2], // S 283 T 51 A 452 R 170 L 117 O 124
    "does stative": [1, 1, 2, -4, 0, 0], // S 185 T 23 A 232 R 83 L 65 O 66
    "does think": [1, -1, -1, 0, 0, 1], // S 165 T 19 A 158 R 86 L 72 O 83
    "does want": [0, 4, -2, -3, 2, -1], // S 76 T 29 A 81 R 24 L 44 O 43
    "ellipsis": [1, 0, 0, -1, 0, 0], // S 3 T 0 A 3 R 0 L 1 O 3
    "exclamation": [-2, 0, -1, 1, 0, 2], // S 3 T 3 A 12 R 13 L 5 O 16
    "first sentence": [3, -1, -2, -2, -1, 3], // S 54 T 4 A 6 R 0 L 1 O 33
    "has act": [-1, 0, 0, 0, 0, 0], // S 357 T 50 A 433 R 236 L 121 O 152
    "has aim": [-2, 3, -1, 0, 0, 1], // S 9 T 15 A 11 R 14 L 6 O 12
    "has animal": [0, 0, -1, 1, -1, 0], // S 18 T 1 A 15 R 7 L 1 O 9
    "has approximate": [1, 0, 0, 2, -2, -1], // S 73 T 3 A 57 R 49 L 3 O 5
    "has artefact": [2, 0, 1, -1, 0, -2], // S 351 T 39 A 418 R 175 L 74 O 75
    "has attribute": [0, -1, 0, 0, 0, 0], // S 155 T 13 A 181 R 103 L 48 O 56
    "has audience": [1, 0, 0, 1, -2, -1], // S 373 T 35 A 370 R 191 L 90 O 115
    "has blame": [2, 0, -2, 0, 0, 1], // S 50 T 5 A 42 R 19 L 15 O 15
    "has body": [-1, 0, 1, -1, 0, 0], // S 24 T 1 A 36 R 6 L 5 O 6
    "has building": [-1, 0, -2, 1, 1, 0], // S 52 T 5 A 58 R 32 L 14 O 12
    "has change-up": [0, 0, 0, 1, 0, 0], // S 2 T 1 A 3 R 8 L 1 O 0
    "has clothing": [0, 0, 1, 0, 0, -1], // S 5 T 1 A 13 R 1 L 1 O 0
    "has cognition": [-1, 2, -1, -2, 1, 2], // S 242 T 43 A 298 R 158 L 100 O 124
    "has communication": [0, 0, 3, 1, 1, -4], // S 289 T 39 A 441 R 191 L 105 O 97
    "has degree": [0, -1, -1, 1, 1, -1], // S 221 T 29 A 266 R 143 L 96 O 89
    "has event": [0, 1, 0, 1, -1, -1], // S 129 T 21 A 169 R 106 L 45 O 42
    "has evidence": [-2, 2, 1, 1, 0, -1], // S 51 T 13 A 101 R 45 L 21 O 19
    "has feeling": [0, 0, 0, -1, 0, 1], // S 13 T 1 A 8 R 4 L 4 O 12
    "has felt": [1, 0, -1, 1, -1, 0], // S 37 T 5 A 41 R 28 L 12 O 18
    "has few": [1, -1, 1, 0, -1, 0], // S 46 T 2 A 55 R 27 L 10 O 15
    "has food": [0, 0, 1, 0, 0, 0], // S 14 T 0 A 24 R 8 L 1 O 2
    "has frequency": [3, -1, 0, -1, 0, -1], // S 74 T 4 A 45 R 19 L 30 O 29
    "has group": [1, 1, 1, -1, -2, 0], // S 318 T 29 A 347 R 157 L 62 O 89
    "has hedge": [0, 2, -2, -3, 2, 1], // S 198 T 26 A 212 R 92 L 111 O 96
    "has intensify": [-1, 1, -1, 0, 2, 0], // S 124 T 17 A 166 R 77 L 54 O 43
    "has judged": [2, -1, -2, 1, 0, 0], // S 303 T 37 A 311 R 200 L 102 O 131
    "has measured": [3, 0, 0, 0, -1, -3], // S 209 T 17 A 226 R 137 L 62 O 43
    "has money": [0, 1, 0, 0, 0, -1], // S 53 T 7 A 73 R 48 L 10 O 10
    "has month": [1, 0, -1, 0, 0, -1], // S 51 T 7 A 58 R 47 L 11 O 3
    "has ordinal": [0, -1, 1, 0, 1, -1], // S 87 T 8 A 136 R 59 L 31 O 12
    "has organization": [3, 0, 0, -1, -2, -1], // S 257 T 19 A 239 R 114 L 37 O 57
    "has outcome": [0, 1, -3, 3, 0, 0], // S 52 T 11 A 40 R 67 L 13 O 21
    "has part-of-day": [-1, 0, 0, 0, 0, 0], // S 20 T 4 A 45 R 24 L 7 O 2
    "has person": [2, 0, 1, -1, -1, -1], // S 432 T 44 A 460 R 200 L 99 O 124
    "has place": [3, 0, -1, 0, -2, 0], // S 162 T 12 A 150 R 85 L 34 O 37
    "has possession": [0, 0, -1, 0, 0, 0], // S 59 T 9 A 59 R 48 L 18 O 19
    "has praise": [-2, 0, -4, 5, 0, 1], // S 119 T 20 A 113 R 140 L 66 O 88
    "has quantifier": [1, -2, 1, -1, 2, -2], // S 341 T 33 A 423 R 210 L 123 O 104
    "has quantity": [1, -1, -2, 1, 1, 0], // S 92 T 4 A 80 R 56 L 19 O 23
    "has sea": [1, 0, -1, 0, 0, 0], // S 22 T 0 A 13 R 6 L 2 O 6
    "has season": [-1, 1, 0, 1, 0, 0], // S 19 T 4 A 18 R 21 L 3 O 3
    "has served": [0, 1, -1, 2, 0, -1], // S 124 T 15 A 140 R 85 L 35 O 44
    "has size": [2, -1, 0, 0, -1, 0], // S 146 T 9 A 127 R 82 L 37 O 44
    "has stake": [2, 1, -1, -1, 0, -1], // S 42 T 5 A 34 R 24 L 12 O 2
    "has state": [1, 0, 1, -2, 0, 0], // S 156 T 19 A 171 R 72 L 58 O 70
    "has tangible": [1, -1, 2, -1, -1, 0], // S 168 T 12 A 204 R 66 L 25 O 38
    "has technical": [1, 2, 0, 0, 0, -3], // S 163 T 23 A 178 R 79 L 39 O 33
    "has time": [1, 1, 1, 0, 0, -2], // S 278 T 33 A 332 R 194 L 70 O 40
    "has trouble": [0, 1, 1, -1, 1, -2], // S 86 T 16 A 96 R 46 L 35 O 27
    "has unit-of-time": [0, -1, 0, 3, 2, -3], // S 225 T 20 A 273 R 169 L 60 O 21
    "has vehicle": [2, 0, -1, 0, 0, -1], // S 45 T 4 A 35 R 16 L 6 O 2
    "i past": [0, 2, 6, -2, -1, -4], // S 152 T 36 A 429 R 49 L 47 O 9
    "i present": [0, 0, -2, 1, 1, 1], // S 66 T 6 A 24 R 28 L 54 O 57
    "in block quote": [0, -1, -1, 1, -1, 0], // S 10 T 0 A 6 R 17 L 1 O 6
    "in fifth 1": [5, 2, -4, -1, -4, 2], // S 500 T 48 A 85 R 40 L 4 O 112
    "in fifth 1 of a short text": [4, 0, -2, -1, 0, -1], // 
    "in fifth 2": [3, 2, 2, -3, -2, -2], // S 325 T 44 A 331 R 40 L 11 O 30
    "in fifth 2 of a short text": [0, 2, 0, -1, 0, 0], // 
    "in fifth 3": [-1, -2, 3, -1, -1, 1], // S 126 T 20 A 472 R 83 L 25 O 68
    "in fifth 3 of a short text": [-1, 0, 2, -1, 0, 0], // 
    "in fifth 4": [-1, -1, 1, 0, 1, 0], // S 71 T 13 A 357 R 234 L 68 O 70
    "in fifth 4 of a short text": [0, 0, 1, 1, 0, 0], // 
    "in fifth 5": [-6, -3, -3, 3, 5, 3], // S 16 T 1 A 78 R 298 L 228 O 149
    "in fifth 5 of a short text": [-1, 0, -2, 4, 0, 0], // 
    "in list": [-1, 1, 1, 0, 2, -3], // S 21 T 14 A 79 R 47 L 35 O 31
    "in tenth 1": [3, 1, -3, -2, -2, 3], // S 257 T 24 A 26 R 11 L 1 O 82
    "in tenth 1 of a short text": [3, 0, -1, -1, 0, 0], // 
    "in tenth 10": [-3, -2, -3, 1, 4, 3], // S 5 T 0 A 18 R 103 L 152 O 98
    "in tenth 10 of a short text": [0, 0, -1, 2, 0, 0], // 
    "in tenth 2": [2, 1, -1, 0, -1, -1], // S 243 T 24 A 59 R 29 L 3 O 30
    "in tenth 2 of a short text": [1, 1, -1, 0, 0, 0], // 
    "in tenth 3": [1, 2, 0, 0, -1, -1], // S 189 T 28 A 142 R 27 L 4 O 20
    "in tenth 3 of a short text": [0, 1, 0, -1, 0, 0], // 
    "in tenth 4": [2, 1, 2, -3, -1, -1], // S 136 T 16 A 189 R 13 L 7 O 10
    "in tenth 4 of a short text": [0, 1, 1, -1, 0, 0], // 
    "in tenth 5": [0, 1, 2, -1, -2, 0], // S 75 T 17 A 231 R 28 L 5 O 28
    "in tenth 5 of a short text": [0, 0, 1, -1, 0, 0], // 
    "in tenth 6": [-1, -2, 1, 0, 1, 1], // S 51 T 3 A 241 R 55 L 20 O 40
    "in tenth 6 of a short text": [0, 0, 1, -1, 0, 0], // 
    "in tenth 7": [-2, -1, 3, 0, 1, -1], // S 33 T 8 A 224 R 75 L 33 O 28
    "in tenth 7 of a short text": [0, 0, 1, 0, 0, 0], // 
    "in tenth 8": [0, -1, -1, 1, 0, 1], // S 38 T 5 A 133 R 159 L 35 O 42
    "in tenth 8 of a short text": [0, 0, 0, 1, 0, 0], // 
    "in tenth 9": [-2, -1, 1, 2, 1, 0], // S 11 T 1 A 60 R 195 L 76 O 51
    "in tenth 9 of a short text": [0, 0, -1, 2, 0, 0], // 
    "last but one": [-1, -1, -1, 1, 1, 1], // S 1 T 0 A 5 R 16 L 45 O 29
    "last sentence": [-2, -1, -2, 1, 1, 2], // S 0 T 0 A 2 R 13 L 42 O 34
    "link": [1, -1, 1, 0, -3, 2], // S 41 T 3 A 52 R 25 L 1 O 28
    "money": [0, 0, -1, 2, 1, 0], // S 17 T 1 A 17 R 26 L 5 O 2
    "negated": [1, -1, -1, 0, 0, 0], // S 64 T 3 A 69 R 33 L 23 O 27
    "no full stop": [-1, 0, 1, 0, 0, 0], // S 4 T 2 A 18 R 14 L 6 O 22
    "number": [2, 0, 1, 3, 0, -5], // S 439 T 44 A 526 R 308 L 90 O 49
    "numbers": [-1, -1, 0, 3, 0, -1], // S 159 T 10 A 186 R 146 L 26 O 17
    "opens bold": [0, 0, -1, 0, 0, 1], // S 11 T 2 A 10 R 9 L 6 O 16
    "opens paragraph": [2, 0, -1, -3, -1, 3], // S 287 T 48 A 315 R 163 L 101 O 158
    "others past": [3, -1, -2, 5, -2, -2], // S 345 T 38 A 395 R 355 L 50 O 35
    "others present": [-1, -1, 0, -1, 0, 4], // S 167 T 13 A 100 R 74 L 65 O 153
    "over 28 words": [0, -1, 2, -1, 1, -1], // S 179 T 19 A 223 R 81 L 64 O 42
    "passive": [0, 1, -1, 0, 0, 0], // S 48 T 8 A 40 R 43 L 13 O 14
    "percent": [1, 0, -2, 2, 0, -1], // S 32 T 5 A 34 R 60 L 9 O 2
    "question": [-1, 2, -1, -3, 0, 2], // S 6 T 10 A 7 R 1 L 9 O 26
    "quotation inside": [1, -1, 1, 0, -1, 0], // S 35 T 3 A 49 R 19 L 7 O 10
    "says advice": [-1, -1, 0, -2, 3, 1], // S 81 T 9 A 85 R 35 L 72 O 68
    "says aim": [-1, 2, 0, 0, 0, -1], // S 1 T 8 A 2 R 3 L 1 O 0
    "says alternative": [-1, -1, 1, 0, 1, 1], // S 15 T 1 A 40 R 19 L 15 O 10
    "says belief": [-1, -1, -2, -1, 2, 3], // S 46 T 5 A 48 R 34 L 50 O 56
    "says better": [0, 0, 0, 1, 0, -1], // S 4 T 0 A 4 R 12 L 5 O 1
    "says candidacy": [-1, 0, -1, 2, 0, 0], // S 28 T 4 A 40 R 27 L 13 O 16
    "says chat": [0, 0, 0, 1, 0, 0], // S 2 T 0 A 3 R 4 L 1 O 2
    "says choice": [-1, 0, 3, -1, 0, -1], // S 7 T 3 A 45 R 1 L 2 O 1
    "says conduct": [-1, 0, 0, 0, 1, 0], // S 4 T 2 A 7 R 8 L 13 O 4
    "says content": [0, 0, -2, 1, 0, 0], // S 5 T 1 A 1 R 23 L 3 O 1
    "says deed": [-3, -2, 7, 1, -1, -1], // S 107 T 13 A 455 R 136 L 36 O 21
    "says differently": [0, 0, -1, -1, 2, -1], // S 10 T 1 A 9 R 9 L 27 O 3
    "says earlier": [4, 0, -1, -2, 1, -2], // S 244 T 28 A 203 R 93 L 67 O 39
    "says entered": [1, 0, 0, 0, 0, 0], // S 13 T 1 A 2 R 0 L 0 O 0
    "says example": [-1, 0, 0, -1, 0, 1], // S 8 T 2 A 23 R 7 L 6 O 11
    "says feelings": [0, -1, -1, 0, -1, 1], // S 66 T 7 A 61 R 41 L 22 O 36
    "says future": [0, 1, -2, -1, -1, 3], // S 48 T 8 A 55 R 20 L 28 O 58
    "says goal": [-3, 8, -3, 0, -1, 0], // S 19 T 36 A 36 R 17 L 6 O 11
    "says inward": [4, 0, -4, 2, -1, -2], // S 157 T 18 A 104 R 57 L 33 O 28
    "says later": [-2, 1, 0, 3, 1, -3], // S 118 T 19 A 199 R 131 L 63 O 29
    "says learned": [-1, 0, -1, 0, 3, 0], // S 6 T 3 A 17 R 12 L 31 O 9
    "says lesson": [-1, -1, -2, 0, 4, -1], // S 7 T 0 A 4 R 6 L 38 O 5
    "says meeting": [-3, -1, 2, 1, 1, -1], // S 67 T 9 A 154 R 62 L 28 O 27
    "says moral": [-1, 0, -1, 0, 1, 0], // S 0 T 0 A 0 R 3 L 11 O 8
    "says outcome": [-2, 0, -2, 7, 0, -2], // S 39 T 8 A 56 R 103 L 22 O 12
    "says part": [0, 0, 1, 0, 0, 0], // S 5 T 0 A 4 R 0 L 0 O 1
    "says particulars": [1, 0, 1, -1, 1, 0], // S 74 T 7 A 90 R 23 L 23 O 10
    "says plan": [-2, 1, 0, -2, 1, 2], // S 5 T 0 A 17 R 0 L 14 O 22
    "says precept": [-1, 0, -1, -2, 3, 1], // S 21 T 3 A 15 R 4 L 38 O 34
    "says proposal": [-3, 1, 0, -1, 1, 2], // S 7 T 5 A 25 R 2 L 12 O 26
    "says purpose": [-5, 7, -2, -3, 1, 1], // S 80 T 54 A 127 R 46 L 40 O 53
    "says reached": [-1, 0, -2, 2, 0, 1], // S 6 T 1 A 2 R 16 L 3 O 9
    "says reason": [0, 1, 1, -1, 2, -2], // S 123 T 19 A 155 R 50 L 46 O 24
    "says reflection": [-2, 0, -3, 0, 5, 1], // S 81 T 16 A 88 R 59 L 85 O 44
    "says resolve": [-1, 0, -1, 0, 2, 0], // S 0 T 1 A 1 R 2 L 11 O 3
    "says self": [5, 0, -1, -1, 0, -2], // S 200 T 14 A 118 R 48 L 35 O 33
    "says seniority": [-1, 0, 1, 0, 0, 0], // S 31 T 3 A 42 R 17 L 5 O 6
    "says success": [-3, 1, -3, 7, -1, -1], // S 140 T 29 A 198 R 226 L 53 O 59
    "says text": [0, -1, 2, 0, -2, 1], // S 67 T 8 A 89 R 49 L 17 O 55
    "says thanks": [0, 0, -2, 1, -1, 2], // S 8 T 0 A 6 R 16 L 2 O 17
    "says trouble": [1, 0, -1, 0, 0, 0], // S 17 T 2 A 25 R 7 L 5 O 4
    "second sentence": [1, 3, -2, -1, -1, 0], // S 65 T 8 A 6 R 1 L 0 O 20
    "semicolon": [1, 0, 0, -1, 0, 0], // S 5 T 2 A 2 R 2 L 5 O 3
    "subject group": [2, 0, 0, 0, 0, -2], // S 47 T 2 A 21 R 15 L 5 O 3
    "subject i": [-2, 1, 3, -2, 1, -1], // S 280 T 45 A 508 R 98 L 142 O 103
    "subject it": [0, 0, -2, 1, 0, 1], // S 61 T 5 A 53 R 54 L 17 O 32
    "subject none": [-2, 1, 0, -2, -1, 3], // S 43 T 9 A 61 R 42 L 21 O 81
    "subject person": [1, -1, 0, 1, -2, 1], // S 129 T 8 A 131 R 97 L 22 O 41
    "subject there": [1, -1, 1, -1, 0, 0], // S 36 T 0 A 28 R 10 L 3 O 8
    "subject they": [0, 0, 0, 2, -1, -1], // S 34 T 6 A 64 R 37 L 7 O 7
    "subject thing": [0, 2, -3, 1, 0, 0], // S 263 T 41 A 217 R 231 L 67 O 95
    "subject this": [1, -1, 0, -1, 0, 1], // S 39 T 1 A 31 R 19 L 10 O 25
    "subject we": [0, -2, 3, 1, 0, -2], // S 89 T 9 A 202 R 88 L 31 O 18
    "subject you": [0, 0, -1, -1, 1, 1], // S 17 T 0 A 7 R 4 L 11 O 16
    "tense bare": [-1, 2, -1, -1, 0, 1], // S 6 T 4 A 15 R 4 L 6 O 19
    "tense can": [-1, 1, -2, 0, 0, 2], // S 29 T 9 A 23 R 14 L 14 O 29
    "tense had done": [2, 0, -1, -1, 0, -1], // S 44 T 2 A 26 R 13 L 8 O 1
    "tense has done": [-1, -1, 3, 1, -1, 0], // S 42 T 2 A 39 R 26 L 12 O 22
    "tense is doing": [-1, 0, 0, 1, 0, 0], // S 10 T 1 A 6 R 10 L 7 O 7
    "tense must": [0, 1, -1, -1, 1, 1], // S 6 T 3 A 2 R 1 L 12 O 6
    "tense none": [-1, 0, -1, 1, -1, 2], // S 22 T 3 A 23 R 30 L 5 O 42
    "tense past": [1, 0, 6, 4, -2, -9], // S 547 T 81 A 995 R 477 L 114 O 45
    "tense present": [0, -2, -3, -1, 1, 5], // S 263 T 21 A 140 R 110 L 128 O 224
    "tense was doing": [3, -1, 0, -1, 0, -1], // S 40 T 0 A 24 R 6 L 5 O 0
    "tense will": [-1, 0, 0, -1, 0, 2], // S 8 T 0 A 9 R 2 L 5 O 20
    "tense would": [0, 0, 0, -2, 0, 1], // S 21 T 0 A 21 R 2 L 20 O 14
    "under background": [0, 1, 0, -1, 1, -1], // S 30 T 5 A 17 R 2 L 9 O 7
    "under doing": [2, 1, -1, 1, 0, -3], // S 86 T 18 A 85 R 58 L 14 O 10
    "under goals": [0, 0, -1, 1, 0, 0], // S 17 T 4 A 21 R 24 L 15 O 18
    "under lessons": [-1, 0, -1, 1, 1, 0], // S 2 T 1 A 11 R 12 L 17 O 9
    "under results": [-1, -1, -1, 0, 2, 1], // S 6 T 0 A 13 R 21 L 14 O 14
    "up to 4 words": [-3, -1, 0, 0, -1, 4], // S 18 T 2 A 62 R 31 L 6 O 52
    "verb be": [3, -1, -2, 0, 0, 1], // S 330 T 23 A 203 R 160 L 67 O 108
    "verb change": [0, -1, 0, 0, 2, -1], // S 52 T 4 A 85 R 48 L 26 O 13
    "verb change-up": [0, 0, 0, 1, 0, 0], // S 4 T 0 A 7 R 11 L 6 O 2
    "verb cognition": [0, -1, 1, -1, 2, 0], // S 80 T 6 A 116 R 39 L 61 O 44
    "verb communication": [0, 0, 0, 0, 0, 1], // S 74 T 11 A 163 R 57 L 28 O 35
    "verb creation": [-1, 0, 2, -2, -1, 0], // S 16 T 3 A 34 R 3 L 3 O 8
    "verb decide": [-1, 0, 2, -1, -1, -1], // S 9 T 3 A 48 R 5 L 2 O 2
    "verb deed": [1, -1, 2, -1, 1, -1], // S 222 T 30 A 473 R 160 L 82 O 67
    "verb emotion": [-1, 1, -1, -1, 0, 2], // S 34 T 14 A 22 R 11 L 16 O 32
    "verb feel": [-1, 0, -1, 1, 0, 1], // S 22 T 4 A 13 R 15 L 14 O 22
    "verb get-worse": [1, 0, -1, 1, 0, 0], // S 6 T 0 A 0 R 7 L 1 O 3
    "verb have": [2, 0, -1, 0, -1, 0], // S 86 T 7 A 71 R 32 L 11 O 13
    "verb hedge": [-1, 2, -1, -1, 1, 0], // S 32 T 11 A 31 R 17 L 33 O 34
    "verb learn": [-1, -1, -1, 1, 3, -1], // S 27 T 1 A 32 R 23 L 35 O 9
    "verb motion": [-1, 0, 0, 2, 0, 0], // S 63 T 11 A 108 R 93 L 15 O 19
    "verb outcome": [-1, 1, 1, 1, -1, -1], // S 22 T 5 A 35 R 41 L 4 O 7
    "verb perception": [0, -1, 0, 3, -1, 0], // S 24 T 1 A 46 R 37 L 9 O 15
    "verb plan": [0, 0, 1, 0, 0, -1], // S 7 T 3 A 12 R 5 L 2 O 5
    "verb possession": [3, -1, -1, 1, -1, -1], // S 140 T 11 A 138 R 85 L 26 O 23
    "verb praise": [-1, 0, -1, 0, 0, 2], // S 2 T 0 A 0 R 6 L 2 O 11
    "verb say": [-1, 0, 2, -1, 1, 0], // S 51 T 10 A 169 R 38 L 27 O 21
    "verb social": [-1, 0, 3, 1, -3, 0], // S 90 T 17 A 186 R 75 L 26 O 46
    "verb stative": [1, 1, -2, 0, 1, -1], // S 73 T 7 A 69 R 32 L 23 O 20
    "verb think": [1, 0, -2, 0, 0, 1], // S 74 T 7 A 61 R 30 L 35 O 39
    "verb want": [-1, 3, -2, -2, 1, 0], // S 25 T 16 A 23 R 6 L 17 O 23
    "we past": [-1, -1, 2, 2, 0, -2], // S 50 T 7 A 171 R 73 L 17 O 1
    "we present": [1, 0, 0, 0, -1, 0], // S 23 T 2 A 12 R 8 L 5 O 9
    "year": [2, 0, -1, 0, -1, 0], // S 81 T 4 A 36 R 30 L 3 O 7
    "you present": [0, 0, 0, 0, 1, 0], // S 7 T 0 A 4 R 0 L 4 O 5
    "“'s”": [0, 0, 0, 0, -1, 0], // S 34 T 4 A 46 R 18 L 8 O 16
    "“ability”": [1, 0, -1, 1, -1, 0], // S 5 T 1 A 1 R 3 L 0 O 5
    "“able”": [1, 0, -1, 2, -1, 0], // S 12 T 1 A 10 R 24 L 5 O 5
    "“about”": [2, 0, 0, 0, 0, -1], // S 100 T 8 A 96 R 53 L 28 O 24
    "“across”": [-1, 1, 0, 0, 0, 1], // S 11 T 2 A 13 R 4 L 1 O 6
    "“actually”": [-1, 0, 0, 0, 0, 0], // S 4 T 2 A 10 R 3 L 1 O 2
    "“after”": [0, 0, -1, 0, 0, 0], // S 22 T 3 A 45 R 23 L 12 O 8
    "“again”": [1, -1, 0, -1, 2, 0], // S 10 T 0 A 12 R 1 L 13 O 2
    "“all”": [1, 0, -1, 1, -1, 1], // S 47 T 6 A 63 R 43 L 15 O 23
    "“already”": [2, 0, -1, 1, 0, -1], // S 23 T 1 A 7 R 8 L 3 O 1
    "“also”": [1, 0, 1, 1, -1, -2], // S 46 T 3 A 74 R 39 L 21 O 14
    "“always”": [0, 0, 0, -1, 0, 1], // S 12 T 2 A 7 R 2 L 8 O 12
    "“and”": [-1, 0, 3, 1, -3, 0], // S 470 T 48 A 650 R 298 L 139 O 157
    "“another”": [1, 0, 1, 0, 0, -1], // S 12 T 3 A 16 R 7 L 4 O 1
    "“anything”": [1, 0, 0, 0, 0, 0], // S 10 T 0 A 8 R 4 L 3 O 3
    "“any”": [0, 0, 0, 0, -1, 1], // S 14 T 2 A 17 R 10 L 4 O 10
    "“around”": [1, 0, 1, 1, -1, -1], // S 33 T 0 A 23 R 17 L 3 O 4
    "“ask base”": [0, 0, 0, 0, 1, -1], // S 6 T 0 A 12 R 5 L 10 O 1
    "“as”": [1, -1, 0, 0, 0, 1], // S 100 T 12 A 103 R 48 L 26 O 43
    "“at”": [1, -1, 0, 0, -1, 1], // S 138 T 12 A 141 R 77 L 26 O 32
    "“a”": [1, -1, 0, 0, 2, -1], // S 459 T 44 A 481 R 224 L 118 O 138
    "“back”": [-2, -1, 0, 1, 0, 1], // S 18 T 1 A 31 R 18 L 10 O 13
    "“be past”": [1, 0, 1, 0, -1, -1], // S 38 T 1 A 39 R 17 L 1 O 1
    "“be third”": [0, 0, -1, -1, 0, 1], // S 17 T 1 A 6 R 4 L 3 O 9
    "“because”": [1, 0, 0, -1, 1, -1], // S 56 T 5 A 71 R 20 L 21 O 8
    "“become past”": [-1, 0, 0, 0, 1, 0], // S 4 T 1 A 11 R 8 L 3 O 0
    "“before”": [0, 1, 0, -1, 0, 0], // S 30 T 10 A 40 R 17 L 17 O 5
    "“begin past”": [-1, 0, 0, 0, 1, 0], // S 3 T 0 A 14 R 5 L 3 O 1
    "“believe base”": [-1, 0, 0, 0, 0, 1], // S 1 T 1 A 3 R 4 L 4 O 13
    "“between”": [1, 0, -1, 0, 1, 0], // S 20 T 1 A 9 R 5 L 3 O 1
    "“be”": [3, -1, -2, -2, 2, 0], // S 647 T 68 A 608 R 360 L 193 O 214
    "“big”": [0, 0, 0, -1, 0, 0], // S 17 T 1 A 16 R 7 L 7 O 6
    "“bit”": [0, 1, -1, 0, 0, 0], // S 8 T 3 A 4 R 5 L 5 O 3
    "“both”": [0, 0, 1, -1, 0, 0], // S 9 T 0 A 19 R 5 L 3 O 4
    "“build base”": [0, 0, 0, 0, -1, 0], // S 5 T 0 A 7 R 4 L 0 O 3
    "“build gerund”": [0, 0, -1, 1, 0, 0], // S 12 T 1 A 7 R 8 L 2 O 3
    "“but”": [0, -1, -1, 2, 0, 1], // S 66 T 5 A 83 R 51 L 25 O 29
    "“by”": [1, 1, 0, 1, -1, -1], // S 72 T 16 A 86 R 46 L 14 O 14
    "“can”": [-3, 0, 0, 0, 0, 3], // S 34 T 8 A 33 R 20 L 21 O 48
    "“challenge”": [0, 1, 0, 0, 0, 0], // S 5 T 5 A 3 R 3 L 2 O 3
    "“change”": [0, 0, 1, 0, 0, -1], // S 11 T 3 A 15 R 10 L 5 O 5
    "“code”": [1, 0, 0, 0, -1, 0], // S 10 T 1 A 8 R 5 L 0 O 0
    "“come base”": [0, 0, 1, 0, 0, 0], // S 14 T 1 A 14 R 5 L 1 O 4
    "“come past”": [1, 0, -1, 1, 0, 0], // S 15 T 2 A 22 R 21 L 1 O 3
    "“community”": [-1, 1, -1, 0, -1, 1], // S 4 T 4 A 9 R 9 L 3 O 13
    "“computer”": [0, 0, 1, 0, 0, -1], // S 9 T 1 A 9 R 2 L 1 O 2
    "“contribute base”": [0, 0, 0, 0, -1, 1], // S 4 T 1 A 5 R 1 L 0 O 5
    "“could”": [2, 0, 0, -1, 0, -1], // S 50 T 6 A 71 R 19 L 16 O 7
    "“course”": [-1, 0, 1, 0, 0, 0], // S 4 T 0 A 11 R 8 L 1 O 3
    "“create base”": [-1, 2, 0, 0, -1, 0], // S 0 T 4 A 9 R 3 L 1 O 6
    "“current”": [1, 0, 0, 0, -1, 0], // S 9 T 0 A 5 R 3 L 0 O 3
    "“data”": [1, 1, -1, 0, -1, -1], // S 20 T 4 A 26 R 12 L 2 O 3
    "“day”": [-1, -1, 0, 1, 0, -1], // S 47 T 5 A 66 R 41 L 13 O 3
    "“decide past”": [-1, 0, 2, 0, -1, -1], // S 8 T 3 A 26 R 1 L 1 O 0
    "“design”": [0, 0, 0, 0, 1, -1], // S 12 T 2 A 13 R 5 L 5 O 1
    "“development”": [0, 0, -1, 0, 0, 1], // S 8 T 0 A 7 R 4 L 2 O 7
    "“different”": [1, 0, 0, -1, 0, 0], // S 16 T 1 A 19 R 8 L 7 O 8
    "“difficult”": [1, 0, 0, 0, 0, 0], // S 15 T 1 A 7 R 2 L 1 O 2
    "“do base”": [0, 0, -1, 1, 0, 0], // S 22 T 7 A 29 R 13 L 21 O 16
    "“do gerund”": [0, 0, 1, -1, 0, 0], // S 11 T 1 A 17 R 5 L 7 O 4
    "“do participle”": [-1, 0, 0, -1, 2, 0], // S 10 T 3 A 18 R 8 L 11 O 6
    "“do past”": [-1, -1, 2, 0, 0, 0], // S 9 T 0 A 41 R 8 L 7 O 3
    "“do”": [1, 0, -1, 0, 0, 0], // S 78 T 8 A 88 R 41 L 33 O 32
    "“due”": [1, 0, -1, 1, 0, 0], // S 5 T 0 A 3 R 6 L 2 O 0
    "“during”": [1, 0, 1, 0, 0, -1], // S 16 T 1 A 17 R 6 L 3 O 0
    "“each”": [-1, 0, 1, -2, 2, 0], // S 23 T 4 A 48 R 6 L 16 O 4
    "“easy”": [0, 0, -1, 0, 0, 1], // S 7 T 1 A 5 R 4 L 1 O 7
    "“effort”": [0, 1, 0, 0, -1, 0], // S 3 T 2 A 4 R 2 L 1 O 3
    "“end”": [-1, 0, 0, 1, 0, 0], // S 12 T 3 A 14 R 18 L 4 O 4
    "“even”": [1, -1, -2, 2, 0, -1], // S 16 T 1 A 9 R 18 L 6 O 5
    "“every”": [1, 0, 0, 0, 1, 0], // S 31 T 1 A 33 R 6 L 9 O 4
    "“experience”": [0, 0, -2, 1, 0, 1], // S 13 T 3 A 9 R 13 L 13 O 10
    "“feedback”": [-1, -1, 1, 1, 0, -1], // S 10 T 0 A 20 R 21 L 7 O 4
    "“feel base”": [0, 0, 1, 0, -1, 0], // S 8 T 0 A 6 R 5 L 5 O 10
    "“feel past”": [2, 0, 0, 0, 0, -1], // S 21 T 2 A 13 R 5 L 3 O 0
    "“find base”": [-1, 0, 0, -1, 0, 1], // S 7 T 4 A 10 R 1 L 5 O 6
    "“first”": [1, -1, 2, -2, 0, -1], // S 49 T 3 A 84 R 22 L 17 O 5
    "“for”": [0, 0, 0, -2, 1, 1], // S 211 T 25 A 255 R 96 L 72 O 70
    "“from”": [2, -1, 1, -1, 1, -1], // S 91 T 5 A 119 R 71 L 36 O 25
    "“get base”": [0, 1, -1, -1, 0, 1], // S 23 T 7 A 31 R 10 L 14 O 15
    "“get past”": [0, 0, 1, 1, -1, 0], // S 14 T 0 A 31 R 18 L 1 O 1
    "“give base”": [-1, 0, 1, -1, 1, 1], // S 9 T 1 A 18 R 0 L 5 O 4
    "“give participle”": [0, 1, 0, 0, 0, -1], // S 5 T 4 A 6 R 3 L 3 O 0
    "“go base”": [0, -1, 0, -1, 1, 0], // S 13 T 0 A 25 R 4 L 12 O 5
    "“go gerund”": [0, 0, 1, -1, 0, 0], // S 16 T 1 A 15 R 2 L 6 O 3
    "“go past”": [-1, 0, 0, 1, 0, 0], // S 8 T 0 A 37 R 39 L 4 O 2
    "“goal”": [-2, 2, -1, 0, 0, 0], // S 3 T 10 A 7 R 9 L 5 O 9
    "“good”": [-1, 0, 0, 1, 1, 0], // S 29 T 5 A 31 R 34 L 15 O 22
    "“great”": [0, 0, -1, 1, 0, -1], // S 9 T 2 A 4 R 11 L 3 O 4
    "“group”": [-1, 0, 1, 0, 0, 0], // S 15 T 1 A 22 R 8 L 4 O 6
    "“hard”": [0, 0, 0, 0, 0, 1], // S 7 T 1 A 8 R 2 L 3 O 6
    "“have base”": [1, 1, 0, -1, 0, -1], // S 51 T 7 A 49 R 18 L 21 O 17
    "“have gerund”": [-1, 1, -1, 1, 0, 0], // S 8 T 3 A 5 R 9 L 4 O 5
    "“have past”": [2, 0, -1, 1, 0, -2], // S 102 T 9 A 105 R 48 L 16 O 4
    "“have third”": [0, 0, 1, -1, 0, 0], // S 11 T 1 A 12 R 3 L 6 O 8
    "“have”": [1, -3, -1, 4, 0, -1], // S 180 T 9 A 155 R 114 L 72 O 48
    "“help base”": [0, 1, 0, -1, -1, 0], // S 7 T 5 A 11 R 3 L 2 O 10
    "“help past”": [-1, 0, 1, 0, 0, 0], // S 2 T 0 A 14 R 8 L 0 O 2
    "“help”": [0, 0, 0, 0, 1, 0], // S 6 T 1 A 6 R 1 L 4 O 3
    "“here”": [0, 0, 0, -1, -1, 2], // S 6 T 1 A 6 R 2 L 0 O 11
    "“high”": [0, 0, 1, -1, 0, 0], // S 19 T 1 A 10 R 5 L 3 O 4
    "“however”": [1, -1, -1, 0, 0, 0], // S 11 T 0 A 4 R 3 L 2 O 4
    "“how”": [-2, 2, -2, 0, 2, 0], // S 24 T 15 A 31 R 21 L 23 O 22
    "“idea”": [0, 0, 1, -1, 0, -1], // S 11 T 2 A 23 R 5 L 4 O 6
    "“if”": [-1, 1, 1, -2, 2, -1], // S 34 T 5 A 58 R 12 L 28 O 16
    "“important”": [-1, 0, 0, 0, 1, 0], // S 6 T 1 A 4 R 2 L 13 O 5
    "“into”": [1, 0, 0, -1, 0, 1], // S 18 T 1 A 20 R 7 L 8 O 8
    "“in”": [1, 0, -3, 1, 1, 1], // S 375 T 37 A 354 R 210 L 93 O 94
    "“issue”": [0, 0, 0, 1, -1, 0], // S 12 T 2 A 17 R 12 L 5 O 3
    "“its”": [0, 0, 0, -1, 0, 0], // S 8 T 1 A 6 R 2 L 3 O 5
    "“it”": [-1, 0, 0, 0, 1, -1], // S 197 T 22 A 293 R 140 L 88 O 71
    "“i”": [0, 0, 1, -1, 3, -2], // S 422 T 58 A 663 R 198 L 201 O 149
    "“job”": [1, 0, -1, 0, 0, 1], // S 19 T 1 A 10 R 9 L 7 O 11
    "“just”": [0, 0, 1, 0, 0, -1], // S 14 T 1 A 22 R 10 L 10 O 8
    "“keep base”": [-1, 0, 1, -1, 0, 0], // S 2 T 2 A 11 R 2 L 2 O 5
    "“late”": [0, 0, 0, 1, 0, 0], // S 18 T 1 A 26 R 17 L 2 O 4
    "“learn base”": [0, 0, -1, 1, 0, 0], // S 8 T 3 A 3 R 7 L 4 O 4
    "“learn gerund”": [1, 0, -1, -1, -1, 2], // S 13 T 3 A 6 R 3 L 2 O 12
    "“learn past”": [0, -1, -1, -1, 2, 0], // S 5 T 0 A 3 R 1 L 23 O 4
    "“less”": [-1, 0, 0, 1, 0, 0], // S 6 T 3 A 6 R 9 L 3 O 2
    "“life”": [-1, 0, 0, 0, 1, 1], // S 3 T 1 A 3 R 3 L 5 O 7
    "“like”": [1, 0, -1, 0, -1, 0], // S 37 T 2 A 18 R 15 L 5 O 8
    "“little”": [1, 0, 0, -1, 1, 0], // S 11 T 0 A 8 R 3 L 6 O 3
    "“long”": [1, 0, -1, 0, 0, 0], // S 14 T 1 A 10 R 8 L 4 O 4
    "“lot”": [1, -1, -1, 0, 1, 0], // S 30 T 0 A 20 R 12 L 9 O 8
    "“make base”": [-1, 0, 0, -1, 1, 1], // S 15 T 3 A 23 R 3 L 16 O 14
    "“make gerund”": [-1, 0, 0, 0, 1, 0], // S 2 T 1 A 6 R 1 L 4 O 3
    "“make past”": [-1, 1, 1, 0, -1, 0], // S 7 T 5 A 39 R 14 L 3 O 3
    "“manager”": [0, 0, 0, -1, 0, 0], // S 49 T 4 A 37 R 13 L 8 O 7
    "“many”": [1, 0, 0, 0, 0, 1], // S 24 T 2 A 25 R 10 L 6 O 11
    "“may”": [1, 0, 0, 0, 0, -1], // S 12 T 0 A 6 R 9 L 5 O 2
    "“meeting”": [0, 0, 2, -1, 0, -1], // S 8 T 0 A 20 R 1 L 3 O 0
    "“member”": [-1, 0, 0, 0, 0, 0], // S 9 T 1 A 12 R 7 L 6 O 5
    "“might”": [1, 0, 0, 0, 1, 0], // S 9 T 0 A 6 R 3 L 6 O 3
    "“month”": [0, -1, 1, 0, 1, -1], // S 24 T 0 A 40 R 22 L 14 O 1
    "“more”": [0, -1, -1, 1, 4, -3], // S 45 T 3 A 55 R 48 L 42 O 14
    "“most”": [0, 0, 0, 0, 1, 0], // S 29 T 2 A 22 R 14 L 9 O 7
    "“much”": [1, 0, -2, 2, 0, -1], // S 17 T 2 A 14 R 22 L 11 O 6
    "“myself”": [-1, 1, 2, 0, -1, 0], // S 11 T 6 A 30 R 4 L 4 O 5
    "“my”": [0, 2, -1, 0, -1, 1], // S 157 T 27 A 152 R 63 L 39 O 60
    "“need base”": [0, 0, -1, -1, 2, 0], // S 9 T 2 A 6 R 0 L 14 O 6
    "“need past”": [1, 2, -2, -1, 1, 0], // S 8 T 6 A 12 R 1 L 4 O 0
    "“need”": [0, 0, 0, 0, 0, 1], // S 5 T 0 A 11 R 4 L 3 O 8
    "“never”": [0, 0, 0, 1, 0, 0], // S 11 T 0 A 9 R 8 L 8 O 4
    "“new”": [1, 1, 0, 1, -2, -1], // S 31 T 9 A 36 R 30 L 6 O 14
    "“next”": [0, 0, 0, 0, 1, -1], // S 11 T 1 A 19 R 17 L 11 O 3
    "“not”": [3, -2, 1, -1, 0, -1], // S 177 T 12 A 221 R 94 L 70 O 59
    "“now”": [0, 0, -2, 2, 1, 0], // S 7 T 2 A 5 R 24 L 21 O 6
    "“no”": [1, -1, 0, 0, 0, 0], // S 33 T 1 A 36 R 12 L 8 O 11
    "“number”": [0, 0, 2, -1, 1, -1], // S 29 T 2 A 47 R 12 L 10 O 2
    "“off”": [0, -1, 1, -1, 1, 0], // S 10 T 0 A 19 R 3 L 7 O 1
    "“of”": [2, 0, -2, 0, 0, 0], // S 389 T 44 A 379 R 220 L 96 O 110
    "“one”": [-1, -1, 1, -2, 1, 1], // S 95 T 7 A 120 R 50 L 32 O 26
    "“only”": [0, 0, -1, 0, 1, 0], // S 22 T 3 A 39 R 14 L 14 O 8
    "“on”": [-1, -1, 1, 1, 2, -2], // S 149 T 13 A 213 R 104 L 53 O 40
    "“open”": [1, 0, -1, 0, 0, -1], // S 11 T 2 A 6 R 5 L 1 O 3
    "“order”": [0, 0, 0, -1, 0, 0], // S 9 T 3 A 12 R 2 L 5 O 2
    "“or”": [2, -1, -1, -2, 0, 2], // S 51 T 5 A 52 R 12 L 22 O 31
    "“other”": [-1, 1, 0, 0, 0, 0], // S 36 T 6 A 46 R 28 L 16 O 23
    "“our”": [2, 0, 0, 2, -3, -1], // S 105 T 11 A 90 R 71 L 12 O 22
    "“out”": [0, 0, -1, 1, 0, 0], // S 45 T 5 A 57 R 31 L 12 O 13
    "“over”": [0, 0, 1, 0, 0, 0], // S 24 T 3 A 31 R 29 L 4 O 4
    "“own”": [0, 0, 0, 0, 1, -1], // S 20 T 2 A 23 R 8 L 9 O 4
    "“part”": [-1, 1, 1, 0, 0, 0], // S 12 T 3 A 20 R 8 L 4 O 8
    "“person”": [1, -1, -2, 2, 1, -1], // S 91 T 6 A 80 R 51 L 27 O 28
    "“point”": [0, 1, -1, 0, 0, 1], // S 10 T 3 A 11 R 7 L 2 O 7
    "“possible”": [-1, 0, 1, 0, -1, 0], // S 1 T 2 A 11 R 3 L 2 O 6
    "“practice”": [0, 0, 0, -1, 0, 0], // S 9 T 2 A 6 R 3 L 2 O 2
    "“problem”": [0, 0, 1, 0, 0, -1], // S 20 T 2 A 24 R 7 L 5 O 3
    "“process”": [-1, 0, 1, -1, 0, 1], // S 9 T 0 A 18 R 6 L 3 O 5
    "“product”": [0, 0, 0, -1, 0, 1], // S 37 T 4 A 28 R 5 L 5 O 14
    "“program”": [0, 1, 0, 0, 0, -1], // S 8 T 2 A 5 R 5 L 1 O 2
    "“project”": [1, -1, 0, 0, -1, 1], // S 26 T 1 A 32 R 17 L 8 O 17
    "“put base”": [0, 0, 1, -1, 1, 0], // S 7 T 1 A 19 R 5 L 7 O 1
    "“quickly”": [1, 0, 0, 0, 0, 0], // S 9 T 0 A 5 R 2 L 2 O 1
    "“quite”": [0, 0, 1, 0, 0, 0], // S 6 T 0 A 9 R 2 L 3 O 1
    "“really”": [0, -1, 0, 0, 1, 0], // S 13 T 0 A 14 R 8 L 8 O 7
    "“research”": [2, -1, -1, -1, 1, 0], // S 16 T 1 A 10 R 5 L 6 O 4
    "“right”": [0, 0, -1, 0, 2, 0], // S 8 T 1 A 9 R 7 L 14 O 7
    "“same”": [0, 0, 0, 0, 1, 0], // S 20 T 2 A 24 R 16 L 12 O 7
    "“say base”": [0, 0, -1, 1, 0, 0], // S 11 T 4 A 9 R 16 L 6 O 4
    "“school”": [0, 0, 1, 0, 0, 0], // S 16 T 1 A 12 R 2 L 1 O 3
    "“second”": [0, 0, 1, 0, 0, -1], // S 10 T 2 A 21 R 9 L 5 O 0
    "“see base”": [0, 0, 0, 1, 0, -1], // S 11 T 0 A 16 R 10 L 7 O 6
    "“see past”": [0, 0, 1, 0, 0, 0], // S 6 T 0 A 14 R 6 L 1 O 1
    "“service”": [1, 0, -1, 0, 0, 0], // S 27 T 2 A 11 R 7 L 5 O 6
    "“should”": [0, 0, -1, -1, 2, 0], // S 10 T 2 A 13 R 7 L 20 O 9
    "“since”": [1, 0, -1, 0, 1, -1], // S 34 T 2 A 26 R 13 L 14 O 4
    "“skill”": [0, 1, -2, 0, 1, -1], // S 10 T 6 A 5 R 6 L 6 O 3
    "“small”": [0, 0, -1, 1, 0, 0], // S 15 T 0 A 13 R 10 L 2 O 5
    "“software”": [0, 1, 0, 0, 0, 0], // S 16 T 3 A 16 R 5 L 3 O 6
    "“someone”": [1, 0, 1, 0, -1, 0], // S 10 T 0 A 7 R 2 L 2 O 4
    "“something”": [0, 1, 0, 0, 0, 0], // S 17 T 5 A 14 R 8 L 11 O 5
    "“some”": [-1, 0, 1, 0, 0, -1], // S 43 T 5 A 59 R 33 L 16 O 15
    "“so”": [-1, 1, 4, -2, 0, -1], // S 59 T 10 A 128 R 32 L 22 O 16
    "“specific”": [-1, 0, 0, 0, 0, 0], // S 2 T 2 A 6 R 2 L 1 O 2
    "“start gerund”": [0, 0, 1, -1, 0, 0], // S 5 T 2 A 7 R 0 L 1 O 2
    "“start past”": [0, 0, 1, 0, -1, 0], // S 14 T 1 A 33 R 11 L 1 O 4
    "“still”": [1, 0, -1, 1, 0, 0], // S 15 T 2 A 10 R 14 L 7 O 5
    "“student”": [-1, 0, 0, 1, 2, -1], // S 28 T 2 A 18 R 15 L 15 O 9
    "“such”": [-1, 0, 1, 0, 0, 0], // S 4 T 1 A 11 R 4 L 4 O 7
    "“support base”": [0, 1, -1, 0, 0, 0], // S 3 T 4 A 2 R 2 L 3 O 2
    "“sure”": [0, 0, 0, 0, 1, 0], // S 2 T 1 A 10 R 1 L 6 O 2
    "“system”": [1, 0, 0, 0, 0, -1], // S 29 T 4 A 15 R 9 L 5 O 3
    "“take base”": [0, 0, -1, -1, 0, 2], // S 13 T 1 A 19 R 4 L 7 O 12
    "“take gerund”": [0, 0, 0, 1, 0, 0], // S 7 T 0 A 4 R 5 L 1 O 1
    "“take past”": [1, 0, -1, 0, 0, 0], // S 13 T 3 A 39 R 15 L 2 O 1
    "“teach gerund”": [0, 0, 0, 1, -1, 0], // S 8 T 1 A 10 R 6 L 0 O 3
    "“team”": [0, 0, 3, 0, -2, -1], // S 78 T 7 A 94 R 47 L 12 O 18
    "“than”": [1, 0, -1, 2, 0, -1], // S 28 T 3 A 28 R 37 L 12 O 7
    "“that”": [1, -1, -1, -1, 1, 1], // S 265 T 31 A 323 R 144 L 110 O 99
    "“their”": [0, 0, 0, 0, -1, 1], // S 38 T 3 A 46 R 28 L 12 O 20
    "“then”": [-1, 1, 2, -2, 0, 0], // S 24 T 3 A 48 R 5 L 9 O 3
    "“there”": [1, -1, 0, 0, -2, 1], // S 79 T 2 A 73 R 36 L 10 O 21
    "“they”": [1, -1, 0, 0, 1, -1], // S 102 T 9 A 147 R 72 L 32 O 29
    "“the”": [-1, 0, 2, 1, -1, -1], // S 627 T 78 A 864 R 444 L 186 O 191
    "“thing”": [0, -1, 0, 0, 0, 1], // S 25 T 1 A 28 R 15 L 15 O 19
    "“think base”": [0, -1, -1, 0, 1, 0], // S 14 T 0 A 10 R 13 L 20 O 11
    "“think past”": [-1, 1, 1, -1, 0, 0], // S 7 T 4 A 19 R 1 L 3 O 4
    "“this”": [1, -1, -3, -1, 3, 1], // S 138 T 15 A 118 R 76 L 61 O 71
    "“though”": [1, 0, 0, 0, 0, -1], // S 7 T 0 A 8 R 9 L 4 O 1
    "“three”": [0, -1, 1, 0, 0, 0], // S 28 T 0 A 44 R 15 L 6 O 3
    "“through”": [1, 0, -1, 0, 1, 0], // S 25 T 2 A 27 R 12 L 8 O 5
    "“time”": [0, -1, -1, 0, 1, 0], // S 67 T 4 A 75 R 37 L 27 O 19
    "“too”": [1, 0, -1, 0, 1, 0], // S 12 T 0 A 13 R 11 L 8 O 2
    "“to”": [-1, 3, -1, -3, 1, 2], // S 371 T 69 A 522 R 233 L 151 O 191
    "“training”": [-2, 1, 1, 0, 1, -1], // S 6 T 3 A 21 R 7 L 4 O 0
    "“two”": [1, 0, 0, 0, 0, -1], // S 58 T 5 A 71 R 39 L 14 O 4
    "“understand base”": [1, -1, 0, 0, 0, 0], // S 10 T 1 A 9 R 2 L 2 O 4
    "“university”": [2, 0, -1, 0, -1, -1], // S 19 T 0 A 3 R 3 L 0 O 0
    "“up”": [1, -1, 0, 0, -1, 1], // S 42 T 2 A 47 R 32 L 10 O 14
    "“use base”": [1, 0, 0, 0, 0, -1], // S 13 T 2 A 20 R 8 L 4 O 3
    "“use gerund”": [1, 0, -1, 1, 1, -1], // S 10 T 1 A 10 R 9 L 6 O 1
    "“user”": [1, 1, -1, 0, -1, 0], // S 14 T 3 A 10 R 6 L 2 O 6
    "“very”": [2, 0, -2, 2, -1, 0], // S 33 T 1 A 9 R 19 L 6 O 8
    "“want base”": [1, 0, 0, 0, 0, 0], // S 12 T 2 A 10 R 2 L 4 O 9
    "“want past”": [-1, 3, -1, 0, -1, -1], // S 10 T 14 A 14 R 5 L 0 O 0
    "“way”": [1, 0, -1, 0, 1, 0], // S 27 T 3 A 24 R 16 L 11 O 11
    "“well”": [1, -1, -1, 1, -1, 1], // S 18 T 0 A 19 R 12 L 2 O 9
    "“we”": [-1, 3, 2, 1, -1, -3], // S 195 T 38 A 351 R 173 L 63 O 47
    "“what”": [-1, 0, 2, -3, 0, 1], // S 38 T 5 A 78 R 12 L 23 O 29
    "“when”": [1, -1, 0, 0, 1, -1], // S 56 T 3 A 63 R 25 L 23 O 18
    "“where”": [-1, 0, 2, -2, 0, 1], // S 19 T 2 A 46 R 10 L 8 O 13
    "“which”": [2, -1, -1, 1, -1, 0], // S 71 T 5 A 73 R 49 L 14 O 12
    "“while”": [0, 1, 0, 0, -1, 0], // S 13 T 4 A 12 R 8 L 2 O 9
    "“who”": [1, 0, 1, -1, -1, 0], // S 47 T 1 A 56 R 14 L 9 O 11
    "“why”": [0, 0, 0, 0, 0, 1], // S 7 T 0 A 8 R 4 L 3 O 6
    "“will”": [0, -1, -1, -1, 0, 2], // S 23 T 1 A 27 R 8 L 17 O 36
    "“without”": [0, 1, -1, 0, 0, -1], // S 10 T 4 A 13 R 6 L 5 O 1
    "“with”": [-1, -1, 4, -2, 1, -1], // S 157 T 17 A 270 R 92 L 61 O 46
    "“work base”": [0, -1, 1, 0, 0, 0], // S 19 T 1 A 19 R 6 L 3 O 7
    "“work gerund”": [0, -1, 0, 1, 1, -1], // S 25 T 1 A 21 R 14 L 10 O 6
    "“work past”": [0, 0, 1, 0, 0, 0], // S 8 T 1 A 22 R 8 L 2 O 0
    "“workshop”": [-1, 0, 1, 1, -1, -1], // S 20 T 4 A 44 R 22 L 5 O 7
    "“work”": [0, -1, -1, 0, 3, -1], // S 34 T 6 A 29 R 22 L 19 O 15
    "“world”": [1, 1, 0, 0, -1, -1], // S 8 T 2 A 3 R 2 L 0 O 1
    "“would”": [-1, 2, -1, -2, 1, 0], // S 56 T 9 A 77 R 32 L 44 O 22
    "“year”": [2, 0, -3, 1, 0, -1], // S 81 T 7 A 24 R 38 L 9 O 7
    "“your”": [0, -1, -1, -1, 1, 2], // S 17 T 0 A 7 R 2 L 12 O 22
    "“you”": [0, -2, 0, -2, 1, 4], // S 42 T 1 A 35 R 9 L 26 O 59
  },
}
