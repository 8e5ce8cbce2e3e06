package article

import (
	"context"
	"maps"
	"math/rand"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// named lists the names of the articles at paths by where they lie; of one that is found
// from two folders both.
func named(t *testing.T, r *Reader, base string, paths ...string) map[string]string {
	t.Helper()
	names := make(map[string]string)
	for i, p := range paths {
		paths[i] = filepath.Join(base, p)
	}
	err := r.Files(context.Background(), paths, nil, Options{}, func(raw Raw) error {
		place, err := filepath.Rel(base, raw.Path)
		place = filepath.ToSlash(place)
		all := append(strings.Fields(names[place]), raw.ID)
		slices.Sort(all)
		names[place] = strings.Join(slices.Compact(all), " ")
		if whole := raw.Folder + "/" + strings.Join(strings.Split(raw.ID, "/")[raw.Parts:], "/"); !strings.HasPrefix(whole, strings.TrimPrefix(filepath.ToSlash(base), "/")+"/") {
			t.Errorf("%s lies in %s", raw.ID, raw.Folder)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// An article is named by its path below the folder that was named, unless another has
// the same path: then parts of the folder's path come in front.
func TestNames(t *testing.T) {
	r := testReader(t)
	base := write(t, map[string]string{
		"a/x.txt": body, "a/y.txt": body, "b/x.txt": body, "b/z.txt": body,
		"2025/11/x.txt": body, "2026/11/x.txt": body,
		"c/a/x.txt": body, "c/a.txt": body,
	})
	for _, tt := range []struct{ paths, want string }{
		{"a", "a/x.txt=x.txt a/y.txt=y.txt"},
		{"a b", "a/x.txt=a/x.txt a/y.txt=y.txt b/x.txt=b/x.txt b/z.txt=z.txt"},
		{"a a/x.txt a", "a/x.txt=x.txt a/y.txt=y.txt"},
		{"a/x.txt b/x.txt", "a/x.txt=a/x.txt b/x.txt=b/x.txt"},
		{"a/x.txt b/z.txt", "a/x.txt=x.txt b/z.txt=z.txt"},
		{"a/x.txt b", "a/x.txt=a/x.txt b/x.txt=b/x.txt b/z.txt=z.txt"},
		{"2025/11 2026/11", "2025/11/x.txt=2025/11/x.txt 2026/11/x.txt=2026/11/x.txt"},
		{"2025 2026/11", "2025/11/x.txt=11/x.txt 2026/11/x.txt=x.txt"},
		{"2025 2026", "2025/11/x.txt=2025/11/x.txt 2026/11/x.txt=2026/11/x.txt"},
		{"c c/a", "c/a.txt=a.txt c/a/x.txt=a/x.txt x.txt"},
	} {
		var got []string
		names := named(t, r, base, strings.Fields(tt.paths)...)
		for _, place := range slices.Sorted(maps.Keys(names)) {
			got = append(got, place+"="+names[place])
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.paths, got, tt.want)
		}
	}
	// A name with a part in front may be what another file is named without.
	names := named(t, r, base, "a", "b", "c")
	if a, b, c := names["a/x.txt"], names["b/x.txt"], names["c/a/x.txt"]; a == c || a == b || b != "b/x.txt" || c != "a/x.txt" || !strings.HasSuffix(a, "/a/x.txt") {
		t.Errorf("a/x.txt is %s, b/x.txt %s, c/a/x.txt %s", a, b, c)
	}
}

// Whatever folders and files are named in whatever order, two files never have one
// name, and each always the same.
func TestNamesInAnyOrder(t *testing.T) {
	r := testReader(t)
	for seed := range 30 {
		rnd := rand.New(rand.NewSource(int64(seed)))
		files := make(map[string]string)
		var paths []string
		for range 8 {
			file := "x.txt"
			for range rnd.Intn(3) {
				file = string(rune('a'+rnd.Intn(2))) + "/" + file
			}
			top := string(rune('a' + rnd.Intn(3)))
			files[top+"/"+file] = body
			paths = append(paths, []string{top, top, top + "/" + file}[rnd.Intn(3)])
		}
		slices.Sort(paths)
		paths = slices.Compact(paths)
		base := write(t, files)
		want := named(t, r, base, slices.Clone(paths)...)
		places := make(map[string]string)
		for place, names := range want {
			for name := range strings.FieldsSeq(names) {
				if other := places[name]; other != "" {
					t.Errorf("seed %d: %v: %s and %s are both %s", seed, paths, place, other, name)
				}
				places[name] = place
			}
		}
		rnd.Shuffle(len(paths), func(i, j int) { paths[i], paths[j] = paths[j], paths[i] })
		if got := named(t, r, base, slices.Clone(paths)...); !maps.Equal(got, want) {
			t.Errorf("seed %d: %v: %v, want %v", seed, paths, got, want)
		}
	}
}

// A folder is known by its name, and by the one above where that is but a month or a day.
func TestFolderName(t *testing.T) {
	for folder, want := range map[string]string{
		"": "", "news": "news", "home/ann/news": "news", "home/ann/2026-11": "2026-11", "home/news/2026/11": "2026/11",
		"home/news/2026/11/03": "2026/11/03", "11": "11", "news/111": "111",
	} {
		if got := FolderName(folder); got != want {
			t.Errorf("%q: %q, want %q", folder, got, want)
		}
	}
	base := write(t, map[string]string{"2026/11/x.txt": body})
	if got := FolderName(FolderAt(filepath.Join(base, "2026", "11", "."))); got != "2026/11" {
		t.Errorf("%q", got)
	}
	if got := FolderAt(filepath.Join(base, "2026", "11", "x.txt")); got != "" {
		t.Errorf("a file is the folder %q", got)
	}
}

// What an article may be called has one more part of its path in front each time, and
// is below the folder that stands beside it.
func TestNamesOfPath(t *testing.T) {
	got := Raw{ID: "n/2023/06/a.json#3", Folder: "home/n", Parts: 1}.Names()
	want := Names{
		All:     []string{"a.json#3", "06/a.json#3", "2023/06/a.json#3", "n/2023/06/a.json#3", "home/n/2023/06/a.json#3"},
		Folders: []string{"2023/06", "2023", "n", "home", ""}, Below: 2, Own: 3,
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v", got)
	}
	if names := (Raw{ID: "https://example.org/a", Folder: "n"}).Names(); names.All != nil {
		t.Errorf("%+v", names)
	}
}
