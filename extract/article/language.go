package article

import (
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

// language tells the language of a text from its script, its letters and its
// small words; "" when none of the reader's languages fits.
func (r *Reader) language(text string) string {
	if len(text) > sampleBytes {
		text = text[:sampleBytes]
	}
	text = strings.ToLower(text)
	letters, perScript := 0, map[string]int{}
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
		for _, s := range r.scripts {
			if unicode.Is(unicode.Scripts[s], c) {
				perScript[s] += step
				break
			}
		}
	}
	best, bestScore := "", 0.0
	for _, id := range r.ids {
		w := r.words[id]
		n := perScript[w.Script]
		if letters == 0 || float64(n) < scriptShare*float64(letters) {
			continue
		}
		if score := w.likeness(text, n); score > bestScore {
			best, bestScore = id, score
		}
	}
	return best
}

// likeness says how much a text with n letters of the language's script looks
// like it; 0 when it is another language.
func (w PageWords) likeness(text string, n int) float64 {
	if share(text, w.Foreign, n) > foreignShare {
		return 0
	}
	score := 0.01
	if w.Letters != "" {
		s := share(text, w.Letters, n)
		if s < letterShare {
			return 0
		}
		score += s * 4
	}
	if len(w.Stop) > 0 {
		s := stopWords(text, w.Stop)
		if s < stopShare && w.Letters == "" && len(text) > 400 {
			return 0
		}
		score += s
	}
	return score
}

// share is the part of n letters that are in set.
func share(text, set string, n int) float64 {
	if set == "" || n == 0 {
		return 0
	}
	found := 0
	in := make(map[rune]bool)
	for _, c := range set {
		in[c] = true
	}
	for _, c := range text {
		if in[c] {
			found++
		}
	}
	return float64(found) / float64(n)
}

// stopWords is the part of a text's words that are small words of a language.
func stopWords(text string, stop []string) float64 {
	set := make(map[string]bool, len(stop))
	for _, s := range stop {
		set[s] = true
	}
	all, found := 0, 0
	for w := range strings.FieldsFuncSeq(text, func(c rune) bool { return !unicode.IsLetter(c) }) {
		all++
		if set[w] {
			found++
		}
	}
	if all == 0 {
		return 0
	}
	return float64(found) / float64(all)
}
