package article

import "strings"

// savedFrom is the address in the comment that a browser, or one of its
// extensions, leaves in a page that it saves; "" in other comments.
func savedFrom(comment string) string {
	comment = cutAt(strings.TrimSpace(comment), 4000)
	small := strings.ToLower(comment)
	rest, ok := "", false
	if i := strings.Index(small, "saved from url=("); i >= 0 && len(small) == len(comment) {
		_, rest, ok = strings.Cut(comment[i:], ")")
	} else if i := strings.Index(small, "page saved with singlefile"); i >= 0 && len(small) == len(comment) {
		_, rest, ok = strings.Cut(comment[i:], "url:")
	}
	if !ok {
		return ""
	}
	address, _, _ := strings.Cut(strings.TrimSpace(rest), "\n")
	if f := strings.Fields(address); len(f) > 0 && strings.HasPrefix(strings.ToLower(f[0]), "http") {
		return f[0]
	}
	return ""
}
