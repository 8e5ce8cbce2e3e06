package article

import (
	"slices"
	"strings"
	"unicode"
)

// Shares that a text must reach to be taken for a language: of its letters in
// the script, and of small words or telling letters among the rest.
const (
	scriptShare  = 0.5
	letterShare  = 0.08
	stopShare    = 0.06
	foreignShare = 0.02
	sampleBytes  = 64 << 10
)

// provingWords is how many words a text must have to prove, by holding none of a
// language's small words, that it is in another: languages share their letters.
const provingWords = 20

// languageBytes is how much of a text is enough to tell its language.
const languageBytes = 4 << 10

// language tells the language of a text from its script, its letters and its
// small words; "" when none of the reader's languages fits.
func (r *Reader) language(text string) string {
	text = cutAt(text, languageBytes)
	text = strings.ToLower(text)
	letters := 0
	counts := make([]int, len(r.scripts))
	for _, c := range text {
		if !unicode.IsLetter(c) {
			continue
		}
		// A Han character stands for a word, so that Latin names do not outweigh a Chinese text.
		step := 1
		if c >= 0x2E80 {
			step = 3
		}
		letters += step
		for i, s := range r.tables {
			if unicode.Is(s, c) {
				counts[i] += step
				break
			}
		}
	}
	best, bestScore := "", 0.0
	for _, id := range r.ids {
		n := counts[slices.Index(r.scripts, r.words[id].Script)]
		if letters == 0 || float64(n) < scriptShare*float64(letters) {
			continue
		}
		if score := r.looks[id].likeness(text, n); score > bestScore {
			best, bestScore = id, score
		}
	}
	return best
}

// looks are the telling letters and words of a language, ready for look-up.
type looks struct {
	letters, foreign map[rune]bool
	stop             map[string]bool
}

// newLooks prepares the looks of a language.
func newLooks(w PageWords) looks {
	l := looks{map[rune]bool{}, map[rune]bool{}, map[string]bool{}}
	for _, c := range w.Letters {
		l.letters[c] = true
	}
	for _, c := range w.Foreign {
		l.foreign[c] = true
	}
	for _, s := range w.Stop {
		l.stop[strings.ToLower(s)] = true
	}
	return l
}

// likeness says how much a text with n letters of the language's script looks
// like it; 0 when it is another language.
func (l looks) likeness(text string, n int) float64 {
	if share(text, l.foreign, n) > foreignShare {
		return 0
	}
	score := 0.01
	if len(l.letters) > 0 {
		s := share(text, l.letters, n)
		if s < letterShare {
			return 0
		}
		score += s * 4
	}
	if len(l.stop) > 0 {
		s, words := l.stopWords(text)
		if s < stopShare && len(l.letters) == 0 && len(text) > 400 || s == 0 && words >= provingWords {
			return 0
		}
		score += s
	}
	return score
}

// share is the part of n letters that are in set.
func share(text string, set map[rune]bool, n int) float64 {
	if len(set) == 0 || n == 0 {
		return 0
	}
	found := 0
	for _, c := range text {
		if c >= 0x80 && set[c] {
			found++
		}
	}
	return float64(found) / float64(n)
}

// stopWords is the part of a text's words that are small words of the language,
// and how many words it has.
func (l looks) stopWords(text string) (share float64, all int) {
	found := 0
	for w := range strings.FieldsFuncSeq(text, func(c rune) bool { return !unicode.IsLetter(c) }) {
		all++
		if l.stop[w] {
			found++
		}
	}
	return ratio(found, all), all
}

// ratio is part/all, 0 for nothing.
func ratio(part, all int) float64 {
	if all == 0 {
		return 0
	}
	return float64(part) / float64(all)
}
