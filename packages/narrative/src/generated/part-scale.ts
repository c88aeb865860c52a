import type { PartScale } from '../scale.ts'

/**
 * Written by `pnpm evaluate parts --write`: points by sign for situation, task, action, result, learning and outside
 * the story, counted from 331 texts, drafts among them; 14094 sentences of 331 of them two readers tell alike.
 * Behind each sign: in how many sentences it stands, by part. 20 points multiply the odds by e.
 */
export const partScale: PartScale = {
  unit: 20,
  base: [4, -8, 2, 3, -3, -1],
  // Of answers in people's own texts, inside the story, that are about so sure, by twentieths: how many are the readers', on authors not counted from.
  right: [0.41, 0.41, 0.41, 0.41, 0.41, 0.42, 0.42, 0.47, 0.54, 0.62, 0.69, 0.71, 0.79, 0.86, 0.89, 0.95, 0.97, 0.97, 0.97, 0.97],
  turns: {
    "sentence": [
      [25, 3, -4, -22, -24, -15],
      [-6, 20, -5, -22, -32, -17],
      [-10, -13, 22, -1, -19, -12],
      [-28, -29, -16, 20, -8, -10],
      [-29, -33, -30, -20, 28, -12],
      [-11, -25, -18, -17, -20, 24],
    ],
    "paragraph": [
      [14, 5, 2, -17, -20, -11],
      [-5, 30, 7, -12, -22, -13],
      [-6, -12, 19, 4, -17, -10],
      [-11, -14, -6, 14, 4, -3],
      [-13, -17, -13, -9, 19, -6],
      [0, -8, -1, -7, -6, 11],
    ],
    "section": [
      [1, 0, -8, -18, -7, -12],
      [-6, 15, 2, -12, -4, -5],
      [-1, 7, -2, -8, -1, -6],
      [-2, 12, 1, 6, 10, 7],
      [1, -7, -16, -8, 12, -6],
      [18, -2, 3, 4, 11, 15],
    ],
    "sentence of a short text": [
      [35, -3, -7, -7, -2, -3],
      [-5, 29, -7, -4, -2, -2],
      [-9, -8, 47, -11, -5, -6],
      [-10, -6, -13, 47, -6, -8],
      [-3, -2, -3, -3, -1, -1],
      [-4, -2, -6, -4, -1, -2],
    ],
    "paragraph of a short text": [
      [-4, 55, -6, -4, -2, -3],
      [-4, -4, 34, -5, -2, -3],
      [-7, -8, 13, 30, -3, -5],
      [-5, -7, -12, 0, -3, -5],
      [-1, -2, -4, -2, -1, -1],
      [-3, -5, -8, -4, -1, -3],
    ],
  },
  signs: {
    "10 to 17 words": [1, -3, 0, 1, -1, 2], // S 1256 T 150 A 1414 R 834 L 312 O 649
    "18 to 28 words": [2, -1, 0, 0, 0, -1], // S 1236 T 180 A 1494 R 788 L 344 O 471
    "5 to 9 words": [3, -1, -3, 1, -1, 1], // S 597 T 86 A 500 R 446 L 167 O 373
    "all emphasised": [-1, -1, -4, -1, 7, 1], // S 14 T 0 A 3 R 7 L 42 O 28
    "alone in paragraph": [-1, 2, 1, -1, -1, -1], // S 178 T 115 A 320 R 221 L 109 O 323
    "before headings": [0, -2, 1, 1, -4, 3], // S 233 T 17 A 141 R 78 L 6 O 138
    "below heading": [0, 1, -2, -2, 0, 3], // S 220 T 47 A 109 R 67 L 44 O 97
    "closes paragraph": [-4, -2, -2, 3, 0, 6], // S 827 T 243 A 1168 R 932 L 384 O 905
    "colon at end": [-2, 0, 1, -2, -1, 4], // S 14 T 11 A 38 R 24 L 7 O 48
    "dash": [1, -1, -1, -2, 1, 2], // S 97 T 12 A 91 R 53 L 32 O 59
    "does change": [1, 0, 1, 1, -1, -1], // S 638 T 105 A 927 R 471 L 175 O 245
    "does change-down": [0, 1, -1, 1, 0, -1], // S 53 T 12 A 65 R 43 L 15 O 12
    "does change-up": [0, -1, 0, -1, 0, 1], // S 85 T 19 A 130 R 96 L 33 O 54
    "does cognition": [-1, 1, 2, -1, 0, 0], // S 784 T 149 A 1120 R 495 L 366 O 466
    "does communication": [-1, 0, 1, 0, 1, 0], // S 733 T 129 A 1160 R 516 L 237 O 394
    "does competition": [-2, 1, 0, 1, 1, -1], // S 59 T 18 A 114 R 69 L 34 O 39
    "does creation": [-2, 2, 1, -1, -2, 2], // S 263 T 73 A 489 R 180 L 86 O 182
    "does decide": [-3, 3, 3, -3, 0, 1], // S 106 T 39 A 350 R 70 L 33 O 60
    "does deed": [-1, 1, 4, -3, 1, -1], // S 1859 T 334 A 3044 R 1237 L 588 O 890
    "does emotion": [1, 2, 0, -1, -4, 1], // S 298 T 101 A 268 R 221 L 98 O 247
    "does feel": [1, -2, -1, 3, -1, 0], // S 190 T 18 A 137 R 185 L 60 O 147
    "does get-worse": [3, -2, -1, 1, 1, -1], // S 92 T 4 A 91 R 68 L 28 O 32
    "does hedge": [0, -1, -2, 0, 1, 2], // S 293 T 42 A 281 R 233 L 139 O 213
    "does learn": [-1, -2, -1, 1, 1, 2], // S 299 T 54 A 404 R 224 L 195 O 208
    "does motion": [0, -2, 2, 3, -2, -1], // S 848 T 120 A 1281 R 651 L 214 O 340
    "does outcome": [-2, 0, -2, 1, 2, 0], // S 264 T 64 A 411 R 308 L 134 O 173
    "does perception": [0, -2, 0, 1, 0, 1], // S 315 T 37 A 430 R 268 L 119 O 195
    "does plan": [0, -1, 0, 2, -2, 0], // S 97 T 18 A 108 R 71 L 31 O 66
    "does possession": [0, 1, 0, 2, 0, -1], // S 1086 T 185 A 1309 R 728 L 300 O 419
    "does praise": [-1, -2, -1, 2, -1, 2], // S 29 T 2 A 35 R 57 L 12 O 63
    "does say": [0, -1, 2, 1, -2, 0], // S 443 T 73 A 866 R 348 L 142 O 277
    "does show": [-2, 0, 0, 2, 1, -1], // S 44 T 10 A 85 R 62 L 30 O 33
    "does social": [-1, 2, 2, -2, 1, -2], // S 1012 T 196 A 1628 R 696 L 374 O 513
    "does stative": [2, 0, 1, -2, -1, 0], // S 632 T 114 A 733 R 364 L 178 O 278
    "does think": [0, 0, 0, 1, 0, 0], // S 603 T 96 A 636 R 384 L 243 O 337
    "does want": [0, 7, -3, -4, 0, 0], // S 271 T 151 A 284 R 118 L 133 O 231
    "ellipsis": [-1, -1, 1, 0, -1, 0], // S 29 T 4 A 36 R 22 L 10 O 32
    "exclamation": [-4, 0, -5, 6, -2, 6], // S 30 T 10 A 48 R 110 L 18 O 105
    "first sentence": [4, -2, -6, -2, -2, 7], // S 172 T 12 A 8 R 19 L 1 O 107
    "has act": [0, 2, 1, -1, 1, -1], // S 1231 T 232 A 1547 R 813 L 387 O 584
    "has aim": [-2, 4, -2, 0, -1, 2], // S 27 T 43 A 29 R 25 L 19 O 34
    "has animal": [2, -2, 0, -1, -2, 3], // S 86 T 7 A 89 R 33 L 6 O 46
    "has approximate": [2, 0, -2, 4, -2, -2], // S 156 T 13 A 131 R 123 L 11 O 16
    "has artefact": [2, 2, 3, -2, -1, -3], // S 1052 T 154 A 1442 R 554 L 191 O 310
    "has attribute": [-1, 1, 0, -2, 2, 0], // S 426 T 80 A 556 R 295 L 147 O 220
    "has audience": [-1, 1, -1, 1, 0, 0], // S 914 T 129 A 929 R 527 L 246 O 344
    "has blame": [2, -2, -3, 0, 3, 1], // S 208 T 17 A 146 R 112 L 77 O 83
    "has body": [1, -2, 0, 2, 0, -2], // S 125 T 6 A 131 R 70 L 21 O 24
    "has building": [2, 0, 0, 2, -3, -1], // S 292 T 30 A 326 R 145 L 24 O 69
    "has change-down": [-2, 0, 2, 0, -1, 0], // S 18 T 2 A 33 R 15 L 2 O 9
    "has change-up": [0, 1, -1, 0, -1, 0], // S 9 T 5 A 11 R 14 L 5 O 7
    "has clothing": [0, -1, 1, 1, 0, -2], // S 28 T 3 A 51 R 20 L 5 O 5
    "has cognition": [-2, 2, -1, -2, 1, 3], // S 809 T 166 A 995 R 547 L 292 O 483
    "has communication": [-1, 0, 3, 0, -1, -2], // S 858 T 146 A 1397 R 632 L 238 O 418
    "has degree": [2, -2, -3, 0, 2, 1], // S 883 T 109 A 944 R 625 L 322 O 444
    "has device": [-1, 2, 0, 1, 0, -2], // S 27 T 12 A 64 R 23 L 8 O 7
    "has event": [1, 0, 1, 0, -2, 0], // S 487 T 64 A 518 R 361 L 131 O 193
    "has evidence": [-2, 1, 0, 0, 0, 0], // S 159 T 30 A 286 R 115 L 38 O 78
    "has feeling": [0, -1, -1, 3, -1, 0], // S 69 T 7 A 54 R 66 L 17 O 34
    "has felt": [2, -1, 0, -1, 0, 1], // S 143 T 14 A 131 R 139 L 39 O 82
    "has few": [-1, 0, 1, -1, -2, 2], // S 186 T 22 A 232 R 115 L 36 O 90
    "has food": [-1, -1, 3, -2, -3, 3], // S 75 T 6 A 146 R 49 L 9 O 50
    "has frequency": [4, -2, 0, -1, -1, 0], // S 216 T 10 A 145 R 79 L 68 O 98
    "has group": [1, 0, 0, 0, -2, 0], // S 1002 T 124 A 1041 R 540 L 186 O 346
    "has hedge": [0, 2, -2, -3, 2, 1], // S 675 T 113 A 745 R 346 L 320 O 411
    "has intensify": [-1, -2, -1, 2, 2, 0], // S 516 T 58 A 621 R 396 L 187 O 258
    "has judged": [-1, 0, 0, 0, 2, 0], // S 835 T 150 A 986 R 626 L 304 O 427
    "has measured": [1, -1, 0, 1, -1, -2], // S 576 T 66 A 609 R 410 L 172 O 205
    "has money": [2, 2, 1, 0, -2, -3], // S 152 T 28 A 172 R 108 L 20 O 40
    "has month": [0, 0, 0, 1, 0, -1], // S 132 T 14 A 122 R 84 L 12 O 16
    "has negative": [0, 0, -1, 0, 1, 0], // S 11 T 1 A 8 R 5 L 5 O 3
    "has ordinal": [0, 1, 1, -1, 0, -1], // S 344 T 45 A 429 R 204 L 95 O 118
    "has organization": [2, -1, 1, -3, 0, 1], // S 682 T 75 A 633 R 292 L 124 O 202
    "has outcome": [-3, 1, -3, 6, 0, 0], // S 101 T 28 A 110 R 198 L 47 O 72
    "has part-of-day": [0, 0, 2, -1, -1, 0], // S 81 T 9 A 146 R 55 L 10 O 13
    "has person": [3, -1, 3, -3, -2, -1], // S 1231 T 150 A 1362 R 637 L 280 O 440
    "has place": [4, -1, 0, -1, -2, 1], // S 567 T 52 A 546 R 285 L 89 O 197
    "has possession": [0, 0, -1, 0, 0, 2], // S 198 T 37 A 225 R 140 L 42 O 98
    "has praise": [-3, -1, -4, 6, 0, 3], // S 461 T 80 A 489 R 563 L 208 O 350
    "has quantifier": [1, -4, 1, 1, 0, 1], // S 1202 T 147 A 1407 R 845 L 349 O 537
    "has quantity": [1, -2, -1, 0, 3, -1], // S 257 T 21 A 249 R 168 L 84 O 82
    "has sea": [1, -1, 1, 0, -1, 0], // S 67 T 4 A 67 R 26 L 6 O 19
    "has season": [-2, 1, -1, 3, -2, 1], // S 61 T 11 A 58 R 47 L 4 O 23
    "has served": [-1, 1, 0, 2, -1, -1], // S 293 T 50 A 347 R 225 L 79 O 111
    "has size": [1, 1, 0, 1, -1, -1], // S 532 T 69 A 510 R 363 L 128 O 218
    "has stake": [0, 0, -1, 1, -1, 0], // S 86 T 13 A 73 R 57 L 17 O 25
    "has state": [2, -2, 0, -2, 3, 0], // S 529 T 77 A 545 R 296 L 202 O 258
    "has tangible": [2, 1, 1, -1, -2, 0], // S 696 T 85 A 844 R 328 L 103 O 232
    "has technical": [2, 2, 0, 0, -1, -2], // S 449 T 80 A 574 R 228 L 96 O 145
    "has time": [2, 0, 0, 0, -2, 1], // S 938 T 111 A 966 R 598 L 167 O 290
    "has trouble": [2, 0, -1, 0, 2, -3], // S 281 T 42 A 286 R 161 L 111 O 98
    "has unit-of-time": [1, 0, -1, 2, 0, -2], // S 778 T 88 A 790 R 510 L 131 O 201
    "has vehicle": [-1, 0, -1, 1, 1, 0], // S 114 T 12 A 137 R 61 L 16 O 21
    "has weather": [3, 0, -2, 0, 1, -1], // S 43 T 5 A 29 R 18 L 5 O 3
    "has weekday": [1, 3, -1, -2, 0, -1], // S 51 T 11 A 50 R 21 L 6 O 6
    "i past": [-1, 4, 4, -1, -1, -5], // S 623 T 158 A 1476 R 362 L 137 O 71
    "i present": [-1, -2, -2, 1, 0, 3], // S 184 T 17 A 140 R 139 L 138 O 291
    "in block quote": [0, -2, -1, 1, -2, 4], // S 23 T 0 A 21 R 29 L 3 O 49
    "in brackets": [-2, 0, 1, -2, -1, 4], // S 4 T 1 A 14 R 4 L 0 O 25
    "in fifth 1": [5, 2, -3, -2, -3, 2], // S 649 T 95 A 239 R 116 L 23 O 245
    "in fifth 1 of a short text": [3, 0, -1, -1, 0, -1], // 
    "in fifth 1 of one piece": [6, 1, -5, -3, -4, 4], // S 916 T 62 A 172 R 79 L 19 O 247
    "in fifth 2": [3, 0, 2, -1, -1, -2], // S 459 T 79 A 467 R 153 L 57 O 106
    "in fifth 2 of a short text": [0, 1, 0, -1, 0, 0], // 
    "in fifth 2 of one piece": [2, 3, 2, -3, -3, -1], // S 536 T 82 A 604 R 123 L 27 O 103
    "in fifth 3": [2, -1, 3, 0, -1, -3], // S 354 T 65 A 547 R 200 L 63 O 107
    "in fifth 3 of a short text": [-1, 0, 2, -1, 0, 0], // 
    "in fifth 3 of one piece": [-3, -1, 3, 0, -1, 2], // S 222 T 43 A 763 R 213 L 55 O 150
    "in fifth 4": [0, -2, 2, 2, 1, -2], // S 252 T 46 A 482 R 300 L 109 O 137
    "in fifth 4 of a short text": [-1, 0, 1, 1, 0, 0], // 
    "in fifth 4 of one piece": [-4, -1, 0, 1, 2, 1], // S 152 T 37 A 582 R 420 L 130 O 182
    "in fifth 5": [-3, -4, 0, 3, 4, 1], // S 106 T 23 A 286 R 408 L 222 O 274
    "in fifth 5 of a short text": [-1, 0, -1, 3, 0, -1], // 
    "in fifth 5 of one piece": [-6, -3, -4, 4, 5, 5], // S 64 T 11 A 211 R 522 L 321 O 377
    "in list": [-1, 2, 2, 0, 5, -8], // S 110 T 81 A 283 R 162 L 147 O 128
    "in tenth 1": [4, 2, -5, -1, -2, 2], // S 379 T 51 A 67 R 52 L 8 O 147
    "in tenth 1 of a short text": [3, -1, -1, -1, 0, -1], // 
    "in tenth 1 of one piece": [5, 0, -5, -1, -2, 5], // S 488 T 25 A 40 R 38 L 7 O 177
    "in tenth 10": [-2, -4, -1, 2, 2, 3], // S 39 T 0 A 105 R 211 L 118 O 170
    "in tenth 10 of a short text": [0, 0, -1, 2, 0, 0], // 
    "in tenth 10 of one piece": [-5, -2, -5, 3, 5, 5], // S 15 T 4 A 58 R 221 L 215 O 260
    "in tenth 2": [1, 0, 2, -1, -1, 0], // S 270 T 44 A 172 R 64 L 15 O 98
    "in tenth 2 of a short text": [1, 1, -1, 0, 0, 0], // 
    "in tenth 2 of one piece": [1, 2, 0, -2, -1, -1], // S 428 T 37 A 132 R 41 L 12 O 70
    "in tenth 3": [2, 2, 0, -2, -2, 0], // S 239 T 46 A 216 R 69 L 18 O 68
    "in tenth 3 of a short text": [0, 1, 0, 0, 0, 0], // 
    "in tenth 3 of one piece": [2, 2, 0, -2, -1, 0], // S 320 T 47 A 273 R 51 L 15 O 66
    "in tenth 4": [1, -2, 2, 0, 1, -3], // S 220 T 33 A 251 R 84 L 39 O 38
    "in tenth 4 of a short text": [0, 1, 1, -1, 0, 0], // 
    "in tenth 4 of one piece": [0, 1, 2, 0, -2, -1], // S 216 T 35 A 331 R 72 L 12 O 37
    "in tenth 5": [1, 2, 1, 0, -2, -2], // S 193 T 46 A 260 R 85 L 27 O 50
    "in tenth 5 of a short text": [0, 0, 1, 0, 0, 0], // 
    "in tenth 5 of one piece": [0, 1, 2, -1, -2, 1], // S 132 T 27 A 373 R 90 L 17 O 65
    "in tenth 6": [1, -3, 1, 1, 1, 0], // S 161 T 19 A 287 R 115 L 36 O 57
    "in tenth 6 of a short text": [0, 0, 1, -1, 0, 0], // 
    "in tenth 6 of one piece": [-3, -2, 1, 1, 1, 2], // S 90 T 16 A 390 R 123 L 38 O 85
    "in tenth 7": [1, -3, 2, 2, 0, -2], // S 135 T 14 A 253 R 153 L 46 O 49
    "in tenth 7 of a short text": [0, 0, 1, 0, 0, 0], // 
    "in tenth 7 of one piece": [-2, 0, 2, -1, 2, 0], // S 79 T 21 A 355 R 150 L 68 O 89
    "in tenth 8": [-1, 1, 0, 0, 0, 0], // S 117 T 32 A 229 R 147 L 63 O 88
    "in tenth 8 of a short text": [0, 0, 0, 1, 0, 0], // 
    "in tenth 8 of one piece": [-2, -1, -1, 2, 0, 1], // S 73 T 16 A 227 R 270 L 62 O 93
    "in tenth 9": [-1, 0, 1, 1, 1, -2], // S 67 T 23 A 181 R 197 L 104 O 104
    "in tenth 9 of a short text": [0, 0, -1, 2, 0, 0], // 
    "in tenth 9 of one piece": [-1, -1, 1, 1, -1, 0], // S 49 T 7 A 153 R 301 L 106 O 117
    "last but one": [-2, -1, -1, -1, 4, 2], // S 9 T 0 A 30 R 75 L 89 O 103
    "last sentence": [-4, -2, -5, 4, 2, 5], // S 2 T 0 A 14 R 81 L 78 O 132
    "link": [0, -1, 1, 0, -2, 2], // S 41 T 3 A 54 R 25 L 1 O 31
    "money": [-1, 0, 0, 2, 0, -2], // S 41 T 8 A 47 R 45 L 6 O 4
    "negated": [2, -2, -2, 2, 0, 1], // S 256 T 15 A 166 R 167 L 84 O 124
    "no full stop": [-3, -1, 2, -1, 0, 3], // S 32 T 24 A 75 R 47 L 21 O 115
    "number": [2, 1, 1, 3, -1, -5], // S 1094 T 130 A 1184 R 730 L 171 O 245
    "numbers": [-3, -1, 0, 7, -1, -2], // S 300 T 31 A 336 R 279 L 38 O 44
    "opens bold": [-2, -2, -1, -3, 3, 4], // S 25 T 4 A 39 R 15 L 23 O 53
    "opens paragraph": [2, 1, -2, -2, -3, 3], // S 1170 T 244 A 1327 R 722 L 330 O 708
    "others past": [4, -3, -1, 6, -3, -3], // S 1300 T 133 A 1152 R 1106 L 146 O 146
    "others present": [1, -3, -1, -1, 2, 3], // S 587 T 52 A 285 R 269 L 248 O 570
    "over 28 words": [0, 0, 4, -2, 0, -1], // S 511 T 91 A 763 R 310 L 165 O 186
    "passive": [3, 3, -3, 0, -1, -1], // S 200 T 36 A 129 R 117 L 26 O 41
    "percent": [0, 0, -2, 3, 1, -2], // S 58 T 10 A 52 R 88 L 12 O 7
    "question": [1, 3, -1, -7, -1, 5], // S 77 T 24 A 47 R 12 L 25 O 103
    "quotation inside": [0, 0, 0, 1, 0, -1], // S 116 T 15 A 169 R 81 L 33 O 46
    "quoted": [1, 0, 6, 0, -1, -5], // S 20 T 1 A 32 R 11 L 2 O 7
    "says advice": [-1, 0, -1, -2, 3, 2], // S 310 T 48 A 291 R 150 L 231 O 316
    "says aim": [-1, 4, -1, 0, -1, 0], // S 3 T 20 A 3 R 3 L 1 O 5
    "says alternative": [0, -1, 1, -1, 1, 1], // S 64 T 9 A 111 R 43 L 33 O 33
    "says belief": [-2, -2, -2, 1, 2, 3], // S 190 T 25 A 182 R 163 L 139 O 218
    "says better": [0, -1, 0, 2, 1, -1], // S 16 T 0 A 16 R 40 L 20 O 8
    "says candidacy": [-1, 0, 0, 3, -2, 0], // S 90 T 19 A 134 R 76 L 20 O 57
    "says chat": [-1, 0, 0, 1, 0, 0], // S 8 T 1 A 9 R 9 L 2 O 5
    "says choice": [-5, 1, 8, -1, -2, -1], // S 21 T 14 A 211 R 15 L 5 O 8
    "says closing": [0, 0, -1, 1, 0, 1], // S 2 T 0 A 5 R 7 L 1 O 17
    "says conclusion": [-2, 1, -2, 3, 0, 0], // S 2 T 3 A 1 R 23 L 3 O 6
    "says conduct": [-1, 0, 0, 1, 1, -1], // S 16 T 5 A 19 R 21 L 34 O 7
    "says content": [-2, 0, -3, 4, 0, 1], // S 10 T 2 A 12 R 65 L 5 O 9
    "says dated": [0, 0, -1, 0, 0, 2], // S 92 T 12 A 33 R 34 L 10 O 33
    "says deed": [-2, -5, 8, 2, -2, -1], // S 437 T 47 A 1457 R 411 L 77 O 81
    "says differently": [-1, -1, -1, -1, 6, -2], // S 32 T 4 A 33 R 27 L 77 O 11
    "says due": [-2, 2, 1, 0, 0, 0], // S 2 T 7 A 18 R 2 L 0 O 2
    "says duty": [-1, 1, 0, 0, 0, 0], // S 6 T 3 A 6 R 2 L 17 O 23
    "says earlier": [4, -1, -1, -4, 2, 0], // S 718 T 68 A 579 R 268 L 159 O 180
    "says entered": [1, 0, -1, 0, 0, 0], // S 25 T 3 A 9 R 3 L 1 O 0
    "says example": [0, 0, 0, 0, -1, 0], // S 36 T 7 A 53 R 23 L 10 O 21
    "says feelings": [1, -2, -2, 3, -1, 1], // S 237 T 24 A 189 R 240 L 62 O 139
    "says future": [-1, 3, -4, -4, 0, 5], // S 196 T 54 A 230 R 108 L 139 O 316
    "says goal": [-3, 13, -4, -3, -3, -1], // S 96 T 157 A 137 R 44 L 25 O 38
    "says hindsight": [-1, -1, -1, 0, 5, -1], // S 6 T 0 A 7 R 8 L 35 O 5
    "says inward": [3, 0, -3, 4, -2, -1], // S 556 T 64 A 409 R 351 L 118 O 197
    "says later": [-2, 0, 0, 4, 1, -3], // S 496 T 85 A 791 R 505 L 177 O 222
    "says learned": [-2, -1, -3, 1, 5, 0], // S 31 T 5 A 54 R 39 L 91 O 33
    "says lesson": [-2, -3, -3, -1, 10, -1], // S 34 T 0 A 43 R 33 L 125 O 26
    "says meeting": [-2, -2, 3, 0, 0, 0], // S 302 T 47 A 519 R 241 L 80 O 132
    "says mended": [-1, 0, -2, 0, 4, -1], // S 3 T 0 A 4 R 7 L 20 O 1
    "says moral": [-2, 0, 0, 1, 0, 1], // S 2 T 1 A 4 R 14 L 14 O 24
    "says outcome": [-5, -3, 0, 9, 1, -2], // S 123 T 20 A 225 R 356 L 70 O 74
    "says particulars": [0, 0, 0, -2, 2, 1], // S 169 T 24 A 193 R 89 L 54 O 57
    "says plan": [-3, 0, -1, -2, 2, 4], // S 46 T 10 A 81 R 25 L 51 O 106
    "says precept": [-1, 0, -2, -3, 4, 3], // S 71 T 14 A 66 R 18 L 99 O 148
    "says proposal": [-4, 1, 0, -2, 4, 1], // S 29 T 15 A 64 R 23 L 54 O 97
    "says purpose": [-3, 11, -2, -5, 0, -1], // S 340 T 222 A 454 R 157 L 116 O 154
    "says reached": [-2, -1, -3, 6, 0, 1], // S 21 T 3 A 16 R 66 L 11 O 21
    "says reason": [-1, 0, 0, 0, 1, 0], // S 355 T 91 A 419 R 201 L 108 O 140
    "says reflection": [-3, -2, -4, -3, 11, 1], // S 276 T 59 A 319 R 210 L 306 O 199
    "says resolve": [-2, 0, -1, -1, 4, -1], // S 2 T 2 A 6 R 10 L 41 O 15
    "says self": [5, 0, -3, -1, 1, -2], // S 571 T 53 A 362 R 195 L 89 O 140
    "says seniority": [0, 0, 1, -1, 0, 0], // S 66 T 7 A 87 R 33 L 8 O 17
    "says stakes": [1, 0, -1, 0, 0, 0], // S 6 T 2 A 4 R 3 L 4 O 4
    "says success": [-3, 0, -2, 8, -1, -3], // S 501 T 106 A 691 R 781 L 172 O 232
    "says text": [-3, -2, 0, -1, -2, 8], // S 178 T 26 A 306 R 162 L 62 O 267
    "says thanks": [-2, -1, -4, -1, 0, 8], // S 34 T 6 A 48 R 53 L 12 O 87
    "says trouble": [2, 0, 0, -1, 0, 0], // S 74 T 7 A 62 R 32 L 15 O 19
    "second sentence": [1, 2, -3, -1, -2, 2], // S 190 T 15 A 19 R 18 L 0 O 75
    "semicolon": [1, 0, -2, 1, 0, 1], // S 46 T 7 A 27 R 30 L 13 O 25
    "subject group": [3, -1, -1, 1, -1, -3], // S 126 T 9 A 57 R 54 L 10 O 15
    "subject i": [-2, -1, 3, -1, 0, 1], // S 1067 T 194 A 1827 R 616 L 390 O 534
    "subject it": [-1, 0, -3, 1, 2, 1], // S 261 T 23 A 163 R 239 L 86 O 134
    "subject none": [-3, 1, 0, -4, -1, 7], // S 207 T 76 A 265 R 157 L 95 O 462
    "subject person": [2, -2, 0, 2, -2, 0], // S 412 T 27 A 358 R 272 L 69 O 129
    "subject there": [0, 0, 0, 0, -1, 2], // S 102 T 8 A 65 R 43 L 13 O 48
    "subject they": [1, 0, 0, 2, -2, -1], // S 145 T 13 A 168 R 117 L 17 O 35
    "subject thing": [1, 2, -2, 1, 0, 0], // S 926 T 132 A 624 R 659 L 199 O 353
    "subject this": [-1, -2, 1, 2, 1, 0], // S 146 T 8 A 103 R 109 L 49 O 79
    "subject we": [1, -2, 5, -1, -1, -2], // S 271 T 52 A 694 R 252 L 65 O 59
    "subject you": [1, -1, 0, -1, 0, 1], // S 47 T 1 A 29 R 16 L 33 O 80
    "tense bare": [-5, 5, -1, -5, 3, 4], // S 22 T 32 A 64 R 15 L 43 O 129
    "tense can": [-1, -1, -3, 2, 0, 3], // S 94 T 14 A 64 R 62 L 47 O 99
    "tense had done": [7, 0, -1, -1, -1, -4], // S 155 T 8 A 82 R 46 L 12 O 3
    "tense has done": [-2, -2, 4, 2, -3, 1], // S 114 T 6 A 104 R 93 L 34 O 72
    "tense is doing": [0, -1, 0, 1, -1, 2], // S 34 T 3 A 26 R 26 L 16 O 46
    "tense must": [-2, 2, -3, -1, 4, 0], // S 14 T 8 A 9 R 6 L 39 O 21
    "tense none": [1, -1, -2, 2, -4, 4], // S 116 T 35 A 113 R 104 L 24 O 249
    "tense past": [1, 0, 6, 6, -4, -11], // S 2088 T 333 A 3217 R 1670 L 312 O 228
    "tense present": [-1, -6, -1, 0, 2, 5], // S 835 T 75 A 478 R 436 L 417 O 914
    "tense was doing": [4, -1, 1, 0, -1, -4], // S 140 T 11 A 90 R 41 L 14 O 7
    "tense will": [-2, 1, -2, -2, 0, 5], // S 22 T 8 A 19 R 13 L 31 O 102
    "tense would": [1, -1, 3, -2, 0, 1], // S 76 T 10 A 87 R 22 L 37 O 58
    "under a question": [3, 0, -3, 1, -2, 0], // S 67 T 8 A 44 R 36 L 17 O 51
    "under background": [5, -1, -3, -1, 2, -2], // S 208 T 28 A 95 R 48 L 43 O 50
    "under doing": [0, 0, 0, -1, 1, 1], // S 282 T 53 A 340 R 181 L 63 O 130
    "under goals": [-3, 3, 0, 0, -1, 0], // S 48 T 44 A 93 R 72 L 48 O 46
    "under lessons": [-4, 0, -2, 2, 3, 1], // S 76 T 23 A 116 R 127 L 125 O 130
    "under results": [-1, -2, 0, 0, 3, 0], // S 56 T 6 A 93 R 65 L 46 O 46
    "up to 4 words": [-3, -1, 0, 3, -3, 4], // S 110 T 36 A 182 R 156 L 38 O 249
    "verb be": [3, -3, -2, 0, 0, 3], // S 1130 T 87 A 589 R 634 L 238 O 502
    "verb change": [1, -3, -1, 2, 4, -2], // S 217 T 14 A 282 R 168 L 59 O 46
    "verb change-down": [1, 0, -1, 0, 0, -1], // S 17 T 0 A 11 R 11 L 3 O 2
    "verb change-up": [0, -1, 0, 1, 1, -1], // S 19 T 1 A 34 R 36 L 12 O 4
    "verb cognition": [-1, -1, -1, -1, 3, 2], // S 293 T 56 A 406 R 161 L 186 O 193
    "verb communication": [-1, 2, -2, 0, 0, 2], // S 226 T 44 A 398 R 171 L 66 O 145
    "verb competition": [0, 0, 0, -1, 0, 0], // S 13 T 2 A 23 R 13 L 6 O 8
    "verb creation": [-1, 1, 3, 0, -2, 0], // S 56 T 17 A 138 R 38 L 12 O 35
    "verb decide": [-2, 2, 3, 0, -1, -1], // S 31 T 19 A 169 R 24 L 8 O 12
    "verb deed": [1, -1, 2, -1, 1, -2], // S 753 T 103 A 1547 R 515 L 207 O 272
    "verb emotion": [1, 2, -3, -2, -1, 3], // S 110 T 56 A 72 R 84 L 39 O 138
    "verb feel": [-1, -2, -1, 3, 0, 1], // S 72 T 5 A 44 R 83 L 27 O 84
    "verb get-worse": [2, -1, -3, 3, 0, 0], // S 25 T 0 A 8 R 25 L 7 O 9
    "verb have": [2, 3, -3, -1, -2, 2], // S 259 T 45 A 197 R 121 L 37 O 73
    "verb hedge": [0, 1, 0, 0, 1, -1], // S 133 T 31 A 107 R 107 L 79 O 126
    "verb learn": [0, -3, 0, -1, 3, 1], // S 98 T 5 A 129 R 63 L 91 O 58
    "verb motion": [0, -1, 1, 2, -1, -1], // S 259 T 30 A 446 R 250 L 47 O 81
    "verb outcome": [-1, -1, 0, 3, 1, -1], // S 65 T 12 A 111 R 117 L 35 O 33
    "verb perception": [0, -2, 0, 3, -2, 0], // S 101 T 4 A 133 R 106 L 29 O 61
    "verb possession": [3, -2, -1, 2, -1, -2], // S 457 T 57 A 469 R 299 L 85 O 127
    "verb praise": [0, -1, -1, 0, -1, 3], // S 10 T 0 A 7 R 17 L 4 O 43
    "verb say": [-2, 1, -1, 0, 0, 2], // S 137 T 31 A 347 R 126 L 48 O 104
    "verb show": [0, -1, 0, 1, 1, 0], // S 18 T 1 A 24 R 26 L 14 O 12
    "verb social": [0, -2, 3, 2, -2, 0], // S 306 T 45 A 596 R 251 L 92 O 144
    "verb stative": [-2, 2, -1, 0, 1, -1], // S 211 T 50 A 218 R 129 L 67 O 97
    "verb think": [3, 2, -4, 0, -1, 0], // S 278 T 46 A 231 R 154 L 115 O 164
    "verb want": [-1, 7, -6, -5, 1, 3], // S 96 T 91 A 65 R 27 L 55 O 118
    "we past": [-2, -1, 4, 3, 0, -3], // S 165 T 42 A 589 R 202 L 29 O 11
    "we present": [0, 0, 0, 1, -2, 1], // S 44 T 5 A 38 R 25 L 13 O 24
    "year": [2, 0, -2, -1, -3, 4], // S 165 T 16 A 102 R 63 L 4 O 48
    "you present": [0, 0, 1, -1, 2, -1], // S 20 T 1 A 15 R 3 L 18 O 29
    "“'s”": [1, -1, 1, -1, -1, -1], // S 145 T 17 A 188 R 65 L 29 O 67
    "“10”": [0, 1, 1, -1, 0, 0], // S 18 T 4 A 28 R 10 L 0 O 4
    "“12”": [1, 0, -2, 1, 0, 0], // S 6 T 0 A 5 R 10 L 1 O 2
    "“15”": [-2, 1, 2, -1, 0, 0], // S 5 T 4 A 18 R 5 L 1 O 2
    "“18”": [-1, 0, -1, 1, 0, 0], // S 5 T 2 A 5 R 10 L 0 O 2
    "“1”": [1, 0, 0, -1, 0, 0], // S 21 T 3 A 22 R 10 L 2 O 8
    "“2014”": [0, 0, 2, -1, 0, 0], // S 8 T 0 A 8 R 1 L 0 O 1
    "“2015”": [0, 0, -1, 1, 0, 0], // S 8 T 0 A 4 R 9 L 0 O 2
    "“2016”": [1, 0, -1, 1, 0, 0], // S 13 T 1 A 6 R 8 L 0 O 3
    "“2017”": [-1, 0, 1, 0, 0, 1], // S 5 T 1 A 15 R 5 L 0 O 4
    "“2018”": [-1, 0, 0, 0, 0, 1], // S 12 T 3 A 14 R 7 L 0 O 7
    "“2019”": [1, -1, 0, -1, 0, 2], // S 21 T 0 A 10 R 3 L 1 O 13
    "“2020”": [1, 0, 0, 0, 0, 0], // S 17 T 1 A 10 R 4 L 0 O 7
    "“20”": [0, 1, 0, 0, -1, -1], // S 16 T 4 A 13 R 8 L 1 O 0
    "“2”": [1, -2, 3, -2, 0, 0], // S 34 T 1 A 57 R 13 L 7 O 9
    "“30”": [0, -1, 1, 1, 0, -1], // S 11 T 0 A 21 R 12 L 3 O 0
    "“3rd”": [0, 0, 1, 0, 0, 0], // S 3 T 0 A 8 R 4 L 1 O 0
    "“3”": [-1, 0, 2, -2, 0, 0], // S 30 T 4 A 46 R 19 L 6 O 11
    "“4”": [-1, 0, 0, 2, -1, -1], // S 18 T 3 A 38 R 28 L 2 O 5
    "“50”": [-1, 1, 0, 1, 0, 0], // S 5 T 3 A 5 R 5 L 1 O 0
    "“5”": [0, -1, 2, 0, 0, -1], // S 14 T 0 A 26 R 18 L 2 O 1
    "“6”": [-1, 1, 0, -1, 1, 0], // S 15 T 4 A 19 R 11 L 4 O 1
    "“7”": [1, 0, -1, 1, 0, 0], // S 11 T 0 A 10 R 9 L 1 O 2
    "“8”": [0, 0, 0, 0, -1, 0], // S 13 T 2 A 17 R 11 L 0 O 3
    "“9”": [1, 0, -1, 1, 0, 0], // S 8 T 1 A 2 R 7 L 0 O 0
    "“ability”": [2, 0, -1, 0, -1, 1], // S 13 T 2 A 6 R 6 L 2 O 12
    "“able”": [1, 0, -1, 0, -1, 0], // S 43 T 11 A 57 R 69 L 17 O 22
    "“about”": [-1, 0, 0, -2, 1, 2], // S 250 T 34 A 298 R 150 L 79 O 136
    "“absolutely”": [0, 0, 0, -1, 0, 1], // S 3 T 1 A 3 R 1 L 3 O 3
    "“academic”": [1, 1, -1, -1, -1, 0], // S 16 T 6 A 6 R 2 L 0 O 6
    "“access”": [0, 1, -1, -1, 0, 0], // S 8 T 2 A 5 R 1 L 1 O 3
    "“account”": [1, -1, 1, 0, 1, -1], // S 22 T 0 A 23 R 6 L 6 O 3
    "“achieve base”": [0, 0, 0, 1, 0, 0], // S 2 T 1 A 5 R 6 L 1 O 3
    "“across”": [-1, 0, -1, 1, 0, 2], // S 20 T 2 A 24 R 14 L 3 O 14
    "“action”": [-1, 0, 1, 0, 0, 0], // S 8 T 3 A 19 R 7 L 4 O 5
    "“active”": [0, 0, 0, 1, -1, 0], // S 10 T 0 A 10 R 7 L 1 O 3
    "“activity”": [-1, 1, -1, 0, 0, 1], // S 10 T 3 A 5 R 6 L 5 O 9
    "“actually”": [-2, 0, 0, 1, 0, 1], // S 23 T 8 A 40 R 25 L 11 O 19
    "“actual”": [0, 0, 0, 1, -1, 0], // S 8 T 2 A 12 R 11 L 1 O 2
    "“add base”": [0, 0, -1, 0, 1, 0], // S 4 T 1 A 4 R 7 L 7 O 6
    "“add gerund”": [0, 0, 0, -1, 0, 0], // S 2 T 1 A 4 R 3 L 2 O 4
    "“add past”": [0, 0, 1, 0, 0, 0], // S 4 T 0 A 20 R 7 L 2 O 0
    "“additional”": [-1, 0, 2, -1, 0, 0], // S 4 T 1 A 14 R 1 L 1 O 3
    "“addition”": [0, 0, 0, 1, 0, 0], // S 6 T 0 A 10 R 4 L 0 O 1
    "“admit base”": [0, 0, 0, 0, -1, 1], // S 3 T 1 A 1 R 1 L 0 O 4
    "“advice”": [-1, 0, 0, 0, 0, 0], // S 1 T 1 A 6 R 2 L 3 O 4
    "“after”": [0, -1, 2, 2, 1, -3], // S 101 T 13 A 220 R 110 L 30 O 26
    "“against”": [0, 0, 1, 0, 0, 1], // S 6 T 0 A 12 R 3 L 3 O 6
    "“again”": [-1, -2, 1, 2, 2, -1], // S 25 T 0 A 71 R 36 L 23 O 17
    "“age”": [1, 0, -1, 0, 0, 0], // S 11 T 1 A 6 R 2 L 1 O 3
    "“ago”": [2, 0, -2, -1, 0, 0], // S 39 T 2 A 6 R 8 L 3 O 5
    "“agree past”": [0, 0, -1, 1, 0, 0], // S 5 T 1 A 23 R 9 L 2 O 1
    "“ahead”": [0, -1, 0, 0, 0, 0], // S 10 T 0 A 12 R 4 L 3 O 4
    "“air”": [0, 0, 0, 0, 0, -1], // S 10 T 1 A 8 R 4 L 0 O 1
    "“allow base”": [-1, 0, 1, 0, 0, 0], // S 2 T 2 A 9 R 2 L 1 O 3
    "“allow past”": [0, -1, 0, 0, 0, 0], // S 4 T 0 A 9 R 5 L 0 O 1
    "“allow third”": [0, 0, 0, 1, 0, 0], // S 3 T 0 A 4 R 3 L 2 O 1
    "“all”": [1, 1, -1, 3, -4, 1], // S 219 T 36 A 251 R 175 L 38 O 114
    "“almost”": [2, -1, 0, 0, -1, 0], // S 31 T 0 A 26 R 21 L 3 O 4
    "“alone”": [1, 0, 0, -1, 0, 0], // S 10 T 0 A 9 R 3 L 2 O 4
    "“along”": [1, 0, 0, 0, 0, 0], // S 20 T 1 A 26 R 13 L 5 O 9
    "“already”": [3, -1, -3, 1, 0, 0], // S 62 T 1 A 22 R 23 L 8 O 15
    "“also”": [1, 1, 2, 0, 0, -3], // S 125 T 22 A 207 R 96 L 51 O 46
    "“although”": [0, 0, -1, 1, 0, 1], // S 14 T 1 A 8 R 15 L 4 O 9
    "“always”": [0, -1, 0, -1, 1, 1], // S 39 T 2 A 24 R 11 L 21 O 28
    "“amazing”": [-1, 0, 0, 1, -1, 1], // S 10 T 0 A 14 R 20 L 1 O 13
    "“among”": [0, 0, -1, 1, -1, 1], // S 8 T 0 A 4 R 7 L 2 O 7
    "“amount”": [0, -1, 0, 0, -1, 0], // S 15 T 1 A 20 R 11 L 2 O 4
    "“android”": [1, 0, 1, -1, 0, -1], // S 16 T 2 A 13 R 1 L 2 O 2
    "“and”": [1, -1, 2, 2, -3, -1], // S 1530 T 208 A 2106 R 1063 L 391 O 651
    "“angry”": [-1, 0, 0, 1, 0, 0], // S 1 T 0 A 1 R 8 L 1 O 2
    "“another”": [2, -1, 3, -1, 0, -1], // S 51 T 4 A 74 R 22 L 11 O 11
    "“answer base”": [0, 0, 0, 0, 0, -1], // S 5 T 1 A 11 R 6 L 2 O 4
    "“answer”": [-2, 0, 1, 0, 1, -1], // S 7 T 1 A 20 R 9 L 9 O 5
    "“anymore”": [0, 0, 0, 1, 0, 0], // S 3 T 0 A 7 R 5 L 2 O 3
    "“anyone”": [0, 0, 0, -2, -1, 2], // S 11 T 2 A 15 R 1 L 1 O 13
    "“anything”": [0, 0, -1, 0, 0, 0], // S 29 T 3 A 22 R 14 L 9 O 14
    "“anyway”": [0, 1, -1, 1, -1, 0], // S 2 T 3 A 5 R 7 L 0 O 4
    "“any”": [3, 0, -1, 1, -2, -1], // S 76 T 10 A 61 R 34 L 11 O 31
    "“apartment”": [1, 0, 0, 0, 0, 0], // S 8 T 0 A 6 R 2 L 0 O 1
    "“apart”": [1, 0, 0, 0, 0, 0], // S 7 T 0 A 6 R 2 L 2 O 1
    "“api”": [0, 1, -1, 0, -1, 1], // S 7 T 3 A 11 R 1 L 1 O 6
    "“application”": [-3, 1, 0, 2, -1, 1], // S 13 T 7 A 44 R 26 L 3 O 15
    "“apply base”": [-1, 0, 0, 0, 0, 0], // S 6 T 2 A 11 R 5 L 2 O 4
    "“apply gerund”": [-1, 0, 1, 0, -1, 0], // S 2 T 1 A 9 R 1 L 1 O 2
    "“apply past”": [0, 0, 1, 0, 0, 0], // S 5 T 1 A 18 R 3 L 0 O 1
    "“appreciate base”": [0, 0, 0, 0, 1, 0], // S 1 T 1 A 0 R 3 L 3 O 5
    "“approach”": [0, -1, 1, 1, -1, 0], // S 8 T 1 A 17 R 8 L 2 O 6
    "“app”": [0, 0, -1, 3, -1, -2], // S 31 T 8 A 44 R 32 L 3 O 3
    "“april”": [-2, 0, 2, 0, 1, -1], // S 8 T 1 A 15 R 5 L 3 O 0
    "“area”": [-2, 1, 2, -1, 2, -1], // S 18 T 4 A 36 R 9 L 9 O 7
    "“around”": [0, -1, 2, 2, -1, -2], // S 86 T 6 A 104 R 65 L 8 O 12
    "“arrive base”": [0, 0, -1, 0, 0, 1], // S 7 T 1 A 5 R 0 L 0 O 4
    "“arrive past”": [2, -1, -1, 0, 0, 0], // S 13 T 0 A 9 R 8 L 0 O 0
    "“article”": [0, 1, 0, 0, 0, 0], // S 5 T 2 A 5 R 3 L 1 O 10
    "“art”": [1, 0, -2, -1, 0, 1], // S 8 T 4 A 2 R 1 L 3 O 5
    "“ask base”": [0, -1, 0, 0, 2, -1], // S 14 T 1 A 37 R 13 L 17 O 13
    "“ask gerund”": [0, 0, 0, 0, 1, -1], // S 13 T 2 A 22 R 7 L 7 O 3
    "“ask participle”": [-1, 2, -1, 1, 0, 0], // S 7 T 9 A 9 R 8 L 2 O 3
    "“ask past”": [0, 1, 2, -1, 0, -1], // S 21 T 4 A 88 R 8 L 3 O 3
    "“aspect”": [0, 0, 0, 0, 0, 1], // S 7 T 0 A 5 R 3 L 0 O 4
    "“assignment”": [1, -1, -1, 0, 1, 0], // S 9 T 0 A 7 R 2 L 6 O 1
    "“as”": [0, 1, 0, 0, -2, 1], // S 347 T 52 A 373 R 212 L 85 O 170
    "“attempt”": [0, 0, 0, -1, 0, 1], // S 5 T 1 A 7 R 0 L 0 O 5
    "“attend base”": [1, 0, 1, -1, -1, 0], // S 13 T 4 A 9 R 4 L 0 O 2
    "“attend gerund”": [-1, 0, 1, 0, 0, 0], // S 3 T 0 A 5 R 4 L 1 O 2
    "“attend past”": [0, 0, 0, 1, 0, 0], // S 8 T 0 A 7 R 8 L 0 O 1
    "“attendance”": [0, 0, -1, 1, 0, 1], // S 5 T 3 A 2 R 5 L 1 O 4
    "“attendee”": [1, 0, 1, 0, 0, -1], // S 14 T 5 A 14 R 19 L 2 O 3
    "“attention”": [-1, 0, 1, 0, 0, 0], // S 2 T 1 A 9 R 3 L 1 O 3
    "“at”": [3, 0, -2, 1, -2, 2], // S 449 T 47 A 407 R 246 L 67 O 141
    "“audience”": [1, 0, -1, 1, 0, 0], // S 10 T 1 A 6 R 11 L 1 O 3
    "“august”": [0, 1, -2, 1, 0, 0], // S 10 T 2 A 4 R 11 L 1 O 2
    "“available”": [0, -1, 0, -1, -1, 1], // S 13 T 1 A 14 R 4 L 2 O 13
    "“avoid base”": [0, 0, -1, 0, 1, 0], // S 5 T 1 A 2 R 0 L 4 O 1
    "“aware”": [0, 0, 0, -1, 0, 1], // S 5 T 1 A 2 R 1 L 2 O 4
    "“away”": [-1, 0, -1, 1, 1, 0], // S 18 T 3 A 27 R 14 L 9 O 7
    "“a”": [0, 0, -1, 0, 0, 0], // S 1557 T 223 A 1733 R 912 L 393 O 648
    "“backend”": [0, 1, 0, 0, 0, 0], // S 5 T 3 A 6 R 0 L 1 O 0
    "“background”": [0, 0, 0, -1, 0, 1], // S 6 T 1 A 6 R 1 L 3 O 7
    "“back”": [-3, -1, 1, 0, 1, 2], // S 68 T 12 A 131 R 58 L 36 O 50
    "“bad”": [-2, 0, 0, 1, 0, -1], // S 32 T 4 A 25 R 29 L 12 O 13
    "“barely”": [0, 0, -1, 0, 0, 0], // S 7 T 0 A 2 R 4 L 2 O 1
    "“bar”": [-1, 0, 1, 0, 0, 0], // S 4 T 1 A 10 R 4 L 1 O 2
    "“base past”": [0, 0, 0, 0, -1, 1], // S 13 T 1 A 26 R 4 L 3 O 7
    "“basically”": [1, 0, 0, 0, 0, 0], // S 11 T 2 A 8 R 3 L 0 O 3
    "“basic”": [-2, 0, 3, 0, -1, 1], // S 5 T 5 A 29 R 9 L 0 O 6
    "“be base”": [1, 0, 0, 0, -1, 0], // S 9 T 1 A 4 R 2 L 0 O 5
    "“be past”": [4, 0, -1, -1, -1, -1], // S 124 T 11 A 92 R 51 L 5 O 8
    "“be third”": [0, 0, 0, 0, -1, 1], // S 42 T 2 A 19 R 13 L 12 O 37
    "“because”": [1, 0, 1, -1, 1, -1], // S 126 T 18 A 154 R 72 L 42 O 32
    "“become base”": [0, 0, -2, 1, 0, 0], // S 14 T 6 A 8 R 10 L 3 O 10
    "“become gerund”": [0, -1, 0, 0, 0, 0], // S 8 T 0 A 5 R 2 L 0 O 1
    "“become past”": [0, 1, -1, 1, 1, -1], // S 22 T 4 A 21 R 30 L 5 O 2
    "“before”": [-1, 2, 1, -2, 2, -2], // S 108 T 22 A 136 R 46 L 39 O 24
    "“begin base”": [0, 0, 0, -1, 0, 1], // S 4 T 0 A 4 R 1 L 4 O 7
    "“begin past”": [0, 0, 1, -1, 0, 0], // S 19 T 2 A 41 R 10 L 3 O 2
    "“beginning”": [1, 0, -1, 0, 0, 0], // S 16 T 3 A 10 R 5 L 3 O 5
    "“behind”": [0, 0, 1, 0, 0, -1], // S 12 T 2 A 17 R 7 L 2 O 3
    "“believe base”": [-2, 0, 0, 0, -1, 3], // S 3 T 2 A 11 R 14 L 10 O 31
    "“below”": [-1, 0, -1, 0, 0, 1], // S 4 T 1 A 6 R 4 L 0 O 10
    "“benefit”": [1, 0, -1, 0, 0, 0], // S 7 T 1 A 1 R 5 L 3 O 5
    "“better base”": [0, 0, 0, 1, 0, -1], // S 1 T 1 A 4 R 5 L 4 O 2
    "“better”": [-1, -1, -2, 2, 2, 0], // S 6 T 2 A 9 R 18 L 14 O 7
    "“between”": [1, 0, -1, -1, 1, 0], // S 39 T 3 A 33 R 13 L 7 O 8
    "“beyond”": [0, 0, 0, 0, 0, 1], // S 4 T 0 A 4 R 5 L 1 O 7
    "“be”": [3, 3, -4, -1, 2, -1], // S 2263 T 295 A 1837 R 1322 L 588 O 915
    "“big”": [1, 0, 0, -3, 1, 1], // S 57 T 4 A 40 R 22 L 18 O 25
    "“bit”": [0, 0, 1, -1, 0, 0], // S 31 T 3 A 42 R 23 L 12 O 13
    "“blog”": [-1, 0, 0, -1, -1, 3], // S 7 T 0 A 15 R 3 L 1 O 27
    "“board”": [-1, 0, 1, -1, 0, 0], // S 14 T 2 A 37 R 10 L 3 O 6
    "“body”": [-1, 1, 0, 0, 1, -1], // S 8 T 2 A 7 R 5 L 3 O 0
    "“book”": [1, 0, 0, -1, 0, 0], // S 17 T 1 A 27 R 7 L 2 O 4
    "“both”": [-2, 0, 0, 0, 0, 1], // S 30 T 4 A 54 R 31 L 6 O 20
    "“box”": [-1, -1, 2, -1, -1, 1], // S 8 T 1 A 24 R 2 L 1 O 7
    "“boy”": [1, 0, -1, -1, 1, 0], // S 11 T 0 A 0 R 3 L 2 O 0
    "“break base”": [0, 0, 0, 0, 0, -1], // S 6 T 1 A 5 R 4 L 3 O 1
    "“break participle”": [0, 0, 1, 0, 0, 0], // S 8 T 0 A 6 R 2 L 1 O 1
    "“break past”": [1, 0, 0, 0, 0, 0], // S 5 T 0 A 4 R 3 L 0 O 1
    "“bring base”": [-1, 1, 0, 0, -1, 1], // S 9 T 6 A 16 R 6 L 4 O 17
    "“bring gerund”": [0, 1, -1, 0, 1, -1], // S 5 T 3 A 3 R 3 L 4 O 1
    "“broad”": [0, 1, 0, -1, 0, 0], // S 3 T 3 A 4 R 0 L 1 O 1
    "“budget”": [0, 1, 0, -1, 0, 0], // S 8 T 6 A 12 R 5 L 0 O 2
    "“bug”": [-2, 0, 2, -1, -1, 0], // S 2 T 3 A 16 R 2 L 1 O 3
    "“build base”": [-1, 2, 0, 0, -1, 0], // S 16 T 12 A 24 R 10 L 4 O 11
    "“build gerund”": [-1, 0, 0, 1, 0, 0], // S 22 T 3 A 30 R 12 L 6 O 12
    "“build participle”": [0, 0, 0, 1, 0, 0], // S 8 T 1 A 6 R 6 L 2 O 3
    "“build past”": [1, -1, 0, 0, 0, 0], // S 12 T 1 A 29 R 8 L 2 O 2
    "“bunch”": [0, 0, -1, 1, 0, 0], // S 8 T 1 A 2 R 6 L 1 O 1
    "“business”": [0, 1, 0, 0, 1, -1], // S 28 T 8 A 30 R 12 L 10 O 4
    "“but”": [2, -4, -1, 4, -1, -1], // S 329 T 30 A 309 R 271 L 105 O 149
    "“buy base”": [0, 0, 2, -1, 0, -1], // S 9 T 2 A 18 R 1 L 2 O 4
    "“by”": [1, 1, -1, 1, -1, -1], // S 202 T 39 A 259 R 145 L 42 O 65
    "“call base”": [1, 0, 0, 0, 0, -1], // S 9 T 0 A 9 R 3 L 3 O 4
    "“call participle”": [1, 0, 1, -1, 0, 0], // S 7 T 1 A 11 R 0 L 1 O 1
    "“call past”": [-1, 0, 1, -1, -1, 1], // S 14 T 3 A 55 R 7 L 1 O 4
    "“call”": [0, -1, 0, 0, 1, -1], // S 15 T 0 A 28 R 12 L 7 O 3
    "“camera”": [1, 0, 0, 0, -1, -1], // S 11 T 1 A 16 R 6 L 0 O 0
    "“campaign”": [0, 0, 0, 0, 0, -1], // S 5 T 2 A 11 R 7 L 2 O 2
    "“campus”": [0, 0, 0, 0, 0, 1], // S 5 T 1 A 11 R 3 L 0 O 3
    "“candidate”": [-1, 0, 1, 0, 0, 0], // S 5 T 1 A 11 R 5 L 2 O 7
    "“can”": [-5, 0, -1, 0, 1, 3], // S 88 T 18 A 95 R 66 L 82 O 154
    "“card”": [2, 0, 0, -1, 0, 0], // S 9 T 0 A 14 R 3 L 2 O 3
    "“care base”": [1, 1, 0, 0, 0, -1], // S 11 T 2 A 3 R 6 L 2 O 2
    "“career”": [-1, 0, -1, -1, 0, 2], // S 12 T 3 A 10 R 5 L 7 O 16
    "“care”": [1, 0, -1, 0, 0, -1], // S 10 T 2 A 7 R 1 L 2 O 1
    "“carpentry”": [-1, 0, -1, 1, 0, 1], // S 10 T 2 A 20 R 9 L 3 O 8
    "“car”": [0, 0, 0, 1, 0, 0], // S 4 T 0 A 12 R 4 L 0 O 3
    "“case”": [0, 0, 2, -1, -1, 0], // S 17 T 2 A 27 R 14 L 4 O 9
    "“catch base”": [0, 0, 0, 1, 0, 0], // S 3 T 0 A 6 R 3 L 0 O 0
    "“cause past”": [0, 0, -1, 1, 0, 0], // S 4 T 0 A 2 R 7 L 2 O 1
    "“cause”": [0, 1, 0, 0, -1, 0], // S 4 T 3 A 6 R 6 L 1 O 5
    "“center”": [0, 0, 0, 0, -1, 0], // S 6 T 1 A 12 R 6 L 0 O 2
    "“certainly”": [-1, 0, 0, 0, 0, 1], // S 5 T 1 A 1 R 4 L 1 O 6
    "“certain”": [0, 0, 1, -1, 0, 0], // S 7 T 1 A 11 R 2 L 4 O 3
    "“chair”": [1, 0, 0, 0, 0, 0], // S 10 T 1 A 16 R 4 L 0 O 2
    "“challenge gerund”": [1, 0, -1, 0, 0, 0], // S 5 T 0 A 5 R 5 L 2 O 3
    "“challenge”": [1, 1, -1, 0, 0, -1], // S 25 T 9 A 17 R 8 L 5 O 6
    "“chance”": [-1, 0, 0, 1, 0, 0], // S 15 T 2 A 18 R 12 L 7 O 8
    "“change base”": [0, 1, 0, 0, 1, -1], // S 8 T 6 A 17 R 4 L 8 O 4
    "“change gerund”": [1, 0, -1, -1, 0, 0], // S 7 T 2 A 5 R 1 L 2 O 2
    "“change participle”": [-1, 0, 0, 0, 0, 0], // S 5 T 0 A 5 R 4 L 1 O 3
    "“change past”": [-1, 0, 0, -1, 1, 1], // S 6 T 0 A 23 R 4 L 6 O 6
    "“channel”": [1, 0, 0, -1, 0, 0], // S 7 T 0 A 13 R 1 L 1 O 2
    "“chapter”": [0, 0, -1, 1, 0, -1], // S 9 T 2 A 13 R 14 L 1 O 1
    "“check base”": [1, 0, 0, -1, -1, 0], // S 7 T 3 A 10 R 1 L 0 O 9
    "“check”": [-1, 0, 0, 0, 0, 1], // S 6 T 1 A 8 R 4 L 2 O 10
    "“child”": [0, 0, 0, 2, 0, -1], // S 14 T 1 A 11 R 9 L 2 O 0
    "“choice”": [1, 0, 0, 0, 0, 0], // S 6 T 0 A 11 R 2 L 2 O 3
    "“choose base”": [0, 0, 1, 0, 0, 0], // S 4 T 2 A 15 R 1 L 0 O 3
    "“choose gerund”": [1, 0, -1, 0, 0, 0], // S 5 T 2 A 5 R 2 L 1 O 3
    "“choose past”": [-1, 0, 3, -1, 0, -1], // S 1 T 1 A 24 R 0 L 1 O 0
    "“city”": [2, 1, 0, -1, -1, -1], // S 28 T 4 A 17 R 3 L 0 O 4
    "“classroom”": [0, 0, 0, 0, 1, 0], // S 5 T 2 A 6 R 2 L 4 O 4
    "“class”": [1, 0, -1, 1, 0, -1], // S 49 T 7 A 55 R 24 L 8 O 10
    "“clearly”": [0, 1, 0, 0, 0, 0], // S 3 T 3 A 7 R 3 L 5 O 2
    "“clear”": [-1, 1, 0, -1, 2, 0], // S 14 T 5 A 17 R 9 L 10 O 6
    "“client”": [2, 0, -1, 0, 0, 0], // S 41 T 7 A 27 R 13 L 2 O 4
    "“close base”": [1, 0, -1, 0, 0, 0], // S 7 T 0 A 7 R 4 L 1 O 0
    "“close”": [0, 0, -2, 2, 0, 1], // S 10 T 2 A 8 R 16 L 5 O 9
    "“cloud”": [0, 0, 0, 0, -1, 1], // S 7 T 1 A 9 R 2 L 1 O 8
    "“club”": [0, 0, 0, 0, 0, 1], // S 28 T 6 A 18 R 10 L 4 O 11
    "“coach”": [-1, 0, 1, 0, 0, 0], // S 9 T 2 A 16 R 6 L 0 O 3
    "“code base”": [1, 0, 0, 1, -1, -1], // S 6 T 3 A 8 R 6 L 1 O 2
    "“code gerund”": [1, 0, -1, 0, 0, 0], // S 13 T 2 A 15 R 4 L 4 O 8
    "“code”": [0, -1, 2, 0, -1, 0], // S 39 T 8 A 77 R 28 L 6 O 13
    "“coffee”": [-1, 0, 0, 1, 0, 1], // S 2 T 0 A 12 R 8 L 1 O 4
    "“collaboration”": [-1, 0, -1, 1, 1, 0], // S 3 T 0 A 7 R 6 L 3 O 2
    "“colleague”": [0, 0, 1, -1, 0, 0], // S 12 T 1 A 18 R 3 L 3 O 5
    "“college”": [1, 0, -1, -1, -1, 1], // S 33 T 1 A 17 R 6 L 1 O 9
    "“come base”": [1, 0, -1, 1, -1, 0], // S 34 T 5 A 34 R 27 L 6 O 18
    "“come gerund”": [1, 0, -1, -1, 0, 1], // S 20 T 4 A 20 R 9 L 2 O 10
    "“come participle”": [-1, 0, 1, 0, 1, 0], // S 2 T 1 A 8 R 3 L 4 O 2
    "“come past”": [3, 0, -5, 2, 0, 0], // S 60 T 7 A 65 R 56 L 5 O 6
    "“come third”": [1, 0, -1, 0, 0, 0], // S 12 T 0 A 3 R 6 L 5 O 5
    "“comfortable”": [-1, 0, 1, 0, 1, -1], // S 5 T 2 A 13 R 5 L 4 O 2
    "“comment”": [0, 0, -1, 2, 0, -1], // S 4 T 0 A 4 R 10 L 1 O 5
    "“committee”": [-1, 0, 0, 0, -1, 1], // S 3 T 1 A 17 R 8 L 1 O 13
    "“common”": [1, 0, -1, -1, 1, 0], // S 10 T 0 A 4 R 1 L 5 O 2
    "“communicate base”": [0, 0, 0, 0, 1, 0], // S 6 T 0 A 4 R 4 L 5 O 2
    "“communication”": [1, 1, 0, -1, 0, -1], // S 13 T 5 A 15 R 7 L 7 O 3
    "“community”": [-3, 1, 0, 1, -2, 3], // S 19 T 10 A 36 R 30 L 9 O 45
    "“company”": [2, 0, -2, -1, 0, 0], // S 107 T 9 A 58 R 29 L 21 O 24
    "“compare past”": [0, 0, -1, 1, 0, 1], // S 6 T 0 A 3 R 7 L 1 O 3
    "“competition”": [1, -1, 0, 0, 0, -1], // S 15 T 1 A 15 R 11 L 3 O 2
    "“complete past”": [0, 0, -1, 0, 0, 0], // S 4 T 0 A 3 R 6 L 1 O 1
    "“complete”": [0, 0, -1, 0, -1, 0], // S 10 T 3 A 6 R 10 L 0 O 4
    "“complex”": [0, 0, -1, 0, 0, 1], // S 11 T 1 A 4 R 4 L 1 O 7
    "“complicated”": [-1, 0, 0, 0, 0, 0], // S 3 T 1 A 4 R 3 L 2 O 3
    "“component”": [-1, 1, 0, 0, 0, 0], // S 2 T 4 A 9 R 3 L 1 O 1
    "“computer”": [0, 0, 2, 1, -1, -1], // S 31 T 5 A 49 R 15 L 3 O 9
    "“concept”": [-1, 0, 0, 3, 0, -2], // S 3 T 2 A 17 R 15 L 7 O 1
    "“conference”": [0, -1, 0, -1, -1, 3], // S 29 T 6 A 30 R 22 L 3 O 25
    "“confidence”": [0, 0, -1, 1, 1, 0], // S 7 T 0 A 3 R 12 L 5 O 3
    "“confident”": [-1, 0, 1, 0, 0, -1], // S 2 T 2 A 7 R 9 L 2 O 3
    "“connection”": [0, 0, -1, 1, 1, -1], // S 9 T 1 A 9 R 7 L 3 O 1
    "“consider base”": [-1, 0, 0, 0, 0, 1], // S 3 T 0 A 4 R 5 L 4 O 9
    "“consider gerund”": [0, 0, 1, 0, 0, 0], // S 3 T 0 A 4 R 2 L 0 O 2
    "“constantly”": [1, 0, 0, 0, 0, 0], // S 9 T 0 A 6 R 1 L 3 O 3
    "“contact”": [0, 0, 1, -1, 0, 0], // S 5 T 0 A 14 R 1 L 2 O 2
    "“content”": [0, 0, 0, -1, 1, -1], // S 12 T 0 A 18 R 6 L 7 O 3
    "“continue base”": [-1, 1, 0, 1, -1, 0], // S 8 T 5 A 20 R 9 L 4 O 16
    "“continue gerund”": [0, 0, 1, 0, 0, 0], // S 2 T 0 A 5 R 1 L 1 O 3
    "“continue past”": [0, 0, 2, -1, 0, 0], // S 3 T 0 A 15 R 3 L 0 O 0
    "“contract”": [1, 0, -1, 0, 0, -1], // S 25 T 1 A 10 R 9 L 3 O 0
    "“contribute base”": [0, 0, -1, -1, -1, 2], // S 8 T 3 A 7 R 2 L 3 O 9
    "“contribute gerund”": [1, 0, 0, -1, 0, 0], // S 5 T 0 A 6 R 2 L 1 O 4
    "“contribute past”": [-1, 0, 1, 0, 0, 0], // S 1 T 0 A 7 R 3 L 0 O 3
    "“contribution”": [-1, 0, 0, 0, -1, 1], // S 5 T 2 A 8 R 5 L 0 O 9
    "“contributor”": [0, 0, 0, 0, -1, 0], // S 4 T 0 A 3 R 5 L 0 O 3
    "“control”": [0, 1, 0, 0, 1, -1], // S 9 T 3 A 12 R 6 L 5 O 0
    "“conversation”": [0, 0, 0, -1, 1, 0], // S 7 T 2 A 17 R 7 L 7 O 4
    "“cool”": [0, 0, -1, 1, 0, 0], // S 7 T 2 A 8 R 6 L 1 O 2
    "“core”": [0, -1, 1, 0, 0, 0], // S 13 T 0 A 17 R 8 L 4 O 6
    "“corner”": [0, 0, 1, -1, 0, 0], // S 7 T 0 A 6 R 1 L 0 O 1
    "“could”": [2, 0, 2, 0, -1, -4], // S 177 T 26 A 212 R 96 L 48 O 33
    "“country”": [2, 0, 0, 0, -1, 0], // S 14 T 1 A 6 R 5 L 1 O 2
    "“couple”": [-2, 0, 0, 1, 0, 0], // S 19 T 2 A 31 R 18 L 3 O 4
    "“course”": [1, 0, -1, 1, 0, 0], // S 46 T 7 A 42 R 26 L 7 O 14
    "“cover base”": [0, 0, 1, -1, 0, 0], // S 9 T 1 A 9 R 3 L 0 O 1
    "“crazy”": [-1, 0, 1, -1, 0, 1], // S 7 T 1 A 9 R 1 L 2 O 4
    "“create base”": [-1, 2, 0, 0, 0, -1], // S 6 T 12 A 26 R 8 L 10 O 13
    "“create gerund”": [-1, 1, 1, -1, 0, 0], // S 6 T 4 A 20 R 3 L 3 O 7
    "“create participle”": [0, 0, 1, 0, 0, -1], // S 8 T 0 A 7 R 2 L 0 O 0
    "“create past”": [0, -1, 2, -1, 0, 0], // S 8 T 0 A 31 R 3 L 1 O 2
    "“critical”": [1, -1, 0, -1, 1, 0], // S 5 T 1 A 5 R 0 L 4 O 2
    "“culture”": [1, 0, -1, 1, 0, 0], // S 9 T 0 A 2 R 9 L 5 O 4
    "“currently”": [-1, 0, 1, 1, 0, -1], // S 5 T 2 A 10 R 7 L 1 O 2
    "“current”": [2, 0, -1, 0, 0, 0], // S 19 T 0 A 12 R 8 L 4 O 9
    "“curriculum”": [0, 0, 0, 1, 0, 0], // S 4 T 2 A 5 R 4 L 2 O 3
    "“customer”": [1, 0, -1, -2, 1, 1], // S 31 T 1 A 27 R 8 L 14 O 13
    "“daily”": [0, 0, 0, -1, 0, 0], // S 7 T 0 A 12 R 1 L 2 O 4
    "“dark”": [0, 0, 0, 0, 0, -1], // S 7 T 1 A 6 R 5 L 3 O 2
    "“database”": [2, 0, -1, -1, 1, 0], // S 19 T 2 A 15 R 3 L 7 O 3
    "“data”": [1, 1, 0, 0, 0, -1], // S 48 T 7 A 59 R 25 L 5 O 10
    "“date”": [-1, 0, 2, -1, 1, 0], // S 8 T 2 A 20 R 4 L 4 O 3
    "“day”": [-2, -1, 2, 0, 0, 1], // S 150 T 17 A 230 R 123 L 33 O 48
    "“deadline”": [1, -1, 0, -1, 0, 1], // S 10 T 1 A 12 R 3 L 1 O 7
    "“deal base”": [1, -1, 0, 1, 0, -1], // S 5 T 0 A 6 R 3 L 2 O 0
    "“deal”": [2, 0, -1, -1, 0, 0], // S 11 T 0 A 4 R 0 L 2 O 2
    "“decent”": [1, 1, 0, -1, 0, 0], // S 8 T 2 A 3 R 1 L 0 O 1
    "“decide base”": [0, 1, -1, -1, 1, 1], // S 4 T 3 A 5 R 0 L 4 O 5
    "“decide participle”": [0, 1, -1, 1, 0, -1], // S 4 T 3 A 7 R 7 L 1 O 2
    "“decide past”": [-2, 1, 3, 0, -2, -1], // S 24 T 13 A 147 R 16 L 2 O 7
    "“decision”": [-2, -1, 1, 1, 1, -1], // S 17 T 2 A 33 R 21 L 16 O 10
    "“dedicated”": [1, 0, -1, 0, 0, 0], // S 7 T 1 A 3 R 2 L 0 O 4
    "“deep”": [0, 0, 0, -1, 0, 0], // S 8 T 1 A 10 R 6 L 4 O 8
    "“definitely”": [-2, 0, -1, 2, 2, -1], // S 6 T 2 A 7 R 18 L 12 O 6
    "“degree”": [0, 0, 1, 0, 0, -1], // S 10 T 0 A 6 R 2 L 0 O 1
    "“deliver base”": [-1, 0, -1, 0, 2, 0], // S 1 T 2 A 3 R 4 L 7 O 5
    "“department”": [1, 0, 0, 0, -1, 0], // S 28 T 2 A 21 R 9 L 2 O 6
    "“describe base”": [0, 0, 0, 0, 0, 1], // S 3 T 1 A 4 R 1 L 0 O 6
    "“description”": [0, 0, -1, 0, 0, 1], // S 4 T 1 A 7 R 4 L 1 O 6
    "“design base”": [1, 1, 0, 0, 0, 0], // S 7 T 3 A 10 R 2 L 2 O 2
    "“design past”": [0, 0, 1, -1, 0, 0], // S 2 T 1 A 12 R 0 L 1 O 1
    "“designer”": [2, 0, 0, -1, 0, -1], // S 18 T 4 A 13 R 2 L 1 O 1
    "“design”": [1, 1, 1, -2, 0, -1], // S 27 T 7 A 40 R 8 L 11 O 6
    "“desire”": [0, 0, 0, -1, 0, 0], // S 3 T 1 A 3 R 0 L 2 O 4
    "“desk”": [1, 0, 0, 0, 0, 0], // S 12 T 0 A 8 R 1 L 0 O 1
    "“despite”": [1, 0, -1, 0, 0, -1], // S 8 T 0 A 4 R 12 L 4 O 3
    "“detail”": [0, 0, 0, 0, 0, 1], // S 6 T 1 A 13 R 10 L 3 O 12
    "“develop base”": [0, 0, -1, 1, 0, 0], // S 5 T 4 A 12 R 8 L 3 O 7
    "“develop gerund”": [1, 0, 0, 0, 0, 0], // S 9 T 2 A 9 R 3 L 0 O 5
    "“develop participle”": [0, 0, -1, 0, 0, 0], // S 2 T 1 A 1 R 4 L 2 O 1
    "“develop past”": [1, 0, 0, 0, 0, 0], // S 8 T 0 A 14 R 4 L 0 O 0
    "“developer”": [1, 0, -2, -1, 0, 2], // S 46 T 9 A 20 R 12 L 5 O 17
    "“development”": [-1, 0, -1, 1, 1, 0], // S 24 T 5 A 30 R 18 L 11 O 11
    "“difference”": [0, 0, 0, 0, 0, 1], // S 5 T 1 A 4 R 6 L 3 O 7
    "“different”": [1, 0, 2, 0, -1, -2], // S 55 T 7 A 66 R 26 L 15 O 17
    "“difficulty”": [0, 0, 0, -1, 1, 0], // S 9 T 2 A 5 R 2 L 3 O 2
    "“difficult”": [3, -1, 1, -1, -1, -1], // S 33 T 1 A 19 R 7 L 5 O 3
    "“dinner”": [-1, 0, 0, 0, 0, 1], // S 0 T 0 A 8 R 3 L 1 O 4
    "“direct base”": [0, 0, -1, 1, 1, -1], // S 4 T 0 A 1 R 4 L 3 O 2
    "“direction”": [0, 0, 1, 0, 0, 0], // S 5 T 1 A 10 R 6 L 2 O 2
    "“directly”": [0, 0, 0, 0, 1, -1], // S 9 T 0 A 12 R 4 L 5 O 2
    "“director”": [0, 0, 1, 0, 0, 0], // S 16 T 0 A 19 R 8 L 2 O 4
    "“disaster”": [0, 0, -1, 1, 0, 1], // S 4 T 0 A 2 R 5 L 2 O 4
    "“discipline”": [-1, 0, 0, 0, 0, 1], // S 0 T 0 A 2 R 2 L 3 O 4
    "“discover past”": [0, 0, 1, -1, 0, 0], // S 5 T 0 A 9 R 1 L 1 O 0
    "“discuss past”": [-1, 0, 1, -1, 0, 0], // S 1 T 1 A 12 R 1 L 2 O 2
    "“discussion”": [-1, -1, 1, 0, 0, 0], // S 5 T 0 A 22 R 8 L 3 O 4
    "“diversity”": [0, 0, 0, -1, -1, 2], // S 3 T 1 A 6 R 2 L 0 O 7
    "“do base”": [2, 0, 1, -1, 0, -1], // S 111 T 22 A 129 R 42 L 48 O 59
    "“do gerund”": [-1, 0, 2, -1, 0, -1], // S 42 T 7 A 69 R 27 L 18 O 17
    "“do participle”": [0, 1, 1, -2, 1, -1], // S 38 T 9 A 44 R 26 L 25 O 18
    "“do past”": [-2, -1, 2, 0, 0, 2], // S 33 T 4 A 104 R 44 L 13 O 19
    "“do third”": [1, 0, 0, 0, 0, 0], // S 5 T 0 A 6 R 2 L 1 O 2
    "“documentation”": [-2, 1, 1, 0, -1, 1], // S 9 T 3 A 24 R 6 L 2 O 8
    "“document”": [-1, 0, 1, 0, 1, -1], // S 7 T 3 A 19 R 7 L 4 O 3
    "“door”": [0, 0, 1, 0, 0, 0], // S 8 T 1 A 18 R 9 L 1 O 1
    "“down”": [1, -1, 1, 0, 0, 0], // S 55 T 5 A 85 R 34 L 9 O 16
    "“do”": [1, -2, -2, 0, 2, 0], // S 291 T 24 A 262 R 181 L 113 O 138
    "“drink”": [0, 0, 1, 0, 0, -1], // S 5 T 0 A 10 R 2 L 0 O 0
    "“drive past”": [0, 0, 1, 0, 0, 0], // S 2 T 0 A 11 R 3 L 1 O 0
    "“drive”": [1, 0, 0, -1, 0, 0], // S 8 T 1 A 10 R 1 L 2 O 2
    "“dr”": [-1, 1, -1, 0, 0, 0], // S 3 T 2 A 4 R 2 L 1 O 5
    "“due”": [3, -1, 0, 0, 0, -1], // S 34 T 1 A 21 R 15 L 6 O 3
    "“during”": [1, 0, 2, 0, -1, -1], // S 70 T 12 A 87 R 45 L 14 O 17
    "“each”": [-1, 0, 3, -3, 3, -2], // S 52 T 8 A 120 R 26 L 26 O 14
    "“eager”": [1, 0, 0, 0, 0, 0], // S 6 T 1 A 4 R 1 L 1 O 1
    "“earlier”": [1, 0, 0, 0, 0, 0], // S 6 T 0 A 4 R 2 L 2 O 0
    "“early”": [1, 1, -2, -1, 1, 0], // S 34 T 7 A 33 R 17 L 15 O 8
    "“easily”": [0, 1, -1, 1, 0, 0], // S 3 T 2 A 3 R 8 L 3 O 2
    "“easy”": [-1, -1, 1, -1, 1, 1], // S 24 T 2 A 29 R 17 L 13 O 21
    "“educational”": [1, 0, 0, 0, 0, 0], // S 4 T 0 A 4 R 2 L 0 O 1
    "“education”": [0, 0, 2, -1, 0, 0], // S 12 T 0 A 16 R 3 L 3 O 4
    "“effective”": [-1, 0, 0, 0, 0, 1], // S 0 T 0 A 3 R 4 L 2 O 3
    "“effect”": [-1, 1, 1, 0, 0, -1], // S 4 T 4 A 12 R 7 L 3 O 0
    "“effort”": [-2, 0, 0, 2, -1, 1], // S 7 T 2 A 19 R 19 L 6 O 11
    "“eight”": [0, 0, 1, 0, 1, 0], // S 5 T 0 A 10 R 5 L 3 O 0
    "“either”": [0, -1, -1, 0, 0, 1], // S 15 T 1 A 17 R 9 L 5 O 11
    "“else”": [0, 0, 1, 0, 0, -1], // S 16 T 1 A 20 R 6 L 5 O 4
    "“email”": [1, -1, -1, 1, -1, 0], // S 19 T 1 A 25 R 19 L 1 O 11
    "“employee”": [-1, 0, 0, 1, 0, 0], // S 9 T 0 A 11 R 9 L 4 O 4
    "“encourage base”": [-1, 0, 1, 0, 0, 1], // S 1 T 0 A 7 R 2 L 0 O 5
    "“end base”": [0, 0, 0, 1, 0, -1], // S 3 T 1 A 2 R 7 L 3 O 4
    "“end past”": [-3, -1, -1, 5, -1, 0], // S 9 T 0 A 30 R 37 L 2 O 4
    "“end”": [0, 1, -1, 1, -1, 0], // S 50 T 9 A 60 R 66 L 10 O 16
    "“energy”": [1, 0, -1, 0, 0, 0], // S 11 T 0 A 8 R 8 L 1 O 3
    "“engineering”": [0, 0, 0, 0, 0, 1], // S 19 T 1 A 10 R 3 L 2 O 9
    "“engineer”": [1, 0, 0, 0, 0, -1], // S 36 T 2 A 25 R 9 L 4 O 6
    "“english”": [1, 0, 0, 0, 0, 0], // S 17 T 1 A 10 R 3 L 2 O 2
    "“enjoy base”": [1, 0, 0, 0, 0, -1], // S 8 T 0 A 2 R 2 L 4 O 1
    "“enough”": [1, 1, -1, 1, -1, -1], // S 55 T 10 A 39 R 42 L 11 O 19
    "“ensure base”": [-1, 0, 1, -1, 0, 0], // S 2 T 2 A 8 R 2 L 4 O 2
    "“enthusiasm”": [-1, 0, 0, 1, 0, 0], // S 3 T 1 A 4 R 5 L 0 O 1
    "“entirely”": [1, 0, 0, 0, 0, -1], // S 8 T 0 A 3 R 6 L 2 O 0
    "“entire”": [1, 0, 0, 0, 0, -1], // S 16 T 2 A 18 R 11 L 6 O 5
    "“environment”": [0, -1, 1, 1, 0, 0], // S 9 T 0 A 17 R 9 L 3 O 6
    "“equipment”": [1, 0, 0, -1, 0, 0], // S 8 T 1 A 16 R 1 L 1 O 1
    "“error”": [1, 0, 1, -1, -1, 0], // S 16 T 2 A 23 R 7 L 3 O 5
    "“especially”": [0, 0, -1, 0, 1, 1], // S 11 T 0 A 6 R 8 L 11 O 14
    "“essential”": [1, 0, -1, -1, 0, 0], // S 4 T 2 A 1 R 2 L 4 O 4
    "“etc”": [2, 0, -1, -1, 0, 0], // S 15 T 3 A 18 R 3 L 4 O 7
    "“evening”": [-1, 0, 1, -1, 0, 1], // S 11 T 1 A 29 R 3 L 0 O 3
    "“eventually”": [0, 0, -1, 1, -1, 0], // S 10 T 3 A 14 R 11 L 1 O 4
    "“event”": [-2, 0, -3, 3, 1, 1], // S 61 T 11 A 59 R 56 L 17 O 34
    "“even”": [3, -2, -2, 3, 0, -2], // S 85 T 4 A 63 R 72 L 27 O 30
    "“everyone”": [1, -1, 1, -1, 0, 0], // S 36 T 4 A 50 R 30 L 13 O 20
    "“everything”": [-1, 0, 1, 1, 0, -1], // S 32 T 7 A 55 R 23 L 12 O 8
    "“every”": [2, 0, -2, 0, 1, -1], // S 79 T 7 A 60 R 28 L 22 O 21
    "“ever”": [2, -1, -2, 1, -1, 0], // S 29 T 0 A 12 R 16 L 4 O 14
    "“exactly”": [-1, 0, 2, -1, 0, 0], // S 8 T 1 A 17 R 4 L 3 O 6
    "“example”": [0, -1, 0, 0, -1, 2], // S 12 T 1 A 27 R 10 L 6 O 19
    "“excited”": [1, 0, 0, -1, 0, 0], // S 15 T 1 A 14 R 11 L 3 O 5
    "“excitement”": [0, 1, 1, 0, 0, 0], // S 4 T 2 A 4 R 2 L 1 O 0
    "“exercise”": [-2, 0, 1, 1, 1, -1], // S 1 T 1 A 18 R 7 L 7 O 3
    "“exist gerund”": [0, 0, 1, -1, -1, 1], // S 7 T 1 A 15 R 1 L 1 O 4
    "“expect base”": [0, 1, -1, 0, 0, 0], // S 8 T 1 A 3 R 5 L 4 O 3
    "“expect participle”": [0, 0, 0, 1, 0, 0], // S 8 T 0 A 3 R 11 L 2 O 1
    "“expect past”": [1, 0, -1, 1, 0, 0], // S 11 T 0 A 5 R 11 L 1 O 1
    "“expectation”": [0, 0, -1, 0, 1, 1], // S 7 T 0 A 7 R 7 L 4 O 5
    "“experienced”": [0, 0, 0, 0, 0, 1], // S 5 T 0 A 4 R 1 L 1 O 6
    "“experience”": [-2, 0, -3, 2, 1, 2], // S 55 T 10 A 44 R 63 L 40 O 57
    "“explain base”": [0, 0, 0, -1, 1, 1], // S 6 T 0 A 13 R 3 L 6 O 6
    "“extra”": [-1, 0, 0, 1, 1, 0], // S 3 T 0 A 9 R 11 L 7 O 5
    "“extremely”": [-1, 0, 0, 1, -1, 1], // S 4 T 0 A 4 R 8 L 2 O 8
    "“eye”": [0, 0, 0, 0, 2, -1], // S 11 T 1 A 8 R 10 L 5 O 2
    "“face”": [0, 0, -1, 1, 0, 0], // S 9 T 0 A 8 R 7 L 1 O 2
    "“fact”": [1, -1, -1, 1, -1, -1], // S 17 T 0 A 10 R 14 L 4 O 6
    "“faculty”": [-2, 0, 1, 1, 0, 0], // S 5 T 4 A 17 R 7 L 2 O 5
    "“fail base”": [1, 0, -1, 0, 0, 0], // S 8 T 0 A 6 R 3 L 5 O 1
    "“fail past”": [-1, -1, 0, 0, 1, 0], // S 3 T 0 A 4 R 6 L 5 O 3
    "“failure”": [-1, 0, -1, 1, 1, 0], // S 8 T 3 A 9 R 14 L 9 O 8
    "“fairly”": [0, 0, 0, 0, 0, 1], // S 3 T 0 A 5 R 3 L 1 O 3
    "“fair”": [-1, 0, 0, 1, -1, 0], // S 8 T 1 A 8 R 6 L 0 O 2
    "“fall base”": [1, 0, -1, 0, 0, 0], // S 3 T 1 A 1 R 3 L 2 O 1
    "“fall gerund”": [1, 0, -1, 0, 0, 0], // S 8 T 0 A 3 R 3 L 2 O 1
    "“fall past”": [0, 0, -1, 0, 0, 0], // S 6 T 0 A 2 R 3 L 1 O 0
    "“fall”": [0, 0, 1, 0, 0, 0], // S 9 T 1 A 13 R 4 L 1 O 3
    "“familiar”": [1, 0, -1, 0, 0, 0], // S 8 T 0 A 8 R 3 L 1 O 0
    "“family”": [2, -1, -2, 1, 0, 0], // S 30 T 0 A 11 R 17 L 3 O 4
    "“far”": [-2, 0, 0, 2, 0, 0], // S 12 T 3 A 20 R 23 L 10 O 11
    "“fast”": [-1, 0, 2, 0, -1, 0], // S 8 T 3 A 15 R 8 L 2 O 5
    "“favorite”": [0, 0, 0, 0, 0, 1], // S 3 T 2 A 6 R 3 L 0 O 3
    "“fear”": [1, 0, -1, 0, 0, -1], // S 4 T 1 A 1 R 3 L 2 O 0
    "“feature”": [1, -1, 0, 0, 0, 0], // S 14 T 1 A 21 R 9 L 6 O 3
    "“february”": [1, -1, 0, 0, 0, 0], // S 13 T 0 A 8 R 5 L 1 O 1
    "“feedback”": [1, -1, 1, 0, 1, -2], // S 21 T 1 A 38 R 41 L 17 O 8
    "“feel base”": [-1, -1, 0, 2, 0, -1], // S 22 T 1 A 16 R 39 L 12 O 30
    "“feel gerund”": [1, 0, 0, 0, 0, 0], // S 13 T 1 A 8 R 10 L 4 O 7
    "“feel past”": [2, 0, 0, 0, -1, -2], // S 57 T 7 A 34 R 36 L 7 O 7
    "“feel third”": [0, 0, 0, 1, 0, 0], // S 2 T 1 A 1 R 6 L 1 O 5
    "“feeling”": [0, 0, -1, 1, 0, 0], // S 8 T 1 A 6 R 8 L 1 O 6
    "“feel”": [0, 0, -1, 0, 0, 0], // S 2 T 1 A 1 R 5 L 0 O 3
    "“fee”": [-1, 1, 1, 0, 0, 0], // S 2 T 3 A 6 R 2 L 0 O 1
    "“few”": [-1, 1, 1, 0, -1, 1], // S 73 T 12 A 118 R 55 L 12 O 34
    "“field”": [0, -1, 0, 0, 1, 0], // S 15 T 0 A 20 R 8 L 6 O 4
    "“figure base”": [0, 1, 0, -1, 0, 0], // S 10 T 4 A 14 R 2 L 2 O 3
    "“figure past”": [-1, 1, 1, -1, -1, 0], // S 1 T 5 A 16 R 1 L 0 O 3
    "“file”": [-1, -1, 0, 2, 0, -1], // S 5 T 1 A 27 R 14 L 2 O 3
    "“fill base”": [0, 0, 0, 1, 0, 0], // S 6 T 1 A 5 R 4 L 1 O 0
    "“fill past”": [0, 0, 0, 0, 0, 1], // S 4 T 0 A 6 R 3 L 0 O 3
    "“finally”": [-1, -1, 2, 2, -1, 0], // S 14 T 1 A 40 R 36 L 3 O 11
    "“final”": [-1, 0, 1, 0, -1, 1], // S 15 T 3 A 28 R 18 L 0 O 13
    "“financial”": [0, 1, 0, -1, 0, 0], // S 9 T 3 A 7 R 2 L 1 O 4
    "“find base”": [-3, 2, 0, 0, 0, 1], // S 26 T 14 A 47 R 13 L 13 O 26
    "“find gerund”": [-1, -1, 0, 0, 2, 0], // S 9 T 0 A 12 R 6 L 8 O 7
    "“find participle”": [0, 0, 0, 0, 0, 1], // S 7 T 1 A 5 R 4 L 2 O 5
    "“find past”": [-2, 0, 2, 0, 0, 0], // S 28 T 2 A 71 R 20 L 3 O 7
    "“fine”": [1, 0, 0, 0, -1, 0], // S 7 T 1 A 11 R 5 L 0 O 1
    "“finish base”": [0, 1, -1, 1, 0, -1], // S 9 T 5 A 12 R 14 L 3 O 3
    "“finish gerund”": [1, 0, -1, 0, 0, 0], // S 9 T 0 A 3 R 6 L 0 O 0
    "“finish participle”": [1, 0, -1, 0, 0, 0], // S 6 T 0 A 2 R 6 L 1 O 0
    "“finish past”": [-1, 0, 1, 1, 0, -1], // S 6 T 0 A 16 R 15 L 2 O 0
    "“first”": [0, -1, 2, 0, 0, -2], // S 184 T 18 A 239 R 100 L 46 O 51
    "“fit”": [1, 0, 0, -1, 0, 0], // S 6 T 1 A 3 R 1 L 1 O 3
    "“five”": [1, -1, -1, 0, 0, 0], // S 27 T 0 A 18 R 12 L 4 O 2
    "“fix base”": [-1, 0, 1, 1, 0, -1], // S 7 T 3 A 21 R 7 L 3 O 0
    "“flight”": [1, 0, 0, -1, 0, 0], // S 12 T 0 A 9 R 4 L 0 O 2
    "“floor”": [0, 0, 0, 1, 0, -1], // S 8 T 0 A 10 R 8 L 1 O 2
    "“flow”": [0, 0, 1, 0, 0, 0], // S 6 T 1 A 10 R 4 L 0 O 0
    "“focus base”": [-1, 0, 0, 0, 0, 1], // S 3 T 2 A 8 R 2 L 7 O 12
    "“focus past”": [-1, 1, 0, -1, 0, 0], // S 2 T 5 A 10 R 1 L 3 O 3
    "“folk”": [0, 0, 1, -1, 0, 0], // S 4 T 0 A 5 R 2 L 1 O 5
    "“follow base”": [1, 0, 0, 0, 0, 0], // S 10 T 0 A 9 R 6 L 2 O 6
    "“follow gerund”": [0, 0, 0, -1, 0, 0], // S 8 T 2 A 19 R 12 L 3 O 6
    "“follow past”": [-1, 0, 1, -1, 0, 1], // S 4 T 1 A 11 R 1 L 1 O 3
    "“food”": [0, 1, 0, -1, 0, 0], // S 9 T 3 A 18 R 8 L 1 O 6
    "“foot”": [1, 0, 0, 0, 0, 0], // S 7 T 0 A 6 R 1 L 1 O 1
    "“force”": [0, 0, 1, 0, -1, 0], // S 3 T 3 A 8 R 2 L 0 O 2
    "“forget base”": [0, 0, 1, 1, 0, -1], // S 0 T 0 A 6 R 4 L 2 O 3
    "“form”": [0, 0, 2, 0, -1, -1], // S 14 T 2 A 30 R 6 L 1 O 2
    "“fortunately”": [1, 0, -1, 1, 0, -1], // S 8 T 0 A 5 R 5 L 1 O 1
    "“forward”": [-1, 0, 1, -1, 0, 2], // S 8 T 3 A 22 R 9 L 5 O 21
    "“for”": [1, 1, 1, -4, -1, 3], // S 687 T 103 A 822 R 340 L 170 O 324
    "“foundation”": [0, 0, -1, 0, 0, 1], // S 9 T 1 A 6 R 3 L 1 O 11
    "“founder”": [-1, 0, 0, 0, 1, 0], // S 2 T 1 A 5 R 1 L 3 O 1
    "“four”": [1, 0, 0, 0, 0, -1], // S 34 T 3 A 31 R 18 L 4 O 2
    "“free”": [0, 0, 2, -1, -1, 0], // S 16 T 3 A 31 R 8 L 1 O 11
    "“frequently”": [1, 0, 1, -1, 0, 0], // S 5 T 0 A 7 R 0 L 2 O 1
    "“fresh”": [0, 0, 0, 1, 0, 0], // S 7 T 0 A 6 R 5 L 0 O 2
    "“friday”": [0, 1, -1, 0, 0, 1], // S 10 T 4 A 13 R 7 L 2 O 4
    "“friendly”": [-1, 0, 0, 0, 0, 1], // S 3 T 0 A 6 R 2 L 2 O 3
    "“friend”": [0, -1, 2, 1, 0, -2], // S 40 T 1 A 61 R 26 L 8 O 7
    "“from”": [1, -2, 2, -2, 3, -1], // S 288 T 29 A 382 R 187 L 89 O 95
    "“front”": [-1, 1, 1, -1, 1, -1], // S 14 T 2 A 18 R 7 L 6 O 3
    "“full-time”": [1, 0, -1, 0, 0, 0], // S 7 T 0 A 1 R 2 L 0 O 2
    "“fully”": [0, 0, 0, -1, 0, 1], // S 6 T 1 A 10 R 1 L 5 O 6
    "“full”": [-1, 0, -1, 2, 0, 0], // S 20 T 1 A 22 R 24 L 6 O 12
    "“function”": [-1, 0, 1, -1, 0, 0], // S 8 T 2 A 18 R 2 L 2 O 4
    "“funding”": [0, 0, 0, 0, 0, 1], // S 4 T 1 A 7 R 6 L 0 O 5
    "“funny”": [-1, 0, 0, 0, 0, 1], // S 2 T 0 A 3 R 3 L 1 O 3
    "“fun”": [-1, 0, -1, 2, 0, 1], // S 16 T 5 A 17 R 22 L 5 O 13
    "“further”": [-1, 1, -1, 1, 0, 0], // S 3 T 4 A 9 R 8 L 3 O 4
    "“future”": [-2, 1, -2, 0, 2, 1], // S 8 T 6 A 11 R 13 L 25 O 30
    "“gain base”": [0, 0, 0, 0, 0, 1], // S 1 T 2 A 3 R 4 L 1 O 5
    "“gain past”": [0, 0, -1, 1, 1, 0], // S 1 T 0 A 2 R 7 L 3 O 0
    "“game”": [0, 0, 1, 1, -1, -2], // S 40 T 17 A 65 R 42 L 11 O 18
    "“gap”": [-1, 0, 1, 0, 1, 0], // S 0 T 1 A 10 R 5 L 4 O 0
    "“generally”": [0, 0, 1, 0, 0, 0], // S 6 T 0 A 8 R 4 L 2 O 3
    "“general”": [1, 0, 0, 0, 0, -1], // S 17 T 1 A 14 R 7 L 5 O 3
    "“get base”": [0, 4, 0, -2, -1, -1], // S 102 T 35 A 150 R 63 L 39 O 56
    "“get gerund”": [0, -1, 1, 1, 0, -1], // S 39 T 3 A 40 R 22 L 10 O 12
    "“get participle”": [2, 1, -2, 0, -1, 0], // S 16 T 2 A 6 R 13 L 2 O 5
    "“get past”": [-2, -2, 0, 6, -1, -1], // S 60 T 2 A 143 R 103 L 16 O 12
    "“get third”": [1, 0, -1, -1, 1, 0], // S 7 T 0 A 4 R 1 L 6 O 4
    "“girl”": [0, 0, -1, 0, 0, 0], // S 17 T 1 A 5 R 5 L 1 O 4
    "“github”": [0, 0, 0, 0, -1, 1], // S 7 T 1 A 17 R 6 L 0 O 9
    "“give base”": [-2, 1, 1, -2, 0, 2], // S 22 T 12 A 47 R 9 L 15 O 34
    "“give gerund”": [0, 0, -1, -1, 1, 0], // S 7 T 2 A 11 R 2 L 5 O 5
    "“give participle”": [0, 0, 0, -1, 1, -1], // S 18 T 6 A 27 R 11 L 7 O 4
    "“give past”": [-1, 0, 1, 0, 0, -1], // S 14 T 3 A 50 R 36 L 5 O 0
    "“glad”": [-1, 0, 0, 0, 1, 0], // S 3 T 0 A 4 R 5 L 4 O 1
    "“go base”": [-3, 0, 1, -1, 1, 1], // S 42 T 9 A 91 R 34 L 25 O 36
    "“go gerund”": [1, 1, 0, -2, 0, 0], // S 86 T 14 A 83 R 25 L 20 O 32
    "“go participle”": [0, 0, -1, 1, 0, 0], // S 6 T 0 A 1 R 10 L 4 O 4
    "“go past”": [-1, -1, 0, 1, 0, 1], // S 41 T 2 A 132 R 78 L 8 O 11
    "“go third”": [-1, 0, 0, -1, 0, 1], // S 7 T 0 A 12 R 3 L 5 O 12
    "“goal”": [-3, 3, -1, -1, 1, 2], // S 12 T 30 A 17 R 16 L 17 O 24
    "“good”": [-1, -1, 0, 2, 1, -1], // S 116 T 18 A 143 R 156 L 60 O 92
    "“google”": [0, -1, 2, 1, -1, -1], // S 14 T 0 A 35 R 10 L 0 O 4
    "“government”": [0, 1, -1, -1, 1, 0], // S 16 T 4 A 9 R 2 L 3 O 3
    "“grade”": [1, 0, 0, 0, -1, 0], // S 15 T 0 A 3 R 5 L 0 O 2
    "“graduate”": [0, 0, -1, 0, 0, 1], // S 7 T 1 A 0 R 2 L 1 O 5
    "“grateful”": [-1, 0, -1, 0, 0, 2], // S 1 T 0 A 0 R 5 L 1 O 11
    "“great”": [-2, 0, -1, 4, 1, -1], // S 35 T 8 A 30 R 65 L 21 O 28
    "“ground”": [0, 0, 1, 0, 0, 0], // S 9 T 0 A 8 R 1 L 1 O 3
    "“group”": [0, 0, 1, -2, 0, 1], // S 63 T 6 A 71 R 19 L 11 O 25
    "“grow base”": [-1, 0, 0, -1, 0, 2], // S 3 T 2 A 3 R 2 L 2 O 11
    "“grow gerund”": [1, 0, 0, 0, 0, -1], // S 14 T 0 A 3 R 3 L 0 O 1
    "“grow past”": [1, 0, -2, 1, 0, 0], // S 7 T 0 A 2 R 9 L 1 O 0
    "“growth”": [1, 0, 0, 0, -1, 0], // S 4 T 1 A 2 R 5 L 2 O 4
    "“guess base”": [0, 0, 1, 0, 1, -1], // S 2 T 0 A 6 R 5 L 8 O 2
    "“guy”": [-1, -1, -1, 0, 0, 2], // S 15 T 0 A 26 R 11 L 5 O 11
    "“hackathon”": [0, 2, -1, 1, 0, -1], // S 17 T 7 A 22 R 15 L 3 O 5
    "“half”": [0, 0, 1, -1, 0, 0], // S 23 T 2 A 27 R 14 L 3 O 4
    "“handle base”": [1, 0, 1, 0, 0, 0], // S 3 T 0 A 9 R 2 L 1 O 2
    "“hand”": [0, 0, 1, -1, -1, 0], // S 13 T 2 A 30 R 8 L 0 O 5
    "“happen base”": [-1, 1, -1, 0, 1, 1], // S 9 T 4 A 10 R 6 L 7 O 8
    "“happen past”": [2, -1, -1, 0, -1, 2], // S 29 T 0 A 14 R 15 L 1 O 12
    "“hardware”": [-1, 1, -1, 0, 0, 0], // S 5 T 5 A 3 R 2 L 2 O 1
    "“hard”": [-1, -1, 1, -1, 4, -1], // S 49 T 2 A 43 R 26 L 33 O 23
    "“have base”": [3, 2, -2, -2, 1, -1], // S 174 T 30 A 131 R 75 L 80 O 103
    "“have gerund”": [1, 2, -2, 0, 1, -2], // S 51 T 12 A 41 R 29 L 17 O 12
    "“have past”": [5, 1, -2, -1, -1, -2], // S 335 T 56 A 304 R 171 L 43 O 36
    "“have third”": [0, -1, 0, -1, 1, 2], // S 30 T 1 A 24 R 12 L 16 O 26
    "“have”": [1, -6, -3, 6, 3, -1], // S 543 T 34 A 431 R 374 L 188 O 208
    "“head past”": [-1, 0, 2, 0, 0, 0], // S 0 T 0 A 13 R 1 L 0 O 0
    "“head”": [1, 0, 0, -1, 0, 0], // S 26 T 1 A 19 R 9 L 6 O 4
    "“hear base”": [1, 0, 0, 1, -1, 0], // S 10 T 0 A 7 R 8 L 0 O 3
    "“hear past”": [1, 0, 1, 0, 0, 0], // S 11 T 0 A 10 R 2 L 0 O 1
    "“heart”": [0, 0, 1, -1, 0, 0], // S 2 T 0 A 6 R 4 L 3 O 8
    "“heavily”": [0, 0, 1, -1, 0, 0], // S 3 T 0 A 8 R 1 L 1 O 1
    "“help base”": [-1, 3, 1, -2, -2, 1], // S 26 T 18 A 56 R 16 L 9 O 32
    "“help gerund”": [-1, 0, 2, -1, -1, 2], // S 6 T 1 A 20 R 4 L 0 O 11
    "“help participle”": [0, 0, -1, 0, 2, -1], // S 1 T 0 A 3 R 5 L 4 O 0
    "“help past”": [-1, -1, 4, -1, -1, 0], // S 5 T 0 A 48 R 28 L 3 O 6
    "“helpful”": [-1, 0, 0, -1, 1, 1], // S 3 T 1 A 6 R 6 L 8 O 9
    "“help”": [-1, 0, 0, 0, 2, -1], // S 11 T 1 A 27 R 8 L 10 O 6
    "“here”": [-2, 1, -2, -3, -1, 7], // S 34 T 8 A 27 R 17 L 11 O 86
    "“hey”": [-1, 0, 0, 0, 0, 0], // S 1 T 0 A 3 R 3 L 2 O 2
    "“he”": [-1, 0, 4, -1, 0, -1], // S 100 T 11 A 232 R 72 L 20 O 25
    "“highly”": [0, 0, 0, 1, 0, 0], // S 3 T 0 A 3 R 8 L 3 O 6
    "“high”": [0, 1, -1, 0, 0, -1], // S 54 T 6 A 24 R 25 L 10 O 12
    "“hire base”": [0, 1, 0, 0, 0, 0], // S 3 T 2 A 3 R 2 L 3 O 2
    "“history”": [-1, 0, 1, 0, 0, 0], // S 5 T 0 A 11 R 3 L 0 O 3
    "“his”": [-5, -1, 3, 1, 0, 1], // S 32 T 3 A 96 R 36 L 9 O 17
    "“hold base”": [-1, 1, -1, 1, 0, 0], // S 2 T 2 A 6 R 4 L 3 O 2
    "“hold participle”": [0, 0, 1, -1, 0, 0], // S 8 T 0 A 7 R 1 L 2 O 2
    "“hold past”": [0, 0, 1, 0, 0, 0], // S 5 T 1 A 10 R 3 L 0 O 1
    "“holiday”": [1, 0, 0, 0, 0, 0], // S 10 T 2 A 9 R 5 L 0 O 1
    "“home”": [0, 0, 0, 2, 0, -1], // S 50 T 3 A 37 R 25 L 3 O 5
    "“honestly”": [-1, 0, 1, 0, -1, 1], // S 3 T 1 A 9 R 3 L 0 O 7
    "“honest”": [-1, 0, 1, 0, 0, 0], // S 9 T 1 A 9 R 4 L 4 O 7
    "“hope base”": [-1, 0, 0, 0, -2, 2], // S 4 T 2 A 6 R 6 L 3 O 30
    "“hope gerund”": [0, 0, 1, 0, 0, 0], // S 3 T 1 A 5 R 1 L 1 O 4
    "“hopefully”": [0, 0, 0, -1, 0, 0], // S 3 T 1 A 1 R 0 L 4 O 6
    "“hope”": [1, 0, -1, 0, 0, 0], // S 9 T 0 A 2 R 5 L 0 O 2
    "“host past”": [0, 0, 0, -1, 0, 0], // S 6 T 0 A 8 R 0 L 0 O 2
    "“hotel”": [0, 0, 0, 1, 0, 0], // S 9 T 0 A 6 R 6 L 1 O 2
    "“hot”": [0, 0, 1, -1, 1, 0], // S 6 T 0 A 12 R 2 L 3 O 2
    "“hour”": [1, -1, 3, 0, 0, -2], // S 56 T 3 A 99 R 50 L 7 O 7
    "“house”": [0, 0, 1, 0, 0, 0], // S 16 T 0 A 18 R 5 L 0 O 2
    "“however”": [0, 0, -3, 1, 2, 0], // S 36 T 4 A 16 R 31 L 15 O 15
    "“how”": [-4, 3, -3, -1, 3, 3], // S 100 T 34 A 134 R 75 L 73 O 95
    "“huge”": [1, 0, -1, 1, 0, -1], // S 17 T 1 A 3 R 12 L 3 O 4
    "“human”": [-1, 0, 0, 0, 1, 0], // S 2 T 2 A 3 R 2 L 4 O 5
    "“hundred”": [0, 1, 0, -1, 0, 0], // S 7 T 2 A 3 R 1 L 1 O 2
    "“idea”": [0, 0, 5, -3, 1, -2], // S 52 T 11 A 101 R 21 L 16 O 18
    "“if”": [0, 1, 1, -5, 3, 1], // S 134 T 20 A 161 R 43 L 80 O 111
    "“image”": [-1, 0, 1, 0, 1, 0], // S 0 T 2 A 24 R 5 L 4 O 3
    "“imagine base”": [1, 0, -1, 0, 0, 0], // S 8 T 0 A 3 R 1 L 3 O 3
    "“immediately”": [-1, 0, 2, 0, 0, -1], // S 9 T 0 A 19 R 7 L 0 O 2
    "“impact”": [-1, 1, 2, -1, 0, 0], // S 3 T 5 A 12 R 10 L 2 O 4
    "“implement gerund”": [0, 0, -1, 1, 0, 0], // S 3 T 1 A 6 R 5 L 1 O 1
    "“implementation”": [0, 0, -1, 1, -1, 0], // S 6 T 1 A 5 R 5 L 0 O 1
    "“importantly”": [0, 0, 0, 0, 0, 1], // S 3 T 1 A 4 R 3 L 3 O 7
    "“important”": [-1, 2, -1, -2, 1, 2], // S 18 T 9 A 13 R 7 L 22 O 31
    "“impressed”": [0, 0, -1, 0, 0, 0], // S 4 T 2 A 1 R 5 L 1 O 1
    "“improve base”": [0, 1, 0, -1, -1, 1], // S 7 T 4 A 15 R 9 L 2 O 9
    "“improve gerund”": [-1, 1, 0, 0, 0, 0], // S 0 T 3 A 3 R 5 L 3 O 3
    "“improvement”": [0, 0, 0, 0, 0, 1], // S 5 T 2 A 4 R 9 L 2 O 6
    "“include gerund”": [0, 1, -1, 0, 0, 0], // S 17 T 4 A 25 R 12 L 4 O 5
    "“include past”": [0, 1, -1, 0, 0, 0], // S 5 T 2 A 5 R 2 L 1 O 1
    "“increase base”": [0, 0, 1, -1, 0, 1], // S 1 T 2 A 9 R 1 L 0 O 3
    "“indeed”": [0, 0, -1, 1, 0, 1], // S 5 T 0 A 0 R 4 L 1 O 5
    "“individual”": [1, 0, -1, 1, 0, 0], // S 7 T 0 A 6 R 9 L 2 O 2
    "“industry”": [0, 0, 0, 0, 0, 1], // S 5 T 1 A 5 R 4 L 2 O 10
    "“information”": [0, 0, 1, -1, 2, -1], // S 18 T 2 A 31 R 6 L 14 O 7
    "“infrastructure”": [1, 0, 0, -1, 0, 0], // S 9 T 2 A 5 R 1 L 0 O 2
    "“initiative”": [0, -1, 1, -1, 0, 0], // S 4 T 0 A 11 R 1 L 2 O 2
    "“inside”": [-1, 0, 1, 0, 0, 0], // S 8 T 3 A 14 R 4 L 3 O 3
    "“install past”": [0, 0, 1, 0, 0, 0], // S 3 T 0 A 10 R 1 L 0 O 0
    "“instead”": [0, -1, 2, -1, 0, -1], // S 14 T 1 A 43 R 8 L 10 O 7
    "“instructor”": [-1, 0, 0, 0, 1, 1], // S 11 T 2 A 25 R 12 L 5 O 9
    "“interaction”": [0, 0, 1, 0, 0, -1], // S 6 T 0 A 7 R 3 L 2 O 1
    "“interested”": [1, 0, 1, -1, 0, 0], // S 17 T 3 A 16 R 2 L 4 O 9
    "“interesting”": [0, 0, 0, 0, 0, 1], // S 12 T 0 A 12 R 10 L 1 O 7
    "“interest”": [0, 0, -1, 0, -1, 1], // S 17 T 3 A 16 R 12 L 2 O 11
    "“internal”": [-1, 0, 0, 0, 0, 0], // S 8 T 1 A 10 R 5 L 1 O 1
    "“internet”": [2, 0, -1, -1, 0, -1], // S 16 T 1 A 6 R 5 L 3 O 0
    "“internship”": [-1, 0, 1, 0, 0, 0], // S 14 T 2 A 14 R 6 L 4 O 10
    "“intern”": [0, 0, -1, 0, 0, 1], // S 6 T 3 A 2 R 3 L 4 O 5
    "“interview”": [0, 0, -1, 1, 0, 0], // S 10 T 2 A 24 R 19 L 2 O 1
    "“into”": [2, -2, 0, -2, 2, 0], // S 101 T 8 A 139 R 48 L 32 O 36
    "“introduce past”": [-1, 0, 1, 1, 0, 0], // S 3 T 0 A 15 R 3 L 0 O 1
    "“introduction”": [0, 0, 1, 0, 0, 0], // S 3 T 0 A 11 R 4 L 0 O 2
    "“involve participle”": [1, 0, 1, -1, 0, 0], // S 8 T 0 A 7 R 0 L 1 O 1
    "“involved”": [-1, 1, 1, -1, -1, 0], // S 6 T 5 A 15 R 4 L 2 O 3
    "“in”": [1, -1, -2, 0, 0, 2], // S 1058 T 123 A 1043 R 607 L 236 O 392
    "“issue”": [1, 0, 0, 1, 0, -1], // S 34 T 5 A 45 R 22 L 11 O 8
    "“item”": [-2, 0, 1, 1, 0, 0], // S 7 T 2 A 27 R 11 L 3 O 5
    "“itself”": [0, 0, -1, 0, 0, 1], // S 13 T 1 A 11 R 9 L 2 O 5
    "“its”": [0, 0, 1, -2, 0, 0], // S 27 T 5 A 32 R 10 L 10 O 20
    "“it”": [-2, -1, 1, 1, 0, 0], // S 667 T 87 A 801 R 560 L 234 O 351
    "“i”": [0, -2, 6, 0, 1, -4], // S 1665 T 256 A 2447 R 1055 L 570 O 778
    "“january”": [0, 0, 0, -1, 0, 0], // S 8 T 2 A 14 R 5 L 2 O 2
    "“javascript”": [1, 0, 0, 0, 0, 0], // S 7 T 2 A 9 R 2 L 0 O 1
    "“job”": [2, 0, -2, 1, -2, 1], // S 73 T 9 A 56 R 46 L 12 O 31
    "“join base”": [1, 0, 0, 1, 0, 0], // S 8 T 0 A 11 R 4 L 1 O 5
    "“join past”": [3, 0, -1, -1, 0, 0], // S 26 T 1 A 16 R 2 L 0 O 0
    "“journey”": [0, -1, 1, 0, 0, 0], // S 12 T 0 A 9 R 2 L 3 O 9
    "“july”": [0, 0, -1, 0, 0, 0], // S 10 T 2 A 10 R 8 L 2 O 1
    "“june”": [0, 0, 1, 0, 0, 0], // S 10 T 0 A 16 R 8 L 2 O 2
    "“just”": [1, 0, 1, 0, 0, -1], // S 124 T 20 A 134 R 75 L 47 O 63
    "“keep base”": [0, 0, 2, -1, 0, -1], // S 22 T 5 A 46 R 13 L 10 O 21
    "“keep gerund”": [0, 0, -1, -1, 0, 2], // S 5 T 1 A 4 R 1 L 1 O 9
    "“keep past”": [0, -1, 1, 0, -1, 0], // S 12 T 0 A 26 R 7 L 0 O 1
    "“key”": [-2, 0, 1, 0, 1, 0], // S 7 T 1 A 19 R 9 L 4 O 3
    "“kid”": [2, 0, 0, 0, -1, -1], // S 33 T 0 A 15 R 12 L 2 O 5
    "“kind”": [0, 0, 0, 0, -1, 1], // S 19 T 1 A 13 R 8 L 2 O 12
    "“know base”": [1, 0, -2, 0, 0, 1], // S 81 T 7 A 49 R 35 L 31 O 52
    "“know gerund”": [-1, 0, 0, 0, 0, 1], // S 3 T 1 A 6 R 3 L 1 O 4
    "“know participle”": [2, -1, -1, 0, 0, 0], // S 22 T 0 A 6 R 4 L 0 O 2
    "“know past”": [3, 3, -3, 0, -2, -1], // S 58 T 18 A 40 R 24 L 4 O 5
    "“know third”": [1, 0, 0, 1, 0, -1], // S 8 T 0 A 7 R 6 L 2 O 1
    "“knowledge”": [0, -1, 0, 0, 0, 0], // S 16 T 1 A 16 R 11 L 6 O 9
    "“lab”": [1, 0, 0, -1, 0, 0], // S 16 T 1 A 22 R 3 L 3 O 2
    "“lack”": [2, 0, 0, -1, 0, -1], // S 17 T 1 A 7 R 5 L 2 O 2
    "“language”": [1, 0, -1, 0, 0, 0], // S 18 T 2 A 14 R 7 L 4 O 7
    "“laptop”": [2, 0, 0, -1, 0, 0], // S 15 T 1 A 22 R 5 L 1 O 1
    "“large”": [1, -1, -1, 1, 0, 0], // S 32 T 1 A 18 R 19 L 5 O 9
    "“last”": [1, 2, -2, 0, -1, 0], // S 87 T 14 A 58 R 40 L 5 O 22
    "“late”": [1, -1, 1, 2, -1, -1], // S 58 T 4 A 91 R 58 L 6 O 11
    "“launch base”": [1, 0, -1, 0, 0, 0], // S 6 T 3 A 4 R 2 L 1 O 3
    "“launch”": [-1, 0, 0, 0, 1, -1], // S 13 T 1 A 17 R 10 L 5 O 1
    "“lead base”": [1, 0, 0, -1, 1, -1], // S 10 T 1 A 10 R 2 L 5 O 2
    "“lead gerund”": [0, 0, 0, -1, 0, 1], // S 9 T 1 A 3 R 3 L 5 O 9
    "“lead past”": [0, 0, 0, -1, 0, 0], // S 7 T 1 A 10 R 9 L 2 O 2
    "“leadership”": [0, 0, -1, 0, 0, 1], // S 5 T 0 A 3 R 4 L 3 O 5
    "“leader”": [-1, 0, 0, 0, 0, 1], // S 11 T 3 A 8 R 5 L 4 O 9
    "“lead”": [1, 0, 0, 0, 0, -1], // S 22 T 4 A 26 R 6 L 2 O 2
    "“learn base”": [0, 2, -1, 1, -1, 0], // S 26 T 17 A 27 R 20 L 24 O 25
    "“learn gerund”": [2, -1, 0, 1, -2, 0], // S 44 T 5 A 42 R 24 L 14 O 24
    "“learn participle”": [0, 0, 0, 1, 1, -1], // S 4 T 0 A 3 R 7 L 17 O 6
    "“learn past”": [0, -2, -2, -2, 3, 1], // S 18 T 0 A 27 R 13 L 52 O 16
    "“learned”": [0, 0, 1, 0, 0, 0], // S 5 T 0 A 8 R 6 L 2 O 2
    "“learning”": [-1, 0, 1, 0, 0, 0], // S 6 T 3 A 16 R 6 L 5 O 5
    "“least”": [0, 0, -1, 1, 0, 0], // S 17 T 8 A 19 R 24 L 10 O 10
    "“leave base”": [1, 0, -3, 2, 0, 0], // S 13 T 3 A 10 R 14 L 3 O 7
    "“leave gerund”": [-1, 0, -1, 2, 0, 0], // S 8 T 0 A 5 R 11 L 2 O 3
    "“leave participle”": [-1, 1, 0, 1, 0, 0], // S 4 T 2 A 11 R 8 L 1 O 1
    "“leave past”": [-2, 1, 0, 3, -1, -1], // S 24 T 5 A 33 R 31 L 1 O 5
    "“lecture”": [0, 1, 1, -1, 0, -1], // S 4 T 3 A 12 R 2 L 3 O 1
    "“lesson”": [0, 0, 0, 0, 1, 0], // S 15 T 4 A 32 R 19 L 25 O 13
    "“less”": [-2, 1, -2, 2, 0, -1], // S 30 T 9 A 21 R 34 L 8 O 7
    "“let base”": [-2, 0, 4, -1, -1, 0], // S 9 T 3 A 38 R 7 L 3 O 23
    "“letter”": [0, 0, 0, 0, 0, 1], // S 4 T 1 A 10 R 4 L 0 O 4
    "“level”": [-1, 0, -1, 1, 1, 0], // S 23 T 6 A 23 R 20 L 7 O 9
    "“library”": [-1, 0, 1, 1, 0, -1], // S 10 T 2 A 24 R 7 L 3 O 2
    "“life”": [0, -1, -2, 1, 0, 3], // S 54 T 4 A 22 R 28 L 10 O 30
    "“light”": [0, 0, 0, 0, 0, 1], // S 6 T 0 A 11 R 3 L 1 O 5
    "“like base”": [-1, -1, 0, -1, 0, 4], // S 15 T 2 A 10 R 4 L 10 O 43
    "“likely”": [-1, 0, 1, 0, 0, 0], // S 3 T 1 A 10 R 3 L 1 O 5
    "“like”": [1, -1, 0, -1, 1, 1], // S 125 T 15 A 105 R 65 L 39 O 57
    "“line”": [2, 1, -2, 0, 0, -2], // S 37 T 5 A 33 R 20 L 4 O 1
    "“link”": [1, 0, -1, 0, 0, 0], // S 6 T 2 A 6 R 9 L 1 O 8
    "“list”": [-1, 0, 2, 0, 0, -1], // S 9 T 3 A 44 R 10 L 5 O 6
    "“literally”": [1, 0, 0, -1, 0, 1], // S 5 T 0 A 4 R 1 L 1 O 3
    "“little”": [0, 0, -1, 0, 1, 0], // S 32 T 5 A 40 R 25 L 13 O 20
    "“live base”": [1, 0, 0, 0, 1, -2], // S 21 T 3 A 22 R 11 L 8 O 3
    "“live gerund”": [1, 0, -1, -1, 1, 0], // S 10 T 1 A 6 R 3 L 3 O 3
    "“local”": [-1, 0, 0, 0, 1, -1], // S 24 T 3 A 37 R 12 L 6 O 4
    "“location”": [1, 0, 0, 0, 0, -1], // S 10 T 0 A 10 R 5 L 2 O 1
    "“long”": [2, 0, -1, 1, 0, 0], // S 60 T 6 A 44 R 35 L 12 O 23
    "“look base”": [-1, -2, 0, -1, 2, 2], // S 14 T 0 A 23 R 7 L 18 O 22
    "“look gerund”": [-1, 0, 0, 0, 1, 0], // S 21 T 2 A 27 R 12 L 15 O 13
    "“look past”": [-1, -1, 2, -1, -1, 1], // S 12 T 1 A 33 R 9 L 2 O 6
    "“look third”": [0, 0, 0, -1, 1, 0], // S 2 T 0 A 3 R 1 L 5 O 5
    "“look”": [0, 0, -1, 1, 0, 1], // S 4 T 0 A 4 R 5 L 1 O 7
    "“lose participle”": [0, 0, -1, 1, 0, 0], // S 7 T 0 A 4 R 6 L 0 O 2
    "“lose past”": [0, 0, -1, 1, 0, 1], // S 9 T 0 A 8 R 14 L 1 O 4
    "“lot”": [1, -2, -1, 1, 2, 0], // S 103 T 3 A 86 R 67 L 51 O 38
    "“loud”": [0, 0, 0, 1, 0, 0], // S 2 T 0 A 4 R 5 L 1 O 1
    "“love”": [1, 0, -1, -1, 0, 0], // S 7 T 1 A 1 R 0 L 2 O 3
    "“low”": [1, 0, -1, 0, 0, 0], // S 15 T 1 A 10 R 9 L 1 O 5
    "“luckily”": [1, 0, 0, 0, 0, 0], // S 5 T 0 A 6 R 5 L 1 O 1
    "“luck”": [0, 0, 0, 1, 0, 0], // S 2 T 1 A 4 R 3 L 1 O 4
    "“lunch”": [0, 0, 0, -1, 0, 1], // S 7 T 0 A 19 R 4 L 0 O 4
    "“machine”": [1, 0, -1, 0, 1, 0], // S 18 T 2 A 21 R 8 L 5 O 4
    "“mainly”": [0, 0, 0, 1, 0, 0], // S 6 T 0 A 5 R 5 L 0 O 0
    "“main”": [0, 1, 0, 0, 0, -1], // S 23 T 10 A 24 R 10 L 3 O 3
    "“majority”": [-1, 0, 0, 0, 0, 1], // S 4 T 1 A 5 R 7 L 1 O 3
    "“major”": [1, 1, -1, 0, 0, 0], // S 10 T 3 A 6 R 4 L 2 O 3
    "“make base”": [-1, 4, -2, -2, 0, 1], // S 62 T 36 A 98 R 33 L 35 O 54
    "“make gerund”": [1, 1, 0, -3, 1, 1], // S 29 T 11 A 43 R 7 L 15 O 19
    "“make participle”": [0, 0, -1, -1, 2, 0], // S 21 T 2 A 16 R 12 L 15 O 7
    "“make past”": [-2, -1, -2, 3, 2, -1], // S 41 T 7 A 109 R 68 L 24 O 13
    "“make third”": [1, 0, -1, 1, 0, 0], // S 8 T 0 A 4 R 8 L 4 O 6
    "“manage base”": [0, 0, -1, 0, 0, 0], // S 11 T 2 A 12 R 6 L 4 O 6
    "“manage gerund”": [1, 0, 0, -1, 0, 0], // S 8 T 2 A 10 R 2 L 5 O 5
    "“manage past”": [0, 0, -1, 2, 0, 0], // S 7 T 0 A 14 R 13 L 0 O 2
    "“management”": [1, 1, -2, -2, 0, 0], // S 38 T 8 A 14 R 8 L 8 O 10
    "“manager”": [-1, 0, 2, -1, 0, 0], // S 59 T 4 A 58 R 18 L 10 O 11
    "“many”": [2, -1, -2, -1, 0, 1], // S 84 T 6 A 63 R 39 L 19 O 43
    "“man”": [0, 0, 1, 0, 0, 0], // S 11 T 0 A 16 R 5 L 1 O 2
    "“march”": [-1, 1, 1, 0, 0, 1], // S 14 T 3 A 13 R 7 L 0 O 7
    "“marketing”": [-2, 0, 1, 0, 1, -1], // S 3 T 1 A 12 R 6 L 5 O 2
    "“market”": [0, 1, -1, 0, 0, 0], // S 11 T 2 A 4 R 3 L 3 O 2
    "“master”": [1, 0, 0, 0, 0, 0], // S 11 T 0 A 2 R 1 L 0 O 0
    "“material”": [0, 0, -1, 0, 1, 0], // S 10 T 2 A 16 R 10 L 7 O 7
    "“math”": [1, 0, -1, 1, -1, 0], // S 9 T 1 A 7 R 6 L 0 O 3
    "“matter”": [-1, 0, -1, 0, 0, 2], // S 7 T 2 A 9 R 5 L 6 O 14
    "“maybe”": [-1, 0, 1, -1, 1, 0], // S 18 T 5 A 21 R 12 L 17 O 20
    "“may”": [0, -1, -2, 2, 0, 0], // S 29 T 0 A 12 R 27 L 11 O 21
    "“mean base”": [1, 0, 0, -1, 0, 1], // S 10 T 1 A 3 R 2 L 5 O 7
    "“mean participle”": [0, 0, 0, 1, 0, -1], // S 4 T 0 A 2 R 3 L 2 O 1
    "“mean past”": [0, 1, 0, 1, 0, -1], // S 22 T 6 A 19 R 10 L 3 O 0
    "“mean third”": [2, 0, 0, -1, 0, -1], // S 18 T 4 A 7 R 1 L 4 O 7
    "“meaningful”": [-1, 0, -1, 1, 0, 1], // S 1 T 0 A 1 R 6 L 1 O 6
    "“meanwhile”": [0, 0, 1, 0, 0, 0], // S 3 T 0 A 8 R 1 L 0 O 1
    "“medium”": [-1, 0, 0, 1, 0, 0], // S 2 T 2 A 12 R 6 L 2 O 3
    "“meet base”": [0, 0, 2, -1, 0, -1], // S 11 T 3 A 23 R 4 L 4 O 4
    "“meet gerund”": [-2, 0, 2, 0, 1, -1], // S 10 T 1 A 29 R 10 L 7 O 1
    "“meet participle”": [1, 0, 0, 0, 0, 0], // S 8 T 0 A 2 R 4 L 0 O 1
    "“meeting”": [-1, -1, 3, -1, 0, 0], // S 24 T 0 A 41 R 11 L 4 O 5
    "“member”": [1, -1, -1, 1, 0, 0], // S 48 T 3 A 40 R 25 L 12 O 17
    "“memory”": [0, 0, 0, 0, -1, 1], // S 7 T 0 A 5 R 5 L 1 O 5
    "“mental”": [0, 0, 0, -1, 0, 0], // S 8 T 0 A 5 R 2 L 2 O 7
    "“mention base”": [1, 0, 0, 0, 0, 0], // S 4 T 0 A 1 R 2 L 0 O 4
    "“mention past”": [0, 0, -1, 1, 0, 0], // S 6 T 1 A 9 R 5 L 0 O 0
    "“mentor”": [-1, 0, 0, 1, 0, 1], // S 4 T 1 A 17 R 10 L 4 O 8
    "“message”": [1, 0, -1, 1, 0, 0], // S 13 T 1 A 13 R 13 L 2 O 3
    "“method”": [-1, 0, 1, 1, -1, 0], // S 6 T 2 A 19 R 10 L 0 O 5
    "“might”": [-1, 0, 1, -1, 0, 0], // S 17 T 5 A 24 R 9 L 12 O 15
    "“mind”": [1, 0, 0, 0, 0, 0], // S 22 T 3 A 18 R 7 L 5 O 13
    "“minute”": [-2, 0, 2, 0, 0, 0], // S 32 T 5 A 62 R 35 L 5 O 7
    "“miss base”": [-1, 0, 0, 1, 0, 0], // S 1 T 0 A 3 R 5 L 0 O 4
    "“miss gerund”": [-1, 0, 0, 1, 0, 0], // S 9 T 1 A 11 R 13 L 1 O 3
    "“miss past”": [0, 0, 1, 0, 0, 0], // S 4 T 0 A 8 R 6 L 0 O 2
    "“mission”": [1, 0, 0, 0, 0, -1], // S 8 T 2 A 2 R 3 L 0 O 3
    "“mistake”": [-1, -1, 0, 0, 2, 1], // S 8 T 0 A 11 R 5 L 17 O 11
    "“mobile”": [-1, 0, 1, 2, 0, 0], // S 8 T 1 A 11 R 8 L 0 O 1
    "“model”": [1, -1, 2, -1, 0, 0], // S 17 T 0 A 31 R 7 L 3 O 4
    "“moment”": [0, 0, -1, 1, 0, 0], // S 22 T 2 A 20 R 17 L 3 O 8
    "“money”": [2, 1, 0, -2, 1, -2], // S 34 T 7 A 26 R 13 L 9 O 8
    "“month”": [-1, 0, 0, -1, 3, -1], // S 87 T 13 A 96 R 57 L 26 O 21
    "“more”": [0, -1, -3, 0, 5, -1], // S 143 T 20 A 163 R 145 L 100 O 93
    "“morning”": [1, 0, 1, -1, 0, -1], // S 26 T 3 A 39 R 14 L 2 O 1
    "“most”": [0, 1, -3, 1, 0, 0], // S 103 T 14 A 58 R 56 L 21 O 38
    "“motivated”": [-1, 0, 1, 0, 0, 0], // S 2 T 1 A 5 R 4 L 0 O 2
    "“motivation”": [-1, 0, 0, 1, 0, 0], // S 4 T 2 A 4 R 5 L 5 O 6
    "“move base”": [-1, 0, 1, 0, -1, 1], // S 16 T 5 A 29 R 9 L 2 O 7
    "“move gerund”": [0, 0, 0, 0, 1, -1], // S 13 T 1 A 15 R 4 L 5 O 2
    "“move past”": [0, 0, -1, 0, 0, 1], // S 9 T 1 A 21 R 7 L 1 O 3
    "“move”": [1, 0, 0, -1, 0, -1], // S 10 T 2 A 7 R 1 L 2 O 0
    "“much”": [0, -1, -4, 4, 1, 0], // S 72 T 9 A 50 R 93 L 44 O 50
    "“multiple”": [-1, 0, 1, 0, 0, -1], // S 3 T 2 A 13 R 5 L 2 O 2
    "“music”": [-1, 1, 0, 1, 0, 0], // S 3 T 3 A 9 R 5 L 2 O 3
    "“must”": [0, 1, -1, -1, 1, 1], // S 11 T 5 A 7 R 3 L 9 O 10
    "“myself”": [1, 1, 2, -1, -1, -1], // S 58 T 12 A 84 R 29 L 19 O 22
    "“my”": [1, -1, 1, 1, -2, 0], // S 697 T 92 A 749 R 379 L 146 O 274
    "“name”": [0, -1, 2, -1, -1, 1], // S 18 T 0 A 33 R 5 L 1 O 8
    "“national”": [1, 0, -1, 1, -1, 0], // S 12 T 1 A 3 R 5 L 0 O 2
    "“near”": [0, 0, 1, -1, 0, 0], // S 21 T 0 A 17 R 5 L 1 O 3
    "“necessary”": [0, 0, 1, -1, 0, 0], // S 4 T 0 A 10 R 2 L 1 O 4
    "“need base”": [-1, 0, 0, -1, 3, -1], // S 20 T 11 A 31 R 9 L 38 O 28
    "“need past”": [1, 3, -2, -2, 2, -1], // S 36 T 38 A 43 R 5 L 12 O 4
    "“need”": [0, 0, 0, -1, 0, 1], // S 14 T 3 A 29 R 9 L 8 O 13
    "“nervous”": [1, 0, 0, -1, 0, 0], // S 10 T 0 A 5 R 1 L 1 O 2
    "“network”": [0, 0, -2, 0, 2, 0], // S 12 T 1 A 7 R 7 L 8 O 6
    "“never”": [1, 0, -3, 3, -1, 1], // S 57 T 3 A 24 R 36 L 19 O 24
    "“news”": [1, 0, 0, 0, 0, -1], // S 11 T 0 A 14 R 8 L 1 O 2
    "“new”": [2, 1, -1, 2, -3, -1], // S 101 T 22 A 105 R 74 L 19 O 42
    "“next”": [-2, 0, 1, -2, 1, 1], // S 44 T 11 A 98 R 43 L 38 O 43
    "“nice”": [0, 0, 1, 0, 0, -1], // S 6 T 2 A 16 R 15 L 2 O 3
    "“night”": [-2, 0, 2, 0, 0, 0], // S 30 T 3 A 61 R 30 L 6 O 5
    "“none”": [0, 0, -1, 2, -1, 0], // S 8 T 1 A 6 R 11 L 1 O 2
    "“normal”": [1, 0, -1, 1, -1, 0], // S 16 T 1 A 12 R 8 L 1 O 3
    "“note”": [-2, 0, 2, 0, 0, 1], // S 2 T 0 A 17 R 7 L 0 O 5
    "“nothing”": [0, 0, 1, -1, -1, 1], // S 21 T 2 A 28 R 14 L 3 O 9
    "“notice base”": [0, 0, 0, 0, 0, 1], // S 2 T 0 A 4 R 3 L 0 O 4
    "“notice past”": [1, 0, 0, 0, 0, 0], // S 8 T 0 A 10 R 3 L 0 O 1
    "“not”": [3, -4, -1, 0, 2, 0], // S 653 T 49 A 581 R 408 L 232 O 285
    "“november”": [0, -1, 0, 1, 0, 0], // S 18 T 0 A 15 R 10 L 0 O 2
    "“now”": [0, 1, -6, 3, 2, 1], // S 53 T 13 A 28 R 78 L 43 O 49
    "“no”": [3, -2, -1, 1, 0, -1], // S 117 T 4 A 99 R 61 L 29 O 44
    "“number”": [2, 0, 0, -2, 0, 0], // S 51 T 7 A 76 R 24 L 12 O 15
    "“obviously”": [1, 0, 0, 0, 0, -1], // S 6 T 0 A 4 R 3 L 1 O 0
    "“obvious”": [0, 0, -1, 0, 0, 1], // S 4 T 0 A 1 R 2 L 3 O 3
    "“october”": [0, 1, 1, 0, 0, -1], // S 13 T 3 A 13 R 9 L 1 O 0
    "“offer past”": [0, 0, 0, 1, 0, 0], // S 4 T 0 A 7 R 5 L 0 O 0
    "“offer”": [0, 0, -1, 2, 0, 0], // S 6 T 0 A 7 R 11 L 0 O 0
    "“office”": [-1, 0, 1, 1, -1, 0], // S 27 T 2 A 40 R 16 L 1 O 4
    "“officially”": [0, 0, -1, 2, -1, 0], // S 6 T 0 A 3 R 10 L 0 O 2
    "“official”": [0, 1, -1, 0, 0, 0], // S 3 T 3 A 3 R 2 L 0 O 0
    "“off”": [0, -2, 2, 1, 0, -2], // S 43 T 1 A 84 R 34 L 13 O 12
    "“often”": [0, -1, 0, 0, 0, 1], // S 22 T 0 A 14 R 8 L 7 O 14
    "“of”": [1, 0, -1, 1, -1, 0], // S 1287 T 176 A 1347 R 802 L 288 O 479
    "“okay”": [-1, 0, 1, 1, 0, 0], // S 3 T 0 A 9 R 7 L 2 O 4
    "“ok”": [0, 0, 0, 0, 1, 0], // S 7 T 0 A 5 R 5 L 4 O 2
    "“old”": [1, 0, 0, -2, 0, 1], // S 33 T 3 A 26 R 8 L 4 O 7
    "“once”": [-1, 1, 0, 0, 0, 0], // S 24 T 5 A 45 R 23 L 9 O 12
    "“one”": [0, -2, 0, -2, 1, 2], // S 273 T 24 A 285 R 151 L 63 O 82
    "“online”": [0, 0, 2, -1, 0, -2], // S 33 T 6 A 48 R 11 L 6 O 5
    "“only”": [1, 1, -3, 2, 2, -2], // S 100 T 13 A 80 R 74 L 44 O 32
    "“onto”": [0, 0, 2, -1, -1, 0], // S 3 T 1 A 11 R 2 L 0 O 3
    "“on”": [-1, 0, 2, 1, -1, -2], // S 481 T 76 A 749 R 329 L 127 O 175
    "“open base”": [0, 0, 1, 0, 0, 0], // S 5 T 0 A 11 R 4 L 3 O 2
    "“open gerund”": [2, 0, -1, 0, 0, 0], // S 13 T 0 A 5 R 2 L 1 O 0
    "“open past”": [0, 0, 0, 1, 0, 0], // S 9 T 0 A 14 R 7 L 1 O 0
    "“open”": [1, 0, -1, 0, -1, 1], // S 30 T 2 A 29 R 13 L 3 O 12
    "“operation”": [1, 0, 0, 0, 0, -1], // S 12 T 1 A 15 R 5 L 4 O 0
    "“opinion”": [0, 0, -1, 0, 0, 1], // S 7 T 0 A 1 R 2 L 4 O 6
    "“opportunity”": [0, 0, -1, 1, 0, -1], // S 27 T 8 A 28 R 18 L 12 O 18
    "“option”": [-1, 1, 1, 0, 1, 0], // S 6 T 3 A 24 R 5 L 5 O 3
    "“order”": [0, 1, 1, -2, 1, 0], // S 16 T 8 A 32 R 4 L 7 O 3
    "“organization”": [0, 0, -1, 0, 0, 0], // S 13 T 3 A 12 R 9 L 4 O 9
    "“organize base”": [0, 0, 0, 0, -1, 0], // S 6 T 0 A 5 R 3 L 0 O 3
    "“organize gerund”": [0, 0, 0, -1, 0, 0], // S 6 T 1 A 7 R 2 L 4 O 4
    "“organized”": [-1, 0, 0, 1, 0, 0], // S 2 T 1 A 5 R 6 L 1 O 0
    "“organizer”": [0, 0, 0, -1, 0, 1], // S 9 T 1 A 12 R 3 L 0 O 5
    "“original”": [0, 0, -1, 1, 0, 0], // S 6 T 1 A 5 R 9 L 0 O 1
    "“or”": [2, -1, -1, -1, 0, 1], // S 181 T 21 A 173 R 80 L 59 O 96
    "“otherwise”": [1, 0, -1, 0, 0, 0], // S 6 T 2 A 4 R 3 L 2 O 4
    "“other”": [1, -1, 0, -1, 1, 0], // S 129 T 14 A 174 R 90 L 52 O 66
    "“ourselves”": [0, 1, -1, 0, 0, 0], // S 5 T 3 A 8 R 5 L 2 O 4
    "“our”": [2, 1, 1, 1, -3, -1], // S 292 T 50 A 340 R 189 L 36 O 71
    "“outcome”": [-1, 0, 1, 1, -1, 0], // S 2 T 0 A 4 R 7 L 0 O 3
    "“outside”": [0, 0, 1, 0, 0, -1], // S 18 T 2 A 17 R 6 L 4 O 4
    "“out”": [-3, 1, 2, 1, -2, 0], // S 141 T 29 A 291 R 124 L 34 O 75
    "“overall”": [-2, 1, -1, 3, 0, 0], // S 1 T 3 A 1 R 20 L 3 O 2
    "“over”": [0, -1, 2, 1, -1, -1], // S 86 T 10 A 116 R 76 L 13 O 27
    "“own”": [1, -1, 0, -1, 2, -2], // S 54 T 6 A 72 R 26 L 21 O 25
    "“package”": [-1, 0, 0, -1, 0, 0], // S 2 T 1 A 11 R 2 L 2 O 3
    "“page”": [-1, 0, 0, 2, 0, -1], // S 11 T 2 A 36 R 15 L 5 O 6
    "“paper”": [0, -1, -2, 2, 0, 0], // S 8 T 0 A 17 R 17 L 2 O 6
    "“parent”": [1, 0, -1, 1, 0, -1], // S 12 T 0 A 10 R 8 L 1 O 1
    "“park”": [-1, 0, 2, 0, 0, 0], // S 6 T 0 A 15 R 2 L 0 O 0
    "“participant”": [0, -1, 1, 1, 0, -1], // S 9 T 1 A 22 R 25 L 3 O 1
    "“participate base”": [0, 0, -1, 0, 0, 0], // S 5 T 1 A 4 R 3 L 2 O 2
    "“particularly”": [1, 0, 0, -1, 0, 0], // S 10 T 1 A 6 R 1 L 2 O 4
    "“particular”": [0, 0, 0, 0, 1, -1], // S 7 T 1 A 6 R 6 L 5 O 3
    "“partner”": [1, 0, 1, -1, 0, -1], // S 17 T 2 A 22 R 1 L 2 O 2
    "“party”": [0, 0, 0, 0, 0, 1], // S 6 T 0 A 8 R 6 L 3 O 4
    "“part”": [-1, 1, 0, 0, 1, -1], // S 70 T 13 A 57 R 40 L 23 O 29
    "“passion”": [0, 0, 1, 0, 0, 0], // S 4 T 0 A 5 R 1 L 2 O 8
    "“past”": [0, -1, 2, -1, 0, 1], // S 29 T 0 A 26 R 4 L 3 O 11
    "“path”": [1, 0, 0, 0, -1, 0], // S 13 T 1 A 8 R 5 L 0 O 4
    "“pay base”": [0, 0, 0, 1, -1, 0], // S 10 T 3 A 11 R 8 L 0 O 3
    "“pay gerund”": [1, 0, 0, 0, 0, 0], // S 8 T 0 A 5 R 3 L 0 O 1
    "“pay participle”": [1, 0, -1, 0, 0, 0], // S 10 T 0 A 4 R 4 L 2 O 3
    "“pay past”": [1, 0, -1, 0, 0, 1], // S 7 T 1 A 6 R 6 L 1 O 5
    "“peer”": [0, 0, -1, 0, 0, 0], // S 3 T 1 A 5 R 4 L 3 O 3
    "“people base”": [0, 0, 0, 0, 1, 0], // S 3 T 0 A 5 R 3 L 3 O 4
    "“perfect”": [1, 0, 1, -1, 0, -1], // S 9 T 3 A 11 R 1 L 2 O 1
    "“perform base”": [0, 1, 0, 0, 0, 0], // S 2 T 2 A 5 R 2 L 2 O 3
    "“performance”": [1, 0, -1, 1, 1, -1], // S 11 T 1 A 8 R 12 L 4 O 1
    "“perhaps”": [0, 0, 1, 0, 0, 0], // S 6 T 1 A 8 R 5 L 8 O 4
    "“period”": [2, -1, -1, 1, 0, 0], // S 22 T 0 A 15 R 14 L 3 O 8
    "“personally”": [1, 0, 0, 0, -1, 0], // S 8 T 0 A 9 R 4 L 1 O 6
    "“personal”": [1, 0, -2, 1, 0, 1], // S 19 T 3 A 10 R 8 L 6 O 8
    "“person”": [0, 0, -4, 2, 3, -2], // S 216 T 29 A 202 R 138 L 87 O 80
    "“perspective”": [1, -1, -1, 0, 0, 0], // S 14 T 0 A 4 R 5 L 5 O 8
    "“per”": [0, 0, 0, 1, 0, 0], // S 12 T 2 A 13 R 13 L 0 O 2
    "“phase”": [-1, 0, 0, 0, 0, 1], // S 4 T 2 A 10 R 5 L 4 O 6
    "“phd”": [1, -1, 0, 0, 0, 1], // S 13 T 0 A 6 R 3 L 1 O 7
    "“phone”": [1, -1, 1, -1, 0, 0], // S 15 T 0 A 28 R 2 L 3 O 3
    "“photo”": [-1, -1, 1, 0, 0, 0], // S 8 T 0 A 20 R 8 L 2 O 5
    "“pick base”": [0, 0, 1, -1, 1, 0], // S 6 T 0 A 12 R 2 L 3 O 7
    "“pick past”": [0, 0, 1, 0, 0, 0], // S 3 T 0 A 10 R 2 L 0 O 0
    "“picture”": [-1, 0, 0, 0, -1, 1], // S 4 T 1 A 16 R 5 L 0 O 6
    "“piece”": [-2, 0, 2, 0, 0, 0], // S 8 T 1 A 35 R 9 L 5 O 6
    "“place”": [1, 0, 0, -1, 0, 1], // S 50 T 4 A 42 R 21 L 8 O 22
    "“plan base”": [0, 0, 0, 0, 0, -1], // S 6 T 2 A 6 R 3 L 6 O 7
    "“plan gerund”": [1, 0, 0, 0, 0, 0], // S 11 T 2 A 8 R 4 L 4 O 4
    "“plan”": [-1, 2, 1, 0, 0, -2], // S 25 T 11 A 43 R 16 L 9 O 5
    "“platform”": [1, 0, 0, 0, -1, -1], // S 21 T 3 A 18 R 3 L 1 O 4
    "“play base”": [1, 0, 0, -1, 0, 0], // S 7 T 2 A 11 R 1 L 1 O 7
    "“play gerund”": [0, 0, 1, 0, 0, -1], // S 7 T 1 A 17 R 6 L 2 O 2
    "“play past”": [0, 0, 0, 1, 0, 0], // S 6 T 0 A 15 R 8 L 1 O 0
    "“please”": [-1, 0, 1, -1, -1, 1], // S 1 T 0 A 4 R 0 L 0 O 17
    "“plenty”": [0, 0, -1, 1, -1, 0], // S 4 T 0 A 1 R 5 L 0 O 3
    "“plus”": [-1, 0, 2, 0, 0, -1], // S 7 T 1 A 13 R 5 L 0 O 0
    "“point”": [1, 1, -1, -1, -1, 1], // S 43 T 10 A 44 R 26 L 11 O 26
    "“policy”": [0, 0, 1, 0, 0, 0], // S 6 T 2 A 16 R 4 L 0 O 1
    "“position”": [1, 0, 0, 0, -1, 0], // S 30 T 3 A 20 R 5 L 4 O 8
    "“positive”": [0, 0, -1, 2, -1, 0], // S 10 T 2 A 2 R 20 L 0 O 4
    "“possible”": [-2, 1, 1, -1, 0, 1], // S 10 T 10 A 26 R 9 L 10 O 17
    "“possibly”": [-1, 0, 0, 1, 0, 1], // S 0 T 2 A 5 R 5 L 2 O 6
    "“post”": [-1, -1, -1, -1, -1, 5], // S 12 T 0 A 14 R 7 L 2 O 45
    "“potential”": [-1, 1, -1, 0, 0, 1], // S 3 T 5 A 10 R 3 L 6 O 8
    "“power”": [0, 0, 2, -1, 0, -2], // S 15 T 3 A 24 R 8 L 5 O 2
    "“practice”": [1, 1, 0, -2, 1, 0], // S 16 T 7 A 18 R 5 L 7 O 6
    "“prepare base”": [-1, 0, 1, -1, 0, 0], // S 3 T 2 A 12 R 1 L 2 O 3
    "“prepare participle”": [0, 0, -1, 0, 1, 0], // S 4 T 0 A 1 R 2 L 4 O 3
    "“prepare past”": [0, 0, 1, 0, 0, 0], // S 2 T 0 A 12 R 1 L 3 O 2
    "“present base”": [0, 0, -1, 0, 0, 0], // S 5 T 2 A 4 R 5 L 2 O 3
    "“presentation”": [-1, 0, 2, -1, -1, 0], // S 6 T 2 A 24 R 8 L 2 O 2
    "“pressure”": [2, 0, -2, 0, 0, 0], // S 11 T 2 A 1 R 4 L 2 O 1
    "“pretty”": [1, -1, -2, 2, -1, 0], // S 38 T 0 A 22 R 30 L 8 O 13
    "“previously”": [1, 0, -1, 0, 0, 0], // S 7 T 0 A 1 R 2 L 0 O 1
    "“previous”": [1, 0, 0, -1, 0, -1], // S 29 T 3 A 20 R 9 L 6 O 6
    "“price”": [1, 0, -1, 0, 0, 0], // S 9 T 2 A 8 R 7 L 0 O 1
    "“primary”": [-1, 1, 1, -1, 0, 0], // S 6 T 2 A 11 R 0 L 0 O 2
    "“prior”": [3, 0, -1, -1, -1, 0], // S 15 T 1 A 5 R 3 L 1 O 2
    "“private”": [1, 0, -1, 0, 0, 1], // S 6 T 1 A 5 R 1 L 0 O 4
    "“prize”": [0, 0, 1, 1, 0, -1], // S 3 T 0 A 11 R 8 L 0 O 0
    "“probably”": [1, -1, 0, 0, 0, 0], // S 23 T 0 A 16 R 14 L 13 O 17
    "“problem”": [1, 1, 0, 0, -1, -2], // S 69 T 9 A 67 R 32 L 25 O 16
    "“process”": [-1, 0, 2, 0, 0, 0], // S 32 T 4 A 58 R 26 L 13 O 12
    "“production”": [0, 1, 0, -1, 1, -1], // S 16 T 4 A 12 R 1 L 7 O 0
    "“product”": [0, -1, -1, 0, 0, 2], // S 59 T 8 A 52 R 20 L 13 O 22
    "“professional”": [-1, 0, 1, 0, 0, 1], // S 6 T 1 A 12 R 4 L 1 O 8
    "“program gerund”": [-1, 1, -1, 2, -1, 0], // S 24 T 8 A 28 R 20 L 6 O 12
    "“programmer”": [2, 0, -1, -1, 1, -1], // S 21 T 4 A 10 R 4 L 5 O 5
    "“program”": [0, 0, 0, 0, -1, 0], // S 33 T 3 A 41 R 17 L 1 O 16
    "“progress”": [0, 0, 0, 2, 0, -1], // S 6 T 1 A 10 R 16 L 3 O 3
    "“project”": [0, 1, -2, 0, -2, 3], // S 132 T 38 A 173 R 88 L 41 O 90
    "“properly”": [0, 0, 2, -1, 1, -1], // S 3 T 2 A 12 R 1 L 4 O 0
    "“proper”": [0, 0, 0, 0, 1, 0], // S 4 T 0 A 3 R 2 L 2 O 1
    "“proposal”": [-1, 0, 1, 1, 0, 0], // S 5 T 1 A 16 R 5 L 1 O 2
    "“proud”": [0, 0, -1, 0, 0, 2], // S 5 T 0 A 2 R 14 L 2 O 10
    "“provide base”": [-1, 1, 1, 0, 0, 0], // S 5 T 4 A 15 R 4 L 0 O 6
    "“provide gerund”": [0, 0, 1, -1, 0, 0], // S 3 T 0 A 9 R 0 L 0 O 2
    "“provide past”": [-1, -1, 1, 0, 0, 0], // S 3 T 0 A 12 R 8 L 1 O 3
    "“public”": [-1, 0, 2, 0, 0, 0], // S 7 T 0 A 17 R 7 L 4 O 9
    "“pull base”": [-1, 0, 0, 0, 0, 0], // S 0 T 1 A 9 R 3 L 2 O 1
    "“purpose”": [0, 1, 0, 0, -1, 0], // S 2 T 4 A 8 R 2 L 1 O 3
    "“push base”": [-1, 0, 0, 1, 0, 0], // S 2 T 1 A 6 R 5 L 1 O 3
    "“put base”": [-1, 2, 0, -2, 0, 1], // S 20 T 10 A 49 R 12 L 10 O 10
    "“put gerund”": [0, 0, 0, 0, 0, 1], // S 4 T 2 A 13 R 2 L 0 O 3
    "“put participle”": [0, 0, -1, 0, 0, 1], // S 5 T 0 A 5 R 5 L 2 O 5
    "“put past”": [-1, 0, 0, -1, 1, 0], // S 5 T 0 A 32 R 5 L 6 O 2
    "“python”": [1, 0, -1, 0, 0, 0], // S 20 T 3 A 23 R 13 L 3 O 11
    "“quality”": [0, -1, 0, 0, 0, 1], // S 8 T 0 A 8 R 9 L 4 O 8
    "“question”": [0, 1, 1, 0, 1, -2], // S 32 T 6 A 65 R 26 L 15 O 24
    "“quickly”": [0, -1, 1, 1, 0, -1], // S 15 T 0 A 27 R 17 L 4 O 4
    "“quick”": [-1, 0, 1, -1, 2, -1], // S 6 T 1 A 17 R 6 L 9 O 3
    "“quiet”": [1, 0, -1, 1, 0, 0], // S 6 T 0 A 3 R 4 L 1 O 1
    "“quit base”": [1, 0, -1, 0, 0, 0], // S 9 T 0 A 3 R 2 L 1 O 2
    "“quite”": [0, -1, 0, 2, 0, -1], // S 26 T 1 A 23 R 26 L 6 O 5
    "“raise base”": [-1, 0, 1, 0, -1, 0], // S 3 T 3 A 10 R 4 L 0 O 3
    "“raise past”": [0, 0, 0, 1, 0, 0], // S 3 T 0 A 7 R 8 L 0 O 0
    "“rate”": [0, 0, 0, 1, 0, -1], // S 11 T 2 A 9 R 18 L 2 O 0
    "“rather”": [0, 0, 0, 0, 0, -1], // S 16 T 2 A 16 R 11 L 7 O 5
    "“reach base”": [0, -1, 0, 0, 0, 0], // S 6 T 0 A 11 R 7 L 8 O 7
    "“reach gerund”": [-1, 0, 1, 1, 0, 0], // S 1 T 0 A 9 R 4 L 0 O 3
    "“reach past”": [0, 0, 0, 1, 0, 0], // S 6 T 1 A 18 R 11 L 1 O 2
    "“read base”": [1, 1, -2, -1, -1, 1], // S 7 T 3 A 11 R 3 L 2 O 17
    "“read gerund”": [-1, 0, 1, 0, 0, 1], // S 3 T 0 A 17 R 4 L 3 O 12
    "“read past”": [0, 0, 0, 0, 0, 1], // S 2 T 0 A 9 R 2 L 1 O 3
    "“ready”": [2, 0, 0, -1, -1, 0], // S 21 T 3 A 27 R 7 L 2 O 8
    "“realise past”": [1, 0, 0, -1, 0, 0], // S 7 T 0 A 5 R 1 L 2 O 0
    "“reality”": [1, 0, 0, -1, 1, 0], // S 10 T 0 A 2 R 1 L 7 O 3
    "“realize base”": [0, 0, 0, 0, 2, -1], // S 7 T 0 A 4 R 4 L 12 O 3
    "“realize past”": [1, -1, 1, -1, 1, -1], // S 12 T 0 A 23 R 8 L 14 O 1
    "“really”": [0, -1, -1, 2, 1, -1], // S 89 T 6 A 71 R 83 L 34 O 50
    "“real”": [-2, 1, -1, 0, 1, 1], // S 19 T 5 A 23 R 13 L 9 O 14
    "“reason”": [0, 0, 1, 0, 0, -1], // S 36 T 3 A 38 R 18 L 6 O 11
    "“receive base”": [1, 0, 0, 0, 0, 0], // S 10 T 0 A 4 R 4 L 0 O 2
    "“receive past”": [0, -1, -3, 5, 0, -1], // S 13 T 0 A 6 R 31 L 2 O 1
    "“recently”": [2, -1, 0, 0, 0, -1], // S 19 T 0 A 6 R 5 L 1 O 2
    "“record”": [0, 0, -1, 1, 0, 0], // S 5 T 1 A 8 R 5 L 2 O 4
    "“red”": [-1, 0, 1, 0, 0, 0], // S 7 T 1 A 11 R 2 L 0 O 3
    "“reflect base”": [0, 0, -1, 0, 0, 1], // S 1 T 1 A 1 R 3 L 1 O 7
    "“reflection”": [0, 0, -1, 0, 1, 0], // S 2 T 1 A 3 R 2 L 6 O 6
    "“regular”": [-1, 0, 2, -1, 0, 0], // S 5 T 1 A 17 R 1 L 1 O 1
    "“relationship”": [0, 0, 0, 1, 0, 0], // S 8 T 0 A 10 R 7 L 2 O 4
    "“relatively”": [1, 0, 0, -1, 0, 0], // S 9 T 0 A 3 R 0 L 0 O 2
    "“release”": [1, 0, 0, -1, 0, 0], // S 9 T 1 A 13 R 5 L 2 O 2
    "“remain gerund”": [-1, 0, 0, 0, 0, 0], // S 2 T 2 A 7 R 5 L 1 O 1
    "“remember base”": [0, 0, 2, -1, -2, 0], // S 22 T 4 A 28 R 6 L 6 O 15
    "“remote”": [0, 0, 0, 0, 1, -1], // S 5 T 0 A 8 R 5 L 4 O 1
    "“report”": [0, 0, -1, 0, 0, 1], // S 12 T 1 A 18 R 9 L 3 O 9
    "“require past”": [1, 1, 0, -2, 0, 0], // S 17 T 5 A 17 R 1 L 4 O 4
    "“requirement”": [0, 1, -1, 0, 0, 0], // S 8 T 5 A 8 R 4 L 1 O 2
    "“researcher”": [1, 0, 0, -1, 0, 0], // S 9 T 3 A 12 R 2 L 2 O 3
    "“research”": [2, -1, -2, -1, 0, 1], // S 44 T 6 A 27 R 16 L 10 O 23
    "“resource”": [0, 0, 0, -1, 0, 1], // S 11 T 2 A 11 R 6 L 4 O 12
    "“response”": [0, 0, 0, 2, -1, -1], // S 9 T 2 A 13 R 15 L 1 O 1
    "“responsibility”": [0, 0, -2, 0, 2, 0], // S 10 T 4 A 6 R 3 L 10 O 4
    "“rest”": [0, 0, 1, -1, 1, 0], // S 14 T 3 A 23 R 10 L 6 O 5
    "“result”": [0, -1, 1, -1, 0, 0], // S 12 T 1 A 29 R 42 L 6 O 9
    "“review”": [-1, 0, 0, 1, 0, 1], // S 9 T 1 A 13 R 12 L 3 O 7
    "“rewarding”": [0, 0, -1, 1, 0, 0], // S 1 T 1 A 0 R 7 L 2 O 2
    "“right”": [-2, 0, -1, -1, 5, -1], // S 37 T 5 A 56 R 28 L 35 O 24
    "“risk”": [-1, 0, 0, 0, 0, 1], // S 6 T 1 A 6 R 3 L 4 O 7
    "“road”": [0, -1, 0, 1, -1, 0], // S 14 T 0 A 18 R 10 L 0 O 2
    "“role”": [0, 0, 0, -1, 1, 0], // S 20 T 6 A 23 R 10 L 8 O 8
    "“room”": [2, 0, -2, 1, 0, -1], // S 51 T 4 A 34 R 22 L 3 O 6
    "“round”": [-1, 0, 2, 0, -1, 0], // S 11 T 1 A 23 R 9 L 1 O 2
    "“rule”": [0, 0, 0, -1, 0, 1], // S 6 T 0 A 8 R 2 L 3 O 11
    "“run base”": [1, 1, 0, -1, 0, -2], // S 25 T 7 A 37 R 13 L 10 O 10
    "“run gerund”": [2, -1, -1, 1, 0, -1], // S 25 T 1 A 24 R 13 L 5 O 5
    "“run past”": [1, 0, -1, 2, -1, 0], // S 12 T 0 A 23 R 16 L 2 O 2
    "“sad”": [0, 0, -1, 2, 0, -1], // S 5 T 0 A 3 R 13 L 2 O 0
    "“sale”": [0, 0, 1, 0, 0, -1], // S 19 T 0 A 24 R 11 L 3 O 1
    "“same”": [0, 0, -1, -1, 3, -1], // S 49 T 4 A 58 R 36 L 29 O 16
    "“saturday”": [-1, 0, 0, 0, 0, 0], // S 9 T 2 A 12 R 5 L 0 O 2
    "“say base”": [-1, 0, -3, 3, 1, 0], // S 33 T 7 A 25 R 41 L 18 O 23
    "“say gerund”": [-1, 0, 2, 0, 0, -1], // S 9 T 1 A 21 R 8 L 4 O 5
    "“say participle”": [1, 0, 0, 0, 0, 0], // S 6 T 0 A 4 R 3 L 3 O 2
    "“say past”": [-1, 1, 2, 2, -1, -2], // S 32 T 7 A 89 R 36 L 4 O 3
    "“school”": [2, 0, -1, 1, 0, -1], // S 87 T 5 A 36 R 17 L 4 O 10
    "“science”": [2, 0, -1, 0, -1, 0], // S 28 T 5 A 22 R 6 L 1 O 8
    "“scientist”": [0, 0, 0, 0, 0, 1], // S 6 T 0 A 6 R 3 L 0 O 4
    "“scratch”": [-1, 0, 1, 0, 0, 0], // S 2 T 0 A 6 R 1 L 0 O 2
    "“screen”": [1, 0, -1, 1, 0, -1], // S 9 T 0 A 11 R 6 L 0 O 0
    "“script”": [-1, 0, 1, 0, 0, 0], // S 1 T 0 A 17 R 4 L 2 O 0
    "“search”": [-1, 1, 1, -1, 0, -1], // S 7 T 3 A 19 R 2 L 2 O 1
    "“season”": [1, 0, -1, -1, 1, 0], // S 12 T 0 A 6 R 5 L 4 O 1
    "“second”": [-1, 0, 2, -1, 0, 0], // S 39 T 4 A 48 R 24 L 11 O 7
    "“section”": [2, 0, -1, 0, -1, 0], // S 9 T 0 A 8 R 3 L 0 O 2
    "“security”": [-1, 0, 1, 0, 0, 0], // S 5 T 1 A 10 R 3 L 1 O 4
    "“see base”": [0, -1, 1, 1, -1, -1], // S 32 T 3 A 58 R 40 L 15 O 50
    "“see gerund”": [0, 0, 1, 0, 0, -1], // S 6 T 1 A 8 R 10 L 4 O 3
    "“see participle”": [1, 1, -1, 0, -1, 1], // S 15 T 2 A 5 R 9 L 3 O 7
    "“see past”": [0, 0, 0, 1, 0, 0], // S 23 T 2 A 30 R 18 L 2 O 3
    "“seem base”": [0, 0, 0, 1, 0, 0], // S 6 T 0 A 5 R 6 L 4 O 3
    "“seem past”": [0, 1, -1, 1, -1, -1], // S 18 T 4 A 23 R 21 L 0 O 2
    "“seem third”": [-1, 0, 0, 0, 0, 0], // S 4 T 0 A 2 R 4 L 3 O 5
    "“sell base”": [-1, 1, 1, -1, 0, 0], // S 5 T 4 A 7 R 1 L 1 O 1
    "“semester”": [1, 0, 0, 1, 0, -1], // S 17 T 1 A 12 R 8 L 2 O 1
    "“send gerund”": [0, 0, 0, -1, 0, 0], // S 4 T 0 A 12 R 1 L 0 O 2
    "“send past”": [0, 0, -1, 1, 0, 0], // S 7 T 0 A 28 R 14 L 0 O 2
    "“senior”": [1, 0, 0, 0, 0, 0], // S 22 T 1 A 16 R 6 L 4 O 3
    "“sense”": [2, 0, -1, 0, -1, 0], // S 17 T 1 A 7 R 11 L 1 O 5
    "“september”": [1, 0, -1, 0, 0, 0], // S 19 T 3 A 16 R 7 L 0 O 3
    "“series”": [0, 0, 1, 0, 0, 0], // S 5 T 0 A 9 R 4 L 1 O 3
    "“seriously”": [0, 0, 0, 0, 1, 0], // S 6 T 0 A 5 R 1 L 3 O 3
    "“serious”": [0, 0, 0, 1, 0, 0], // S 6 T 1 A 4 R 3 L 1 O 1
    "“server”": [3, 0, -1, -1, 0, 0], // S 21 T 2 A 17 R 5 L 4 O 4
    "“service”": [1, -1, -1, 0, -1, 1], // S 47 T 4 A 25 R 13 L 5 O 17
    "“session”": [-1, 0, 1, 1, 0, -1], // S 14 T 4 A 55 R 22 L 4 O 2
    "“set base”": [0, 0, 1, -1, 1, 0], // S 8 T 2 A 24 R 2 L 3 O 1
    "“set gerund”": [-1, 0, 1, -1, 0, 0], // S 3 T 2 A 15 R 2 L 2 O 4
    "“set past”": [0, 2, -1, 0, -1, 0], // S 7 T 7 A 22 R 4 L 0 O 3
    "“setup”": [0, 0, -1, -1, 0, 0], // S 8 T 2 A 16 R 3 L 2 O 2
    "“set”": [-1, 2, -1, -1, 0, 0], // S 19 T 8 A 26 R 10 L 3 O 6
    "“seven”": [0, 0, 0, 1, 0, 1], // S 4 T 0 A 4 R 9 L 0 O 3
    "“several”": [-1, -1, 1, 1, 0, 1], // S 23 T 1 A 25 R 16 L 3 O 9
    "“share base”": [-1, -1, -1, -1, 1, 3], // S 4 T 0 A 9 R 4 L 8 O 20
    "“share gerund”": [0, 0, 0, 0, 0, 1], // S 8 T 1 A 9 R 5 L 0 O 5
    "“share participle”": [-1, 0, 0, 0, 0, 1], // S 3 T 0 A 9 R 3 L 0 O 3
    "“she”": [3, -1, 1, 0, 0, -2], // S 62 T 3 A 63 R 27 L 5 O 2
    "“shift”": [0, 0, 0, 0, 0, 1], // S 12 T 1 A 17 R 6 L 3 O 4
    "“shoot past”": [-1, 1, 1, 0, 0, 0], // S 0 T 4 A 6 R 2 L 2 O 2
    "“short”": [1, 0, 1, -1, 0, -1], // S 17 T 3 A 22 R 11 L 4 O 6
    "“should”": [-2, 1, -3, -2, 4, 2], // S 35 T 8 A 40 R 20 L 68 O 40
    "“show base”": [0, 0, 0, -1, 0, 0], // S 8 T 2 A 15 R 6 L 5 O 6
    "“show gerund”": [1, 0, -1, -1, 1, 0], // S 6 T 2 A 4 R 3 L 3 O 0
    "“show past”": [0, 0, 0, 1, 0, 0], // S 6 T 0 A 16 R 12 L 2 O 0
    "“show”": [0, 1, -1, 0, -1, 1], // S 10 T 2 A 16 R 10 L 2 O 11
    "“shut base”": [1, 0, 0, 0, 0, 0], // S 6 T 1 A 5 R 2 L 0 O 0
    "“side”": [-1, 0, 1, 0, 0, 0], // S 19 T 4 A 32 R 12 L 9 O 9
    "“significant”": [1, 0, 0, 0, 0, -1], // S 10 T 1 A 8 R 7 L 1 O 1
    "“sign”": [0, 0, 0, 0, -1, 0], // S 9 T 0 A 10 R 6 L 1 O 2
    "“similar”": [0, 0, -1, 0, 0, 2], // S 8 T 0 A 7 R 7 L 4 O 9
    "“simple”": [0, 1, 0, 0, 0, -1], // S 13 T 5 A 25 R 13 L 9 O 8
    "“simply”": [0, 0, 0, 0, 1, -1], // S 10 T 2 A 12 R 7 L 5 O 3
    "“since”": [-2, 0, -1, 2, 1, 0], // S 79 T 9 A 75 R 45 L 30 O 23
    "“single”": [-1, 0, 1, 1, 0, 0], // S 11 T 1 A 18 R 10 L 3 O 8
    "“sister”": [0, 0, -1, 1, 0, 0], // S 7 T 0 A 2 R 3 L 0 O 1
    "“sit base”": [0, -1, 1, 1, 0, -1], // S 8 T 0 A 13 R 7 L 1 O 2
    "“sit gerund”": [0, 0, 1, 0, 0, -1], // S 10 T 0 A 13 R 4 L 1 O 1
    "“sit past”": [0, 0, 1, -1, 0, 1], // S 6 T 0 A 20 R 0 L 0 O 2
    "“site”": [1, 0, 0, 0, 0, -1], // S 35 T 3 A 33 R 19 L 6 O 6
    "“situation”": [-1, 0, 2, -1, 1, -1], // S 11 T 1 A 19 R 4 L 16 O 6
    "“six”": [0, 0, 0, -1, 0, -1], // S 17 T 3 A 26 R 12 L 3 O 1
    "“size”": [0, -1, 0, 0, 1, 0], // S 6 T 0 A 12 R 3 L 5 O 3
    "“skill”": [0, 1, -3, 0, 3, 0], // S 26 T 10 A 14 R 17 L 20 O 13
    "“slack”": [-1, -1, 1, 0, 1, 0], // S 3 T 0 A 10 R 4 L 3 O 1
    "“sleep base”": [-1, 0, 1, 1, 0, 0], // S 4 T 0 A 9 R 5 L 2 O 0
    "“sleep”": [0, 0, 1, -2, 0, 1], // S 5 T 0 A 9 R 4 L 2 O 4
    "“slide”": [1, 0, -1, 0, 0, 0], // S 6 T 1 A 7 R 3 L 2 O 2
    "“slightly”": [1, 0, 0, 0, 0, 0], // S 9 T 0 A 7 R 4 L 0 O 0
    "“slowly”": [0, 0, -1, 1, 0, 0], // S 6 T 1 A 2 R 6 L 0 O 2
    "“slow”": [1, 0, 0, 0, 0, 0], // S 12 T 0 A 5 R 5 L 3 O 2
    "“small”": [-2, 0, -2, 3, 0, 2], // S 45 T 5 A 39 R 36 L 9 O 22
    "“social”": [-1, 0, 1, 1, 0, -1], // S 9 T 2 A 14 R 12 L 4 O 2
    "“society”": [0, 0, 0, -1, 0, 1], // S 6 T 1 A 4 R 1 L 0 O 9
    "“software”": [0, 1, -1, -1, -1, 2], // S 44 T 10 A 44 R 12 L 9 O 25
    "“solution”": [0, 1, 2, -1, -1, 0], // S 12 T 4 A 28 R 5 L 4 O 6
    "“solve base”": [-1, 2, 1, 0, -1, -1], // S 5 T 5 A 18 R 3 L 2 O 0
    "“solve gerund”": [-1, 1, 0, 1, 0, 0], // S 3 T 3 A 6 R 7 L 2 O 1
    "“somehow”": [0, 0, -1, 1, 0, 0], // S 6 T 0 A 2 R 7 L 0 O 1
    "“someone”": [1, 0, -1, -1, -1, 2], // S 28 T 5 A 24 R 7 L 12 O 20
    "“something”": [2, 2, -2, 0, -1, 0], // S 79 T 24 A 59 R 43 L 32 O 34
    "“sometimes”": [0, 0, 0, -1, 1, 0], // S 9 T 0 A 4 R 3 L 11 O 9
    "“somewhat”": [1, 0, -1, 0, 0, 0], // S 9 T 0 A 5 R 3 L 1 O 2
    "“some”": [-1, -1, 2, 1, -1, 0], // S 150 T 21 A 267 R 136 L 44 O 76
    "“soon”": [2, 0, -1, 0, -1, 0], // S 18 T 3 A 20 R 11 L 2 O 8
    "“sort”": [0, -1, -1, 0, 0, 1], // S 14 T 1 A 7 R 5 L 5 O 7
    "“sound”": [0, 0, 2, -2, 0, 0], // S 12 T 2 A 23 R 2 L 2 O 6
    "“source”": [0, 0, 0, -1, 0, 1], // S 16 T 2 A 19 R 4 L 2 O 11
    "“so”": [-3, 1, 7, -3, -1, 0], // S 225 T 35 A 424 R 143 L 72 O 106
    "“space”": [0, 0, 3, 0, 0, -2], // S 20 T 3 A 36 R 9 L 3 O 5
    "“speak base”": [1, 0, 1, -1, -1, 0], // S 9 T 0 A 8 R 0 L 2 O 6
    "“speak gerund”": [1, 0, 0, 1, -1, -1], // S 6 T 1 A 10 R 6 L 0 O 2
    "“speak past”": [0, 0, 1, 0, 0, 0], // S 4 T 0 A 13 R 1 L 0 O 0
    "“speaker”": [1, 0, 0, -1, 0, -1], // S 12 T 3 A 14 R 6 L 0 O 2
    "“special”": [2, 0, -1, -1, 0, 0], // S 17 T 0 A 13 R 4 L 0 O 3
    "“specific”": [-1, 1, 0, 0, 0, 0], // S 7 T 6 A 14 R 7 L 2 O 5
    "“spend base”": [2, 0, -1, 0, 0, -1], // S 19 T 2 A 12 R 4 L 5 O 6
    "“spend past”": [-1, 0, 1, 0, -1, 1], // S 16 T 1 A 44 R 8 L 2 O 3
    "“sponsor”": [0, 1, 1, -1, 1, -1], // S 8 T 3 A 16 R 5 L 3 O 2
    "“spring”": [0, 0, -1, 1, 0, 1], // S 9 T 2 A 10 R 8 L 1 O 5
    "“sprint”": [0, 0, 1, -1, 0, 0], // S 5 T 2 A 13 R 5 L 2 O 2
    "“stack”": [0, -1, 0, 0, 1, 0], // S 5 T 0 A 7 R 2 L 2 O 0
    "“staff”": [-1, 0, 2, -1, -1, 0], // S 15 T 3 A 19 R 7 L 1 O 3
    "“stage”": [0, 0, 1, -2, 0, 0], // S 7 T 0 A 13 R 4 L 3 O 6
    "“stand gerund”": [0, 0, 1, -1, 0, 0], // S 6 T 0 A 8 R 1 L 1 O 0
    "“standard”": [0, 1, 0, -1, 0, 0], // S 8 T 2 A 8 R 1 L 5 O 5
    "“start base”": [-2, 0, 2, 2, -1, -1], // S 25 T 6 A 44 R 19 L 11 O 20
    "“start gerund”": [0, 0, 1, -1, 0, -1], // S 18 T 3 A 28 R 5 L 3 O 4
    "“start participle”": [0, 0, 1, -1, 0, 0], // S 9 T 1 A 13 R 4 L 2 O 1
    "“start past”": [1, -1, 2, 0, -1, -1], // S 80 T 4 A 176 R 44 L 6 O 8
    "“startup”": [0, -1, -2, -1, 2, 2], // S 14 T 0 A 8 R 8 L 11 O 15
    "“start”": [2, 0, 0, -1, 0, 0], // S 19 T 0 A 13 R 8 L 2 O 2
    "“state”": [1, -1, -1, 0, 1, -1], // S 20 T 1 A 15 R 9 L 5 O 1
    "“station”": [1, 0, -1, 0, 0, 0], // S 9 T 1 A 16 R 3 L 1 O 0
    "“stay base”": [1, -1, 0, -1, 0, 1], // S 11 T 0 A 10 R 4 L 4 O 8
    "“stay gerund”": [0, 0, -1, 1, 0, 0], // S 5 T 0 A 3 R 6 L 1 O 1
    "“step”": [0, -1, 1, 1, 0, 0], // S 11 T 1 A 27 R 11 L 5 O 6
    "“still”": [3, 0, -1, 1, -1, -2], // S 73 T 9 A 55 R 66 L 21 O 23
    "“stop base”": [0, 1, 0, -1, 1, 0], // S 8 T 4 A 25 R 4 L 8 O 6
    "“stop past”": [0, 0, 0, 1, 0, 0], // S 8 T 0 A 17 R 5 L 1 O 1
    "“storage”": [0, 0, 1, -1, 0, 0], // S 6 T 2 A 12 R 0 L 0 O 0
    "“store”": [-1, 0, 1, 0, 0, 0], // S 13 T 1 A 24 R 4 L 0 O 2
    "“story”": [-1, 0, -1, -1, 0, 3], // S 12 T 3 A 22 R 10 L 6 O 25
    "“straight”": [1, 0, 0, 0, 0, 0], // S 6 T 0 A 5 R 4 L 1 O 1
    "“strange”": [1, 0, -1, 0, 0, 0], // S 9 T 1 A 5 R 0 L 0 O 2
    "“strategy”": [0, -1, 1, 0, 0, 0], // S 4 T 0 A 8 R 4 L 1 O 2
    "“stressful”": [1, 0, 0, 0, 0, 0], // S 7 T 0 A 1 R 0 L 0 O 1
    "“stress”": [1, 0, 0, 0, 0, 0], // S 10 T 1 A 6 R 2 L 1 O 0
    "“strong”": [-1, 0, 1, -1, 0, 0], // S 5 T 0 A 9 R 5 L 5 O 4
    "“structure”": [0, 0, 1, 0, -1, -1], // S 5 T 1 A 12 R 6 L 0 O 2
    "“struggle past”": [1, 0, -1, 0, 0, 0], // S 7 T 0 A 1 R 1 L 2 O 0
    "“stuck”": [0, 0, 0, 1, 0, -1], // S 6 T 0 A 9 R 7 L 3 O 1
    "“student”": [-2, 0, -1, 2, 1, 0], // S 99 T 17 A 91 R 66 L 33 O 42
    "“study base”": [1, 0, -1, 0, 0, 0], // S 5 T 1 A 3 R 2 L 0 O 1
    "“study”": [1, 0, 0, 0, -1, -1], // S 14 T 2 A 17 R 6 L 0 O 4
    "“stuff”": [0, 0, 2, -1, 0, 0], // S 15 T 1 A 26 R 7 L 7 O 6
    "“style”": [0, 0, 0, 0, 0, -1], // S 5 T 1 A 6 R 2 L 2 O 0
    "“subject”": [1, 0, -1, -1, 0, 0], // S 8 T 0 A 2 R 0 L 2 O 5
    "“submission”": [0, 0, -1, 1, 0, 0], // S 3 T 1 A 7 R 6 L 1 O 1
    "“submit base”": [0, 0, 1, -1, 0, 1], // S 3 T 1 A 10 R 0 L 0 O 5
    "“submit past”": [-1, 0, 0, 0, 0, 0], // S 2 T 0 A 11 R 5 L 0 O 2
    "“successfully”": [-1, 0, -1, 2, 0, 1], // S 2 T 0 A 4 R 15 L 1 O 3
    "“successful”": [-1, 0, -1, 1, -1, 1], // S 8 T 1 A 3 R 17 L 1 O 13
    "“success”": [0, 0, -1, 1, 0, 0], // S 9 T 3 A 1 R 22 L 2 O 10
    "“such”": [-1, 0, 0, 0, -1, 2], // S 21 T 4 A 29 R 19 L 10 O 28
    "“suddenly”": [1, 0, 1, -1, 0, -1], // S 4 T 0 A 4 R 1 L 0 O 0
    "“summer”": [1, 0, -1, 1, -1, 1], // S 30 T 5 A 20 R 16 L 1 O 12
    "“sunday”": [1, 0, -1, -1, 0, 0], // S 10 T 2 A 9 R 2 L 1 O 2
    "“supervisor”": [1, 1, 0, -1, -1, 0], // S 12 T 3 A 11 R 4 L 2 O 4
    "“supply”": [-1, 0, 1, -1, 0, 0], // S 7 T 2 A 10 R 0 L 2 O 1
    "“support base”": [1, 1, -1, 0, 0, 0], // S 10 T 5 A 8 R 5 L 4 O 6
    "“supportive”": [0, 0, 0, 0, 1, 0], // S 1 T 0 A 5 R 2 L 3 O 3
    "“support”": [1, -1, 0, 1, -1, 0], // S 15 T 0 A 16 R 12 L 2 O 13
    "“suppose participle”": [0, 1, -2, 1, 0, -1], // S 8 T 5 A 1 R 6 L 2 O 0
    "“sure”": [-1, 0, 1, -2, 1, 1], // S 20 T 7 A 37 R 12 L 20 O 24
    "“surprised”": [0, 0, 0, 1, 0, 0], // S 4 T 0 A 5 R 6 L 1 O 2
    "“surprise”": [0, 0, 0, 1, 0, 0], // S 7 T 0 A 3 R 9 L 1 O 1
    "“system”": [2, 0, -2, 0, 1, -2], // S 59 T 9 A 38 R 22 L 12 O 9
    "“s”": [0, 0, 0, 0, 1, 0], // S 4 T 1 A 4 R 2 L 3 O 0
    "“table”": [0, 0, 1, -1, 0, 0], // S 5 T 0 A 15 R 5 L 2 O 3
    "“take base”": [1, -1, -2, -2, 0, 4], // S 46 T 7 A 67 R 16 L 22 O 44
    "“take gerund”": [0, -1, 1, 1, 0, -1], // S 20 T 1 A 24 R 11 L 5 O 8
    "“take participle”": [-1, 0, 1, 0, 0, 0], // S 7 T 1 A 16 R 6 L 3 O 3
    "“take past”": [0, -1, 1, 1, -1, 0], // S 45 T 3 A 124 R 42 L 4 O 8
    "“take third”": [1, -1, -1, 0, 1, -1], // S 10 T 0 A 6 R 5 L 6 O 6
    "“talk base”": [-1, 0, -2, 2, -1, 2], // S 7 T 2 A 14 R 10 L 3 O 19
    "“talk gerund”": [0, 0, 1, -1, -1, 0], // S 12 T 2 A 22 R 2 L 0 O 5
    "“talk past”": [0, -1, 0, 0, 0, 0], // S 7 T 0 A 27 R 4 L 1 O 2
    "“talk third”": [1, 0, -1, 0, 1, 0], // S 4 T 1 A 3 R 2 L 3 O 0
    "“talk”": [-1, 1, 0, -1, 1, 0], // S 10 T 6 A 21 R 11 L 7 O 5
    "“task”": [-2, 2, -1, -1, 0, 0], // S 18 T 19 A 36 R 9 L 8 O 13
    "“teach base”": [-1, 1, 0, 0, 0, -1], // S 11 T 5 A 11 R 7 L 7 O 4
    "“teach gerund”": [1, 1, -2, 1, 0, -1], // S 40 T 9 A 28 R 15 L 7 O 14
    "“teach participle”": [0, 0, 0, 1, 1, 0], // S 5 T 0 A 5 R 6 L 6 O 1
    "“teach past”": [0, 0, -1, 0, 0, 1], // S 8 T 0 A 19 R 6 L 3 O 5
    "“teacher”": [2, 0, 0, -1, -1, 1], // S 34 T 1 A 15 R 6 L 2 O 16
    "“teammate”": [1, 0, 0, -1, 1, 0], // S 6 T 1 A 3 R 0 L 4 O 1
    "“team”": [0, -1, 2, 1, -1, -1], // S 162 T 24 A 189 R 104 L 36 O 49
    "“technical”": [0, 0, -1, 0, 0, 1], // S 22 T 3 A 16 R 11 L 6 O 16
    "“technology”": [1, 0, -1, 0, 1, -1], // S 17 T 5 A 13 R 10 L 9 O 6
    "“tech”": [1, 0, -1, 0, -1, 1], // S 26 T 3 A 22 R 11 L 3 O 15
    "“tell base”": [1, 0, 0, 0, -1, 1], // S 17 T 2 A 21 R 11 L 5 O 17
    "“tell gerund”": [1, 0, 0, 0, 0, -1], // S 9 T 0 A 13 R 5 L 0 O 1
    "“tell participle”": [1, 0, -2, 1, 0, 0], // S 8 T 3 A 4 R 7 L 2 O 1
    "“tell past”": [-1, 0, -1, 2, 0, 0], // S 19 T 2 A 61 R 26 L 6 O 5
    "“ten”": [-1, 1, 1, -1, 0, 0], // S 7 T 3 A 15 R 5 L 2 O 1
    "“term”": [-1, 0, -2, 4, 0, -1], // S 14 T 7 A 13 R 31 L 6 O 7
    "“terrible”": [0, 0, 0, 0, 0, -1], // S 4 T 1 A 1 R 4 L 2 O 1
    "“test base”": [0, 1, -1, -1, -1, 1], // S 2 T 4 A 7 R 1 L 1 O 3
    "“test”": [0, 0, 0, 0, 1, -1], // S 12 T 3 A 25 R 8 L 8 O 4
    "“thank base”": [0, 0, -1, -1, 0, 2], // S 2 T 0 A 2 R 3 L 1 O 27
    "“thanks”": [-1, -1, -2, 1, 0, 3], // S 3 T 0 A 5 R 10 L 2 O 24
    "“than”": [2, 0, 0, 1, -1, -2], // S 100 T 9 A 84 R 90 L 28 O 28
    "“that”": [-1, -1, 0, -1, 3, 1], // S 778 T 126 A 975 R 535 L 319 O 395
    "“their”": [-2, -1, -2, 3, -2, 3], // S 122 T 15 A 160 R 126 L 30 O 76
    "“themselves”": [0, 0, -2, 1, 0, 1], // S 11 T 1 A 6 R 9 L 3 O 5
    "“then”": [0, 0, 4, -3, -1, 0], // S 74 T 11 A 182 R 39 L 17 O 28
    "“theory”": [0, 0, 1, -1, 0, 0], // S 5 T 1 A 8 R 0 L 1 O 2
    "“there”": [3, 0, 2, 0, -4, -1], // S 243 T 19 A 192 R 106 L 35 O 85
    "“they”": [1, -2, 2, 0, 0, 0], // S 300 T 33 A 405 R 228 L 90 O 124
    "“the”": [-1, -1, 3, 1, 1, -1], // S 2069 T 296 A 2755 R 1464 L 540 O 816
    "“thing”": [-3, -1, 1, 0, 1, 2], // S 102 T 17 A 129 R 70 L 59 O 72
    "“think base”": [0, -2, -2, 0, 3, 1], // S 50 T 1 A 43 R 49 L 52 O 57
    "“think gerund”": [-2, 0, 3, -1, 0, 0], // S 5 T 1 A 26 R 4 L 7 O 5
    "“think participle”": [-1, 0, 1, 0, 0, 0], // S 2 T 0 A 4 R 4 L 4 O 3
    "“think past”": [1, 1, 2, -1, -1, -1], // S 52 T 11 A 70 R 18 L 12 O 11
    "“third”": [1, 0, 0, 0, 0, 0], // S 18 T 0 A 17 R 9 L 1 O 0
    "“this”": [-1, -2, -3, 0, 3, 3], // S 480 T 65 A 430 R 359 L 200 O 335
    "“thought”": [0, 0, -1, 1, -1, 1], // S 5 T 0 A 3 R 6 L 0 O 6
    "“though”": [-1, -1, 0, 2, 0, 0], // S 32 T 1 A 29 R 37 L 13 O 14
    "“three”": [-1, 1, 2, -2, 0, 0], // S 56 T 9 A 87 R 34 L 12 O 10
    "“throughout”": [-1, 0, 0, 0, 0, 1], // S 4 T 0 A 14 R 3 L 3 O 5
    "“through”": [2, 0, 2, -1, 0, -3], // S 81 T 11 A 118 R 34 L 21 O 15
    "“thus”": [0, 0, 1, -1, 0, 0], // S 7 T 0 A 9 R 2 L 1 O 2
    "“ticket”": [0, 1, 0, -1, -1, 0], // S 16 T 4 A 21 R 9 L 0 O 3
    "“time”": [1, -2, -1, 0, 2, 0], // S 282 T 25 A 267 R 169 L 90 O 101
    "“tired”": [-1, 0, 0, 0, 0, 1], // S 4 T 0 A 4 R 3 L 2 O 4
    "“today”": [-1, 0, 0, 0, 1, 1], // S 14 T 1 A 13 R 9 L 7 O 10
    "“together”": [-1, 0, 2, -1, -1, 1], // S 23 T 4 A 53 R 19 L 6 O 11
    "“tomorrow”": [-1, 0, 1, 0, 0, -1], // S 2 T 1 A 9 R 3 L 2 O 1
    "“tool”": [0, 1, -2, 0, 1, 0], // S 24 T 11 A 24 R 13 L 13 O 8
    "“too”": [-1, -1, 0, -1, 3, 0], // S 40 T 2 A 40 R 37 L 32 O 28
    "“topic”": [0, 0, 0, 1, -1, 0], // S 8 T 1 A 15 R 7 L 0 O 4
    "“totally”": [1, 0, 0, 0, 0, 0], // S 6 T 0 A 6 R 2 L 1 O 0
    "“total”": [-1, 0, -1, 1, 0, 0], // S 10 T 1 A 8 R 10 L 0 O 2
    "“touch”": [0, 0, 1, 0, 0, 0], // S 2 T 0 A 7 R 5 L 0 O 2
    "“tough”": [1, 0, 0, -2, 0, 1], // S 10 T 1 A 6 R 1 L 2 O 3
    "“towards”": [-1, 0, 2, 0, 0, -1], // S 8 T 1 A 21 R 7 L 8 O 5
    "“to”": [-2, 8, 0, -4, -1, 0], // S 1405 T 362 A 2079 R 922 L 460 O 757
    "“track”": [2, 0, 0, 0, 0, 0], // S 15 T 0 A 9 R 4 L 1 O 1
    "“traffic”": [-1, 1, 1, 0, 0, 0], // S 4 T 2 A 9 R 6 L 1 O 1
    "“training”": [-2, 1, 1, 0, 1, -2], // S 11 T 5 A 33 R 12 L 6 O 0
    "“trip”": [-2, 0, 2, 0, 0, 0], // S 4 T 1 A 17 R 4 L 1 O 1
    "“trouble”": [1, 0, 0, 0, 0, 0], // S 8 T 1 A 4 R 3 L 3 O 1
    "“true”": [-1, 0, 1, -1, 0, 1], // S 5 T 0 A 10 R 4 L 4 O 7
    "“truly”": [-1, 1, 0, 0, 0, 1], // S 1 T 2 A 2 R 4 L 3 O 4
    "“truth”": [1, 0, 0, -1, 0, 0], // S 4 T 1 A 2 R 1 L 3 O 3
    "“try base”": [-1, -1, 2, -1, 0, 0], // S 10 T 3 A 37 R 8 L 14 O 15
    "“try gerund”": [-1, 0, 2, 0, 1, -1], // S 15 T 3 A 37 R 10 L 10 O 5
    "“try past”": [0, -1, 3, -2, 0, 0], // S 11 T 0 A 60 R 6 L 1 O 4
    "“turn base”": [0, 0, -1, 0, 0, 1], // S 6 T 1 A 5 R 7 L 1 O 5
    "“turn past”": [-1, 0, 1, 1, 0, -1], // S 8 T 1 A 18 R 17 L 1 O 0
    "“turn third”": [1, 0, -2, 1, 1, -1], // S 9 T 0 A 4 R 10 L 3 O 1
    "“tutorial”": [-1, 0, 1, 1, 0, 0], // S 6 T 1 A 20 R 10 L 1 O 1
    "“twitter”": [0, 0, 1, -1, 0, 0], // S 7 T 1 A 11 R 2 L 1 O 6
    "“two”": [1, 0, -1, -1, 2, -1], // S 132 T 14 A 143 R 82 L 25 O 17
    "“type”": [1, 0, -1, 0, 0, 0], // S 9 T 1 A 7 R 4 L 2 O 4
    "“ultimately”": [-1, 1, -1, 1, 0, 1], // S 1 T 2 A 4 R 5 L 1 O 4
    "“unable”": [0, -1, 0, 0, 0, 0], // S 4 T 0 A 5 R 3 L 1 O 2
    "“understand base”": [1, -1, -1, 0, -1, 1], // S 22 T 3 A 23 R 11 L 7 O 14
    "“understand gerund”": [0, 1, 0, 0, -1, 0], // S 3 T 4 A 5 R 2 L 0 O 4
    "“understanding”": [-1, 0, -1, 0, 1, 1], // S 3 T 1 A 6 R 6 L 3 O 5
    "“under”": [-1, 0, 1, 0, 0, 0], // S 16 T 2 A 27 R 13 L 2 O 6
    "“unfortunately”": [2, 0, -1, 1, 0, -1], // S 15 T 0 A 3 R 12 L 2 O 1
    "“unique”": [0, 1, -1, 0, 0, 0], // S 4 T 3 A 2 R 5 L 2 O 5
    "“university”": [1, 0, -2, 2, -1, -1], // S 49 T 1 A 18 R 19 L 1 O 5
    "“until”": [-1, 0, 0, -1, 1, 0], // S 27 T 5 A 49 R 20 L 11 O 6
    "“update”": [1, 0, 0, 0, 0, 0], // S 8 T 0 A 12 R 2 L 1 O 2
    "“upon”": [1, -1, 0, 1, -1, 0], // S 10 T 0 A 4 R 5 L 1 O 4
    "“up”": [0, -1, -1, 3, -1, -1], // S 182 T 24 A 301 R 151 L 39 O 66
    "“use base”": [3, -1, 0, -2, 1, -1], // S 47 T 7 A 72 R 21 L 16 O 18
    "“use gerund”": [0, -1, 0, 1, 1, -1], // S 30 T 5 A 63 R 20 L 11 O 10
    "“use participle”": [0, 1, 1, 0, -1, -1], // S 15 T 4 A 24 R 12 L 3 O 3
    "“use past”": [0, -1, 1, -2, 0, 1], // S 25 T 2 A 76 R 11 L 8 O 8
    "“useful”": [0, 0, -1, -1, 1, 0], // S 6 T 1 A 3 R 3 L 7 O 6
    "“user”": [1, 0, 0, -1, -1, 0], // S 26 T 5 A 36 R 13 L 8 O 8
    "“use”": [-1, -1, 1, 0, 0, 0], // S 3 T 0 A 9 R 5 L 2 O 4
    "“usually”": [1, 0, 0, 0, -1, 0], // S 20 T 1 A 11 R 4 L 2 O 6
    "“us”": [1, 0, -1, 0, 0, 0], // S 10 T 3 A 5 R 5 L 0 O 2
    "“valuable”": [-1, 0, 0, 0, 1, 0], // S 0 T 0 A 4 R 5 L 6 O 1
    "“value”": [-1, 0, 0, 0, 1, 0], // S 7 T 3 A 11 R 7 L 5 O 7
    "“variety”": [1, 0, 0, 0, 0, 0], // S 9 T 0 A 3 R 1 L 0 O 1
    "“various”": [0, 0, 1, 0, 0, 0], // S 6 T 1 A 16 R 2 L 1 O 1
    "“venue”": [-1, 0, 1, 0, 1, 0], // S 8 T 1 A 17 R 5 L 3 O 2
    "“version”": [-1, 0, 1, 0, 1, 0], // S 11 T 2 A 17 R 3 L 4 O 3
    "“very”": [4, -2, -2, 0, -1, 1], // S 112 T 3 A 60 R 66 L 19 O 33
    "“via”": [0, 0, 1, 1, -1, 0], // S 4 T 1 A 13 R 5 L 0 O 3
    "“video”": [-1, 0, 2, -1, -1, 0], // S 10 T 3 A 36 R 8 L 3 O 9
    "“view”": [1, 1, 0, 0, -1, -1], // S 10 T 4 A 9 R 4 L 1 O 3
    "“vision”": [2, -1, 0, 0, 0, 0], // S 9 T 0 A 9 R 1 L 0 O 2
    "“voice”": [-1, 0, 1, 1, 0, 0], // S 2 T 1 A 10 R 5 L 1 O 1
    "“volunteer past”": [-1, 0, 2, 0, 0, 0], // S 0 T 1 A 10 R 1 L 0 O 0
    "“volunteer”": [-1, -1, 1, 0, 0, 1], // S 11 T 1 A 23 R 7 L 3 O 12
    "“wait base”": [-1, 0, 1, -1, 0, 1], // S 7 T 0 A 16 R 2 L 3 O 9
    "“wait gerund”": [0, 0, 0, 1, 0, -1], // S 8 T 1 A 12 R 9 L 5 O 2
    "“walk base”": [0, 0, 1, -1, 0, 0], // S 5 T 0 A 10 R 0 L 3 O 3
    "“want base”": [1, 0, 2, -2, 0, -1], // S 39 T 11 A 40 R 7 L 18 O 49
    "“want past”": [-2, 5, -1, 0, -3, -1], // S 41 T 69 A 57 R 22 L 4 O 14
    "“watch past”": [1, 0, 0, 0, 0, 0], // S 4 T 0 A 10 R 2 L 0 O 0
    "“water”": [1, 0, 0, 0, 0, 0], // S 18 T 1 A 11 R 5 L 2 O 4
    "“way”": [-1, 0, -1, 0, 3, -1], // S 67 T 15 A 95 R 57 L 43 O 41
    "“website”": [2, -1, -1, 0, 1, -1], // S 28 T 2 A 30 R 12 L 6 O 4
    "“web”": [0, 0, -1, 2, 0, 1], // S 29 T 5 A 24 R 14 L 3 O 11
    "“weekend”": [1, 1, -1, 0, 0, -1], // S 19 T 3 A 11 R 5 L 1 O 2
    "“week”": [-1, 0, 0, 0, 0, 0], // S 105 T 10 A 105 R 68 L 14 O 25
    "“weird”": [1, 0, 0, 0, 0, 0], // S 6 T 0 A 3 R 2 L 1 O 1
    "“well”": [-2, -1, -3, 3, 0, 3], // S 67 T 7 A 68 R 73 L 19 O 45
    "“we”": [-1, 2, 4, 1, -2, -3], // S 558 T 115 A 1095 R 496 L 141 O 155
    "“whatever”": [0, 0, 0, -1, 0, 1], // S 4 T 2 A 8 R 1 L 1 O 6
    "“what”": [0, -1, 1, -3, 2, 2], // S 160 T 26 A 214 R 93 L 75 O 115
    "“whenever”": [-1, 0, 1, -1, 0, 0], // S 1 T 1 A 9 R 1 L 0 O 2
    "“when”": [2, -2, 0, -1, 1, -1], // S 190 T 15 A 195 R 87 L 62 O 72
    "“where”": [2, 0, 3, -4, 0, -1], // S 84 T 15 A 135 R 33 L 20 O 29
    "“whether”": [-1, 0, 0, 0, 1, 1], // S 17 T 3 A 14 R 4 L 7 O 11
    "“which”": [2, -1, 1, -1, -2, 1], // S 169 T 20 A 208 R 106 L 31 O 49
    "“while”": [2, 0, 0, 1, -2, -1], // S 70 T 10 A 77 R 44 L 12 O 25
    "“whole”": [0, 0, -2, 1, 0, 1], // S 18 T 3 A 17 R 25 L 6 O 16
    "“who”": [1, -2, 1, -1, 0, 2], // S 130 T 7 A 141 R 59 L 34 O 62
    "“why”": [-2, -1, 0, -1, 0, 3], // S 26 T 3 A 32 R 10 L 8 O 35
    "“wide”": [0, 0, 1, -1, 0, 0], // S 9 T 0 A 10 R 0 L 0 O 1
    "“willing”": [0, 0, 0, 0, 0, 1], // S 3 T 2 A 2 R 2 L 2 O 4
    "“will”": [-4, -1, -4, 0, 5, 3], // S 60 T 14 A 79 R 58 L 94 O 189
    "“win past”": [0, 0, -2, 2, 0, 0], // S 1 T 0 A 0 R 13 L 0 O 1
    "“wish base”": [-1, 0, -1, 0, 0, 2], // S 1 T 0 A 1 R 3 L 5 O 13
    "“within”": [-1, 1, 1, -1, 0, 0], // S 16 T 6 A 29 R 14 L 4 O 5
    "“without”": [-1, 2, -1, -1, 2, -1], // S 25 T 11 A 37 R 17 L 16 O 16
    "“with”": [-1, 0, 3, -1, 1, -1], // S 481 T 72 A 788 R 330 L 142 O 179
    "“woman”": [0, 0, 1, 0, 0, -1], // S 10 T 1 A 12 R 6 L 1 O 4
    "“wonderful”": [1, 0, -1, 1, 0, 0], // S 7 T 0 A 0 R 8 L 1 O 2
    "“word”": [0, -1, 0, 0, 0, 1], // S 16 T 1 A 27 R 10 L 3 O 11
    "“work base”": [0, 1, 1, -1, 0, -1], // S 50 T 16 A 70 R 26 L 22 O 24
    "“work gerund”": [1, 1, -1, 1, -1, 0], // S 85 T 12 A 84 R 54 L 18 O 28
    "“work participle”": [2, 0, -1, 0, 0, 0], // S 17 T 0 A 8 R 9 L 3 O 3
    "“work past”": [0, 0, 0, 1, 0, -1], // S 29 T 3 A 60 R 32 L 6 O 2
    "“workshop”": [-1, 0, 1, 1, 0, -1], // S 39 T 7 A 80 R 39 L 12 O 15
    "“work”": [2, 0, -1, -2, 3, -3], // S 120 T 23 A 110 R 63 L 52 O 49
    "“world”": [1, 1, -2, 0, 0, 0], // S 30 T 6 A 11 R 12 L 4 O 12
    "“worry base”": [1, 0, 0, 0, 0, 0], // S 5 T 0 A 4 R 1 L 0 O 4
    "“worth”": [0, 0, -2, 0, 0, 2], // S 10 T 1 A 4 R 8 L 5 O 13
    "“would”": [0, 3, 1, -4, -1, 0], // S 237 T 55 A 322 R 99 L 90 O 110
    "“write base”": [0, -1, -1, -2, -1, 4], // S 22 T 4 A 26 R 8 L 6 O 35
    "“write gerund”": [0, 0, -1, 0, -1, 1], // S 19 T 4 A 25 R 13 L 4 O 22
    "“write participle”": [0, 0, 0, 1, 0, 0], // S 8 T 1 A 15 R 8 L 2 O 7
    "“write past”": [-1, 0, 0, -1, 0, 1], // S 7 T 2 A 36 R 4 L 2 O 6
    "“wrong”": [-3, -1, 1, 1, 1, 1], // S 11 T 1 A 28 R 13 L 10 O 12
    "“year”": [4, 0, -5, 0, 0, 1], // S 257 T 23 A 76 R 100 L 32 O 70
    "“yes”": [-2, 1, 0, 2, -1, 0], // S 3 T 3 A 11 R 12 L 1 O 10
    "“yet”": [1, 0, -1, 1, 0, -2], // S 28 T 1 A 8 R 14 L 5 O 3
    "“young”": [1, 0, 1, 0, -1, -1], // S 18 T 1 A 9 R 9 L 1 O 5
    "“yourself”": [0, 0, 0, -1, 0, 1], // S 2 T 0 A 2 R 0 L 5 O 14
    "“your”": [1, -2, -2, -4, 3, 3], // S 46 T 1 A 26 R 9 L 44 O 78
    "“you”": [0, -3, -1, -5, 2, 8], // S 139 T 8 A 118 R 47 L 111 O 279
    "“zero”": [0, 0, 0, 1, 0, 0], // S 5 T 0 A 5 R 6 L 1 O 1
    "“￼”": [0, -1, 2, -1, 0, -1], // S 9 T 0 A 28 R 5 L 4 O 2
  },
}
