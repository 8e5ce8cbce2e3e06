package lexicon

import (
	_ "embed"
	"errors"
	"fmt"
	"slices"

	"amur/extract/internal/pack"
)

//go:generate go run ./compile

// data is the built-in lexicon as package compile writes it from the YAML.
//
//go:embed compiled.bin
var data string

// compiled is the lexicon as it is packed. Its field names are part of the format.
type compiled struct {
	Facts     file
	Languages []Language
}

// builtIn returns the embedded lexicon, not yet indexed.
func builtIn() (*Lexicon, error) {
	var c compiled
	if err := pack.Unmarshal(data, &c); err != nil {
		if errors.Is(err, pack.ErrType) {
			err = fmt.Errorf("%w; go generate ./extract/lexicon makes it anew", err)
		}
		return nil, fmt.Errorf("built-in lexicon: %w", err)
	}
	f := c.Facts
	return &Lexicon{
		People: f.People, Offices: f.Offices, Countries: f.Countries, Places: f.Places, Sites: f.Sites,
		Gatherings: f.Gatherings, Topics: f.Topics, Eras: f.Eras, Bodies: f.Bodies, Languages: c.Languages,
	}, nil
}

// Compile returns the lexicon in the form that is embedded, the same bytes for
// the same lexicon. The functions pack the dates and the page of a language, and make
// its scanner.
func (lx *Lexicon) Compile(dates, page func([]byte) ([]byte, error), scanner func(*Lexicon, *Language) (scanner, sides string, err error)) ([]byte, error) {
	c := compiled{
		Facts: file{
			People: lx.People, Offices: lx.Offices, Countries: lx.Countries, Places: lx.Places, Sites: lx.Sites,
			Gatherings: lx.Gatherings, Topics: lx.Topics, Eras: lx.Eras, Bodies: lx.Bodies,
		},
		Languages: slices.Clone(lx.Languages),
	}
	for i := range c.Languages {
		l := &c.Languages[i]
		for _, part := range []struct {
			name string
			data *[]byte
			pack func([]byte) ([]byte, error)
		}{{"dates", &l.Dates, dates}, {"page", &l.Page, page}} {
			if len(*part.data) == 0 {
				continue
			}
			packed, err := part.pack(*part.data)
			if err != nil {
				return nil, fmt.Errorf("lexicon: %s/%s.yaml: %w", l.Code, part.name, err)
			}
			*part.data = packed
		}
		var err error
		if l.Scanner, l.Sides, err = scanner(lx, &lx.Languages[i]); err != nil {
			return nil, fmt.Errorf("lexicon: scanner of %s: %w", l.Code, err)
		}
	}
	return pack.Marshal(&c)
}
