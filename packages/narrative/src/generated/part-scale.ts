import type { PartScale } from '../scale.ts'

/**
 * Written by `pnpm evaluate parts --write`: points by sign for situation, task, action, result, learning and outside
 * the story, counted from 50 texts that people wrote; 1904 sentences of 50 of them two readers tell alike.
 * Behind each sign: in how many sentences it stands, by part. 20 points multiply the odds by e.
 */
export const partScale: PartScale = {
  unit: 20,
  base: [3, -11, 3, 3, -6, 5],
  // Of all answers with at least such a share, by twentieths: how many are the readers', on authors not counted from.
  right: [0.54, 0.54, 0.54, 0.54, 0.54, 0.54, 0.55, 0.56, 0.58, 0.61, 0.63, 0.67, 0.71, 0.78, 0.82, 0.88, 0.88, 0.89, 0.97, 0.97],
  turns: {
    "sentence": [
      [28, 2, -2, -22, -16, -9],
      [-6, 19, 0, -20, -26, -6],
      [-13, -17, 24, 2, -12, -4],
      [-39, -27, -13, 27, -4, -14],
      [-29, -25, -22, -8, 26, -4],
      [-10, -10, -17, -13, -9, 29],
    ],
    "paragraph": [
      [14, 15, -4, -17, -19, -6],
      [-6, 26, 10, -14, -14, -10],
      [-1, -11, 23, 2, -14, -5],
      [-21, -8, -6, 22, 4, -3],
      [-18, -7, -15, -3, 27, 5],
      [2, 4, -6, -14, 4, 20],
    ],
    "section": [
      [-4, -6, -8, 0, -7, 1],
      [-4, -3, 7, -5, -3, 2],
      [-1, 2, 3, -14, 1, 0],
      [6, -6, 1, 3, 2, -4],
      [13, -3, -8, -6, 3, 7],
      [22, -4, -12, -2, 4, 22],
    ],
    "step": [
      [35, -4, -7, -6, -2, -2],
      [-5, 32, -8, -4, -1, -2],
      [-11, -9, 45, -12, -4, -5],
      [-12, -7, -15, 46, -5, -7],
      [-3, -2, -4, -3, -1, -1],
      [-3, -2, -5, -3, -1, -1],
    ],
    "short paragraph": [
      [-4, 56, -7, -4, -1, -3],
      [-5, -4, 35, -6, -2, -2],
      [-9, -9, 11, 30, -4, -5],
      [-6, -7, -12, 2, -2, -4],
      [-2, -3, -4, -2, 0, -1],
      [-3, -4, -7, -4, -1, -2],
    ],
  },
  signs: {
    "10 to 17 words": [2, -1, 0, 1, -1, -1], // S 174 T 17 A 156 R 110 L 45 O 111
    "18 to 28 words": [0, 0, -1, 0, 1, 0], // S 181 T 30 A 169 R 100 L 58 O 93
    "5 to 9 words": [0, 1, 0, 0, -1, 0], // S 68 T 14 A 60 R 44 L 20 O 74
    "alone in paragraph": [-4, 1, 2, -1, 1, 2], // S 9 T 14 A 54 R 27 L 24 O 59
    "before headings": [1, 0, 1, -1, -1, -1], // S 65 T 10 A 33 R 13 L 2 O 30
    "below heading": [1, -1, 0, -1, 0, 1], // S 37 T 1 A 15 R 7 L 5 O 17
    "closes paragraph": [-2, 0, -1, 1, 0, 3], // S 108 T 30 A 145 R 120 L 67 O 156
    "colon at end": [-1, 0, 0, 0, -1, 2], // S 3 T 2 A 5 R 10 L 2 O 14
    "dash": [0, 0, -2, 0, 0, 1], // S 10 T 0 A 5 R 9 L 5 O 12
    "does change": [-2, 1, 1, 1, 0, -2], // S 95 T 21 A 139 R 71 L 36 O 47
    "does change-down": [0, 1, -1, 1, 1, -1], // S 5 T 4 A 2 R 7 L 5 O 2
    "does change-up": [0, 0, 0, 0, 0, 1], // S 13 T 4 A 17 R 18 L 8 O 15
    "does cognition": [-2, 0, 1, -2, 0, 1], // S 126 T 23 A 129 R 67 L 63 O 92
    "does communication": [-2, 0, 1, 0, 0, 2], // S 114 T 16 A 155 R 73 L 47 O 87
    "does competition": [-1, 0, 0, 0, 1, -1], // S 8 T 2 A 9 R 3 L 6 O 7
    "does creation": [0, 1, 0, -1, -1, 1], // S 51 T 12 A 55 R 25 L 11 O 34
    "does decide": [-2, 1, 5, -2, -1, 0], // S 15 T 4 A 45 R 3 L 3 O 9
    "does deed": [-1, 1, 3, -2, -1, -1], // S 276 T 46 A 355 R 170 L 95 O 169
    "does emotion": [1, 1, -2, 0, -1, 1], // S 64 T 13 A 28 R 28 L 19 O 46
    "does feel": [1, -1, -1, 1, -1, 1], // S 45 T 2 A 16 R 25 L 16 O 33
    "does get-worse": [1, -1, -1, 0, 1, 0], // S 7 T 0 A 5 R 8 L 6 O 8
    "does hedge": [0, 0, -1, -1, 2, 1], // S 55 T 7 A 30 R 22 L 29 O 39
    "does learn": [0, -1, -2, 0, 3, 1], // S 63 T 9 A 46 R 39 L 40 O 39
    "does motion": [-1, 0, 0, 2, 0, -1], // S 88 T 16 A 114 R 82 L 41 O 58
    "does outcome": [-1, 1, -2, 3, 0, -1], // S 46 T 13 A 64 R 64 L 23 O 38
    "does perception": [0, -1, -1, 1, 0, 0], // S 43 T 4 A 34 R 36 L 22 O 32
    "does plan": [0, 0, 0, 0, 1, -1], // S 12 T 3 A 18 R 11 L 9 O 12
    "does possession": [0, 0, 0, 1, 0, -2], // S 150 T 23 A 151 R 100 L 55 O 68
    "does praise": [-1, -1, 1, 1, -1, 1], // S 4 T 0 A 9 R 10 L 2 O 13
    "does say": [-1, -1, 1, 0, -1, 1], // S 59 T 8 A 92 R 44 L 21 O 47
    "does show": [-1, -1, 1, 1, 0, 0], // S 3 T 0 A 11 R 10 L 4 O 6
    "does social": [-2, 2, 3, -1, -1, -2], // S 172 T 36 A 207 R 103 L 63 O 94
    "does stative": [2, 1, 1, -4, 0, 0], // S 103 T 18 A 101 R 40 L 35 O 54
    "does think": [0, -1, -1, 0, 1, 1], // S 94 T 11 A 68 R 44 L 45 O 61
    "does want": [0, 4, -2, -3, 1, 0], // S 41 T 19 A 33 R 14 L 31 O 36
    "ellipsis": [1, 0, 0, -1, 0, 0], // S 3 T 0 A 3 R 0 L 1 O 3
    "exclamation": [-2, 0, -1, 1, 0, 2], // S 3 T 3 A 10 R 13 L 5 O 15
    "first sentence": [3, -1, -1, -2, 0, 2], // S 22 T 3 A 6 R 0 L 1 O 15
    "has act": [0, -1, 1, 0, 0, 0], // S 221 T 32 A 223 R 130 L 71 O 126
    "has aim": [-2, 2, -1, 0, 0, 1], // S 3 T 9 A 5 R 8 L 5 O 9
    "has animal": [0, 0, -1, 1, -1, 0], // S 5 T 1 A 8 R 6 L 1 O 5
    "has approximate": [1, 0, -1, 1, -1, 0], // S 14 T 0 A 7 R 11 L 0 O 3
    "has artefact": [2, 0, 1, 0, 0, -2], // S 146 T 21 A 152 R 83 L 35 O 54
    "has attribute": [0, 0, 0, 0, 0, 1], // S 67 T 8 A 54 R 36 L 24 O 44
    "has audience": [1, 0, -1, 2, -1, -2], // S 187 T 27 A 152 R 110 L 57 O 82
    "has blame": [2, -1, -2, 0, 0, 0], // S 20 T 1 A 7 R 10 L 7 O 9
    "has body": [-1, 0, 1, 0, 0, 1], // S 5 T 0 A 12 R 3 L 3 O 5
    "has building": [-1, 0, -1, 1, 1, 0], // S 12 T 2 A 12 R 13 L 7 O 6
    "has change-up": [0, 0, 0, 1, 0, 0], // S 1 T 0 A 3 R 3 L 1 O 0
    "has cognition": [0, 2, -2, -1, 1, 1], // S 151 T 31 A 128 R 92 L 59 O 101
    "has communication": [-1, -1, 3, 2, 0, -3], // S 143 T 23 A 204 R 113 L 53 O 79
    "has degree": [0, 0, 0, 0, 2, -1], // S 133 T 22 A 123 R 85 L 64 O 66
    "has event": [-1, 2, 0, 1, -1, -2], // S 66 T 16 A 63 R 52 L 24 O 29
    "has evidence": [-1, 2, 0, 1, -1, -1], // S 22 T 9 A 29 R 19 L 5 O 13
    "has feeling": [0, 0, 0, -1, 0, 1], // S 9 T 1 A 6 R 1 L 3 O 10
    "has felt": [1, 0, -2, 1, -1, 0], // S 30 T 5 A 15 R 20 L 9 O 16
    "has few": [1, -1, 1, 0, 0, 0], // S 31 T 1 A 33 R 18 L 9 O 10
    "has food": [0, 0, 1, 0, 0, 0], // S 4 T 0 A 11 R 5 L 1 O 2
    "has frequency": [3, -1, 0, -1, -1, -1], // S 50 T 3 A 21 R 9 L 11 O 21
    "has group": [1, 1, 2, -1, -2, 0], // S 165 T 23 A 164 R 71 L 32 O 65
    "has hedge": [0, 2, -2, -3, 2, 2], // S 108 T 18 A 69 R 40 L 53 O 80
    "has intensify": [-1, 1, -1, 0, 2, -1], // S 67 T 11 A 63 R 41 L 36 O 28
    "has judged": [1, 0, -1, 1, 0, -1], // S 212 T 33 A 172 R 124 L 63 O 100
    "has measured": [3, 0, 0, 0, -1, -3], // S 86 T 10 A 70 R 45 L 29 O 29
    "has money": [1, 1, 0, -1, 0, 0], // S 12 T 2 A 13 R 4 L 4 O 8
    "has month": [1, 0, 0, -1, 0, 0], // S 13 T 0 A 12 R 2 L 1 O 3
    "has ordinal": [1, -1, 1, 0, 1, -1], // S 43 T 3 A 42 R 23 L 13 O 9
    "has organization": [4, 0, -1, -1, -2, -1], // S 141 T 13 A 94 R 48 L 17 O 37
    "has outcome": [0, 0, -2, 2, 0, -1], // S 31 T 7 A 20 R 31 L 9 O 16
    "has part-of-day": [0, 0, 1, 0, 0, 0], // S 0 T 0 A 3 R 3 L 0 O 1
    "has person": [1, 0, 0, -1, 0, -1], // S 190 T 28 A 171 R 101 L 64 O 91
    "has place": [2, 0, -1, 0, -2, 1], // S 73 T 6 A 47 R 37 L 12 O 32
    "has possession": [1, 0, 0, -1, 1, -1], // S 25 T 4 A 16 R 9 L 9 O 13
    "has praise": [-3, 1, -4, 5, 1, 1], // S 72 T 20 A 54 R 95 L 50 O 73
    "has quantifier": [1, -1, 1, -1, 2, -2], // S 182 T 23 A 175 R 107 L 74 O 80
    "has quantity": [1, -1, -3, 1, 1, 0], // S 34 T 3 A 15 R 18 L 12 O 16
    "has sea": [1, 0, 0, 0, 0, 0], // S 4 T 0 A 4 R 1 L 1 O 2
    "has season": [-1, 1, 1, 0, 0, 0], // S 3 T 3 A 8 R 4 L 1 O 1
    "has served": [-1, 1, 0, 2, 0, -1], // S 72 T 13 A 87 R 61 L 26 O 33
    "has size": [1, -1, 0, 0, 0, 0], // S 82 T 9 A 57 R 43 L 19 O 36
    "has stake": [1, 0, 0, 0, 0, -1], // S 10 T 2 A 6 R 4 L 3 O 1
    "has state": [1, 0, 1, -2, 0, 0], // S 83 T 15 A 85 R 43 L 34 O 54
    "has tangible": [0, -1, 2, -1, -1, 1], // S 46 T 4 A 61 R 26 L 11 O 28
    "has technical": [2, 2, 0, 0, 0, -3], // S 99 T 15 A 84 R 40 L 23 O 26
    "has time": [1, 0, 1, 1, -1, -2], // S 102 T 11 A 88 R 61 L 22 O 27
    "has trouble": [0, 1, 1, -1, 1, -2], // S 41 T 10 A 36 R 18 L 21 O 22
    "has unit-of-time": [0, -1, 0, 4, 0, -3], // S 78 T 4 A 62 R 59 L 19 O 13
    "has vehicle": [1, 0, 0, 0, 0, 0], // S 7 T 0 A 2 R 2 L 0 O 1
    "i past": [0, 2, 5, -1, -1, -4], // S 100 T 19 A 162 R 36 L 22 O 6
    "i present": [-1, 0, -1, 1, 1, 1], // S 30 T 4 A 14 R 15 L 27 O 41
    "in block quote": [0, -1, -1, 2, -1, 0], // S 10 T 0 A 6 R 17 L 1 O 6
    "in fifth 1": [4, 1, -3, -1, -3, 2], // S 185 T 24 A 69 R 33 L 4 O 73
    "in fifth 1 of a short text": [3, 0, -2, -1, 0, -1], // 
    "in fifth 2": [2, 2, 1, -2, -2, -2], // S 154 T 22 A 129 R 36 L 8 O 28
    "in fifth 2 of a short text": [0, 1, 0, -1, 0, 0], // 
    "in fifth 3": [-1, -1, 2, 0, 0, 0], // S 97 T 15 A 123 R 66 L 23 O 58
    "in fifth 3 of a short text": [-1, 0, 2, -1, 0, 0], // 
    "in fifth 4": [-1, -1, 0, -1, 2, 0], // S 66 T 11 A 110 R 78 L 57 O 66
    "in fifth 4 of a short text": [0, 0, 1, 1, 0, 0], // 
    "in fifth 5": [-5, -3, -1, 3, 3, 3], // S 15 T 1 A 60 R 99 L 75 O 119
    "in fifth 5 of a short text": [-1, 0, -2, 3, 0, 0], // 
    "in list": [-1, 2, 0, 1, 1, -3], // S 11 T 12 A 46 R 33 L 23 O 31
    "in tenth 1": [3, 1, -2, -1, -2, 2], // S 105 T 17 A 25 R 11 L 1 O 48
    "in tenth 1 of a short text": [3, 0, -1, -1, 0, 0], // 
    "in tenth 10": [-3, -2, -2, 1, 2, 3], // S 5 T 0 A 17 R 45 L 38 O 76
    "in tenth 10 of a short text": [0, 0, -1, 2, 0, 0], // 
    "in tenth 2": [1, 0, 0, 1, -1, 0], // S 80 T 7 A 44 R 22 L 3 O 25
    "in tenth 2 of a short text": [1, 1, -1, 0, 0, 0], // 
    "in tenth 3": [0, 1, 1, 0, -1, -1], // S 77 T 8 A 71 R 24 L 2 O 20
    "in tenth 3 of a short text": [0, 1, 0, -1, 0, 0], // 
    "in tenth 4": [2, 2, 1, -2, 0, -1], // S 77 T 14 A 58 R 12 L 6 O 8
    "in tenth 4 of a short text": [0, 1, 1, -1, 0, 0], // 
    "in tenth 5": [1, 0, 1, 0, -1, 0], // S 55 T 12 A 64 R 24 L 5 O 22
    "in tenth 5 of a short text": [0, 0, 1, -1, 0, 0], // 
    "in tenth 6": [-1, -2, 1, 1, 1, 1], // S 42 T 3 A 59 R 42 L 18 O 36
    "in tenth 6 of a short text": [0, 0, 1, -1, 0, 0], // 
    "in tenth 7": [-2, -1, 2, 0, 1, -1], // S 29 T 6 A 59 R 36 L 28 O 27
    "in tenth 7 of a short text": [0, 0, 1, 0, 0, 0], // 
    "in tenth 8": [1, 0, -2, 0, 1, 1], // S 37 T 5 A 51 R 42 L 29 O 39
    "in tenth 8 of a short text": [0, 0, 0, 1, 0, 0], // 
    "in tenth 9": [-3, -1, 1, 1, 1, 0], // S 10 T 1 A 43 R 54 L 37 O 43
    "in tenth 9 of a short text": [0, 0, -1, 2, 0, 0], // 
    "last but one": [-1, 0, -1, 2, 0, 1], // S 1 T 0 A 5 R 10 L 10 O 21
    "last sentence": [-2, -1, -2, 2, 0, 2], // S 0 T 0 A 2 R 6 L 10 O 25
    "link": [1, -1, 1, 0, -2, 2], // S 41 T 3 A 52 R 25 L 1 O 28
    "money": [-1, 0, -1, 1, 1, 0], // S 2 T 0 A 4 R 6 L 3 O 2
    "negated": [2, -1, -1, 0, 0, 0], // S 44 T 1 A 18 R 10 L 9 O 19
    "no full stop": [-1, 0, 2, 1, -1, 0], // S 0 T 1 A 13 R 9 L 1 O 13
    "number": [3, -1, 0, 3, 0, -4], // S 134 T 13 A 120 R 90 L 28 O 33
    "numbers": [-1, -1, 0, 3, 0, 0], // S 23 T 1 A 30 R 31 L 8 O 12
    "opens bold": [1, -1, -1, 0, 0, 1], // S 8 T 0 A 6 R 7 L 6 O 12
    "opens paragraph": [2, 0, -1, -2, -1, 2], // S 174 T 35 A 154 R 85 L 56 O 125
    "others past": [3, -2, -2, 4, -1, -2], // S 155 T 15 A 103 R 129 L 24 O 27
    "others present": [-1, -1, -1, -1, 0, 4], // S 83 T 10 A 36 R 39 L 34 O 133
    "over 28 words": [0, -1, 2, -1, 1, -2], // S 85 T 11 A 92 R 45 L 41 O 25
    "passive": [1, 1, -2, 0, -1, 0], // S 29 T 4 A 14 R 9 L 5 O 12
    "percent": [1, 0, -1, 1, 0, 0], // S 7 T 0 A 4 R 9 L 2 O 2
    "question": [-1, 2, -1, -2, 0, 2], // S 6 T 10 A 7 R 1 L 7 O 25
    "quotation inside": [0, -1, 1, 0, 0, 0], // S 23 T 2 A 33 R 13 L 4 O 9
    "says advice": [-1, 0, 0, -2, 3, 1], // S 44 T 6 A 36 R 14 L 39 O 54
    "says aim": [-1, 3, 0, 0, 0, -1], // S 0 T 7 A 1 R 1 L 0 O 0
    "says alternative": [-1, -1, 0, 0, 0, 1], // S 7 T 0 A 14 R 7 L 4 O 10
    "says belief": [-1, -1, -2, -1, 2, 3], // S 26 T 2 A 15 R 16 L 25 O 37
    "says better": [0, 0, 0, 1, 0, -1], // S 3 T 0 A 2 R 6 L 4 O 1
    "says candidacy": [-1, 0, -1, 1, 0, 0], // S 14 T 3 A 19 R 18 L 9 O 14
    "says choice": [-1, 0, 3, -1, -1, -1], // S 4 T 1 A 20 R 0 L 0 O 0
    "says conduct": [-1, 0, 0, 1, 0, 0], // S 2 T 2 A 3 R 5 L 5 O 3
    "says content": [0, 0, -1, 0, 0, 0], // S 4 T 1 A 0 R 5 L 1 O 1
    "says dated": [0, 0, 1, 0, -1, 0], // S 16 T 1 A 8 R 4 L 0 O 1
    "says deed": [-3, -2, 7, 0, -2, -1], // S 53 T 7 A 166 R 41 L 9 O 15
    "says differently": [-1, 0, 0, 0, 2, -1], // S 6 T 1 A 4 R 4 L 12 O 2
    "says earlier": [4, -1, 0, -1, 0, -3], // S 121 T 9 A 74 R 37 L 23 O 21
    "says entered": [1, 0, -1, 0, 0, 0], // S 8 T 1 A 1 R 0 L 0 O 0
    "says example": [-1, 0, 0, 0, 0, 1], // S 6 T 2 A 11 R 5 L 3 O 9
    "says feelings": [1, 0, -1, 0, 0, 1], // S 53 T 6 A 25 R 27 L 14 O 31
    "says future": [0, 2, -2, -1, -1, 3], // S 26 T 7 A 26 R 16 L 21 O 49
    "says goal": [-2, 7, -2, -1, -1, -1], // S 10 T 23 A 18 R 8 L 5 O 3
    "says inward": [4, 0, -3, 1, 0, -1], // S 106 T 9 A 48 R 41 L 24 O 23
    "says later": [-1, 0, 0, 3, -1, -2], // S 54 T 9 A 67 R 51 L 16 O 22
    "says learned": [-1, 0, -1, 0, 3, 0], // S 6 T 3 A 16 R 12 L 19 O 9
    "says lesson": [-1, -1, -2, 0, 5, -1], // S 6 T 0 A 4 R 4 L 25 O 5
    "says meeting": [-3, 0, 3, 1, 1, -1], // S 45 T 7 A 99 R 44 L 19 O 19
    "says moral": [-1, 0, -1, 1, 0, 0], // S 0 T 0 A 0 R 2 L 4 O 4
    "says obliged": [-1, 2, 0, 0, 0, 0], // S 1 T 3 A 11 R 4 L 2 O 1
    "says outcome": [-2, 0, -2, 6, -1, -2], // S 32 T 6 A 32 R 67 L 12 O 12
    "says part": [0, 0, 1, 0, 0, 0], // S 4 T 0 A 4 R 0 L 0 O 1
    "says particulars": [0, 0, 1, -1, 0, 0], // S 23 T 2 A 24 R 9 L 7 O 5
    "says plan": [-2, 1, 0, -2, 1, 2], // S 1 T 0 A 7 R 0 L 10 O 16
    "says precept": [-1, -1, 0, -2, 3, 0], // S 11 T 2 A 8 R 1 L 24 O 28
    "says proposal": [-3, 1, -1, -1, 2, 2], // S 2 T 4 A 7 R 2 L 12 O 20
    "says purpose": [-4, 5, -2, -2, 1, 1], // S 42 T 30 A 60 R 29 L 26 O 44
    "says reached": [-1, 0, -2, 2, -1, 1], // S 3 T 1 A 0 R 10 L 1 O 6
    "says reason": [0, 1, 0, -1, 1, -2], // S 57 T 12 A 46 R 19 L 21 O 12
    "says reflection": [-1, 0, -3, 0, 3, 0], // S 60 T 13 A 44 R 41 L 46 O 37
    "says resolve": [-1, 0, -1, 0, 2, 0], // S 0 T 1 A 0 R 1 L 7 O 1
    "says self": [4, -1, -1, -1, 1, -2], // S 127 T 9 A 55 R 28 L 24 O 25
    "says seniority": [-1, 0, 1, 0, 0, 0], // S 3 T 0 A 9 R 1 L 2 O 3
    "says success": [-3, 1, -3, 6, -1, -1], // S 88 T 19 A 99 R 123 L 35 O 50
    "says text": [-1, 0, 2, 0, -1, 0], // S 39 T 7 A 55 R 36 L 13 O 44
    "says thanks": [0, 0, -2, 1, -1, 2], // S 6 T 0 A 5 R 11 L 2 O 17
    "says trouble": [1, 0, -1, 0, 0, 0], // S 12 T 1 A 6 R 5 L 2 O 4
    "second sentence": [2, 3, -2, -1, -1, 0], // S 26 T 7 A 6 R 1 L 0 O 9
    "semicolon": [0, 0, 0, -1, 0, 0], // S 5 T 2 A 2 R 1 L 4 O 3
    "subject group": [1, 0, 0, 0, 0, -1], // S 21 T 2 A 10 R 6 L 3 O 2
    "subject i": [-2, 1, 3, -1, 0, -2], // S 170 T 24 A 207 R 66 L 65 O 67
    "subject it": [0, 0, -2, 2, 0, 0], // S 33 T 2 A 11 R 32 L 8 O 20
    "subject none": [-2, 2, 0, -2, -1, 3], // S 25 T 8 A 35 R 20 L 16 O 70
    "subject person": [1, -2, 0, 1, -1, 1], // S 50 T 3 A 46 R 41 L 8 O 32
    "subject there": [0, -1, 1, 0, 0, 0], // S 14 T 0 A 7 R 5 L 2 O 8
    "subject they": [0, 0, 0, 2, -1, 0], // S 9 T 1 A 8 R 12 L 1 O 7
    "subject thing": [1, 1, -3, 1, 0, 1], // S 117 T 25 A 56 R 79 L 35 O 89
    "subject this": [1, 0, -1, -2, 0, 1], // S 31 T 1 A 8 R 9 L 7 O 21
    "subject we": [0, -1, 3, 1, -1, -2], // S 39 T 7 A 98 R 39 L 12 O 15
    "subject you": [0, 0, -1, -1, 1, 1], // S 8 T 0 A 5 R 3 L 10 O 13
    "tense bare": [-1, 3, -2, -1, 0, 0], // S 3 T 4 A 5 R 2 L 5 O 15
    "tense can": [-1, 0, -2, 0, 0, 2], // S 18 T 7 A 9 R 8 L 8 O 27
    "tense had done": [2, 0, -1, 0, 0, 0], // S 15 T 1 A 5 R 7 L 1 O 1
    "tense has done": [0, -1, 3, 0, 0, -2], // S 32 T 2 A 32 R 18 L 8 O 9
    "tense is doing": [-1, 0, 0, 0, 0, 0], // S 6 T 1 A 6 R 6 L 5 O 7
    "tense none": [-1, 0, -1, 0, -1, 2], // S 8 T 2 A 11 R 13 L 2 O 36
    "tense past": [1, 0, 5, 4, -2, -8], // S 275 T 39 A 345 R 195 L 54 O 33
    "tense present": [-1, -1, -2, -1, 1, 5], // S 127 T 16 A 59 R 59 L 65 O 185
    "tense was doing": [2, -1, 0, -1, 1, -1], // S 15 T 0 A 5 R 2 L 5 O 0
    "tense will": [0, 0, 0, -1, 0, 2], // S 6 T 0 A 6 R 1 L 5 O 16
    "tense would": [0, 0, 0, -1, 0, 1], // S 11 T 0 A 8 R 1 L 6 O 10
    "under background": [0, 1, 0, -1, 1, -1], // S 30 T 5 A 17 R 2 L 9 O 7
    "under doing": [2, 1, 1, 0, 0, -3], // S 86 T 18 A 85 R 58 L 14 O 10
    "under goals": [0, 0, -1, 1, 0, 0], // S 17 T 4 A 21 R 24 L 15 O 18
    "under lessons": [-2, 0, -1, 0, 2, 0], // S 2 T 1 A 11 R 12 L 17 O 9
    "under results": [-1, -1, -1, 0, 2, 0], // S 6 T 0 A 13 R 21 L 14 O 14
    "up to 4 words": [-2, -1, 0, 0, -1, 4], // S 9 T 1 A 14 R 13 L 3 O 41
    "verb be": [3, -2, -4, 1, 0, 1], // S 146 T 11 A 42 R 73 L 32 O 83
    "verb change": [0, 0, 0, 0, 2, -1], // S 32 T 4 A 50 R 18 L 13 O 11
    "verb change-up": [0, 0, 0, 1, 0, 0], // S 2 T 0 A 3 R 8 L 3 O 1
    "verb cognition": [-1, -1, 0, -1, 3, 0], // S 42 T 5 A 45 R 16 L 37 O 32
    "verb communication": [-1, -1, 1, 0, 0, 1], // S 32 T 2 A 56 R 23 L 11 O 30
    "verb creation": [-1, 0, 2, -2, -1, 0], // S 10 T 3 A 18 R 0 L 0 O 8
    "verb decide": [0, 0, 2, -1, -1, 0], // S 6 T 2 A 16 R 0 L 0 O 2
    "verb deed": [0, -2, 3, -1, 0, -1], // S 110 T 13 A 186 R 67 L 31 O 56
    "verb emotion": [-1, 1, -1, -1, 0, 2], // S 24 T 8 A 12 R 9 L 12 O 27
    "verb feel": [-1, 0, -1, 0, 0, 1], // S 16 T 2 A 7 R 10 L 10 O 19
    "verb get-worse": [1, 0, 0, 0, 0, 0], // S 3 T 0 A 0 R 3 L 0 O 1
    "verb have": [2, 0, -1, 0, -1, 0], // S 39 T 2 A 26 R 22 L 5 O 12
    "verb hedge": [-1, 2, 0, -1, 2, 0], // S 21 T 10 A 15 R 9 L 21 O 24
    "verb learn": [0, -1, -2, 1, 3, -1], // S 20 T 0 A 13 R 18 L 25 O 8
    "verb outcome": [-1, 1, 0, 1, -1, -1], // S 15 T 5 A 20 R 24 L 3 O 7
    "verb perception": [0, -1, -1, 2, -1, 0], // S 13 T 1 A 10 R 20 L 3 O 12
    "verb plan": [0, 0, 1, 0, 0, 0], // S 5 T 1 A 9 R 3 L 2 O 5
    "verb possession": [1, -1, -1, 2, 0, -1], // S 63 T 4 A 54 R 45 L 14 O 20
    "verb praise": [-1, 0, -1, 0, 0, 2], // S 2 T 0 A 0 R 3 L 2 O 11
    "verb say": [-1, -1, 2, 0, 0, 0], // S 14 T 0 A 45 R 15 L 7 O 16
    "verb social": [-1, 0, 3, 1, -3, -1], // S 50 T 11 A 85 R 42 L 9 O 32
    "verb stative": [2, 1, -3, -1, 1, 0], // S 42 T 6 A 18 R 15 L 13 O 19
    "verb think": [0, 0, -1, 0, 1, 0], // S 38 T 5 A 26 R 17 L 23 O 26
    "verb want": [0, 3, -2, -2, 1, 0], // S 15 T 9 A 12 R 3 L 13 O 18
    "we past": [-1, -1, 3, 1, 0, -2], // S 20 T 5 A 80 R 30 L 8 O 0
    "we present": [1, 0, 0, 0, -1, 0], // S 11 T 2 A 7 R 5 L 0 O 8
    "year": [1, 0, 0, 0, -1, 0], // S 28 T 2 A 20 R 9 L 0 O 5
    "you present": [0, 0, 0, 0, 1, 0], // S 3 T 0 A 2 R 0 L 4 O 3
    "“'s”": [1, 0, 0, 0, -1, 0], // S 26 T 4 A 19 R 7 L 4 O 13
    "“2”": [-1, 0, 1, 0, 0, 0], // S 2 T 0 A 8 R 3 L 2 O 1
    "“ability”": [1, 0, -1, 1, -1, 0], // S 5 T 1 A 0 R 3 L 0 O 3
    "“able”": [1, 0, 0, 2, -1, 0], // S 12 T 1 A 8 R 18 L 3 O 4
    "“about”": [2, 0, 0, 0, 0, -2], // S 45 T 4 A 31 R 21 L 12 O 13
    "“across”": [-1, 1, 0, 0, 0, 0], // S 4 T 2 A 9 R 3 L 1 O 4
    "“actually”": [-1, 0, 0, 0, 0, 0], // S 2 T 2 A 4 R 1 L 1 O 2
    "“after”": [0, 0, -1, 1, -1, 0], // S 7 T 2 A 13 R 10 L 1 O 7
    "“again”": [1, 0, 0, -1, 1, 0], // S 5 T 0 A 5 R 0 L 4 O 2
    "“all”": [1, -1, -1, 1, -1, 1], // S 32 T 3 A 29 R 23 L 8 O 17
    "“already”": [1, 0, -1, 1, 0, -1], // S 10 T 0 A 1 R 6 L 0 O 1
    "“also”": [0, 0, 2, 1, -2, -1], // S 26 T 2 A 31 R 15 L 4 O 12
    "“always”": [1, 0, -1, -1, 0, 0], // S 9 T 1 A 1 R 0 L 4 O 5
    "“and”": [-1, 1, 2, 1, -3, 0], // S 207 T 31 A 237 R 136 L 63 O 121
    "“another”": [0, 0, 1, 0, -1, -1], // S 8 T 3 A 10 R 4 L 1 O 1
    "“anything”": [1, 0, 0, 0, 0, 0], // S 6 T 0 A 3 R 2 L 2 O 2
    "“any”": [0, 0, 0, -1, -1, 1], // S 11 T 1 A 9 R 2 L 3 O 9
    "“around”": [0, 0, 1, 0, -1, 0], // S 12 T 0 A 7 R 4 L 0 O 3
    "“ask base”": [-1, 0, 0, 0, 1, -1], // S 2 T 0 A 7 R 4 L 5 O 0
    "“ask gerund”": [0, 0, 0, 0, 1, 0], // S 3 T 0 A 2 R 3 L 3 O 1
    "“as”": [1, -1, 0, 0, 0, 0], // S 71 T 9 A 53 R 28 L 20 O 32
    "“at”": [1, -1, 1, -1, -1, 1], // S 64 T 5 A 53 R 23 L 9 O 23
    "“a”": [1, 0, -1, 0, 2, -1], // S 232 T 32 A 187 R 116 L 67 O 104
    "“back”": [-1, 0, 0, 0, 0, 1], // S 5 T 1 A 8 R 5 L 5 O 7
    "“be past”": [1, 0, 0, -1, 0, 0], // S 11 T 0 A 8 R 4 L 1 O 1
    "“be third”": [0, 0, 0, -1, 0, 1], // S 7 T 1 A 1 R 1 L 2 O 7
    "“because”": [0, 0, 0, 0, 0, -1], // S 16 T 1 A 18 R 8 L 7 O 3
    "“become past”": [-1, 0, 0, 0, 1, 0], // S 3 T 1 A 8 R 4 L 3 O 0
    "“before”": [0, 1, 0, 0, 0, 0], // S 16 T 4 A 17 R 5 L 4 O 3
    "“begin past”": [-1, 0, 0, 0, 1, 0], // S 2 T 0 A 13 R 5 L 3 O 1
    "“believe base”": [-1, 0, 0, 0, 0, 1], // S 0 T 0 A 1 R 2 L 3 O 9
    "“between”": [0, 0, 0, 0, 1, 0], // S 4 T 1 A 3 R 3 L 3 O 1
    "“be”": [3, -1, -3, -1, 2, -1], // S 302 T 34 A 191 R 155 L 99 O 162
    "“bit”": [0, 1, 0, -1, 0, 0], // S 7 T 3 A 2 R 1 L 2 O 1
    "“both”": [0, 0, 1, -1, 0, 0], // S 9 T 0 A 9 R 3 L 3 O 3
    "“build base”": [0, 0, 0, 0, -1, 0], // S 5 T 0 A 7 R 4 L 0 O 3
    "“but”": [0, -1, -2, 2, 0, 1], // S 40 T 2 A 27 R 28 L 10 O 22
    "“by”": [1, 1, -1, 1, -1, -1], // S 27 T 8 A 28 R 19 L 7 O 13
    "“can”": [-3, 0, 0, -1, 1, 3], // S 17 T 6 A 16 R 7 L 15 O 42
    "“change”": [0, 0, 1, 0, 0, -1], // S 9 T 3 A 9 R 5 L 1 O 3
    "“code”": [1, 0, 0, 0, -1, 0], // S 8 T 1 A 6 R 3 L 0 O 0
    "“come base”": [0, 0, 1, 0, 0, 0], // S 4 T 0 A 5 R 1 L 0 O 2
    "“come past”": [1, 0, -1, 0, 0, 0], // S 7 T 1 A 4 R 4 L 0 O 2
    "“community”": [-1, 1, -1, 0, -1, 1], // S 4 T 4 A 9 R 9 L 3 O 13
    "“computer”": [0, 0, 1, 0, 0, -1], // S 6 T 1 A 8 R 2 L 1 O 2
    "“contribute base”": [0, 0, 0, 0, -1, 1], // S 4 T 1 A 5 R 1 L 0 O 5
    "“could”": [2, 0, 0, 0, 0, -1], // S 29 T 3 A 20 R 11 L 8 O 7
    "“course”": [-1, 0, 1, 0, 0, 0], // S 3 T 0 A 10 R 5 L 1 O 3
    "“create base”": [-1, 2, 0, -1, 0, 0], // S 0 T 4 A 9 R 1 L 1 O 6
    "“current”": [1, 0, 0, 0, 0, 0], // S 6 T 0 A 4 R 3 L 0 O 3
    "“data”": [1, 1, -1, 0, -1, -1], // S 11 T 4 A 14 R 5 L 0 O 2
    "“day”": [0, -1, 1, 1, 1, -1], // S 14 T 0 A 21 R 18 L 6 O 1
    "“decide past”": [0, 0, 2, 0, -1, 0], // S 5 T 2 A 16 R 1 L 0 O 0
    "“design”": [1, 0, 0, 0, 0, -1], // S 11 T 1 A 11 R 5 L 4 O 1
    "“development”": [0, 0, -1, 0, 0, 1], // S 7 T 0 A 5 R 4 L 2 O 7
    "“different”": [0, 0, -1, -1, 0, 0], // S 12 T 1 A 8 R 5 L 5 O 7
    "“difficult”": [1, 0, 0, 0, 0, 0], // S 8 T 0 A 3 R 2 L 1 O 2
    "“do base”": [-1, 0, 0, 0, 0, 0], // S 11 T 4 A 15 R 7 L 8 O 13
    "“do gerund”": [0, 0, 1, -1, 0, 0], // S 10 T 1 A 9 R 3 L 4 O 3
    "“do participle”": [-1, 0, 0, -1, 2, 0], // S 5 T 2 A 4 R 2 L 8 O 3
    "“do past”": [-1, 0, 2, -1, 0, 0], // S 4 T 0 A 17 R 4 L 3 O 1
    "“do”": [1, 0, 0, -1, 0, 0], // S 46 T 7 A 28 R 11 L 14 O 27
    "“due”": [1, 0, -1, 0, 0, 0], // S 4 T 0 A 2 R 4 L 2 O 0
    "“during”": [1, 0, 0, 0, 0, -1], // S 10 T 1 A 12 R 4 L 3 O 0
    "“each”": [-1, 0, 1, -1, 1, 0], // S 7 T 3 A 15 R 2 L 5 O 3
    "“easy”": [0, 0, -1, 0, 0, 1], // S 2 T 1 A 2 R 3 L 1 O 6
    "“effort”": [0, 1, 1, 0, 0, 0], // S 3 T 2 A 4 R 1 L 1 O 2
    "“end”": [0, 0, -1, 1, 0, 0], // S 3 T 0 A 3 R 12 L 2 O 2
    "“even”": [1, -1, -1, 2, 0, -1], // S 15 T 0 A 4 R 11 L 6 O 5
    "“every”": [0, 0, 0, 1, 1, -1], // S 5 T 1 A 5 R 5 L 3 O 1
    "“experience”": [-1, 0, -1, 1, 0, 1], // S 11 T 3 A 6 R 12 L 6 O 9
    "“feedback”": [-1, -1, 1, 1, 0, -1], // S 9 T 0 A 16 R 18 L 7 O 4
    "“feel base”": [0, -1, 1, 0, 0, 1], // S 8 T 0 A 5 R 3 L 3 O 8
    "“feel past”": [1, 0, 0, 0, 0, -1], // S 17 T 1 A 5 R 3 L 1 O 0
    "“find base”": [-1, 0, 0, -1, 0, 1], // S 1 T 1 A 6 R 0 L 2 O 6
    "“first”": [1, -1, 2, -1, 0, -1], // S 27 T 0 A 31 R 8 L 7 O 5
    "“for”": [0, -1, 1, -1, 1, 1], // S 88 T 9 A 87 R 40 L 32 O 60
    "“from”": [2, -2, 1, -1, 1, -1], // S 47 T 1 A 41 R 20 L 16 O 17
    "“get base”": [0, 1, -1, -1, 1, 1], // S 13 T 6 A 14 R 5 L 11 O 13
    "“get past”": [-1, 0, 1, 0, -1, 0], // S 5 T 0 A 15 R 7 L 1 O 1
    "“give base”": [-1, 0, 0, -1, 0, 1], // S 3 T 1 A 5 R 0 L 3 O 4
    "“give participle”": [0, 1, 0, 0, 0, -1], // S 3 T 4 A 4 R 2 L 3 O 0
    "“go base”": [-1, 0, 0, 0, 1, 0], // S 4 T 0 A 10 R 3 L 6 O 4
    "“go gerund”": [0, 0, 1, -1, 1, 0], // S 4 T 1 A 7 R 1 L 6 O 2
    "“go past”": [-1, 0, 1, 1, 0, 0], // S 1 T 0 A 14 R 8 L 0 O 2
    "“goal”": [-2, 2, -1, 0, 0, 0], // S 3 T 8 A 5 R 8 L 5 O 7
    "“good”": [-1, 1, -1, 0, 1, 0], // S 11 T 5 A 11 R 17 L 14 O 16
    "“great”": [0, 0, 0, 1, 0, -1], // S 8 T 2 A 3 R 11 L 2 O 4
    "“group”": [-1, 0, 0, 1, 0, 0], // S 8 T 0 A 5 R 4 L 2 O 5
    "“have base”": [1, 1, -1, -1, 1, -1], // S 32 T 5 A 20 R 11 L 14 O 12
    "“have gerund”": [0, 1, -1, 1, 0, 0], // S 7 T 3 A 5 R 9 L 3 O 4
    "“have past”": [2, 0, -1, 1, 0, -1], // S 38 T 3 A 35 R 28 L 7 O 2
    "“have third”": [0, 0, 1, 0, 0, 0], // S 4 T 1 A 5 R 2 L 1 O 5
    "“have”": [1, -3, 0, 5, -1, -1], // S 90 T 3 A 59 R 63 L 25 O 28
    "“help base”": [0, 1, 0, -1, -1, 0], // S 6 T 5 A 9 R 3 L 2 O 9
    "“help past”": [-1, 0, 1, 0, 0, 0], // S 2 T 0 A 10 R 8 L 0 O 2
    "“help”": [-1, 0, 0, 0, 0, 0], // S 4 T 1 A 6 R 1 L 3 O 3
    "“here”": [0, 0, 1, -1, -1, 1], // S 6 T 1 A 5 R 1 L 0 O 8
    "“high”": [0, 0, 1, -1, 0, 0], // S 10 T 1 A 7 R 1 L 1 O 3
    "“however”": [1, 0, -1, 0, 0, 0], // S 11 T 0 A 2 R 3 L 2 O 4
    "“how”": [-2, 2, -2, 0, 2, 0], // S 19 T 13 A 21 R 16 L 17 O 18
    "“idea”": [0, 0, 0, 0, 1, -1], // S 10 T 2 A 6 R 3 L 4 O 4
    "“if”": [-1, 1, 0, -1, 2, -1], // S 18 T 4 A 12 R 6 L 17 O 13
    "“important”": [-1, 0, 0, 0, 1, 0], // S 2 T 1 A 3 R 2 L 8 O 4
    "“into”": [0, 0, 0, -1, 1, 1], // S 15 T 1 A 12 R 5 L 7 O 8
    "“in”": [1, 0, -3, 0, 1, 1], // S 161 T 23 A 124 R 78 L 46 O 71
    "“issue”": [0, 0, 0, 1, -1, 0], // S 10 T 2 A 13 R 9 L 4 O 3
    "“its”": [0, 0, 0, -1, 0, 0], // S 4 T 1 A 4 R 2 L 2 O 5
    "“it”": [1, 0, -2, 2, 1, -1], // S 85 T 10 A 50 R 53 L 28 O 40
    "“i”": [0, 0, 2, -2, 2, -3], // S 265 T 30 A 254 R 104 L 94 O 100
    "“job”": [0, 0, -1, 0, 0, 1], // S 13 T 1 A 5 R 4 L 4 O 8
    "“just”": [0, 0, 1, 0, 0, -1], // S 10 T 1 A 12 R 6 L 7 O 5
    "“keep base”": [0, 0, 0, -1, 0, 0], // S 2 T 2 A 4 R 1 L 1 O 4
    "“know base”": [1, 0, 0, 0, 0, 0], // S 10 T 1 A 5 R 2 L 4 O 7
    "“late”": [-1, 0, 0, 1, 0, 0], // S 3 T 0 A 6 R 6 L 2 O 2
    "“learn base”": [0, 0, -1, 1, 0, 0], // S 8 T 3 A 2 R 7 L 3 O 4
    "“learn gerund”": [0, 0, 0, -1, -1, 1], // S 12 T 3 A 6 R 3 L 1 O 12
    "“learn past”": [0, -1, -1, -1, 3, 0], // S 5 T 0 A 3 R 1 L 14 O 4
    "“less”": [0, 0, 0, 1, 0, 0], // S 4 T 0 A 3 R 6 L 2 O 1
    "“life”": [-1, 0, 0, 0, 1, 1], // S 2 T 1 A 3 R 3 L 5 O 6
    "“like”": [1, 0, -1, 0, -1, 0], // S 22 T 2 A 9 R 10 L 2 O 7
    "“little”": [1, 0, 0, -1, 1, 0], // S 9 T 0 A 3 R 1 L 4 O 3
    "“long”": [1, 0, 0, 0, 0, 0], // S 11 T 1 A 4 R 4 L 1 O 3
    "“lot”": [1, -1, -1, 0, 1, 0], // S 17 T 0 A 6 R 7 L 8 O 4
    "“make base”": [-1, 1, 0, -1, 0, 1], // S 12 T 2 A 13 R 3 L 9 O 12
    "“make gerund”": [-1, 0, 1, 0, 1, 0], // S 2 T 1 A 4 R 1 L 3 O 3
    "“make past”": [-1, 1, 1, 0, -1, 0], // S 4 T 4 A 12 R 8 L 0 O 2
    "“manager”": [0, 0, 0, -1, 0, 0], // S 10 T 2 A 8 R 3 L 3 O 3
    "“many”": [1, 0, 0, 0, 0, 0], // S 17 T 1 A 12 R 8 L 5 O 7
    "“may”": [1, 0, 0, 0, 1, 0], // S 9 T 0 A 2 R 4 L 5 O 2
    "“meeting”": [0, 0, 2, -1, 0, 0], // S 5 T 0 A 11 R 1 L 2 O 0
    "“member”": [-1, 0, 0, 0, 0, 0], // S 8 T 1 A 8 R 6 L 6 O 5
    "“might”": [1, 0, 0, 0, 1, 0], // S 6 T 0 A 4 R 3 L 6 O 3
    "“month”": [0, 0, 1, 0, 0, -1], // S 8 T 0 A 13 R 4 L 1 O 1
    "“more”": [0, -1, -1, 2, 4, -3], // S 33 T 3 A 26 R 34 L 33 O 12
    "“most”": [0, 0, 0, 0, 1, 0], // S 13 T 2 A 8 R 6 L 6 O 5
    "“much”": [0, 0, -1, 2, 0, -1], // S 13 T 2 A 9 R 16 L 7 O 6
    "“myself”": [-1, 0, 2, 0, -1, 0], // S 11 T 3 A 17 R 4 L 3 O 5
    "“my”": [0, 2, 0, 0, -1, 0], // S 109 T 21 A 81 R 40 L 26 O 43
    "“need base”": [-1, 0, -1, -1, 2, 0], // S 4 T 2 A 1 R 0 L 11 O 6
    "“need past”": [0, 2, -1, -1, 0, 0], // S 4 T 4 A 6 R 0 L 3 O 0
    "“need”": [0, 0, 0, 0, -1, 1], // S 4 T 0 A 10 R 3 L 1 O 7
    "“never”": [0, 0, 0, 1, -1, 0], // S 6 T 0 A 5 R 5 L 2 O 4
    "“new”": [1, 1, -1, 1, -1, -1], // S 22 T 8 A 18 R 18 L 4 O 12
    "“next”": [-1, 0, 0, 0, 1, -1], // S 4 T 1 A 8 R 7 L 6 O 3
    "“not”": [3, -1, 0, -1, 0, -1], // S 94 T 7 A 55 R 29 L 26 O 42
    "“now”": [0, 0, -1, 1, 0, 0], // S 6 T 2 A 1 R 7 L 3 O 4
    "“no”": [1, -1, 0, -1, 0, 0], // S 18 T 1 A 12 R 4 L 5 O 11
    "“number”": [0, 0, 1, 0, 0, -1], // S 11 T 1 A 12 R 4 L 2 O 0
    "“off”": [0, 0, 1, 0, 0, 0], // S 6 T 0 A 7 R 2 L 3 O 1
    "“of”": [2, 0, -2, -1, 1, 0], // S 207 T 28 A 154 R 99 L 58 O 87
    "“one”": [-1, 0, 0, -1, 1, 1], // S 24 T 4 A 27 R 14 L 11 O 16
    "“only”": [0, 0, -1, 1, 1, 0], // S 8 T 0 A 6 R 8 L 7 O 6
    "“on”": [-2, -1, 1, 1, 2, -1], // S 56 T 8 A 82 R 52 L 31 O 33
    "“open”": [1, 0, -1, 0, 0, 0], // S 10 T 2 A 3 R 4 L 1 O 3
    "“or”": [1, -1, 0, -2, 0, 2], // S 33 T 2 A 26 R 9 L 17 O 29
    "“other”": [-2, 1, 1, 0, 0, 0], // S 18 T 4 A 23 R 16 L 13 O 20
    "“our”": [2, 0, 0, 1, -2, -1], // S 51 T 9 A 46 R 35 L 7 O 17
    "“out”": [-1, 1, 0, 1, -1, 0], // S 20 T 4 A 28 R 15 L 6 O 12
    "“over”": [0, 0, 1, -1, 0, 0], // S 8 T 2 A 14 R 8 L 2 O 4
    "“own”": [1, 0, 0, 0, 1, -2], // S 11 T 1 A 9 R 5 L 6 O 2
    "“part”": [-1, 0, 0, 0, 0, 1], // S 8 T 2 A 5 R 3 L 2 O 5
    "“person”": [1, -1, -1, 2, 0, -1], // S 39 T 4 A 30 R 36 L 13 O 18
    "“point”": [0, 1, -1, 0, 0, 0], // S 5 T 3 A 4 R 2 L 2 O 6
    "“possible”": [-1, 0, 1, 0, -1, 0], // S 1 T 1 A 7 R 2 L 0 O 5
    "“practice”": [0, 0, 0, -1, 0, 0], // S 9 T 2 A 6 R 1 L 2 O 2
    "“problem”": [0, 0, 0, 0, 0, -1], // S 10 T 2 A 11 R 6 L 4 O 1
    "“process”": [-1, 0, 1, 0, -1, 0], // S 5 T 0 A 14 R 4 L 1 O 4
    "“product”": [0, 0, 1, -1, 0, 1], // S 26 T 4 A 18 R 3 L 4 O 11
    "“program”": [0, 1, 0, 0, 0, -1], // S 7 T 2 A 4 R 3 L 1 O 2
    "“project”": [0, -1, 1, 0, -1, 1], // S 22 T 1 A 28 R 13 L 5 O 17
    "“put base”": [0, 0, 0, -1, 1, 0], // S 3 T 1 A 3 R 1 L 5 O 1
    "“question”": [0, 0, 0, 0, 0, -1], // S 9 T 2 A 18 R 9 L 4 O 6
    "“quickly”": [1, 0, 0, 0, 0, 0], // S 6 T 0 A 5 R 1 L 1 O 1
    "“quite”": [0, 0, 0, 0, 1, 0], // S 4 T 0 A 4 R 1 L 3 O 1
    "“really”": [0, -1, 0, 0, 1, 0], // S 10 T 0 A 7 R 4 L 8 O 4
    "“research”": [2, -1, -1, -1, 1, 0], // S 16 T 1 A 10 R 5 L 6 O 4
    "“right”": [0, 0, -1, 0, 1, 0], // S 4 T 1 A 1 R 1 L 4 O 7
    "“say base”": [0, 0, -1, 1, 0, 0], // S 2 T 0 A 2 R 4 L 2 O 1
    "“second”": [0, 0, 0, 0, 0, -1], // S 5 T 0 A 4 R 4 L 2 O 0
    "“see base”": [0, 0, 0, 1, 1, -1], // S 7 T 0 A 5 R 8 L 6 O 4
    "“service”": [1, 0, 0, -1, 0, 0], // S 16 T 1 A 8 R 3 L 3 O 4
    "“should”": [0, 0, -1, 0, 1, 0], // S 5 T 1 A 2 R 2 L 9 O 8
    "“since”": [1, 0, 0, 0, 0, -1], // S 19 T 2 A 12 R 4 L 5 O 1
    "“skill”": [0, 1, -2, 0, 1, -1], // S 10 T 6 A 3 R 6 L 6 O 3
    "“small”": [0, 0, -1, 1, 0, 0], // S 9 T 0 A 1 R 6 L 2 O 4
    "“software”": [0, 1, -1, -1, 0, 0], // S 15 T 3 A 16 R 5 L 3 O 6
    "“someone”": [0, 0, 1, 0, 0, 0], // S 7 T 0 A 5 R 2 L 2 O 4
    "“some”": [0, 0, 1, -1, 1, -1], // S 21 T 3 A 30 R 14 L 15 O 11
    "“so”": [-1, 1, 3, -2, 0, -1], // S 26 T 6 A 46 R 10 L 12 O 7
    "“start gerund”": [0, 0, 1, -1, 0, 0], // S 4 T 2 A 7 R 0 L 1 O 2
    "“start past”": [0, 0, 1, -1, -1, 0], // S 10 T 1 A 26 R 3 L 1 O 3
    "“still”": [1, 0, -1, 0, 0, 0], // S 12 T 2 A 2 R 5 L 2 O 3
    "“student”": [-1, -1, 0, 0, 2, -1], // S 25 T 2 A 15 R 13 L 15 O 9
    "“such”": [0, 0, 1, 0, 0, 0], // S 3 T 1 A 7 R 2 L 1 O 4
    "“support base”": [0, 1, -1, 0, 0, 0], // S 2 T 3 A 1 R 2 L 3 O 2
    "“system”": [1, 1, 0, 0, 0, -1], // S 18 T 3 A 8 R 4 L 1 O 1
    "“take base”": [0, 0, 0, 0, 0, 1], // S 6 T 0 A 7 R 4 L 2 O 9
    "“take gerund”": [0, 0, 0, 0, 0, -1], // S 3 T 0 A 4 R 3 L 1 O 0
    "“take past”": [1, 0, -1, 0, 0, 0], // S 6 T 1 A 4 R 3 L 0 O 1
    "“teach gerund”": [0, 0, 0, 1, -1, 0], // S 7 T 1 A 10 R 6 L 0 O 3
    "“team”": [0, 0, 2, 0, -2, -1], // S 55 T 7 A 50 R 27 L 5 O 12
    "“than”": [1, -1, -1, 2, 0, -1], // S 15 T 0 A 7 R 18 L 7 O 5
    "“that”": [2, -1, -2, -1, 1, 1], // S 144 T 16 A 99 R 66 L 55 O 71
    "“their”": [0, 0, 0, 0, -1, 1], // S 22 T 3 A 26 R 18 L 11 O 18
    "“then”": [-1, 1, 2, -1, 0, 0], // S 6 T 2 A 20 R 1 L 2 O 3
    "“there”": [2, -1, 0, -1, -1, 2], // S 30 T 1 A 16 R 9 L 4 O 18
    "“they”": [0, -1, 1, -1, 1, -1], // S 33 T 4 A 47 R 26 L 19 O 23
    "“the”": [0, -1, 1, 1, -1, 0], // S 287 T 36 A 300 R 177 L 80 O 147
    "“thing”": [0, -1, 0, 0, 0, 1], // S 18 T 1 A 11 R 8 L 6 O 13
    "“think base”": [0, 0, 0, 0, 1, -1], // S 6 T 0 A 3 R 5 L 9 O 4
    "“think past”": [0, 1, 0, -1, 0, 0], // S 6 T 3 A 5 R 0 L 0 O 4
    "“this”": [0, 0, -3, 0, 3, 0], // S 95 T 11 A 54 R 52 L 38 O 56
    "“though”": [1, 0, 0, 0, 0, -1], // S 7 T 0 A 4 R 3 L 3 O 1
    "“three”": [1, 0, 0, 0, 0, -1], // S 11 T 0 A 9 R 6 L 3 O 0
    "“through”": [0, 0, -1, 0, 1, 0], // S 14 T 2 A 16 R 10 L 8 O 5
    "“time”": [0, 0, -1, 1, 1, 0], // S 38 T 4 A 29 R 19 L 17 O 13
    "“to”": [-1, 3, -1, -4, 1, 1], // S 223 T 44 A 249 R 133 L 97 O 156
    "“training”": [-2, 1, 1, 0, 1, -1], // S 5 T 3 A 16 R 7 L 4 O 0
    "“two”": [0, 0, 0, 0, 0, -1], // S 22 T 2 A 17 R 13 L 4 O 4
    "“understand base”": [1, 0, 0, 0, 0, 0], // S 9 T 1 A 8 R 1 L 2 O 1
    "“university”": [2, 0, -1, 0, -1, -1], // S 18 T 0 A 2 R 2 L 0 O 0
    "“up”": [1, -1, 0, -1, 0, 0], // S 26 T 1 A 27 R 11 L 8 O 9
    "“use base”": [0, 0, 0, 0, 0, -1], // S 9 T 2 A 8 R 6 L 3 O 3
    "“use gerund”": [1, 0, -1, 0, 1, -1], // S 10 T 1 A 10 R 6 L 5 O 1
    "“user”": [1, 1, -1, -1, -1, 0], // S 11 T 3 A 9 R 4 L 2 O 6
    "“very”": [1, 0, -2, 2, 0, 0], // S 17 T 0 A 2 R 14 L 4 O 4
    "“want base”": [1, 0, 0, 0, 0, 0], // S 9 T 2 A 2 R 1 L 2 O 7
    "“want past”": [-1, 2, -1, 0, 0, 0], // S 4 T 9 A 2 R 3 L 0 O 0
    "“way”": [0, 0, -1, 0, 1, 0], // S 18 T 2 A 12 R 11 L 8 O 10
    "“week”": [0, 0, 0, 1, 0, 0], // S 10 T 0 A 7 R 8 L 2 O 2
    "“well”": [0, -1, 0, 1, -1, 1], // S 13 T 0 A 8 R 9 L 1 O 9
    "“we”": [-1, 2, 4, 0, -2, -2], // S 77 T 23 A 137 R 64 L 23 O 41
    "“what”": [-1, 0, 2, -2, 0, 1], // S 19 T 3 A 30 R 5 L 10 O 21
    "“when”": [1, -1, 0, 0, 1, -1], // S 37 T 2 A 25 R 12 L 14 O 14
    "“where”": [-1, 0, 2, -1, 0, 0], // S 8 T 2 A 16 R 3 L 5 O 7
    "“which”": [2, -1, -1, 1, 0, 0], // S 22 T 0 A 11 R 11 L 4 O 7
    "“while”": [0, 1, 0, 0, -1, 0], // S 10 T 4 A 12 R 7 L 1 O 8
    "“who”": [1, 0, 1, 0, -1, -1], // S 16 T 1 A 18 R 7 L 4 O 5
    "“why”": [0, 0, 0, 0, 0, 1], // S 6 T 0 A 3 R 1 L 2 O 5
    "“will”": [0, 0, -1, -1, 0, 2], // S 15 T 1 A 10 R 7 L 14 O 30
    "“without”": [0, 0, -1, 1, 0, -1], // S 6 T 0 A 2 R 4 L 1 O 1
    "“with”": [0, -1, 3, -2, 1, -1], // S 81 T 9 A 97 R 41 L 30 O 35
    "“work base”": [0, -1, 1, 0, -1, 0], // S 13 T 1 A 16 R 6 L 2 O 5
    "“work gerund”": [1, -1, -1, 1, 1, -1], // S 20 T 0 A 12 R 13 L 7 O 5
    "“workshop”": [-1, 0, 1, 1, 0, -1], // S 18 T 4 A 42 R 22 L 5 O 7
    "“work”": [0, -1, -1, 1, 2, -1], // S 29 T 5 A 20 R 21 L 15 O 12
    "“world”": [1, 1, 0, 0, -1, -1], // S 8 T 2 A 3 R 2 L 0 O 1
    "“would”": [-1, 2, 0, -2, 1, 0], // S 27 T 7 A 23 R 11 L 16 O 15
    "“year”": [3, 0, -2, 0, 0, -1], // S 39 T 2 A 6 R 10 L 4 O 2
    "“your”": [0, -1, -1, -1, 1, 2], // S 11 T 0 A 5 R 2 L 11 O 20
    "“you”": [0, -2, 0, -2, 1, 3], // S 22 T 1 A 19 R 5 L 20 O 50
  },
}
