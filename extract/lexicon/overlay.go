package lexicon

import (
	"cmp"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"amur/model"
)

// What one folder says of an entry that another has already brought in:
//
//   - lists grow by what they do not hold yet, and so do the lists of each language;
//   - a tenure, edition or vacancy that begins on the same day, in the same
//     office or country, takes the place of the one that is there;
//   - everything else that is given takes the place of what is there;
//   - "replace: true" puts the entry as given in the place of the whole old one;
//   - "drop: true" takes it out.

// orders are the keys by which an entry says how it goes with the one that is there.
type orders struct{ drop, replace bool }

// sections returns the keys of a file with their values; nil for an empty file.
func sections(name string, data []byte) ([]*ast.MappingValueNode, error) {
	file, err := parser.ParseBytes(data, 0)
	if err != nil {
		return nil, located(name, err, nil)
	}
	if len(file.Docs) == 0 || file.Docs[0].Body == nil {
		return nil, nil
	}
	body := file.Docs[0].Body
	if body.Type() == ast.NullType || body.Type() == ast.CommentType {
		return nil, nil
	}
	values, ok := pairs(body)
	if !ok {
		return nil, at(name, body, "the file holds no keys; it begins with one, as in \"people:\"")
	}
	return values, nil
}

// pairs are the keys and values of a mapping.
func pairs(node ast.Node) ([]*ast.MappingValueNode, bool) {
	switch n := node.(type) {
	case *ast.MappingNode:
		return n.Values, true
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}, true
	}
	return nil, false
}

// readList merges the entries that a file has under a key into a list; key is
// what tells entries apart, and idKey the name by which files know it.
func readList[T any](name, section, idKey string, data []byte, list *[]T, key func(T) string) error {
	values, err := sections(name, data)
	if err != nil {
		return err
	}
	for _, v := range values {
		if k := v.Key.GetToken().Value; k != section {
			return at(name, v.Key, "unknown key %q; this file has the one key %q", k, section)
		}
		if err := mergeList(name, idKey, v.Value, list, key); err != nil {
			return err
		}
	}
	return nil
}

// mergeList merges the entries of a sequence into a list.
func mergeList[T any](name, idKey string, node ast.Node, list *[]T, key func(T) string) error {
	if node.Type() == ast.NullType {
		return nil
	}
	sequence, ok := node.(*ast.SequenceNode)
	if !ok {
		return at(name, node, "a list is wanted here; each entry begins with \"- \"")
	}
	index := make(map[string]int, len(*list))
	for i, v := range *list {
		index[key(v)] = i
	}
	for _, entry := range sequence.Values {
		given, asked, bare, err := decodeEntry[T](name, entry)
		if err != nil {
			return err
		}
		id := key(given)
		if strings.TrimSpace(id) == "" {
			return at(name, entry, "the entry has no %s; add one that no other entry has", idKey)
		}
		i, known := index[id]
		switch {
		case asked.drop && !known:
			return at(name, entry, "there is no %s %q to drop; amur lexicon find looks it up", idKey, id)
		case asked.drop:
			*list = slices.Delete(slices.Clone(*list), i, i+1)
			delete(index, id)
			for other, j := range index {
				if j > i {
					index[other] = j - 1
				}
			}
		case !known:
			index[id] = len(*list)
			*list = append(*list, given)
		case asked.replace:
			(*list)[i] = given
		default:
			if err := merge(name, &(*list)[i], given, bare); err != nil {
				return err
			}
		}
	}
	return nil
}

// mergeOne merges a file that is one entry: a language's grammar.
func mergeOne[T any](name string, data []byte, into *T) error {
	values, err := sections(name, data)
	if err != nil || len(values) == 0 {
		return err
	}
	given, asked, bare, err := decodeEntry[T](name, ast.Mapping(values[0].GetToken(), false, values...))
	switch {
	case err != nil:
		return err
	case asked.replace || asked.drop:
		*into = given
		return nil
	}
	return merge(name, into, given, bare)
}

// mergeMap merges the entries that a file has by key below one key of its own.
func mergeMap[T any](name, section string, data []byte, into map[string]T) error {
	values, err := sections(name, data)
	if err != nil {
		return err
	}
	for _, v := range values {
		if k := v.Key.GetToken().Value; k != section {
			return at(name, v.Key, "unknown key %q; this file has the one key %q", k, section)
		}
		entries, ok := pairs(v.Value)
		if !ok && v.Value.Type() != ast.NullType {
			return at(name, v.Value, "entries with a name and a colon each are wanted here")
		}
		for _, e := range entries {
			id := e.Key.GetToken().Value
			given, asked, bare, err := decodeEntry[T](name, e.Value)
			if err != nil {
				return err
			}
			old, known := into[id]
			switch {
			case asked.drop && !known:
				return at(name, e.Key, "there is no %q to drop; amur lexicon find looks it up", id)
			case asked.drop:
				delete(into, id)
				continue
			case known && !asked.replace:
				if err := merge(name, &old, given, bare); err != nil {
					return err
				}
				given = old
			}
			into[id] = given
		}
	}
	return nil
}

// merge puts what is given, which bare has as YAML, on top of what is there.
func merge[T any](name string, into *T, given T, bare ast.Node) error {
	merged := *into
	for v, i := reflect.ValueOf(&merged).Elem(), 0; i < v.NumField(); i++ {
		if f := v.Field(i); f.Kind() == reflect.Map || f.Kind() == reflect.Slice {
			f.SetZero() // the reader would write into the map that is there
		}
	}
	if err := yaml.NodeToValue(bare, &merged, yaml.Strict()); err != nil {
		return located(name, err, reflect.TypeFor[T]())
	}
	join(reflect.ValueOf(&merged).Elem(), reflect.ValueOf(*into), reflect.ValueOf(given))
	*into = merged
	return nil
}

