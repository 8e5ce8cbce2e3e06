package timeline

import (
	"net/url"
	"path"
	"slices"
	"strings"
)

// tracking are parameters that say from where a reader came, not what to show.
var tracking = []string{"fbclid", "gclid", "dclid", "yclid", "msclkid", "igshid", "mc_cid", "mc_eid", "_ga", "_openstat", "openstat", "spm", "ref", "ref_src", "cmpid", "ncid"}

// SamePage reports whether two addresses are of one page.
func SamePage(a, b string) bool {
	page := canonical(a)
	return page != "" && page == canonical(b)
}

// canonical is what the addresses of one page have in common, whatever the
// protocol, "www.", the page for telephones and what trackers add; "" for what
// is no address of a page.
func canonical(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	if inner, ok := cached(u); ok {
		return canonical(inner)
	}
	host := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	for _, prefix := range []string{"www.", "m.", "mobile.", "amp.", "wap.", "3g."} {
		if rest, ok := strings.CutPrefix(host, prefix); ok && strings.Contains(rest, ".") {
			host = rest
		}
	}
	query := u.Query()
	for key, values := range query {
		k := strings.ToLower(key)
		amp := k == "amp" || (k == "output" || k == "outputtype") && slices.Equal(values, []string{"amp"})
		if amp || strings.HasPrefix(k, "utm_") || slices.Contains(tracking, k) {
			delete(query, key)
		}
	}
	page := pagePath(u.EscapedPath())
	if page == "" && len(query) == 0 {
		return "" // the front page of an outlet, which is another every day
	}
	return host + page + "?" + query.Encode()
}

// pagePath is the path of a page without what its variant for telephones adds.
func pagePath(p string) string {
	p = strings.TrimRight(path.Clean("/"+p), "/")
	switch base := strings.ToLower(path.Base(p)); {
	case base == "amp", base == "index.html", base == "index.htm", base == "index.php", base == "index.shtml", base == "amp.html":
		p = strings.TrimRight(path.Dir(p), "/")
	}
	if rest, ok := strings.CutPrefix(p, "/amp/"); ok {
		p = "/" + rest
	}
	p = strings.TrimSuffix(p, ".amp")
	if rest, ok := strings.CutSuffix(p, ".amp.html"); ok {
		p = rest + ".html"
	}
	return p
}

// cached is the address of the page that a cache of pages for telephones holds.
func cached(u *url.URL) (address string, ok bool) {
	host := strings.ToLower(u.Hostname())
	rest, google := strings.CutPrefix(u.EscapedPath(), "/amp/")
	if google = google && strings.HasPrefix(strings.TrimPrefix(host, "www."), "google."); !google {
		if !strings.HasSuffix(host, ".cdn.ampproject.org") {
			return "", false
		}
		if _, rest, ok = strings.Cut(strings.TrimPrefix(u.EscapedPath(), "/"), "/"); !ok {
			return "", false
		}
	}
	rest, secure := strings.CutPrefix(rest, "s/")
	if !strings.Contains(rest, ".") {
		return "", false
	}
	if u.RawQuery != "" {
		rest += "?" + u.RawQuery
	}
	if secure {
		return "https://" + rest, true
	}
	return "http://" + rest, true
}
