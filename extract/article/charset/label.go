package charset

import (
	"bytes"
	"mime"
	"regexp"
	"strings"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	xunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// coding is an encoding with the name that users are told.
type coding struct {
	name string
	enc  encoding.Encoding // nil for UTF-8
}

// isUTF8 reports whether c is UTF-8.
func (c coding) isUTF8() bool { return c.enc == nil }

// bare takes the signs out of a label that people write or leave out.
var bare = strings.NewReplacer("-", "", "_", "", " ", "", ".", "", ":", "")

// legacy are the labels, bare, of encodings that browsers do not know.
var legacy = map[string]string{
	"viscii": "viscii", "csviscii": "viscii", "viscii111": "viscii", "xviscii": "viscii",
	"tcvn": "tcvn3", "tcvn3": "tcvn3", "tcvn5712": "tcvn3", "tcvn57121": "tcvn3", "xviettcvn": "tcvn3", "xviettcvn5712": "tcvn3", "xtcvn": "tcvn3", "abc": "tcvn3",
	"vni": "vni", "xvni": "vni", "xvietvni": "vni", "vniwin": "vni", "vniwindows": "vni",
}

// aliases are labels, bare, that are met although no standard lists them.
var aliases = map[string]string{
	"cp936": "gbk", "ms936": "gbk", "windows936": "gbk", "gb18030": "gb18030", "gb180302000": "gb18030", "euccn": "gbk",
	"cp950": "big5", "ms950": "big5", "windows950": "big5", "big5eten": "big5", "big5hkscs": "big5", "big5hkscs2004": "big5",
	"cp1251": "windows-1251", "win1251": "windows-1251", "win": "windows-1251", "cp1252": "windows-1252", "win1252": "windows-1252", "cp1258": "windows-1258", "win1258": "windows-1258",
	"koi8": "koi8-r", "koi8r": "koi8-r", "koi8u": "koi8-u", "koi8ru": "koi8-u", "cp866": "ibm866", "dos866": "ibm866",
	"maccyrillic": "x-mac-cyrillic", "utf8": "utf-8", "utf8n": "utf-8", "utf8mb4": "utf-8", "unicode11utf8": "utf-8",
}

// lookup finds the encoding of a label. ok is false for a label that is not
// known or says nothing: US-ASCII is what programs write that do not know.
func lookup(label string) (c coding, ok bool) {
	label = strings.ToLower(strings.TrimSpace(label))
	short := bare.Replace(label)
	if name, known := legacy[short]; known {
		return coding{name, tables()[name]}, true
	}
	switch short {
	case "", "usascii", "ascii", "ansi", "xuserdefined", "unknown8bit", "8bit", "7bit", "unknown", "none", "auto":
		return coding{}, false
	case "hzgb2312", "hz":
		return coding{"hz-gb-2312", simplifiedchinese.HZGB2312}, true
	case "utf32", "utf32le":
		return coding{"UTF-32", utf32.UTF32(utf32.LittleEndian, utf32.UseBOM)}, true
	case "utf32be":
		return coding{"UTF-32", utf32.UTF32(utf32.BigEndian, utf32.UseBOM)}, true
	}
	if a, known := aliases[short]; known {
		label = a
	}
	enc, name := charset.Lookup(label)
	switch {
	case enc == nil || name == "replacement":
		return coding{}, false
	case name == "utf-8":
		return coding{name: "UTF-8"}, true
	case name == "gbk" || name == "gb18030": // which holds the older ones
		return coding{"GB18030", simplifiedchinese.GB18030}, true
	case name == "utf-16le":
		return coding{"UTF-16", xunicode.UTF16(xunicode.LittleEndian, xunicode.UseBOM)}, true
	case name == "utf-16be":
		return coding{"UTF-16", xunicode.UTF16(xunicode.BigEndian, xunicode.UseBOM)}, true
	}
	return coding{name, enc}, true
}

// stateful reports whether an encoding writes letters in the bytes of ASCII, so
// that its texts are valid UTF-8.
func (c coding) stateful(data []byte) bool {
	switch c.name {
	case "hz-gb-2312":
		return bytes.Contains(data, []byte("~{"))
	case "iso-2022-jp":
		return bytes.IndexByte(data, '\x1b') >= 0
	}
	return false
}

// declarationBytes is how much of a page is searched for its declaration.
const declarationBytes = 8 << 10

var (
	metaCharset = regexp.MustCompile(`(?i)<meta\s[^>]*?charset\s*=\s*["']?\s*([a-z0-9][a-z0-9_:.+-]*)`)
	xmlEncoding = regexp.MustCompile(`(?i)^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]+)["']`)
	typeCharset = regexp.MustCompile(`(?i)charset\s*=\s*["']?\s*([a-z0-9][a-z0-9_:.+-]*)`)
)

// fontCharsets are the encodings that fonts are made for, by what their names hold.
var fontCharsets = []struct {
	mark  []byte
	label string
}{{[]byte("VNI-"), "vni"}, {[]byte(".Vn"), "tcvn3"}}

// declared are the encodings that are said to be those of data, the surest
// first: by the server or the mail, by the page, by the names of its fonts.
func declared(data []byte, told Told) []coding {
	var all []coding
	add := func(label string) {
		if c, ok := lookup(label); ok {
			all = append(all, c)
		}
	}
	add(told.Label)
	if told.Type != "" {
		if _, params, err := mime.ParseMediaType(told.Type); err == nil {
			add(params["charset"])
		} else if m := typeCharset.FindStringSubmatch(told.Type); m != nil {
			add(m[1])
		}
	}
	head := data[:min(len(data), declarationBytes)]
	if m := xmlEncoding.FindSubmatch(head); m != nil {
		add(string(m[1]))
	}
	if told.HTML {
		if m := metaCharset.FindSubmatch(head); m != nil {
			add(string(m[1]))
		}
	}
	return all
}

// byFont are the encodings that a page's fonts are made for.
func byFont(data []byte) []coding {
	var all []coding
	for _, f := range fontCharsets {
		if bytes.Contains(data, f.mark) {
			if c, ok := lookup(f.label); ok {
				all = append(all, c)
			}
		}
	}
	return all
}
