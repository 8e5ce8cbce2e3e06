// Package pack writes Go values as compact bytes and reads them back without
// copying their strings. What is written can be read only into the same type: the
// bytes begin with a fingerprint of it.
//
// It knows strings, byte slices, bools, ints, and slices, maps with string keys,
// structs and pointers of these. The same value always gives the same bytes.
package pack

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"reflect"
	"slices"
	"strings"
)

// magic begins all packed bytes; no text does.
const magic = "\x00pk"

// ErrType is the error for bytes that were packed from a value of another type.
var ErrType = errors.New("packed from another version of its type")

// Is tells whether data is packed rather than text.
func Is[T ~string | ~[]byte](data T) bool {
	return len(data) >= len(magic) && string(data[:len(magic)]) == magic
}

// Marshal packs the value.
func Marshal[T any](v *T) ([]byte, error) {
	rv := reflect.ValueOf(v).Elem()
	mark, err := fingerprint(rv.Type())
	if err != nil {
		return nil, err
	}
	return appendValue(append([]byte(magic), mark...), rv), nil
}

// fingerprint tells types apart by their fields and what these hold.
func fingerprint(t reflect.Type) (string, error) {
	h := fnv.New32a()
	err := describe(t, func(s string) { h.Write([]byte(s)) })
	return string(h.Sum(nil)), err
}

func describe(t reflect.Type, add func(string)) error {
	add(t.Kind().String())
	switch t.Kind() {
	case reflect.String, reflect.Bool, reflect.Int:
		return nil
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return nil
		}
		return describe(t.Elem(), add)
	case reflect.Pointer:
		return describe(t.Elem(), add)
	case reflect.Map:
		if t.Key().Kind() == reflect.String {
			return describe(t.Elem(), add)
		}
	case reflect.Struct:
		for i := range t.NumField() {
			f := t.Field(i)
			if !f.IsExported() {
				return fmt.Errorf("pack %v: field %s is not exported", t, f.Name)
			}
			add(f.Name)
			if err := describe(f.Type, add); err != nil {
				return err
			}
		}
		add(";")
		return nil
	}
	return fmt.Errorf("pack %v: not a type that can be packed", t)
}

// appendValue appends a value. Lengths are one more than they are; 0 is nil.
func appendValue(b []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.String:
		return append(binary.AppendUvarint(b, uint64(v.Len())), v.String()...)
	case reflect.Bool:
		if v.Bool() {
			return append(b, 1)
		}
		return append(b, 0)
	case reflect.Int:
		return binary.AppendVarint(b, v.Int())
	case reflect.Struct:
		for i := range v.NumField() {
			b = appendValue(b, v.Field(i))
		}
		return b
	}
	if v.IsNil() { // a pointer, slice or map
		return append(b, 0)
	}
	switch v.Kind() {
	case reflect.Pointer:
		return appendValue(append(b, 1), v.Elem())
	case reflect.Map:
		b = binary.AppendUvarint(b, uint64(v.Len())+1)
		keys := v.MapKeys()
		slices.SortFunc(keys, func(x, y reflect.Value) int { return strings.Compare(x.String(), y.String()) })
		for _, k := range keys {
			b = appendValue(appendValue(b, k), v.MapIndex(k))
		}
		return b
	}
	b = binary.AppendUvarint(b, uint64(v.Len())+1)
	if v.Type().Elem().Kind() == reflect.Uint8 {
		return append(b, v.Bytes()...)
	}
	for i := range v.Len() {
		b = appendValue(b, v.Index(i))
	}
	return b
}
