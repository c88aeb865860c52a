import type { Scale } from '../scale.ts'

/**
 * Written by `pnpm evaluate parts --write`: points by sign for situation, task, action, result, learning and outside
 * the story, counted from 64 texts that people wrote; 1905 sentences of 50 of them two readers tell alike.
 * Behind each sign: in how many sentences it stands, by part. 20 points multiply the odds by e.
 */
export const partScale: Scale = {
  unit: 20,
  base: [3, -9, 2, 4, -5, 8],
  // Of all answers with at least such a share, by twentieths: how many are the readers', on authors not counted from.
  right: [0.56, 0.56, 0.56, 0.56, 0.56, 0.56, 0.56, 0.57, 0.6, 0.63, 0.66, 0.69, 0.7, 0.74, 0.79, 0.8, 0.86, 0.92, 0.99, 0.99],
  turns: {
    "sentence": [
      [25, 1, -4, -23, -14, -11],
      [-9, 22, 0, -19, -29, -6],
      [-15, -11, 23, 3, -12, -5],
      [-34, -31, -15, 24, -5, -13],
      [-27, -28, -24, -12, 26, -3],
      [-10, -13, -18, -16, -10, 27],
    ],
    "paragraph": [
      [13, 12, -2, -13, -19, -3],
      [-7, 25, 10, -16, -15, -9],
      [-5, -11, 21, 4, -15, -6],
      [-21, -5, -6, 19, 1, -1],
      [-20, -9, -15, -4, 25, 4],
      [-2, 3, -2, -9, 4, 18],
    ],
    "section": [
      [-7, -7, -10, -1, -7, -2],
      [-5, -3, 7, -5, -3, 2],
      [0, 1, 3, -15, 1, 0],
      [3, 1, -1, 2, 0, 6],
      [11, -3, -10, -6, 2, 7],
      [24, -4, -3, -2, 4, 22],
    ],
    "step": [
      [35, -4, -7, -6, -2, -2],
      [-5, 31, -8, -5, -1, -2],
      [-10, -9, 45, -12, -4, -5],
      [-12, -7, -15, 46, -5, -7],
      [-3, -2, -4, -3, -1, -1],
      [-3, -2, -5, -3, -1, -1],
    ],
    "short paragraph": [
      [-5, 54, -8, -4, -2, -3],
      [-5, -4, 35, -5, -1, -2],
      [-9, -9, 11, 30, -4, -5],
      [-5, -6, -12, 2, -2, -4],
      [-1, -2, -4, -2, 0, -1],
      [-2, -4, -6, -3, -1, -2],
    ],
  },
  signs: {
    "10 to 17 words": [2, -2, 0, 1, 0, -1], // S 227 T 20 A 213 R 150 L 79 O 128
    "18 to 28 words": [0, 0, -1, 0, 1, 0], // S 229 T 36 A 213 R 135 L 83 O 107
    "5 to 9 words": [1, 2, 0, -1, -2, 0], // S 100 T 22 A 79 R 62 L 28 O 90
    "able": [-1, 0, 0, 3, -1, 0], // S 16 T 3 A 18 R 30 L 4 O 5
    "about the text": [-1, 0, 3, -1, -1, 1], // S 50 T 9 A 77 R 40 L 21 O 52
    "advice": [-1, 0, -1, -3, 4, 0], // S 63 T 9 A 38 R 19 L 60 O 65
    "alone in paragraph": [-3, 1, 2, -2, 0, 2], // S 25 T 16 A 64 R 29 L 24 O 70
    "before headings": [1, 1, 1, -1, -1, -1], // S 68 T 11 A 35 R 13 L 3 O 32
    "began": [-2, -1, 5, 0, 1, -2], // S 86 T 11 A 201 R 54 L 39 O 14
    "belief": [-1, -1, -2, -1, 2, 3], // S 40 T 4 A 20 R 25 L 39 O 43
    "below heading": [1, -1, 0, -1, 0, 2], // S 40 T 2 A 17 R 7 L 5 O 20
    "candidacy": [-1, 1, -1, 0, 0, 2], // S 12 T 4 A 15 R 10 L 6 O 18
    "cause": [1, 0, 0, -2, 2, 0], // S 82 T 9 A 66 R 36 L 37 O 28
    "closes paragraph": [-2, -1, -2, 1, 0, 4], // S 161 T 36 A 178 R 157 L 88 O 187
    "colon at end": [-1, 0, 0, 1, -1, 1], // S 4 T 2 A 5 R 11 L 2 O 14
    "comparison": [0, 0, -2, 2, 3, -3], // S 99 T 16 A 74 R 91 L 74 O 45
    "could": [1, 0, -1, 0, -1, 1], // S 77 T 10 A 46 R 38 L 34 O 60
    "dash": [2, -1, -3, 0, 0, 2], // S 21 T 0 A 7 R 13 L 8 O 16
    "decided": [-1, 0, 3, -1, -1, -1], // S 9 T 2 A 39 R 3 L 2 O 2
    "differently": [0, 0, -1, 0, 3, -1], // S 15 T 1 A 5 R 10 L 23 O 4
    "does change": [-3, 1, 2, 1, 0, -2], // S 112 T 23 A 163 R 90 L 49 O 52
    "does change-down": [-1, 1, -1, 1, 0, -1], // S 8 T 4 A 5 R 12 L 5 O 2
    "does change-up": [0, 0, 0, 1, 0, 0], // S 16 T 4 A 22 R 25 L 9 O 17
    "does cognition": [-3, 0, 2, -1, 0, 2], // S 148 T 27 A 163 R 93 L 92 O 115
    "does communication": [-2, 0, 2, 0, 0, 0], // S 156 T 25 A 215 R 99 L 67 O 100
    "does competition": [-1, 0, 1, -1, 1, 0], // S 9 T 2 A 10 R 4 L 7 O 7
    "does creation": [0, 1, -1, 0, -1, 1], // S 64 T 14 A 65 R 34 L 16 O 37
    "does decide": [-2, 1, 5, -2, -1, 0], // S 16 T 5 A 58 R 5 L 4 O 11
    "does deed": [-2, 1, 4, -1, -1, 0], // S 347 T 59 A 454 R 226 L 133 O 195
    "does emotion": [1, 1, -2, 1, -2, 1], // S 93 T 18 A 38 R 46 L 26 O 51
    "does feel": [1, -2, -2, 2, -1, 0], // S 67 T 3 A 19 R 40 L 22 O 35
    "does get-worse": [1, -1, -2, 1, 1, 0], // S 15 T 0 A 8 R 13 L 12 O 11
    "does hedge": [0, -1, -1, 0, 1, 1], // S 78 T 8 A 38 R 38 L 40 O 47
    "does learn": [1, -1, -3, 0, 4, 0], // S 81 T 12 A 57 R 54 L 63 O 44
    "does motion": [0, -1, 0, 2, 0, -1], // S 135 T 19 A 159 R 109 L 58 O 67
    "does outcome": [-1, 1, -2, 3, 1, -2], // S 62 T 14 A 78 R 80 L 37 O 39
    "does perception": [0, -1, -1, 2, 0, 0], // S 58 T 6 A 45 R 48 L 31 O 36
    "does plan": [0, 0, 0, -1, 0, 0], // S 15 T 4 A 20 R 12 L 10 O 14
    "does possession": [-1, 0, 0, 1, -1, -1], // S 201 T 29 A 180 R 132 L 69 O 80
    "does praise": [-1, 0, 1, 1, -1, 0], // S 7 T 1 A 11 R 10 L 4 O 13
    "does say": [0, 0, 1, 0, -1, 1], // S 83 T 12 A 123 R 57 L 31 O 60
    "does show": [-1, -1, 1, 1, 0, 1], // S 6 T 1 A 14 R 11 L 4 O 10
    "does social": [-2, 1, 3, 0, 0, -3], // S 220 T 39 A 252 R 139 L 101 O 104
    "does stative": [1, 1, 1, -4, 1, 0], // S 123 T 21 A 127 R 52 L 52 O 62
    "does think": [1, -1, -1, 1, 1, 1], // S 134 T 14 A 87 R 73 L 66 O 74
    "does want": [0, 5, -3, -4, 2, 0], // S 58 T 27 A 42 R 22 L 43 O 42
    "even": [0, -1, -2, 2, 4, -2], // S 76 T 6 A 45 R 47 L 54 O 29
    "exclamation": [-1, 0, -1, 1, 0, 2], // S 4 T 3 A 10 R 14 L 5 O 16
    "feeling": [1, -1, -2, 1, 0, 1], // S 81 T 6 A 33 R 45 L 31 O 40
    "first sentence": [4, -1, -1, -2, -1, 1], // S 35 T 3 A 7 R 0 L 1 O 15
    "future": [-1, 2, -3, -2, 0, 4], // S 34 T 9 A 28 R 18 L 29 O 55
    "general": [-1, -1, -1, -2, 2, 3], // S 175 T 23 A 106 R 96 L 97 O 166
    "goal": [-5, 7, -2, -2, 2, 0], // S 38 T 35 A 53 R 26 L 31 O 31
    "had": [4, -1, -2, 0, 1, -2], // S 104 T 7 A 62 R 54 L 23 O 6
    "has act": [0, -1, 2, -1, -1, 1], // S 273 T 36 A 263 R 151 L 87 O 135
    "has approximate": [2, 0, -1, 1, -2, 0], // S 25 T 0 A 11 R 14 L 0 O 3
    "has artefact": [2, 0, 1, 0, 0, -3], // S 190 T 26 A 197 R 107 L 48 O 63
    "has attribute": [0, -1, 0, 0, 0, 1], // S 90 T 9 A 64 R 50 L 32 O 49
    "has audience": [0, 0, 0, 1, -1, -1], // S 213 T 27 A 161 R 124 L 63 O 94
    "has been": [-1, -1, 0, 3, -1, 0], // S 54 T 4 A 29 R 41 L 16 O 22
    "has blame": [2, -1, -2, 0, 1, 0], // S 30 T 1 A 7 R 14 L 15 O 12
    "has body": [-1, -1, 1, 0, 0, 1], // S 13 T 0 A 23 R 9 L 7 O 7
    "has cognition": [0, 2, -2, -2, 0, 1], // S 185 T 35 A 151 R 113 L 77 O 114
    "has communication": [-1, 0, 3, 2, 0, -3], // S 171 T 28 A 234 R 141 L 67 O 90
    "has degree": [0, -1, -1, 1, 1, 0], // S 173 T 24 A 149 R 118 L 89 O 85
    "has event": [-1, 2, 1, 1, -1, -2], // S 86 T 18 A 82 R 63 L 34 O 32
    "has evidence": [-1, 2, 0, 1, -1, -1], // S 27 T 10 A 32 R 20 L 7 O 13
    "has feeling": [0, 0, 0, -1, 0, 1], // S 15 T 1 A 6 R 2 L 5 O 11
    "has few": [1, -1, 1, 0, -1, 0], // S 40 T 1 A 40 R 19 L 9 O 13
    "has frequency": [2, 0, 0, -1, -1, -1], // S 62 T 5 A 26 R 13 L 19 O 23
    "has group": [1, 0, 2, -1, -2, 0], // S 192 T 22 A 180 R 84 L 40 O 72
    "has hedge": [0, 2, -1, -4, 2, 2], // S 147 T 21 A 94 R 57 L 78 O 97
    "has intensify": [-1, 0, 0, 0, 1, 0], // S 88 T 12 A 84 R 59 L 49 O 38
    "has judged": [1, 0, -1, 1, 0, -1], // S 238 T 36 A 186 R 149 L 80 O 112
    "has measured": [3, 0, 0, 0, -1, -3], // S 112 T 10 A 83 R 54 L 36 O 32
    "has money": [2, 0, 0, -2, 0, 0], // S 21 T 2 A 14 R 6 L 6 O 10
    "has month": [1, 0, 1, -1, 0, 0], // S 13 T 0 A 16 R 2 L 2 O 3
    "has ordinal": [2, 0, 1, -1, 0, -2], // S 70 T 6 A 53 R 28 L 19 O 12
    "has organization": [3, 0, -1, -1, -1, -1], // S 157 T 14 A 101 R 54 L 23 O 43
    "has outcome": [0, 0, -2, 2, 0, -1], // S 34 T 7 A 21 R 38 L 12 O 17
    "has part-of-day": [0, 0, 1, 0, 0, 0], // S 5 T 0 A 6 R 4 L 0 O 1
    "has person": [2, -1, 0, -1, -1, 0], // S 235 T 30 A 200 R 126 L 71 O 108
    "has place": [3, -1, -1, 1, -3, 1], // S 102 T 7 A 64 R 49 L 14 O 38
    "has possession": [1, 0, 0, -1, 1, 0], // S 30 T 4 A 20 R 11 L 11 O 14
    "has praise": [-3, 1, -3, 4, 0, 2], // S 86 T 21 A 73 R 112 L 63 O 86
    "has quantifier": [2, -2, 2, -2, 1, -1], // S 235 T 25 A 215 R 126 L 94 O 96
    "has quantity": [1, -1, -2, 1, 1, 0], // S 44 T 4 A 25 R 24 L 19 O 17
    "has season": [-1, 1, 0, 0, -1, 0], // S 6 T 3 A 8 R 5 L 2 O 2
    "has size": [2, -1, 0, 0, -1, -1], // S 112 T 10 A 75 R 54 L 30 O 40
    "has stake": [1, 0, 0, 0, 0, -1], // S 11 T 2 A 6 R 5 L 3 O 1
    "has state": [1, 1, 1, -2, 0, 0], // S 114 T 21 A 99 R 57 L 50 O 64
    "has technical": [2, 2, -1, 1, -1, -3], // S 108 T 18 A 94 R 50 L 27 O 29
    "has time": [1, 0, 1, 1, -1, -2], // S 133 T 14 A 114 R 76 L 29 O 31
    "has trouble": [0, 1, 1, -2, 1, -1], // S 51 T 12 A 45 R 22 L 28 O 27
    "has unit-of-time": [0, -2, 0, 4, 0, -3], // S 106 T 6 A 87 R 72 L 25 O 16
    "he or she": [1, 0, 1, 0, -2, -1], // S 28 T 3 A 32 R 15 L 1 O 3
    "i": [1, 0, 0, 1, 1, -3], // S 428 T 51 A 382 R 201 L 149 O 140
    "i past": [-1, 2, 6, -2, -1, -4], // S 142 T 27 A 242 R 60 L 41 O 11
    "i present": [-1, 0, -2, 1, 0, 1], // S 44 T 7 A 17 R 27 L 34 O 45
    "in block quote": [0, -1, -1, 1, -1, 1], // S 10 T 0 A 6 R 17 L 1 O 7
    "in fifth 1": [5, 1, -2, -1, -3, 2], // S 257 T 29 A 90 R 39 L 7 O 78
    "in fifth 1 of a short text": [3, 0, -2, -1, 0, -1], // 
    "in fifth 2": [2, 2, 1, -2, -1, -2], // S 192 T 27 A 170 R 54 L 17 O 38
    "in fifth 2 of a short text": [0, 2, 0, -1, 0, 0], // 
    "in fifth 3": [0, -1, 2, 0, -1, 0], // S 127 T 24 A 164 R 88 L 29 O 66
    "in fifth 3 of a short text": [-1, 0, 2, -1, 0, 0], // 
    "in fifth 4": [-1, -1, 0, 0, 1, 1], // S 83 T 13 A 133 R 115 L 70 O 89
    "in fifth 4 of a short text": [0, 0, 0, 1, 0, 0], // 
    "in fifth 5": [-6, -3, -1, 3, 4, 3], // S 24 T 2 A 74 R 127 L 122 O 142
    "in fifth 5 of a short text": [-1, 0, -2, 3, 0, 0], // 
    "in list": [-1, 2, 1, 0, 1, -3], // S 11 T 12 A 46 R 33 L 26 O 31
    "in tenth 1": [3, 2, -2, -2, -2, 2], // S 145 T 22 A 33 R 13 L 2 O 52
    "in tenth 1 of a short text": [2, 0, -1, -1, 0, 0], // 
    "in tenth 10": [-3, -2, -3, 1, 3, 3], // S 9 T 1 A 20 R 62 L 65 O 92
    "in tenth 10 of a short text": [0, 0, -1, 2, 0, 0], // 
    "in tenth 2": [2, -1, 0, 0, -1, 0], // S 112 T 7 A 57 R 26 L 5 O 26
    "in tenth 2 of a short text": [1, 1, -1, 0, 0, 0], // 
    "in tenth 3": [0, 1, 1, 0, -1, 0], // S 97 T 10 A 88 R 33 L 5 O 24
    "in tenth 3 of a short text": [0, 1, 0, 0, 0, 0], // 
    "in tenth 4": [1, 1, 1, -2, 0, -1], // S 95 T 17 A 82 R 21 L 12 O 14
    "in tenth 4 of a short text": [0, 1, 1, -1, 0, 0], // 
    "in tenth 5": [0, 1, 1, 0, -2, -1], // S 72 T 17 A 84 R 38 L 7 O 24
    "in tenth 5 of a short text": [0, 0, 1, -1, 0, 0], // 
    "in tenth 6": [-1, -1, 1, 0, 1, 1], // S 55 T 7 A 80 R 50 L 22 O 42
    "in tenth 6 of a short text": [0, 0, 1, -1, 0, 0], // 
    "in tenth 7": [-1, 0, 2, 0, 1, -2], // S 42 T 8 A 74 R 53 L 33 O 32
    "in tenth 7 of a short text": [0, 0, 1, 0, 0, 0], // 
    "in tenth 8": [0, -1, -2, 0, 1, 2], // S 41 T 5 A 59 R 62 L 37 O 57
    "in tenth 8 of a short text": [0, 0, 0, 1, 0, 0], // 
    "in tenth 9": [-2, -1, 1, 1, 2, -1], // S 15 T 1 A 54 R 65 L 57 O 50
    "in tenth 9 of a short text": [0, 0, -1, 2, 0, 0], // 
    "is": [0, -2, 0, -2, 2, 2], // S 131 T 12 A 64 R 66 L 88 O 150
    "last but one": [-1, -1, -1, 2, 0, 1], // S 1 T 0 A 6 R 14 L 18 O 22
    "last sentence": [-2, -1, -2, 1, 0, 2], // S 1 T 0 A 2 R 8 L 16 O 30
    "learned": [-2, 0, -2, 0, 5, -1], // S 11 T 2 A 20 R 14 L 35 O 8
    "lesson": [-2, 0, -3, -1, 5, 2], // S 69 T 15 A 57 R 53 L 77 O 57
    "link": [0, -1, 1, 0, -2, 2], // S 44 T 3 A 57 R 28 L 2 O 30
    "meeting": [-2, 0, 3, 1, 0, -2], // S 59 T 9 A 109 R 54 L 18 O 21
    "money": [-1, 0, -1, 1, 1, 0], // S 3 T 0 A 4 R 6 L 3 O 2
    "negated": [3, -2, -2, 0, 1, 0], // S 63 T 1 A 19 R 20 L 21 O 26
    "no full stop": [-2, 0, 2, 1, -1, 0], // S 1 T 1 A 13 R 10 L 1 O 16
    "not": [2, -1, -1, 0, -1, 0], // S 164 T 11 A 82 R 66 L 59 O 72
    "number": [3, -1, 0, 2, 0, -4], // S 167 T 17 A 140 R 99 L 38 O 37
    "numbers": [-1, -1, 0, 2, 0, 0], // S 28 T 1 A 37 R 32 L 10 O 12
    "opens and": [1, 0, 0, 0, 0, 0], // S 13 T 1 A 9 R 7 L 4 O 8
    "opens because": [1, 0, 1, -1, 1, -1], // S 13 T 1 A 10 R 3 L 5 O 0
    "opens bold": [1, -1, -1, 0, 0, 1], // S 8 T 0 A 6 R 7 L 6 O 13
    "opens but": [1, 0, 0, 0, 0, 0], // S 27 T 3 A 15 R 14 L 11 O 13
    "opens example": [0, 0, 1, -1, -1, 1], // S 6 T 1 A 5 R 4 L 1 O 13
    "opens if": [-1, 0, -1, -1, 1, 1], // S 6 T 2 A 4 R 0 L 10 O 14
    "opens look back": [-1, 0, 0, 0, 2, 0], // S 0 T 0 A 0 R 2 L 13 O 2
    "opens my": [1, 1, 1, -1, -1, -1], // S 40 T 5 A 18 R 11 L 2 O 7
    "opens outcome": [0, 1, -2, 3, 0, -1], // S 17 T 5 A 15 R 29 L 5 O 5
    "opens paragraph": [2, 0, -1, -2, -2, 3], // S 231 T 40 A 205 R 114 L 70 O 150
    "opens sequence": [-2, 2, 2, 0, 0, 0], // S 5 T 7 A 27 R 11 L 4 O 5
    "opens so": [-1, 1, 2, -1, 0, 0], // S 2 T 3 A 22 R 2 L 3 O 6
    "opens some": [0, 0, 0, 1, -1, 0], // S 17 T 1 A 11 R 18 L 3 O 8
    "opens time": [1, 0, 0, 0, 0, -1], // S 31 T 2 A 18 R 14 L 2 O 1
    "opens to": [-1, 0, 1, -1, 0, 0], // S 4 T 1 A 11 R 0 L 3 O 9
    "opens when": [2, 1, -2, 0, -1, 1], // S 50 T 8 A 35 R 25 L 10 O 18
    "opens with ing": [1, -1, -1, 0, 1, 1], // S 20 T 1 A 12 R 13 L 11 O 17
    "others past": [3, -2, -3, 4, -1, -2], // S 207 T 18 A 134 R 160 L 37 O 33
    "others present": [0, -2, -1, 0, -1, 4], // S 99 T 11 A 42 R 64 L 51 O 159
    "outcome": [-4, 1, -4, 8, 0, -2], // S 99 T 22 A 98 R 147 L 50 O 44
    "over 28 words": [0, 0, 2, -1, 1, -1], // S 110 T 13 A 104 R 54 L 49 O 31
    "passive": [1, 1, -2, 0, -1, 0], // S 33 T 5 A 17 R 14 L 6 O 13
    "percent": [1, 0, -2, 2, 0, 0], // S 7 T 0 A 4 R 10 L 2 O 2
    "praise": [-1, -1, -4, 3, 2, 1], // S 100 T 13 A 56 R 88 L 56 O 63
    "problem": [3, -2, 1, 0, 1, -3], // S 165 T 8 A 101 R 69 L 60 O 42
    "question": [0, 2, -1, -3, -1, 3], // S 12 T 10 A 10 R 1 L 8 O 33
    "quotation inside": [1, 0, 2, -1, -1, 0], // S 28 T 4 A 38 R 13 L 5 O 14
    "quoted": [1, 0, 2, 0, -1, -2], // S 7 T 0 A 9 R 1 L 0 O 2
    "reaction": [-1, -1, 0, 1, 1, -1], // S 32 T 3 A 41 R 43 L 22 O 23
    "second sentence": [1, 3, -2, -1, -1, 0], // S 36 T 8 A 7 R 2 L 0 O 10
    "self": [5, 0, -2, -1, 0, -1], // S 122 T 6 A 40 R 23 L 20 O 20
    "semicolon": [0, 1, -1, 0, 0, 1], // S 7 T 3 A 2 R 4 L 6 O 4
    "should": [-1, 0, -2, -1, 2, 1], // S 16 T 4 A 9 R 5 L 23 O 23
    "subject group": [2, 0, 0, 0, 0, -1], // S 23 T 2 A 10 R 6 L 3 O 2
    "subject i": [-1, 1, 3, -2, 0, -2], // S 249 T 36 A 296 R 108 L 97 O 80
    "subject it": [1, -1, -2, 2, 1, 0], // S 47 T 2 A 13 R 45 L 19 O 27
    "subject none": [-2, 2, 0, -3, -1, 3], // S 30 T 13 A 40 R 22 L 21 O 86
    "subject person": [0, -2, 1, 1, -2, 2], // S 56 T 3 A 52 R 49 L 11 O 42
    "subject there": [0, -1, 1, 0, 0, 0], // S 16 T 0 A 8 R 7 L 3 O 11
    "subject they": [0, 0, -1, 3, -1, -1], // S 14 T 1 A 13 R 19 L 1 O 7
    "subject thing": [0, 2, -3, 1, 0, 0], // S 158 T 30 A 76 R 108 L 49 O 96
    "subject this": [1, -1, 0, -2, 1, 1], // S 37 T 1 A 12 R 11 L 13 O 28
    "subject we": [-1, -1, 3, 1, -1, -2], // S 44 T 7 A 106 R 45 L 14 O 16
    "subject you": [0, 0, -1, -1, 1, 1], // S 9 T 0 A 5 R 3 L 14 O 18
    "team": [3, 1, -2, 0, -1, -1], // S 183 T 26 A 128 R 104 L 49 O 75
    "tense bare": [-1, 4, -2, -1, 0, 0], // S 3 T 9 A 6 R 2 L 7 O 16
    "tense can": [0, 1, -2, 1, 0, 1], // S 27 T 7 A 10 R 11 L 10 O 29
    "tense had done": [2, 0, -1, -1, 0, -1], // S 25 T 1 A 9 R 7 L 3 O 1
    "tense has done": [-1, -1, 3, 0, -1, -1], // S 36 T 3 A 32 R 24 L 9 O 9
    "tense is doing": [0, 0, 0, 1, 0, 0], // S 7 T 1 A 6 R 7 L 6 O 8
    "tense must": [0, 0, -1, 0, 1, 0], // S 1 T 1 A 0 R 0 L 7 O 5
    "tense none": [-1, -1, 0, 0, -2, 3], // S 10 T 2 A 14 R 14 L 2 O 50
    "tense past": [1, -1, 6, 4, -2, -8], // S 372 T 50 A 463 R 254 L 86 O 44
    "tense present": [-1, -2, -3, 1, 0, 4], // S 157 T 20 A 68 R 97 L 94 O 218
    "tense was doing": [1, 0, -1, -1, 1, 0], // S 23 T 1 A 6 R 4 L 7 O 2
    "tense will": [-1, 0, 0, -1, 1, 2], // S 7 T 0 A 6 R 1 L 7 O 17
    "tense would": [0, 0, 0, -1, 0, 2], // S 15 T 0 A 11 R 2 L 7 O 14
    "thanks": [-1, 0, -1, 0, -1, 3], // S 6 T 1 A 9 R 9 L 1 O 19
    "they": [0, -1, 2, -1, 0, 1], // S 62 T 6 A 74 R 45 L 28 O 42
    "time back": [4, 0, -2, 0, 1, -4], // S 149 T 13 A 76 R 50 L 37 O 19
    "time on": [-2, 1, 1, 4, -1, -3], // S 76 T 13 A 108 R 78 L 24 O 28
    "under background": [1, 1, -1, -1, 1, -1], // S 32 T 6 A 13 R 4 L 5 O 3
    "under doing": [1, 1, 1, 0, 0, -3], // S 70 T 16 A 76 R 42 L 15 O 9
    "under goals": [-2, 0, -1, 1, 0, 1], // S 6 T 4 A 18 R 24 L 13 O 17
    "under lessons": [-2, -1, -2, 1, 4, -1], // S 20 T 1 A 20 R 23 L 36 O 18
    "under results": [-1, -1, 0, 0, 1, 0], // S 6 T 0 A 13 R 21 L 14 O 14
    "up to 4 words": [-2, -1, -1, 1, -1, 4], // S 17 T 4 A 22 R 22 L 6 O 57
    "verb be": [3, -2, -4, 2, 0, 1], // S 197 T 14 A 58 R 107 L 52 O 104
    "verb change": [0, -1, 0, 0, 2, -1], // S 38 T 4 A 60 R 25 L 16 O 13
    "verb change-down": [0, 0, -1, 1, 0, 0], // S 2 T 0 A 1 R 5 L 1 O 0
    "verb change-up": [-1, 0, 0, 1, 0, -1], // S 2 T 0 A 5 R 12 L 4 O 1
    "verb cognition": [-1, -1, 1, -2, 3, 0], // S 51 T 6 A 59 R 22 L 47 O 38
    "verb communication": [-1, -1, 1, 0, 0, 0], // S 42 T 5 A 81 R 32 L 18 O 33
    "verb creation": [0, 0, 2, -2, 0, 0], // S 15 T 3 A 20 R 1 L 2 O 9
    "verb decide": [-1, 0, 3, -1, -1, -1], // S 6 T 2 A 25 R 0 L 0 O 2
    "verb deed": [0, -1, 3, -1, 0, -1], // S 135 T 19 A 235 R 91 L 45 O 62
    "verb emotion": [0, 2, -2, -1, 0, 2], // S 36 T 12 A 13 R 14 L 13 O 28
    "verb feel": [0, 0, -1, 1, 0, 1], // S 26 T 2 A 8 R 17 L 12 O 19
    "verb get-worse": [1, 0, -1, 0, 0, 0], // S 7 T 0 A 0 R 5 L 3 O 1
    "verb have": [3, 1, -1, 0, -1, 0], // S 53 T 6 A 30 R 29 L 10 O 16
    "verb hedge": [-2, 2, -1, 0, 1, 0], // S 28 T 11 A 18 R 20 L 25 O 27
    "verb learn": [0, -1, -3, 2, 4, -1], // S 28 T 1 A 16 R 28 L 33 O 8
    "verb motion": [0, 0, 1, 0, 0, -1], // S 41 T 6 A 50 R 34 L 12 O 14
    "verb outcome": [-1, 1, 0, 1, 0, -1], // S 18 T 5 A 21 R 28 L 8 O 7
    "verb perception": [-1, -1, -1, 3, -1, 0], // S 17 T 1 A 12 R 27 L 7 O 13
    "verb plan": [0, 0, 1, 0, 0, 0], // S 5 T 1 A 9 R 3 L 2 O 5
    "verb possession": [2, 0, -2, 2, 0, -1], // S 85 T 9 A 67 R 62 L 22 O 25
    "verb praise": [0, 0, -1, 0, 0, 2], // S 4 T 0 A 0 R 3 L 2 O 11
    "verb say": [-1, -1, 1, 0, 0, 1], // S 21 T 1 A 55 R 16 L 9 O 19
    "verb show": [0, 0, 0, 0, 0, 1], // S 2 T 0 A 3 R 3 L 1 O 5
    "verb social": [-1, 0, 3, 1, -2, -1], // S 60 T 12 A 97 R 52 L 21 O 33
    "verb stative": [2, 1, -2, -1, 0, 0], // S 47 T 7 A 27 R 19 L 18 O 25
    "verb think": [0, 0, -2, 1, 0, 0], // S 57 T 8 A 31 R 35 L 30 O 31
    "verb want": [-1, 4, -2, -3, 1, 1], // S 18 T 14 A 12 R 3 L 16 O 20
    "wanted": [-3, 6, -2, 1, -1, -1], // S 12 T 21 A 20 R 14 L 5 O 1
    "was": [4, 0, 1, 0, -1, -3], // S 254 T 25 A 171 R 137 L 47 O 26
    "was ing": [2, -1, 2, -1, 0, -2], // S 64 T 3 A 38 R 23 L 11 O 2
    "we": [1, 1, 2, 1, -3, -2], // S 133 T 26 A 176 R 102 L 28 O 54
    "we past": [-2, -1, 3, 2, 0, -2], // S 23 T 5 A 87 R 34 L 8 O 0
    "we present": [1, 0, 0, -1, -1, 1], // S 11 T 2 A 7 R 6 L 1 O 9
    "would": [-1, 2, 0, -2, 1, 1], // S 44 T 9 A 38 R 17 L 27 O 22
    "year": [1, 0, 0, 0, -1, 0], // S 29 T 2 A 23 R 10 L 0 O 5
    "you": [-1, -2, 0, -3, 2, 4], // S 29 T 1 A 25 R 5 L 36 O 76
    "you present": [0, 0, 0, 0, 1, -1], // S 3 T 0 A 2 R 0 L 8 O 5
    "“'s”": [1, 1, 0, 0, -1, 0], // S 35 T 6 A 24 R 11 L 7 O 14
    "“2”": [-1, 0, 1, 0, 0, 0], // S 2 T 0 A 8 R 3 L 2 O 1
    "“ability”": [0, 0, -1, 1, 0, 0], // S 5 T 1 A 1 R 5 L 2 O 3
    "“able”": [0, -1, 0, 1, -1, 0], // S 12 T 1 A 11 R 20 L 4 O 5
    "“about”": [2, 0, 0, 0, 0, -1], // S 60 T 5 A 41 R 32 L 20 O 19
    "“across”": [0, 1, 0, 0, 0, 1], // S 6 T 2 A 10 R 3 L 1 O 4
    "“actually”": [-1, 0, 0, 0, 0, 0], // S 4 T 2 A 6 R 3 L 2 O 2
    "“after”": [0, 0, 1, 0, -1, 1], // S 11 T 2 A 24 R 11 L 1 O 8
    "“all”": [1, -1, -1, 0, 0, 0], // S 40 T 3 A 35 R 24 L 12 O 19
    "“almost”": [1, 0, -1, 1, -1, 0], // S 6 T 0 A 1 R 5 L 0 O 1
    "“along”": [0, 0, 1, 0, 0, 0], // S 3 T 0 A 8 R 2 L 1 O 1
    "“already”": [1, 0, -1, 1, 0, -1], // S 12 T 0 A 2 R 6 L 2 O 1
    "“also”": [0, 0, 2, 0, -1, -1], // S 28 T 3 A 33 R 17 L 7 O 14
    "“always”": [1, 0, -1, -1, 0, 0], // S 13 T 2 A 1 R 0 L 6 O 5
    "“and”": [-1, 1, 3, 1, -3, -1], // S 264 T 37 A 301 R 175 L 90 O 130
    "“another”": [0, 1, 1, 0, -1, -1], // S 10 T 4 A 13 R 5 L 1 O 1
    "“any”": [1, 0, -1, 0, -1, 1], // S 14 T 2 A 9 R 4 L 3 O 11
    "“around”": [1, 0, 1, 0, -1, 0], // S 15 T 0 A 10 R 5 L 1 O 3
    "“ask base”": [-1, 0, 0, 0, 1, 0], // S 2 T 1 A 9 R 4 L 5 O 2
    "“ask gerund”": [0, 0, 0, 0, 1, 0], // S 4 T 0 A 4 R 4 L 5 O 1
    "“ask past”": [0, 0, 1, 0, 0, 0], // S 3 T 2 A 17 R 2 L 0 O 0
    "“as”": [0, 0, 0, 0, 0, 1], // S 85 T 12 A 62 R 39 L 26 O 36
    "“at”": [2, -1, 0, -1, -1, 1], // S 94 T 5 A 67 R 31 L 16 O 28
    "“available”": [0, 0, 0, 1, 0, 0], // S 3 T 0 A 4 R 3 L 1 O 3
    "“a”": [1, -1, -1, -1, 2, -1], // S 305 T 38 A 244 R 155 L 96 O 128
    "“back”": [-2, 0, 0, 0, 1, 1], // S 8 T 1 A 13 R 6 L 7 O 9
    "“be past”": [1, 0, 0, 0, 0, 0], // S 15 T 0 A 11 R 6 L 2 O 2
    "“be third”": [0, 0, 0, -1, 0, 1], // S 7 T 1 A 1 R 1 L 2 O 7
    "“because”": [0, 0, 0, 0, 0, -1], // S 22 T 1 A 20 R 12 L 9 O 3
    "“become past”": [-1, 0, 0, 0, 0, 0], // S 4 T 1 A 8 R 7 L 3 O 1
    "“before”": [0, 1, 0, -1, 0, -1], // S 18 T 6 A 18 R 6 L 5 O 3
    "“begin past”": [-1, 0, 1, 0, 1, 0], // S 2 T 0 A 14 R 5 L 3 O 1
    "“believe base”": [-1, 0, 0, 0, 0, 1], // S 1 T 0 A 1 R 3 L 4 O 10
    "“better”": [-1, 0, 0, 1, 1, 0], // S 1 T 1 A 1 R 5 L 5 O 2
    "“between”": [0, 0, -1, 0, 1, 0], // S 5 T 1 A 4 R 4 L 4 O 2
    "“be”": [2, 0, -3, 0, 2, -1], // S 404 T 44 A 245 R 221 L 145 O 198
    "“bit”": [1, 1, -1, -1, 0, -1], // S 10 T 4 A 3 R 1 L 3 O 1
    "“both”": [0, 0, 1, -1, 0, 0], // S 12 T 0 A 10 R 4 L 3 O 4
    "“build base”": [0, 0, 0, 0, -1, 0], // S 6 T 0 A 7 R 4 L 0 O 4
    "“build gerund”": [1, 0, -1, 0, 0, 0], // S 11 T 1 A 7 R 5 L 3 O 2
    "“but”": [0, -1, -1, 2, 0, 0], // S 61 T 4 A 44 R 39 L 23 O 27
    "“by”": [1, 1, -1, 1, 0, -1], // S 31 T 8 A 33 R 24 L 10 O 15
    "“can”": [-2, 0, 0, 0, 0, 2], // S 24 T 6 A 17 R 14 L 17 O 47
    "“challenge”": [0, 1, 0, 0, 0, 0], // S 3 T 3 A 1 R 2 L 2 O 4
    "“change”": [1, 0, 1, 0, -1, -1], // S 9 T 3 A 10 R 5 L 1 O 3
    "“clear”": [-1, 0, 0, 0, 1, 0], // S 3 T 1 A 2 R 2 L 2 O 1
    "“code”": [1, 0, 0, 0, -1, 0], // S 10 T 1 A 7 R 4 L 0 O 1
    "“collaboration”": [0, 0, -1, 0, 1, 0], // S 2 T 0 A 3 R 3 L 3 O 1
    "“come base”": [0, 0, 1, 0, 0, 0], // S 5 T 0 A 5 R 1 L 0 O 2
    "“come past”": [0, 0, -1, 1, 0, 0], // S 7 T 2 A 5 R 7 L 2 O 2
    "“community”": [-1, 1, 0, 0, -1, 1], // S 4 T 4 A 9 R 9 L 3 O 13
    "“computer”": [0, 0, 1, 0, 0, 0], // S 6 T 1 A 8 R 3 L 1 O 2
    "“contribute base”": [0, 0, 0, 0, -1, 1], // S 4 T 1 A 5 R 1 L 0 O 5
    "“could”": [2, 0, 0, 0, -1, -1], // S 38 T 3 A 25 R 16 L 9 O 8
    "“course”": [-1, 0, 1, 0, 0, 0], // S 3 T 0 A 12 R 5 L 2 O 3
    "“create base”": [-1, 2, 0, 0, -1, 0], // S 0 T 5 A 11 R 2 L 1 O 6
    "“current”": [1, 0, 0, 0, 0, 0], // S 6 T 0 A 4 R 3 L 0 O 3
    "“data”": [1, 1, -1, 0, -1, -1], // S 12 T 4 A 14 R 5 L 0 O 2
    "“day”": [0, -1, 1, 1, 0, -1], // S 16 T 1 A 25 R 19 L 6 O 2
    "“decide past”": [-1, 0, 2, -1, -1, 0], // S 5 T 2 A 24 R 1 L 0 O 1
    "“design”": [1, 0, 0, 0, 1, -1], // S 13 T 1 A 12 R 5 L 4 O 1
    "“development”": [0, 0, -1, 0, 0, 1], // S 10 T 0 A 8 R 4 L 3 O 7
    "“different”": [0, 0, -1, -1, 1, 0], // S 14 T 1 A 8 R 6 L 6 O 8
    "“difficult”": [0, 0, 0, 1, 0, 0], // S 8 T 0 A 3 R 5 L 1 O 2
    "“do base”": [0, 0, 1, 0, 0, -1], // S 17 T 5 A 20 R 8 L 13 O 13
    "“do gerund”": [0, 0, 1, 0, -1, 0], // S 18 T 1 A 11 R 5 L 5 O 4
    "“do participle”": [-1, 0, 0, -1, 1, 0], // S 7 T 2 A 6 R 3 L 9 O 3
    "“do past”": [-1, 0, 2, -1, 1, 0], // S 6 T 0 A 19 R 4 L 6 O 2
    "“down”": [-1, 0, 1, -1, 1, 0], // S 2 T 1 A 11 R 3 L 4 O 2
    "“do”": [0, 0, 0, -2, 1, 1], // S 53 T 7 A 30 R 16 L 25 O 33
    "“due”": [1, 0, 0, 0, 0, 0], // S 4 T 0 A 2 R 4 L 2 O 0
    "“during”": [1, 0, 1, 0, 0, -1], // S 12 T 1 A 13 R 4 L 4 O 0
    "“each”": [-1, 0, 1, -2, 1, 0], // S 7 T 3 A 15 R 2 L 5 O 3
    "“early”": [1, 1, -1, 0, -1, 0], // S 8 T 3 A 2 R 5 L 0 O 1
    "“easy”": [0, 0, -1, 1, 0, 1], // S 2 T 1 A 2 R 6 L 1 O 6
    "“effort”": [0, 1, 0, 0, 0, 0], // S 3 T 2 A 4 R 1 L 1 O 2
    "“end”": [0, 0, 0, 1, 0, 0], // S 5 T 0 A 5 R 12 L 2 O 2
    "“enough”": [0, 0, 0, 0, -1, 0], // S 8 T 1 A 4 R 5 L 0 O 2
    "“entire”": [1, 0, -1, 0, 0, 0], // S 4 T 0 A 2 R 3 L 3 O 0
    "“especially”": [1, 0, -1, -1, 1, 0], // S 7 T 0 A 1 R 0 L 5 O 2
    "“even”": [1, -1, -1, 1, 0, 0], // S 21 T 0 A 4 R 13 L 7 O 6
    "“everything”": [1, 0, 0, 0, 0, -1], // S 9 T 1 A 5 R 5 L 2 O 2
    "“every”": [0, 0, 0, 1, 0, -1], // S 7 T 1 A 7 R 7 L 4 O 2
    "“ever”": [0, 0, 0, 0, -1, 0], // S 2 T 0 A 2 R 4 L 1 O 3
    "“experience”": [-1, 0, -2, 1, 0, 1], // S 12 T 3 A 6 R 14 L 7 O 10
    "“fact”": [0, 0, 0, 1, 0, 0], // S 4 T 0 A 1 R 5 L 1 O 2
    "“far”": [-1, 1, -1, 1, 0, 0], // S 2 T 2 A 1 R 6 L 2 O 3
    "“feedback”": [-1, -1, 2, 1, 0, -1], // S 9 T 0 A 16 R 18 L 8 O 5
    "“feel base”": [0, 0, 1, 0, 0, 0], // S 9 T 0 A 5 R 5 L 5 O 8
    "“feel gerund”": [0, 0, 0, 1, 0, 0], // S 5 T 0 A 1 R 5 L 0 O 4
    "“feel past”": [2, 0, -1, 0, 0, -1], // S 27 T 1 A 6 R 6 L 2 O 0
    "“few”": [0, 0, 1, 0, 0, 0], // S 15 T 0 A 18 R 6 L 2 O 4
    "“find base”": [0, 0, 0, -1, 0, 1], // S 3 T 1 A 7 R 0 L 3 O 6
    "“first”": [2, -1, 2, -2, 0, -1], // S 43 T 1 A 37 R 8 L 11 O 8
    "“for”": [1, -1, 1, -1, 0, 1], // S 120 T 11 A 111 R 53 L 37 O 69
    "“four”": [1, 0, 0, 0, 0, 0], // S 8 T 0 A 5 R 2 L 0 O 0
    "“from”": [2, -2, 1, 0, 1, -2], // S 62 T 2 A 48 R 31 L 24 O 19
    "“fun”": [-1, 1, 0, 1, 0, 0], // S 2 T 3 A 1 R 4 L 0 O 5
    "“get base”": [-1, 1, -1, 0, 0, 0], // S 16 T 7 A 17 R 12 L 13 O 15
    "“get past”": [0, -1, 1, 1, -1, 0], // S 13 T 0 A 20 R 8 L 2 O 1
    "“give base”": [-1, 0, 0, -1, 0, 0], // S 4 T 1 A 6 R 0 L 3 O 4
    "“give participle”": [-1, 1, 0, 0, 1, -1], // S 4 T 4 A 4 R 4 L 4 O 0
    "“give past”": [0, 0, 0, 1, 0, 0], // S 1 T 0 A 3 R 6 L 1 O 0
    "“go base”": [-1, 0, 0, 0, 2, 0], // S 6 T 0 A 11 R 3 L 10 O 6
    "“go gerund”": [0, 0, 1, -1, 0, 0], // S 10 T 1 A 11 R 3 L 6 O 4
    "“go past”": [-1, 0, 1, 0, 0, 0], // S 5 T 1 A 18 R 8 L 2 O 2
    "“goal”": [-2, 2, -1, 0, 0, 1], // S 3 T 9 A 5 R 8 L 6 O 7
    "“good”": [-1, 0, 1, 0, 1, 0], // S 20 T 6 A 20 R 22 L 20 O 22
    "“great”": [0, 0, 0, 1, 0, -1], // S 10 T 2 A 4 R 13 L 2 O 4
    "“group”": [-1, 0, 0, 1, 0, 0], // S 9 T 0 A 6 R 5 L 2 O 5
    "“hand”": [0, 0, 0, 0, 0, 1], // S 1 T 0 A 8 R 2 L 0 O 2
    "“have base”": [1, 1, -1, -1, 1, -1], // S 39 T 7 A 23 R 17 L 20 O 17
    "“have gerund”": [0, 1, -1, 0, 0, 0], // S 11 T 3 A 6 R 10 L 3 O 5
    "“have past”": [1, 0, -1, 2, 0, -1], // S 53 T 6 A 41 R 35 L 8 O 3
    "“have”": [0, -3, 0, 4, 0, -1], // S 122 T 6 A 68 R 80 L 40 O 30
    "“help base”": [0, 1, 0, -1, -1, 0], // S 8 T 5 A 12 R 5 L 3 O 9
    "“help past”": [-1, -1, 1, 0, 0, 0], // S 2 T 0 A 11 R 9 L 1 O 2
    "“help”": [-1, 0, 0, 0, 0, 0], // S 4 T 1 A 6 R 3 L 3 O 3
    "“here”": [0, 0, 0, -1, -1, 1], // S 9 T 1 A 5 R 1 L 0 O 9
    "“he”": [0, 0, 1, 0, -1, 0], // S 9 T 1 A 21 R 9 L 0 O 2
    "“high”": [0, 0, 1, -1, 0, 0], // S 12 T 1 A 7 R 1 L 3 O 3
    "“hour”": [0, 0, 0, 1, 0, 0], // S 3 T 0 A 11 R 7 L 1 O 1
    "“however”": [1, 0, -1, 0, 0, 0], // S 15 T 0 A 2 R 5 L 3 O 4
    "“how”": [-2, 2, -2, 0, 1, 1], // S 22 T 14 A 23 R 21 L 19 O 25
    "“idea”": [0, 0, 1, -1, 0, -1], // S 12 T 2 A 11 R 4 L 5 O 5
    "“if”": [0, 1, -1, -1, 3, -2], // S 26 T 4 A 16 R 8 L 27 O 15
    "“important”": [-1, 0, 0, 0, 1, 1], // S 2 T 1 A 3 R 2 L 10 O 10
    "“information”": [1, 0, -1, -1, 1, 0], // S 10 T 0 A 4 R 1 L 6 O 2
    "“into”": [1, 0, 0, -1, 1, 0], // S 20 T 2 A 16 R 8 L 11 O 8
    "“in”": [2, 0, -3, 0, 1, 1], // S 201 T 24 A 146 R 97 L 60 O 77
    "“issue”": [0, 0, 0, 1, -1, 0], // S 11 T 2 A 14 R 10 L 4 O 3
    "“its”": [-1, 0, 0, 0, 0, 1], // S 4 T 1 A 5 R 4 L 2 O 7
    "“it”": [-1, 0, -2, 2, 0, 0], // S 115 T 15 A 75 R 84 L 48 O 59
    "“i”": [1, -1, 2, 0, 0, -2], // S 382 T 42 A 363 R 176 L 138 O 125
    "“job”": [1, 0, -1, 1, -1, 1], // S 20 T 2 A 6 R 9 L 4 O 9
    "“just”": [1, 0, 1, 0, 1, -1], // S 21 T 1 A 15 R 11 L 17 O 7
    "“keep base”": [0, 0, 0, -1, 0, 1], // S 2 T 2 A 6 R 1 L 1 O 5
    "“know base”": [2, 0, 0, -1, -1, 0], // S 16 T 1 A 7 R 2 L 5 O 9
    "“know past”": [1, 0, -1, -1, 0, 0], // S 12 T 1 A 5 R 1 L 3 O 1
    "“large”": [1, 0, -1, 1, 0, 0], // S 8 T 0 A 1 R 7 L 1 O 1
    "“late”": [-1, -1, 0, 1, 0, 0], // S 5 T 0 A 8 R 9 L 2 O 3
    "“learn base”": [0, 1, -1, 2, -1, 0], // S 10 T 5 A 3 R 10 L 5 O 6
    "“learn gerund”": [0, 1, -1, -1, -1, 1], // S 12 T 4 A 8 R 5 L 4 O 12
    "“learn past”": [0, -1, -2, -1, 3, 0], // S 5 T 0 A 3 R 1 L 21 O 6
    "“less”": [-1, 0, 0, 1, 0, 0], // S 4 T 0 A 3 R 9 L 2 O 1
    "“let base”": [0, 0, 0, 0, 0, -1], // S 3 T 2 A 6 R 1 L 0 O 1
    "“life”": [-1, 0, -1, 1, 1, 0], // S 6 T 2 A 3 R 9 L 6 O 6
    "“like base”": [0, 0, 0, 0, -1, 1], // S 4 T 0 A 1 R 1 L 1 O 5
    "“like”": [2, 0, -2, 0, 0, 0], // S 36 T 2 A 10 R 17 L 7 O 10
    "“little”": [1, 0, 0, -1, 1, 0], // S 14 T 1 A 6 R 2 L 6 O 3
    "“long”": [1, 0, 0, 0, 0, 0], // S 13 T 1 A 6 R 8 L 3 O 3
    "“lot”": [1, -1, -1, 0, 1, -1], // S 20 T 0 A 11 R 10 L 13 O 4
    "“love base”": [0, 0, 0, 0, 0, -1], // S 4 T 1 A 2 R 1 L 3 O 5
    "“make base”": [-1, 0, 0, -1, 0, 1], // S 14 T 2 A 16 R 5 L 12 O 15
    "“make gerund”": [-1, 0, 1, 0, 0, 0], // S 3 T 1 A 7 R 2 L 3 O 3
    "“make past”": [-2, 1, 0, 2, -1, 0], // S 5 T 4 A 15 R 16 L 2 O 2
    "“manager”": [0, 0, 0, -1, 0, 0], // S 12 T 2 A 8 R 3 L 4 O 3
    "“many”": [1, 0, -1, 0, 0, 0], // S 20 T 1 A 13 R 8 L 5 O 7
    "“maybe”": [-1, 0, 0, -1, 1, 0], // S 2 T 0 A 4 R 0 L 8 O 4
    "“may”": [0, 0, 0, 0, 1, -1], // S 9 T 0 A 2 R 5 L 6 O 2
    "“mean third”": [1, 0, 1, -1, 0, 0], // S 5 T 0 A 2 R 0 L 2 O 4
    "“meeting”": [0, 0, 2, -1, 0, -1], // S 5 T 0 A 11 R 2 L 2 O 0
    "“member”": [-1, 0, 0, 0, 1, 0], // S 8 T 1 A 8 R 6 L 6 O 5
    "“might”": [1, 0, 0, -1, 0, 0], // S 8 T 1 A 5 R 3 L 7 O 5
    "“mind”": [0, 0, 0, 0, 1, 0], // S 3 T 0 A 2 R 2 L 5 O 4
    "“moment”": [0, 0, -1, 0, 1, 0], // S 5 T 0 A 2 R 2 L 3 O 3
    "“month”": [-1, 0, 2, 0, 0, -1], // S 9 T 0 A 20 R 5 L 1 O 1
    "“more”": [0, -1, -1, 1, 4, -3], // S 41 T 4 A 30 R 37 L 41 O 12
    "“most”": [-1, 0, 0, -1, 0, 1], // S 14 T 2 A 11 R 7 L 9 O 9
    "“much”": [1, 0, -1, 2, -1, 0], // S 19 T 2 A 11 R 19 L 9 O 8
    "“myself”": [-3, 0, 3, 1, 0, 0], // S 13 T 3 A 25 R 11 L 9 O 5
    "“my”": [1, 1, -1, 0, -1, 0], // S 164 T 25 A 115 R 65 L 44 O 46
    "“need base”": [-1, 0, -1, -1, 2, 0], // S 4 T 2 A 1 R 0 L 14 O 7
    "“need past”": [0, 2, -2, -1, 1, 0], // S 7 T 6 A 8 R 1 L 7 O 0
    "“need”": [0, 0, 0, -1, -1, 1], // S 4 T 0 A 10 R 3 L 1 O 7
    "“never”": [-1, 0, 1, 1, -1, 0], // S 10 T 1 A 7 R 8 L 3 O 4
    "“new”": [1, 2, -1, 1, -1, -2], // S 27 T 9 A 20 R 22 L 5 O 12
    "“next”": [0, 0, 0, 0, 1, -1], // S 10 T 3 A 13 R 9 L 7 O 3
    "“not”": [2, -1, -1, -1, 1, -1], // S 130 T 9 A 63 R 49 L 50 O 54
    "“now”": [0, 0, -2, 2, 0, 0], // S 8 T 2 A 6 R 13 L 4 O 5
    "“no”": [1, -1, 1, 0, -1, 1], // S 25 T 1 A 17 R 8 L 5 O 14
    "“number”": [0, 0, 1, 0, 0, -1], // S 13 T 1 A 13 R 4 L 2 O 0
    "“off”": [0, -1, 0, 1, 0, -1], // S 7 T 0 A 9 R 8 L 3 O 1
    "“of”": [2, 0, -2, -1, 0, 0], // S 248 T 33 A 190 R 130 L 73 O 102
    "“once”": [0, 1, -1, 0, 1, -1], // S 3 T 3 A 4 R 4 L 5 O 1
    "“one”": [0, 0, -1, -2, 1, 1], // S 37 T 7 A 34 R 18 L 18 O 20
    "“online”": [1, 0, 0, -1, 0, 0], // S 9 T 0 A 6 R 2 L 2 O 1
    "“only”": [0, 0, -1, 0, 1, 0], // S 11 T 1 A 7 R 9 L 10 O 6
    "“on”": [-1, -1, 1, 1, 1, -1], // S 84 T 11 A 104 R 66 L 36 O 40
    "“open”": [1, 0, -1, 0, 0, 0], // S 11 T 2 A 4 R 4 L 1 O 3
    "“opportunity”": [0, 0, 0, 0, 0, 1], // S 8 T 1 A 6 R 4 L 1 O 6
    "“order”": [0, 0, 0, 0, 1, 0], // S 4 T 0 A 3 R 0 L 4 O 1
    "“or”": [1, -1, 0, -2, 0, 3], // S 41 T 4 A 31 R 15 L 19 O 35
    "“other”": [-2, 0, 1, 0, 1, 0], // S 23 T 4 A 26 R 18 L 15 O 20
    "“our”": [2, 0, 0, 0, -1, -1], // S 61 T 9 A 51 R 37 L 7 O 18
    "“out”": [-2, 0, 1, 1, 0, 0], // S 29 T 5 A 46 R 27 L 12 O 18
    "“over”": [-1, 0, 2, -1, 0, 0], // S 11 T 2 A 24 R 11 L 4 O 5
    "“own”": [1, 0, 0, 0, 1, -2], // S 11 T 1 A 11 R 6 L 6 O 2
    "“part”": [-1, 0, 1, 0, 0, 1], // S 9 T 2 A 7 R 4 L 3 O 8
    "“past”": [1, 0, 0, 0, 0, 0], // S 10 T 0 A 3 R 4 L 1 O 1
    "“person”": [1, -1, -1, 2, -1, -1], // S 50 T 4 A 33 R 42 L 14 O 23
    "“plan”": [0, 1, 0, -1, 0, 0], // S 3 T 2 A 7 R 1 L 2 O 3
    "“point”": [0, 1, -1, 0, 0, 0], // S 9 T 3 A 4 R 3 L 3 O 6
    "“possible”": [-1, 1, 1, -1, 0, 0], // S 2 T 3 A 7 R 2 L 3 O 5
    "“post”": [0, 0, 0, 0, -1, 2], // S 4 T 0 A 4 R 5 L 0 O 10
    "“potential”": [0, 1, 0, 0, 0, 0], // S 3 T 3 A 4 R 1 L 0 O 2
    "“practice”": [0, 1, 0, -1, 0, 0], // S 9 T 2 A 6 R 1 L 2 O 2
    "“pretty”": [-1, 0, 0, 0, 1, 0], // S 4 T 0 A 2 R 5 L 5 O 5
    "“problem”": [0, 0, 1, 0, 0, -1], // S 11 T 2 A 13 R 6 L 5 O 2
    "“process”": [0, 0, 1, -1, -1, 1], // S 6 T 0 A 14 R 4 L 1 O 5
    "“product”": [-1, 0, 1, -2, 0, 1], // S 26 T 4 A 18 R 3 L 5 O 11
    "“program”": [0, 1, 0, 0, 0, 0], // S 8 T 2 A 4 R 3 L 1 O 4
    "“project”": [1, -1, 1, 0, -2, 1], // S 27 T 1 A 33 R 15 L 5 O 17
    "“put base”": [0, 0, 0, -1, 1, 0], // S 3 T 1 A 4 R 1 L 6 O 1
    "“question”": [0, 0, 0, 0, 0, -1], // S 13 T 3 A 23 R 10 L 5 O 7
    "“rather”": [0, 0, 0, 1, 0, 0], // S 2 T 0 A 2 R 6 L 0 O 2
    "“realize past”": [0, 0, 0, -1, 1, 0], // S 3 T 0 A 4 R 2 L 6 O 0
    "“really”": [0, -1, 1, -1, 1, -1], // S 15 T 0 A 11 R 7 L 10 O 4
    "“research”": [1, -1, -1, -1, 1, 0], // S 18 T 1 A 11 R 6 L 7 O 4
    "“result”": [0, 0, -1, 0, 0, 0], // S 3 T 0 A 2 R 4 L 1 O 4
    "“role”": [0, 0, 0, 0, 1, 0], // S 9 T 1 A 5 R 2 L 4 O 3
    "“run base”": [-1, 1, 0, 1, 0, -1], // S 3 T 2 A 5 R 7 L 1 O 2
    "“same”": [0, 0, 0, 0, 0, -1], // S 11 T 0 A 9 R 7 L 4 O 5
    "“say base”": [0, 0, 0, 1, 0, 0], // S 4 T 1 A 3 R 5 L 2 O 2
    "“say gerund”": [1, 0, 1, -1, 0, 0], // S 5 T 0 A 5 R 1 L 2 O 1
    "“second”": [1, 0, 0, 0, 0, -1], // S 9 T 0 A 5 R 5 L 2 O 0
    "“see base”": [0, 0, 0, 1, 1, -2], // S 8 T 0 A 8 R 11 L 9 O 4
    "“service”": [1, 0, 0, -1, 0, 0], // S 16 T 1 A 8 R 3 L 3 O 4
    "“several”": [-1, 0, 1, 0, 0, 0], // S 5 T 0 A 7 R 4 L 0 O 2
    "“should”": [-1, 0, -1, -1, 2, 0], // S 8 T 1 A 3 R 2 L 15 O 9
    "“side”": [-1, 0, 0, 1, 0, 1], // S 1 T 0 A 3 R 3 L 1 O 4
    "“simple”": [0, 1, -1, 1, 0, 0], // S 4 T 3 A 4 R 5 L 1 O 3
    "“since”": [1, 0, 0, 0, 0, -1], // S 21 T 3 A 12 R 6 L 5 O 1
    "“skill”": [0, 1, -1, 0, 1, -1], // S 10 T 6 A 4 R 7 L 8 O 3
    "“small”": [0, 0, -1, 2, 0, 0], // S 13 T 0 A 1 R 8 L 4 O 4
    "“software”": [0, 1, -1, -1, 0, 1], // S 16 T 3 A 17 R 5 L 4 O 7
    "“someone”": [0, 0, 1, 0, -1, 0], // S 7 T 0 A 6 R 4 L 3 O 4
    "“something”": [0, 1, 0, -1, 1, -1], // S 11 T 5 A 9 R 6 L 13 O 6
    "“some”": [0, 0, 1, -1, 1, -1], // S 29 T 3 A 35 R 18 L 17 O 14
    "“so”": [-1, 1, 4, -2, 0, -1], // S 32 T 7 A 59 R 14 L 17 O 13
    "“start gerund”": [0, 0, 1, -1, 0, 0], // S 4 T 2 A 7 R 0 L 3 O 2
    "“start past”": [0, 0, 2, -1, -1, 0], // S 12 T 1 A 32 R 3 L 1 O 3
    "“still”": [1, 0, -1, 1, 0, -1], // S 14 T 2 A 5 R 13 L 3 O 4
    "“student”": [-1, -1, 0, 0, 2, -1], // S 28 T 2 A 15 R 14 L 15 O 9
    "“such”": [-1, 0, 1, 0, 0, 0], // S 5 T 2 A 7 R 3 L 1 O 5
    "“support base”": [0, 1, -1, 0, 0, 0], // S 4 T 3 A 1 R 3 L 3 O 2
    "“sure”": [-1, 0, 0, 0, 0, 0], // S 2 T 1 A 6 R 4 L 4 O 2
    "“system”": [1, 0, 0, 0, 0, -1], // S 18 T 3 A 8 R 4 L 1 O 1
    "“take base”": [0, 0, 0, 0, 0, 1], // S 7 T 0 A 7 R 4 L 3 O 9
    "“take gerund”": [1, 0, 0, 0, 0, -1], // S 5 T 0 A 6 R 3 L 2 O 0
    "“take past”": [1, 0, 0, 0, 0, 0], // S 6 T 1 A 10 R 4 L 1 O 1
    "“task”": [0, 0, 0, 0, 0, 1], // S 5 T 0 A 7 R 3 L 1 O 8
    "“teach gerund”": [0, 0, 0, 1, -1, 0], // S 7 T 1 A 10 R 6 L 0 O 3
    "“team”": [0, 0, 2, 1, -2, -1], // S 57 T 7 A 50 R 31 L 6 O 13
    "“technical”": [1, 0, -1, 0, 0, 0], // S 11 T 0 A 3 R 3 L 2 O 5
    "“than”": [1, -1, -1, 2, 0, -1], // S 18 T 0 A 10 R 22 L 8 O 6
    "“that”": [2, -1, -2, -2, 1, 2], // S 186 T 21 A 131 R 87 L 79 O 91
    "“their”": [0, 0, 0, -1, -1, 1], // S 23 T 3 A 26 R 18 L 12 O 18
    "“then”": [-1, 0, 2, -1, 0, 0], // S 11 T 2 A 32 R 4 L 4 O 4
    "“there”": [2, -1, 0, 0, -2, 1], // S 37 T 1 A 22 R 15 L 7 O 21
    "“they”": [1, -1, 1, 0, 0, -1], // S 47 T 4 A 56 R 33 L 22 O 28
    "“the”": [-1, 0, 2, 1, -2, 0], // S 365 T 48 A 378 R 235 L 109 O 170
    "“thing”": [1, 0, -1, -1, 0, 1], // S 29 T 4 A 14 R 11 L 12 O 17
    "“think base”": [0, -1, 0, 0, 2, 0], // S 8 T 0 A 3 R 7 L 12 O 6
    "“think past”": [0, 1, 0, -1, 0, 0], // S 8 T 4 A 7 R 1 L 3 O 5
    "“this”": [-1, 0, -3, -1, 3, 1], // S 113 T 13 A 66 R 62 L 51 O 70
    "“though”": [0, 0, 1, 0, 0, -1], // S 8 T 0 A 5 R 4 L 4 O 1
    "“three”": [1, 0, 0, 0, 0, -1], // S 15 T 0 A 10 R 6 L 3 O 0
    "“through”": [0, 0, -1, 0, 1, 0], // S 18 T 3 A 17 R 11 L 9 O 5
    "“time”": [0, -1, -1, 1, 0, 0], // S 52 T 4 A 38 R 26 L 22 O 16
    "“together”": [-1, 0, 0, 0, 0, 1], // S 3 T 0 A 4 R 3 L 1 O 6
    "“tool”": [0, 0, -1, 0, 1, 0], // S 9 T 3 A 11 R 8 L 8 O 7
    "“too”": [1, 0, 0, 0, 0, 0], // S 9 T 0 A 8 R 8 L 5 O 2
    "“to”": [-1, 4, -1, -4, 0, 1], // S 289 T 59 A 313 R 171 L 131 O 175
    "“training”": [-1, 1, 0, 0, 1, -1], // S 5 T 3 A 16 R 7 L 4 O 0
    "“two”": [0, 0, 1, 0, 0, -1], // S 25 T 3 A 21 R 13 L 5 O 4
    "“understand base”": [1, 0, 0, 0, 0, 0], // S 9 T 1 A 8 R 2 L 2 O 1
    "“university”": [2, 0, -1, 0, -1, -1], // S 20 T 0 A 2 R 2 L 0 O 0
    "“until”": [-1, 0, 1, 0, 0, 0], // S 2 T 0 A 6 R 3 L 2 O 0
    "“up”": [1, 0, 0, 0, 0, -1], // S 31 T 4 A 37 R 19 L 12 O 9
    "“use base”": [0, 0, 0, 0, 0, -1], // S 9 T 3 A 11 R 8 L 4 O 4
    "“use gerund”": [0, 0, -1, 1, 1, -1], // S 10 T 1 A 11 R 9 L 6 O 2
    "“user”": [1, 1, -1, -1, -1, 0], // S 12 T 3 A 9 R 4 L 2 O 6
    "“very”": [2, 0, -2, 2, -1, -1], // S 22 T 0 A 2 R 16 L 5 O 4
    "“want base”": [1, 0, -1, -1, 0, 0], // S 14 T 2 A 3 R 2 L 4 O 9
    "“want past”": [-1, 3, -1, 0, -1, -1], // S 7 T 12 A 6 R 6 L 1 O 0
    "“way”": [1, 0, 0, 0, 1, -1], // S 21 T 3 A 17 R 12 L 10 O 10
    "“well”": [1, -1, 0, 0, -1, 1], // S 20 T 0 A 12 R 10 L 4 O 11
    "“we”": [-2, 1, 3, 1, -2, -2], // S 95 T 23 A 155 R 83 L 25 O 44
    "“what”": [0, 0, 1, -3, 2, 1], // S 34 T 4 A 38 R 9 L 25 O 26
    "“when”": [0, -1, 0, 0, 2, -1], // S 47 T 3 A 30 R 17 L 25 O 16
    "“where”": [-1, 0, 2, -1, 0, 0], // S 13 T 2 A 23 R 7 L 5 O 10
    "“which”": [1, -1, -1, 1, -1, 1], // S 25 T 0 A 12 R 15 L 5 O 11
    "“while”": [0, 1, 0, -1, 0, 0], // S 14 T 4 A 13 R 7 L 3 O 8
    "“who”": [0, 0, 1, 0, -1, 0], // S 21 T 1 A 23 R 10 L 5 O 7
    "“why”": [1, 0, 0, 0, 0, 1], // S 8 T 0 A 3 R 1 L 2 O 7
    "“will”": [0, 0, -1, -1, 1, 2], // S 17 T 1 A 11 R 9 L 19 O 33
    "“without”": [1, 0, -1, 1, 0, -1], // S 9 T 0 A 2 R 6 L 2 O 2
    "“with”": [0, -1, 3, -2, 1, -2], // S 104 T 12 A 121 R 54 L 43 O 37
    "“work base”": [0, -1, 1, 0, 0, 0], // S 16 T 1 A 18 R 8 L 6 O 5
    "“work gerund”": [1, -1, -1, 2, 0, -1], // S 26 T 0 A 13 R 17 L 7 O 5
    "“workshop”": [-2, 0, 1, 1, 0, -1], // S 18 T 4 A 43 R 22 L 5 O 7
    "“work”": [0, -1, -1, 1, 2, -1], // S 36 T 5 A 21 R 23 L 15 O 12
    "“world”": [1, 1, 0, 0, -1, -1], // S 9 T 2 A 3 R 2 L 1 O 1
    "“would”": [-1, 2, 0, -3, 1, 1], // S 40 T 9 A 37 R 14 L 26 O 23
    "“write gerund”": [0, 0, -1, 1, -1, 0], // S 5 T 1 A 3 R 6 L 0 O 4
    "“year”": [3, 0, -3, 1, 0, -1], // S 52 T 2 A 9 R 15 L 7 O 3
    "“yet”": [1, 0, 0, 0, 0, -1], // S 7 T 0 A 1 R 2 L 2 O 0
    "“your”": [0, -1, -1, -1, 1, 1], // S 13 T 0 A 5 R 2 L 13 O 23
    "“you”": [0, -1, 0, -2, 1, 3], // S 25 T 1 A 20 R 5 L 31 O 66
  },
}
