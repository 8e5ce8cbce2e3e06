package lexicon

import (
	"embed"
	"io/fs"
)

// sources are the files that the built-in lexicon is compiled from, to say where
// in them something stands. Reading an article needs none of them.
//
//go:embed *.yaml */*.yaml
var sources embed.FS

// EnglishNames is the language whose forms the names of entries are.
const EnglishNames = "en"

// SourceDir is where the files of Sources lie in the repository.
const SourceDir = "extract/lexicon"

// Sources returns the YAML files of the built-in lexicon.
func Sources() fs.FS { return sources }
