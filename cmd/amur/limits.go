package main

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"amur/extract/article"
	"amur/extract/article/record"
)

// limits are the flags that bound what is read of the input. Their zero values
// are the usual limits, and no limit of time.
type limits struct {
	MaxArticle        byteSize `default:"10MB" placeholder:"SIZE" help:"Leave out articles and records that are larger, by default 10MB."`
	MaxDepth          nesting  `default:"3" placeholder:"N" help:"How many archives may be inside each other, by default 3."`
	MaxUnpacked       byteSize `default:"64GB" placeholder:"SIZE" help:"Stop in an archive that unpacks to more, by default 64GB."`
	MaxTimePerArticle patience `default:"60s" placeholder:"TIME" help:"Leave out an article that takes longer by the clock, by default 60s: a thousand times what an article takes, and many times what any text does."`
}

// options are those of a walk over input, which tells problem of what cannot be read.
func (l limits) options(m mapping, problem func(*article.Problem)) article.Options {
	return article.Options{MaxBytes: int64(l.MaxArticle), MaxDepth: int(l.MaxDepth), MaxUnpacked: int64(l.MaxUnpacked), Map: m.Map, Problem: problem}
}

// mapping says where records keep their fields.
type mapping struct {
	Map map[string]string `mapsep:"," placeholder:"F=KEY" help:"Where records of JSON and tables keep a field, if amur does not find out: --map title=headline,text=story.body. Fields are ${fields}."`
}

// Validate is called when the command line is read.
func (m mapping) Validate() error {
	for _, field := range slices.Sorted(maps.Keys(m.Map)) {
		if !slices.Contains(record.Fields(), field) {
			return fmt.Errorf("--map %s: there is no such field; fields are %s", field, strings.Join(record.Fields(), ", "))
		}
		if m.Map[field] == "" {
			return fmt.Errorf("--map %s=: name the key that holds it", field)
		}
	}
	return nil
}

// nesting is a number of archives inside each other.
type nesting int

// UnmarshalText reads a number from 1.
func (n *nesting) UnmarshalText(text []byte) error {
	number, err := strconv.Atoi(string(text))
	if err != nil || number < 1 {
		return errors.New("a number from 1, which reads archives but none inside another")
	}
	*n = nesting(number)
	return nil
}

// patience is how long something may take; 0 is without end.
type patience time.Duration

// UnmarshalText reads a number with a unit.
func (p *patience) UnmarshalText(text []byte) error {
	d, err := time.ParseDuration(string(text))
	if err != nil || d < 0 {
		return errors.New("a time is a number with a unit, such as 500ms, 30s or 2m; 0s is without end")
	}
	*p = patience(d)
	return nil
}

// byteSize is a number of bytes, on the command line with a unit: 500KB, 10MB, 2GB.
type byteSize int64

// UnmarshalText reads a number with or without a unit.
func (b *byteSize) UnmarshalText(text []byte) error {
	number, unit := strings.ToUpper(string(text)), int64(1)
	for _, u := range []struct {
		name  string
		bytes int64
	}{{"KB", 1 << 10}, {"MB", 1 << 20}, {"GB", 1 << 30}, {"TB", 1 << 40}, {"K", 1 << 10}, {"M", 1 << 20}, {"G", 1 << 30}, {"T", 1 << 40}, {"B", 1}} {
		if rest, ok := strings.CutSuffix(number, u.name); ok {
			number, unit = strings.TrimSpace(rest), u.bytes
			break
		}
	}
	n, err := strconv.ParseInt(number, 10, 64)
	if err != nil || n < 1 || n > 1<<62/unit {
		return errors.New("a size is a number with a unit, such as 500KB, 10MB or 2GB")
	}
	*b = byteSize(n * unit)
	return nil
}
