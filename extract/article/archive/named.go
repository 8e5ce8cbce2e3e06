package archive

import (
	"bytes"
	"path"
	"strings"
)

// Named reports whether the ending of a file's name says that it is an archive or compressed.
func Named(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".zip", ".tar", ".tgz", ".tbz2", ".tzst", ".gz", ".gzip", ".zst", ".zstd", ".bz2", ".warc":
		return true
	}
	return false
}

// Misnamed reports whether a file that begins with head is named as an archive and is
// none, such as an empty file or the page of an error that was saved in its place. A zip
// that is a document and a tar without entries are not meant.
func Misnamed(name string, head []byte) bool {
	if !Named(name) || Sniff(head) != None || bytes.HasPrefix(head, []byte("PK\x03\x04")) {
		return false
	}
	emptyTar := len(head) >= SniffLen && len(bytes.Trim(head[:SniffLen], "\x00")) == 0 && strings.EqualFold(path.Ext(name), ".tar")
	return !emptyTar
}
