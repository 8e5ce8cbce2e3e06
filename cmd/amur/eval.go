package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"amur/extract"
	"amur/extract/article"
	"amur/model"
	"amur/model/gold"
	"amur/timeline"
	"amur/timeline/eval"
	"amur/timeline/store"
	"amur/timeline/wording"
)

type evalCmd struct {
	Corpus []string `arg:"" optional:"" help:"Folders of articles with gold files beside them."`
	Errors bool     `help:"List every error: contacts missed, spurious, or with a wrong field, with the sentence that it rests on or, of a missed one, those that come nearest."`
	Format string   `enum:"text,md,json" default:"text" placeholder:"FORMAT" help:"One of text, md and json."`
	Output string   `short:"o" placeholder:"FILE" help:"Write to this file."`
	Jobs   int      `placeholder:"N" help:"Articles to work on at a time, by default one for each core. The output does not depend on it."`
}

// Help is the second part of the command's help text.
func (evalCmd) Help() string {
	return `Reads the articles of each folder and compares their contacts with the gold file NAME.gold.json beside each. A contact is found when its type is right, the date at most two days off and somebody of each side there; core when date and officials are exactly right; full when status and venue are too. The timeline of each folder as a whole is compared as well.

Examples:

  amur eval testdata/articles
  amur eval --errors corpus/en corpus/vi
  amur eval --format md --errors corpus -o report.md`
}

// Run scores the corpora.
func (v *evalCmd) Run(a *app) error {
	if len(v.Corpus) == 0 {
		return errors.New("no folder given; for example: amur eval testdata/articles")
	}
	if toFile(v.Output) {
		if err := cmp.Or(notInput(v.Output, v.Corpus, readsCorpus), mayReplace(v.Output, v.Format)); err != nil {
			return err
		}
	}
	var corpora []eval.Corpus
	articles := 0
	for _, dir := range v.Corpus {
		c, err := v.corpus(a, dir)
		if err != nil {
			return err
		}
		corpora = append(corpora, c)
		articles += len(c.Articles)
	}
	print := func(w io.Writer) error { return eval.Write(w, corpora, v.Format, v.Errors) }
	var err error
	if toFile(v.Output) {
		err = store.Replace(v.Output, print)
	} else {
		err = a.writeOut(print)
	}
	if err == nil {
		a.close(wording.Count(articles, "article", "articles") + " scored")
	}
	return err
}

// readsCorpus reports whether a file of the name is read in a corpus: an article or a gold file.
func readsCorpus(name string) bool {
	return article.Reads(name) || strings.HasSuffix(name, gold.Suffix)
}

// corpus reads and scores the articles of one folder.
func (v *evalCmd) corpus(a *app, dir string) (eval.Corpus, error) {
	c := eval.Corpus{Name: filepath.ToSlash(filepath.Clean(dir))}
	annotated, err := gold.ReadCorpus(dir)
	if err != nil {
		return c, err
	}
	var all []model.Event
	of := make(map[string][]model.Event)
	count, err := a.read([]string{dir}, reading{Jobs: v.Jobs}, nil, func(found []model.Event) error {
		all = append(all, found...)
		of[found[0].Sources[0].Article] = found
		return nil
	})
	if err != nil {
		return c, err
	}
	for _, g := range annotated {
		read := timeline.Merge(of[g.Name]).Events
		c.Articles = append(c.Articles, eval.Article{
			Article: g, Outcome: gold.Score(g.Contacts, read), Failed: slices.Contains(count.unread, filepath.Join(dir, filepath.FromSlash(g.Name))),
		})
	}
	c.Merging = gold.ScoreMerge(annotated, timeline.Merge(all))
	if v.Errors {
		err = a.addSentences(dir, c.Articles)
	}
	return c, err
}

// addSentences reads articles in which a contact was missed once more, for
// their sentences.
func (a *app) addSentences(dir string, articles []eval.Article) error {
	engine, err := a.newEngine()
	if err != nil {
		return err
	}
	for i := range articles {
		art := &articles[i]
		if !slices.ContainsFunc(art.Faults, func(f gold.Fault) bool { return f.Got == nil }) {
			continue
		}
		path := filepath.Join(dir, filepath.FromSlash(art.Name))
		err := engine.reader.Walk(a.ctx, []string{path}, nil, article.Options{}, func(read article.Article) error {
			art.Sentences = sentences(engine.extractor.Explain(read))
			return nil
		})
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	return nil
}

// sentences are those of an article, each with what was recognised in it.
func sentences(x extract.Explanation) []eval.Sentence {
	out := make([]eval.Sentence, len(x.Sentences))
	for i, s := range x.Sentences {
		out[i].Text = x.Text[s.Start:s.End]
		for _, m := range x.Mentions {
			if s.Start <= m.Start && m.End <= s.End && m.Value != "" {
				out[i].Values = append(out[i].Values, m.Value)
			}
		}
	}
	return out
}
