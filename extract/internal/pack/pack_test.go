package pack

import (
	"bytes"
	"errors"
	"reflect"
	"testing"
)

type inner struct {
	Name  string
	Lists map[string][]string
	Count int
}

type outer struct {
	Yes     bool
	Inner   []inner
	ByName  map[string]inner
	Months  [][]string
	Raw     []byte
	Year    *int
	Nothing *int
	Words   map[string]string
}

func sample() outer {
	year := -1
	return outer{
		Yes: true,
		Inner: []inner{
			{Name: "first", Lists: map[string][]string{"b": {"x", ""}, "a": nil, "c": {}}, Count: -70000},
			{},
		},
		ByName: map[string]inner{"two": {Count: 2}, "one": {Name: "Один"}},
		Months: [][]string{{"Jan", "January"}, nil, {}},
		Raw:    []byte{0, 1, 255},
		Year:   &year,
		Words:  map[string]string{},
	}
}

func TestRoundTrip(t *testing.T) {
	want := sample()
	data, err := Marshal(&want)
	if err != nil {
		t.Fatal(err)
	}
	var got outer
	if err := Unmarshal(string(data), &got); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	for range 20 {
		if again, _ := Marshal(&want); !bytes.Equal(again, data) {
			t.Fatal("the same value gave other bytes")
		}
	}
	if !Is(data) || Is("months: []") || Is("") {
		t.Error("Is does not tell packed bytes from text")
	}
}

func TestListsAreApart(t *testing.T) {
	want := sample()
	data, err := Marshal(&want)
	if err != nil {
		t.Fatal(err)
	}
	var got outer
	if err := Unmarshal(string(data), &got); err != nil {
		t.Fatal(err)
	}
	for _, l := range got.Inner[0].Lists {
		_ = append(l, "more")
	}
	if !reflect.DeepEqual(got, want) {
		t.Error("appending to one list changed another")
	}
}

func TestDamaged(t *testing.T) {
	want := sample()
	data, err := Marshal(&want)
	if err != nil {
		t.Fatal(err)
	}
	for n := range len(data) {
		var got outer
		if err := Unmarshal(string(data[:n]), &got); err == nil {
			t.Errorf("no error for the first %d of %d bytes", n, len(data))
		}
	}
	var got outer
	if err := Unmarshal(string(data)+"x", &got); !errors.Is(err, ErrShort) {
		t.Errorf("trailing byte: error %v", err)
	}
}

func TestOtherType(t *testing.T) {
	want := sample()
	data, err := Marshal(&want)
	if err != nil {
		t.Fatal(err)
	}
	var got inner
	if err := Unmarshal(string(data), &got); !errors.Is(err, ErrType) {
		t.Errorf("error %v, want %v", err, ErrType)
	}
	if _, err := Marshal(&struct{ Share float64 }{}); err == nil {
		t.Error("a type that cannot be packed gave no error")
	}
}

// FuzzUnmarshal tests that damaged bytes give an error or a value, never a panic.
func FuzzUnmarshal(f *testing.F) {
	v := sample()
	data, err := Marshal(&v)
	if err != nil {
		f.Fatal(err)
	}
	head := len(magic) + 4
	f.Add(data[head:])
	f.Fuzz(func(t *testing.T, body []byte) {
		var got outer
		_ = Unmarshal(string(data[:head])+string(body), &got)
	})
}
