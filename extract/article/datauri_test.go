package article

import (
	"bufio"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

func TestWithoutData(t *testing.T) {
	data := strings.Repeat("iVBORw0KGgo+/", 5000) + "=="
	for _, c := range []struct{ name, page, want string }{
		{"none", "<p>a</p>", "<p>a</p>"},
		{"empty", "", ""},
		{"short", ";base64", ";base64"},
		{"one", `<img src="data:image/png;base64,` + data + `"><p>a</p>`, `<img src="data:image/png;base64,"><p>a</p>`},
		{"side by side", `url(data:a/b;base64,` + data + `)url(data:a/b;base64,` + data + `)`, `url(data:a/b;base64,)url(data:a/b;base64,)`},
		{"cut off", "<p>a</p>data:a/b;base64," + data, "<p>a</p>data:a/b;base64,"},
		{"a long page", strings.Repeat("<p>a</p>", 10_000) + `"data:;base64,` + data + `"`, strings.Repeat("<p>a</p>", 10_000) + `"data:;base64,"`},
	} {
		for _, src := range []io.Reader{strings.NewReader(c.page), iotest.HalfReader(strings.NewReader(c.page)), iotest.OneByteReader(strings.NewReader(c.page))} {
			got, err := io.ReadAll(&withoutData{src: bufio.NewReaderSize(src, 512)})
			if err != nil || string(got) != c.want {
				t.Errorf("%s: %d bytes, %v; want %d", c.name, len(got), err, len(c.want))
			}
		}
	}
	broken := io.MultiReader(strings.NewReader("<p>"), iotest.ErrReader(io.ErrUnexpectedEOF))
	if got, err := io.ReadAll(&withoutData{src: bufio.NewReaderSize(broken, 512)}); err != io.ErrUnexpectedEOF || string(got) != "<p>" {
		t.Errorf("%q, %v", got, err)
	}
}