// decodeEntry reads an entry strictly, so that a misspelt key is an error. bare
// is the entry without its orders.
func decodeEntry[T any](name string, entry ast.Node) (given T, asked orders, bare ast.Node, err error) {
	values, ok := pairs(entry)
	if !ok {
		return given, asked, nil, at(name, entry, "an entry with keys is wanted here, as in \"{id: …}\"")
	}
	own := make([]*ast.MappingValueNode, 0, len(values))
	for _, v := range values {
		switch v.Key.GetToken().Value {
		case "drop":
			err = yaml.NodeToValue(v.Value, &asked.drop)
		case "replace":
			err = yaml.NodeToValue(v.Value, &asked.replace)
		default:
			own = append(own, v)
		}
		if err != nil {
			return given, asked, nil, at(name, v.Value, "drop and replace are true or false")
		}
	}
	bare = ast.Mapping(entry.GetToken(), true, own...)
	if err = yaml.NodeToValue(bare, &given, yaml.Strict()); err != nil {
		return given, asked, nil, located(name, err, reflect.TypeFor[T]())
	}
	return given, asked, bare, nil
}

// join sets the lists and maps of merged to those of old and given together;
// merged holds what is given, or what is old where nothing is.
func join(merged, old, given reflect.Value) {
	switch merged.Kind() {
	case reflect.Struct:
		for i := range merged.NumField() {
			join(merged.Field(i), old.Field(i), given.Field(i))
		}
	case reflect.Map:
		if old.Len() == 0 || given.Len() == 0 {
			merged.Set(either(old, given))
			return
		}
		both := reflect.MakeMapWithSize(merged.Type(), old.Len()+given.Len())
		for _, key := range append(old.MapKeys(), given.MapKeys()...) {
			a, b := old.MapIndex(key), given.MapIndex(key)
			if !a.IsValid() || !b.IsValid() {
				both.SetMapIndex(key, valid(b, a))
				continue
			}
			value := reflect.New(merged.Type().Elem()).Elem()
			value.Set(b)
			join(value, a, b)
			both.SetMapIndex(key, value)
		}
		merged.Set(both)
	case reflect.Slice:
		merged.Set(joinLists(old, given))
	}
}

func either(old, given reflect.Value) reflect.Value {
	if given.Len() > 0 {
		return given
	}
	return old
}

func valid(a, b reflect.Value) reflect.Value {
	if a.IsValid() {
		return a
	}
	return b
}

// joinLists is old with what given has more.
func joinLists(old, given reflect.Value) reflect.Value {
	switch more := given.Interface().(type) {
	case []string:
		both := slices.Clone(old.Interface().([]string))
		for _, s := range more {
			if !slices.Contains(both, s) {
				both = append(both, s)
			}
		}
		return reflect.ValueOf(both)
	case []Tenure:
		return reflect.ValueOf(joinDated(old.Interface().([]Tenure), more, func(t Tenure) (string, string) { return t.Office, t.From }))
	case []Edition:
		return reflect.ValueOf(joinDated(old.Interface().([]Edition), more, func(e Edition) (string, string) { return "", e.From }))
	case []Vacancy:
		return reflect.ValueOf(joinDated(old.Interface().([]Vacancy), more, func(v Vacancy) (string, string) { return v.Country, v.From }))
	}
	return either(old, given)
}

// joinDated is old with the values of more, in order of time; one that begins
// on the same day with the same name takes the other's place.
func joinDated[T any](old, more []T, key func(T) (name, from string)) []T {
	both := slices.Clone(old)
	for _, v := range more {
		name, from := key(v)
		i := slices.IndexFunc(both, func(o T) bool {
			n, f := key(o)
			return n == name && f == from
		})
		if i >= 0 {
			both[i] = v
		} else {
			both = append(both, v)
		}
	}
	begin := func(v T) model.Civil {
		_, from := key(v)
		first, _ := days(from, "")
		return first
	}
	slices.SortStableFunc(both, func(a, b T) int { return cmp.Compare(begin(a), begin(b)) })
	return both
}

// at is an error at a node of a file.
func at(name string, node ast.Node, format string, args ...any) error {
	p := node.GetToken().Position
	if m, ok := node.(*ast.MappingNode); ok && !m.IsFlowStyle && len(m.Values) > 0 {
		p = m.Values[0].Key.GetToken().Position // the token of a mapping is its first colon
	}
	if m, ok := node.(*ast.MappingValueNode); ok {
		p = m.Key.GetToken().Position
	}
	return fmt.Errorf("%s:%d:%d: %s", name, p.Line, p.Column, fmt.Sprintf(format, args...))
}

// located is an error of the YAML reader with file, line and column before it
// and, for an unknown key, the keys that a value of the type has.
func located(name string, err error, of reflect.Type) error {
	var y yaml.Error
	if !errors.As(err, &y) || y.GetToken() == nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	message := y.GetMessage()
	var unknown *yaml.UnknownFieldError
	if errors.As(err, &unknown) && of != nil {
		message += "; known are " + strings.Join(keys(of), ", ")
	}
	return fmt.Errorf("%s:%d:%d: %s", name, y.GetToken().Position.Line, y.GetToken().Position.Column, message)
}

// keys are those that a struct has in YAML.
func keys(of reflect.Type) []string {
	var out []string
	if of.Kind() == reflect.Struct {
		for i := range of.NumField() {
			if tag, ok := of.Field(i).Tag.Lookup("yaml"); ok {
				out = append(out, tag)
			}
		}
	}
	return out
}
