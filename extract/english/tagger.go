// Package english is the plug for what word lists cannot say of English: whether
// a word is a proper noun or a verb where it stands. It asks the part-of-speech
// tagger of prose, whose model takes a third of a second to load: it is loaded
// once, by the first sentence that needs it.
package english

import (
	"strings"
	"sync"

	"github.com/jdkato/prose/v2"

	"amur/extract/scan"
)

// Tagger tags single sentences. The zero value is ready; it may be used by several goroutines.
type Tagger struct {
	once  sync.Once
	model *prose.Model
}

// Token is a word of a sentence with its Penn Treebank tag.
type Token struct {
	scan.Span        // bytes of the sentence
	Tag       string // "NNP", "VBD"
}

// Tokens tags the sentence. prose gives no offsets: they are found again by
// searching forward, and a token that is not found is left out.
func (t *Tagger) Tokens(sentence string) []Token {
	t.once.Do(t.load)
	if t.model == nil {
		return nil
	}
	doc, err := prose.NewDocument(sentence, prose.UsingModel(t.model), prose.WithSegmentation(false), prose.WithExtraction(false))
	if err != nil {
		return nil
	}
	var out []Token
	at := 0
	for _, tok := range doc.Tokens() {
		i := strings.Index(sentence[at:], tok.Text)
		if i < 0 {
			continue
		}
		start := at + i
		at = start + len(tok.Text)
		out = append(out, Token{scan.Span{Start: start, End: at}, tok.Tag})
	}
	return out
}

// load reads the model; without extraction, its larger part is left alone.
func (t *Tagger) load() {
	doc, err := prose.NewDocument("China and Russia", prose.WithSegmentation(false), prose.WithExtraction(false))
	if err == nil {
		t.model = doc.Model
	}
}

// ProperNoun returns how many bytes of sentence[start:end], from its start, are
// proper nouns: the part of a capitalised run that is a name.
func (t *Tagger) ProperNoun(sentence string, start, end int) int {
	sentence, start, end = window(sentence, start, end)
	last := start
	for _, tok := range t.Tokens(sentence) {
		if tok.End <= start {
			continue
		}
		if tok.Start >= end || !strings.HasPrefix(tok.Tag, "NNP") {
			break
		}
		last = tok.End
	}
	return min(last, end) - start
}

// Verb tells whether the word at the bytes is a verb.
func (t *Tagger) Verb(sentence string, start, end int) bool {
	sentence, start, end = window(sentence, start, end)
	for _, tok := range t.Tokens(sentence) {
		if tok.Start < end && start < tok.End {
			return strings.HasPrefix(tok.Tag, "VB")
		}
	}
	return true
}

// reach is how many bytes on each side of a word its tag may depend on: a text
// without full stops would else be tagged whole for each of its names.
const reach = 48

// window cuts the sentence down to what is within reach of the bytes, at blanks,
// and returns where the bytes are in it.
func window(sentence string, start, end int) (cut string, from, to int) {
	first, last := max(0, start-reach), min(len(sentence), end+reach)
	if first > 0 {
		i := strings.IndexByte(sentence[first:start], ' ')
		if i < 0 {
			first = start
		} else {
			first += i + 1
		}
	}
	if last < len(sentence) {
		i := strings.LastIndexByte(sentence[end:last], ' ')
		last = end + max(0, i)
	}
	return sentence[first:last], start - first, end - first
}
