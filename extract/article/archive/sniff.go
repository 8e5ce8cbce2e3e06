package archive

import (
	"bytes"
	"strconv"
	"strings"
)

// Kind is a format of archives or of compression.
type Kind int

// The kinds that are read.
const (
	None Kind = iota // no archive
	Zip
	Tar
	WARC
	Gzip
	Zstandard
	Bzip2
	foreign // an archive of a kind that is not read
)

// compression reports whether a kind holds one file and no names.
func (k Kind) compression() bool { return k == Gzip || k == Zstandard || k == Bzip2 }

// SniffLen is how many of the first bytes of a file tell its kind: those of a tar do.
const SniffLen = 512

// signatures are the first bytes of each kind. The last are told to say that they are not read.
var signatures = [...]struct {
	kind Kind
	head string
}{
	{Zip, "PK\x03\x04"}, {Zip, "PK\x05\x06"}, {Zip, "PK00PK\x03\x04"},
	{Gzip, "\x1f\x8b\x08"},
	{Zstandard, "\x28\xb5\x2f\xfd"},
	{WARC, "WARC/0."}, {WARC, "WARC/1."},
	{foreign, "7z\xbc\xaf\x27\x1c"}, {foreign, "\xfd7zXZ\x00"}, {foreign, "Rar!\x1a\x07"},
}

// documents are the names of the first files in zips that are one document,
// program or book.
var documents = [...]string{"[Content_Types].xml", "_rels/.rels", "docProps/", "word/", "mimetype", "META-INF/", "AndroidManifest.xml"}

// Sniff tells what kind of archive begins with head, of which it looks at the
// first 512 bytes. Documents that are zips inside are none.
func Sniff(head []byte) Kind {
	for _, s := range signatures {
		if !bytes.HasPrefix(head, []byte(s.head)) {
			continue
		}
		if s.kind == Zip && len(head) > zipHeader {
			name := head[zipHeader:]
			for _, d := range documents {
				if bytes.HasPrefix(name, []byte(d)) {
					return None
				}
			}
		}
		return s.kind
	}
	switch {
	case len(head) >= 10 && bytes.HasPrefix(head, []byte("BZh")) && (string(head[4:10]) == "1AY&SY" || string(head[4:10]) == "\x17rE8P\x90"):
		return Bzip2
	case len(head) >= 4 && head[0]&0xF0 == 0x50 && string(head[1:4]) == "\x2a\x4d\x18": // a frame that is skipped comes first
		return Zstandard
	case isTar(head):
		return Tar
	}
	return None
}

// isTar reports whether head is the header of a tar entry, by its check sum.
func isTar(head []byte) bool {
	if len(head) < SniffLen || head[0] == 0 {
		return false
	}
	field := strings.Trim(string(head[148:156]), " \x00")
	want, err := strconv.ParseInt(field, 8, 64)
	if err != nil {
		return false
	}
	sum := int64(8 * ' ')
	for i, c := range head[:SniffLen] {
		if i < 148 || i >= 156 {
			sum += int64(c)
		}
	}
	return sum == want
}
