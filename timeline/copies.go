package timeline

import (
	"cmp"
	"slices"
	"strings"

	"amur/model"
	"amur/model/fingerprint"
)

// voice is the weight of an article of its own in a vote. A copy has one of 1: it
// decides nothing, but what it alone says is not lost.
const voice = 1 << 20

// voices is the weight of a mention.
func voices(m *model.Event) int {
	if len(m.Sources) == 0 {
		return voice
	}
	return max(1, model.Originals(m.Sources)*voice)
}

// heard returns mentions in which the articles that are copies among sources are
// marked as such; the same ones where nothing changes.
func heard(mentions []*model.Event, sources []model.Source) []*model.Event {
	copied := make(map[string]string)
	for i := range sources {
		if s := &sources[i]; s.CopyOf != "" {
			copied[s.Article] = s.CopyOf
		}
	}
	var out []*model.Event
	for i, m := range mentions {
		if !slices.ContainsFunc(m.Sources, func(s model.Source) bool { return s.CopyOf != copied[s.Article] }) {
			continue
		}
		if out == nil {
			out = slices.Clone(mentions)
		}
		own := *m
		own.Sources = slices.Clone(m.Sources)
		for j := range own.Sources {
			own.Sources[j].CopyOf = copied[own.Sources[j].Article]
		}
		out[i] = &own
	}
	if out == nil {
		return mentions
	}
	return out
}

// markCopies tells, in the sources of one event, which are one text or one page,
// and marks all but the first of them as its copies. A mark that is there stands
// where fingerprints do not settle it. Sources without an article are left alone.
func markCopies(sources []model.Source) {
	c := copies{sources: sources, of: make([]int, len(sources)), prints: make([]fingerprint.Print, len(sources)), known: make([]bool, len(sources))}
	found := false
	for i := range sources {
		c.of[i] = i
		c.prints[i], c.known[i] = fingerprint.Parse(sources[i].Print)
		found = found || c.known[i] || sources[i].CopyOf != "" || sources[i].URL != "" || strings.Contains(sources[i].Article, "://")
	}
	if !found {
		return
	}
	c.byPrint()
	c.byAddress()
	c.byMark()
	c.mark()
}

// copies is a forest of sources that are one.
type copies struct {
	sources []model.Source
	of      []int // for each, another of its tree, or itself at the root
	prints  []fingerprint.Print
	known   []bool // which of prints there are
}

func (c *copies) root(i int) int {
	for c.of[i] != i {
		c.of[i] = c.of[c.of[i]]
		i = c.of[i]
	}
	return i
}

func (c *copies) join(i, j int) { c.of[c.root(j)] = c.root(i) }

// byPrint joins those whose texts are alike.
func (c *copies) byPrint() {
	met, bands := make(map[fingerprint.Print]int), make(map[uint64][]int)
	for i := range c.sources {
		if !c.known[i] || c.sources[i].Article == "" {
			continue
		}
		if j, again := met[c.prints[i]]; again {
			c.join(j, i)
			continue
		}
		met[c.prints[i]] = i
		for _, band := range c.prints[i].Bands() {
			for _, j := range bands[band] {
				if c.root(i) != c.root(j) && fingerprint.Copies(c.prints[i], c.prints[j]) {
					c.join(j, i)
				}
			}
			bands[band] = append(bands[band], i)
		}
	}
}

// byAddress joins those of one page.
func (c *copies) byAddress() {
	pages := make(map[string]int)
	for i := range c.sources {
		page := canonical(cmp.Or(c.sources[i].URL, c.sources[i].Article))
		if page == "" || c.sources[i].Article == "" {
			continue
		}
		if j, met := pages[page]; met {
			c.join(j, i)
		} else {
			pages[page] = i
		}
	}
}

// byMark joins those that somebody or an earlier run has marked, unless their
// texts are both known and say otherwise.
func (c *copies) byMark() {
	var at map[string]int
	for i := range c.sources {
		if c.sources[i].CopyOf == "" {
			continue
		}
		if at == nil {
			at = make(map[string]int, len(c.sources))
			for j := range c.sources {
				at[c.sources[j].Article] = j
			}
		}
		if j, there := at[c.sources[i].CopyOf]; there && !(c.known[i] && c.known[j]) {
			c.join(j, i)
		}
	}
}

// mark writes down for each source what it repeats: of one tree, the source that
// was published first, of equals the first by name.
func (c *copies) mark() {
	first := make(map[int]int)
	for i := range c.sources {
		root := c.root(i)
		j, met := first[root]
		if !met || earlier(&c.sources[i], &c.sources[j]) {
			first[root] = i
		}
	}
	for i := range c.sources {
		c.sources[i].CopyOf = ""
		if j := first[c.root(i)]; j != i {
			c.sources[i].CopyOf = c.sources[j].Article
		}
	}
}

// earlier reports that a is rather the original than b. One without a day is not.
func earlier(a, b *model.Source) bool {
	if a.Published.IsZero() != b.Published.IsZero() {
		return b.Published.IsZero()
	}
	return cmp.Or(model.Compare(a.Published, b.Published), cmp.Compare(a.Article, b.Article)) < 0
}
