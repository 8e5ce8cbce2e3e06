package scan

import "unicode/utf8"

// anyEnding stands within a pattern for the rest of a word.
const anyEnding = '*'

// follow returns the rune behind rest, which must stand at rune j, else -1.
func (f *folded) follow(j int, rest string) int {
	for len(rest) > 0 {
		r, size := rune(rest[0]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(rest)
		}
		rest = rest[size:]
		if r == anyEnding {
			if j = f.wordEnd(j); len(rest) > 0 && rest[0] == ' ' {
				j = f.compoundEnd(j)
			}
			continue
		}
		if j == len(f.runes) || f.runes[j] != r {
			return -1
		}
		j++
	}
	return j
}

// wordEnd returns where the word ends that rune j is in or behind.
func (f *folded) wordEnd(j int) int {
	for j < len(f.runes) && f.word[j] {
		j++
	}
	return j
}

// compoundEnd is wordEnd for words that hyphens join.
func (f *folded) compoundEnd(j int) int {
	j = f.wordEnd(j)
	for range longestCompound {
		if j == 0 || j+1 >= len(f.runes) || f.runes[j] != '-' || !f.word[j-1] || !f.word[j+1] {
			break
		}
		j = f.wordEnd(j + 1)
	}
	return j
}

// longestCompound is how many hyphens join one word at most: one without end would else be
// read from each of its parts to its end.
const longestCompound = 16
