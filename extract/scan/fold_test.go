package scan

import (
	"testing"
	"testing/quick"
	"unicode"
	"unicode/utf8"

	"amur/extract/internal/letters"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Lavrov":          "lavrov",
		"ĐẶNG TIỂU BÌNH":  "đặng tiểu bình",
		"hoà hòa HOÀ":     "hòa hòa hòa",
		"thuý thúy":       "thúy thúy",
		"khoẻ khỏe":       "khỏe khỏe",
		"toán hoàn":       "tóan hòan", // compared, never shown
		"Xi’s Xi‘s":       "xi's xi's",
		"«a» “b”":         `"a" "b"`,
		"2019–2020 — x":   "2019-2020 - x",
		"a\u00a0b\u3000c": "a b c",
		"a\tb\nc":         "a b c",
		"ＡＢＣ１２３":          "abc123",
		"ВЛАДИМИР ПУТИН":  "владимир путин",
	} {
		if got := string(fold(in, new(letters.Table)).runes); got != want {
			t.Errorf("fold(%q) = %q, want %q", in, got, want)
		}
	}
}

// checkFold tests what holds of every text: a rune for a rune, each with the byte
// at which it stands, and nothing left to fold.
func checkFold(s string) bool {
	f := fold(s, new(letters.Table))
	if len(f.runes) != utf8.RuneCountInString(s) || len(f.at) != len(f.runes)+1 {
		return false
	}
	i := 0
	for at := range s {
		if int(f.at[i]) != at {
			return false
		}
		i++
	}
	if int(f.at[i]) != len(s) {
		return false
	}
	return string(fold(string(f.runes), new(letters.Table)).runes) == string(f.runes)
}

func TestFoldProperties(t *testing.T) {
	if err := quick.Check(checkFold, nil); err != nil {
		t.Error(err)
	}
	for _, s := range []string{"", "\xff\xfe", "uỳ oà uà oạo quý", "ooàà", "uuýý", "İıſ", "a\u0301"} {
		if !checkFold(s) {
			t.Errorf("%q", s)
		}
	}
}

// TestShortWays tests that the short ways by script lead where the tables do.
func TestShortWays(t *testing.T) {
	for r := rune(0x80); r <= unicode.MaxRune; r++ {
		if got, want := lower(r), unicode.ToLower(r); got != want {
			t.Errorf("lower(%U) = %U, want %U", r, got, want)
		}
		if got, want := isWord(r), (unicode.IsLetter(r) || unicode.IsMark(r)) && !unspaced(r); got != want {
			t.Errorf("isWord(%U) = %v, want %v", r, got, want)
		}
	}
}
