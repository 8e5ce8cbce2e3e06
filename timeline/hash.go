package timeline

import "amur/model"

// hash is a running 64-bit FNV-1a hash. It orders and groups mentions; where two
// values have the same hash, the values themselves decide.
type hash uint64

func newHash() hash { return 14695981039346656037 }

const prime = 1099511628211

func (h hash) text(s string) hash {
	for i := range len(s) {
		h = (h ^ hash(s[i])) * prime
	}
	return (h ^ 0xff) * prime // no byte of UTF-8: "ab","c" is not "a","bc"
}

func (h hash) word(v uint64) hash {
	for range 4 {
		h = (h ^ hash(v&0xffff)) * prime
		v >>= 16
	}
	return h
}

func (h hash) words(list []string) hash {
	for _, s := range list {
		h = h.text(s)
	}
	return h.word(uint64(len(list)))
}

// contentHash is the hash of the fields of e in which mentions differ most.
func contentHash(e *model.Event) uint64 {
	h := newHash().text(string(e.Type)).text(string(e.Status)).text(e.Venue.Place).text(e.Venue.Site)
	if day, ok := e.Date.Earliest(); ok {
		h = h.word(uint64(day))
	}
	for _, s := range e.Sources {
		h = h.text(s.Article).text(s.Quote)
	}
	for _, list := range [...][]model.Official{e.China, e.Russia} {
		for _, o := range list {
			h = h.text(o.Name)
		}
	}
	return uint64(h)
}
