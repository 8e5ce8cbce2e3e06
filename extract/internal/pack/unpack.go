package pack

import (
	"errors"
	"fmt"
	"reflect"
)

// ErrShort is the error for bytes that end within a value, or make no sense.
var ErrShort = errors.New("packed data is damaged")

// Unmarshal reads what Marshal has packed. The strings of the value are parts of data.
func Unmarshal[T any](data string, into *T) error {
	v := reflect.ValueOf(into).Elem()
	mark, err := fingerprint(v.Type())
	if err != nil {
		return err
	}
	if head := magic + mark; len(data) < len(head) || data[:len(head)] != head {
		return fmt.Errorf("%v: %w", v.Type(), ErrType)
	}
	r := reader{rest: data[len(magic)+len(mark):], plans: make(map[reflect.Type]plan)}
	r.plan(v.Type())(&r, v)
	if r.broken || r.rest != "" {
		return fmt.Errorf("%v: %w", v.Type(), ErrShort)
	}
	return nil
}

// reader takes values off the front of rest. Once broken, all it reads is zero.
type reader struct {
	rest    string
	broken  bool
	strings []string // room for slices of strings, cut off piece by piece
	plans   map[reflect.Type]plan
}

// plan reads a value of one type.
type plan func(*reader, reflect.Value)

// plan returns the plan of the type, making it on first use.
func (r *reader) plan(t reflect.Type) plan {
	p := r.plans[t]
	if p == nil {
		p = r.newPlan(t)
		r.plans[t] = p
	}
	return p
}

func (r *reader) newPlan(t reflect.Type) plan {
	switch t {
	case reflect.TypeFor[[]string]():
		return func(r *reader, v reflect.Value) { *v.Addr().Interface().(*[]string) = r.list() }
	case reflect.TypeFor[map[string][]string]():
		return func(r *reader, v reflect.Value) { *v.Addr().Interface().(*map[string][]string) = r.lists() }
	}
	switch t.Kind() {
	case reflect.Bool:
		return func(r *reader, v reflect.Value) { v.SetBool(r.uvarint() != 0) }
	case reflect.Int:
		return func(r *reader, v reflect.Value) {
			n := r.uvarint()
			v.SetInt(int64(n>>1) ^ -int64(n&1))
		}
	case reflect.Pointer:
		elem := r.plan(t.Elem())
		return func(r *reader, v reflect.Value) {
			if r.uvarint() != 0 {
				v.Set(reflect.New(t.Elem()))
				elem(r, v.Elem())
			}
		}
	case reflect.Map:
		return r.mapPlan(t)
	case reflect.Slice:
		return r.slicePlan(t)
	case reflect.Struct:
		fields := make([]plan, t.NumField())
		for i := range fields {
			fields[i] = r.plan(t.Field(i).Type)
		}
		return func(r *reader, v reflect.Value) {
			for i, f := range fields {
				f(r, v.Field(i))
			}
		}
	}
	return func(r *reader, v reflect.Value) { v.SetString(r.string(r.uvarint())) }
}

func (r *reader) slicePlan(t reflect.Type) plan {
	if t.Elem().Kind() == reflect.Uint8 {
		return func(r *reader, v reflect.Value) {
			if n, ok := r.length(); ok {
				v.SetBytes([]byte(r.string(uint64(n))))
			}
		}
	}
	elem := r.plan(t.Elem())
	return func(r *reader, v reflect.Value) {
		n, ok := r.length()
		if !ok {
			return
		}
		v.Set(reflect.MakeSlice(t, n, n))
		for i := 0; i < n && !r.broken; i++ {
			elem(r, v.Index(i))
		}
	}
}

func (r *reader) mapPlan(t reflect.Type) plan {
	elem := r.plan(t.Elem())
	return func(r *reader, v reflect.Value) {
		n, ok := r.length()
		if !ok {
			return
		}
		m := reflect.MakeMapWithSize(t, n)
		key, value := reflect.New(t.Key()).Elem(), reflect.New(t.Elem()).Elem()
		for i := 0; i < n && !r.broken; i++ {
			key.SetString(r.string(r.uvarint()))
			value.SetZero()
			elem(r, value)
			m.SetMapIndex(key, value)
		}
		v.Set(m)
	}
}

// list reads a slice of strings.
func (r *reader) list() []string {
	n, ok := r.length()
	if !ok {
		return nil
	}
	if n > len(r.strings) {
		r.strings = make([]string, max(n, 1<<12))
	}
	out := r.strings[:n:n]
	r.strings = r.strings[n:]
	for i := range out {
		out[i] = r.string(r.uvarint())
	}
	return out
}

// lists reads a map of slices of strings.
func (r *reader) lists() map[string][]string {
	n, ok := r.length()
	if !ok {
		return nil
	}
	m := make(map[string][]string, n)
	for i := 0; i < n && !r.broken; i++ {
		key := r.string(r.uvarint())
		m[key] = r.list()
	}
	return m
}

// length reads the length of a slice or map; ok is false for nil.
func (r *reader) length() (n int, ok bool) {
	l := r.uvarint()
	if l == 0 {
		return 0, false
	}
	if l-1 > uint64(len(r.rest)) { // everything takes a byte at least
		r.broken, r.rest = true, ""
		return 0, false
	}
	return int(l - 1), true
}

func (r *reader) string(n uint64) string {
	if n > uint64(len(r.rest)) {
		r.broken, r.rest = true, ""
		return ""
	}
	s := r.rest[:n]
	r.rest = r.rest[n:]
	return s
}

func (r *reader) uvarint() uint64 {
	var n uint64
	for i := 0; i < len(r.rest) && i < 10; i++ {
		c := r.rest[i]
		n |= uint64(c&0x7f) << (7 * i)
		if c < 0x80 {
			r.rest = r.rest[i+1:]
			return n
		}
	}
	r.broken, r.rest = true, ""
	return 0
}
