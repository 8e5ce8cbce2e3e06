// Command compile turns the YAML of package lexicon into the file that the
// program embeds. Run it as go generate ./extract/lexicon.
package main

import (
	"fmt"
	"io/fs"
	"os"

	"amur/extract/article"
	"amur/extract/lexicon"
	"amur/extract/scan"
	"amur/extract/when"
)

// output is the file that package lexicon embeds, seen from its folder.
const output = "compiled.bin"

func main() {
	data, err := compile(os.DirFS("."))
	if err == nil {
		err = os.WriteFile(output, data, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "compile:", err)
		os.Exit(1)
	}
}

// compile returns the compiled form of the YAML in src.
func compile(src fs.FS) ([]byte, error) {
	lx, err := lexicon.Read(src)
	if err != nil {
		return nil, err
	}
	return lx.Compile(packDates, packPage, scan.Pack)
}

func packDates(data []byte) ([]byte, error) {
	words, err := when.ParseWords(data)
	if err != nil {
		return nil, err
	}
	return words.Pack()
}

func packPage(data []byte) ([]byte, error) {
	words, err := article.ParseWords(data)
	if err != nil {
		return nil, err
	}
	return words.Pack()
}
