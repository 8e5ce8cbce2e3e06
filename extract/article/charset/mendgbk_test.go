package charset

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// A text in UTF-8 that was taken for GBK is mended; what was lost of it is counted.
func TestTakenForGBK(t *testing.T) {
	d := lexicon(t)
	for _, text := range []string{
		"Министр иностранных дел прибыл в Пекин с официальным визитом и провёл переговоры с китайским коллегой.",
		"中国外交部长王毅在莫斯科会见俄罗斯外交部长拉夫罗夫。双方就双边关系交换了意见，并讨论了国际和地区形势。",
	} {
		for _, dec := range []interface{ String(string) (string, error) }{simplifiedchinese.GBK.NewDecoder(), simplifiedchinese.GB18030.NewDecoder()} {
			misread, err := dec.String(text)
			if err != nil {
				t.Fatal(err)
			}
			r := d.Decode([]byte(misread), Told{})
			lostSome := strings.ContainsRune(misread, '\uFFFD')
			if r.How != Misread || !lostSome && r.Text != text || lostSome != (r.Broken > 0) {
				t.Errorf("%q read as %q: how %d, %d broken", misread, r.Text, r.How, r.Broken)
			}
		}
		if r := d.Decode([]byte(text), Told{}); r.Text != text || r.How != Plain {
			t.Errorf("%q read as %q", text, r.Text)
		}
	}
}
