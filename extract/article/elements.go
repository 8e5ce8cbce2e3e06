package article

import (
	"iter"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// elementHint is what an element says by itself of the lines in it. named is
// true where only its name does, which an author may have meant otherwise.
func elementHint(n *html.Node) (h hint, named bool) {
	switch n.DataAtom {
	case atom.Nav, atom.Aside, atom.Form, atom.Button, atom.Select, atom.Footer, atom.Menu, atom.Dialog, atom.Address:
		return hintAside, false
	case atom.H1:
		return hintTitle, false
	case atom.Figcaption, atom.Caption, atom.Figure:
		return hintCaption, false
	case atom.Html, atom.Body, atom.Article, atom.Main, atom.Time:
		return noHint, false
	}
	if strings.HasPrefix(n.Data, "amp-") && !ampContent[n.Data] {
		return hintAside, false
	}
	for _, a := range n.Attr {
		if !namingAttributes[a.Key] {
			continue
		}
		for name := range strings.FieldsSeq(cutAt(a.Val, maxNames)) {
			if found := nameHint(name); found == hintAside || found != noHint && h == noHint {
				h = found
			}
		}
	}
	return h, h != noHint
}

// maxNames is how much of an attribute is searched for names, in bytes.
const maxNames = 1000

// namingAttributes are those by which page builders name their elements.
var namingAttributes = map[string]bool{"class": true, "id": true, "role": true, "type": true, "itemprop": true, "data-testid": true, "data-component": true,
	"data-qa": true, "data-role": true, "data-type": true, "data-module": true, "data-name": true, "data-block": true, "data-widget": true, "data-testid-name": true}

// ampContent are the elements of AMP that may hold the text itself.
var ampContent = map[string]bool{"amp-img": true, "amp-layout": true, "amp-script": true, "amp-story": true, "amp-fit-text": true}

// nameHint is what a name says: hintAside, hintCaption or nothing.
func nameHint(name string) hint {
	small := strings.ToLower(name)
	if furnitureWhole[small] {
		return hintAside
	}
	h := noHint
	if small == "cap" {
		h = hintCaption
	}
	for word := range nameWords(name) {
		switch {
		case furnitureWords[word]:
			return hintAside
		case captionWords[word]:
			h = hintCaption
		}
	}
	for _, f := range furnitureParts {
		if strings.Contains(small, f) {
			return hintAside
		}
	}
	return h
}

// nameWords yields the words of a name such as "box-related_news" or "RelatedNews", in lower case.
func nameWords(name string) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := 0
		lower := false
		for i, c := range name {
			split := !unicode.IsLetter(c)
			if (split || unicode.IsUpper(c) && lower) && i >= start {
				if i > start && !yield(strings.ToLower(name[start:i])) {
					return
				}
				if start = i; split {
					start = i + len(string(c))
				}
			}
			lower = unicode.IsLower(c)
		}
		if start < len(name) {
			yield(strings.ToLower(name[start:]))
		}
	}
}

// set makes a set of words.
func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}

// furnitureWords are words of names that page builders give to what is no article.
var furnitureWords = set(`ad ads adv advert adverts advertise advertisement advertising adslot adsense adfox banner banners
	related relevant comment comments commenting reply replies breadcrumb breadcrumbs crumbs sidebar share sharing shares sharebar social socials
	newsletter newsletters subscribe subscription subscriptions paywall popular mostread trending recommend recommended recommendation recommendations
	promo promos promotion promoted sponsor sponsored cookie cookies consent gdpr privacy navbar mainmenu submenu menu menus navigation ticker toolbar toolbox copyright
	footer footnav disqus paging pager pagination readmore tags taglist hashtag hashtags keywords othernews seealso bio byline bylines authorbio signup login
	lienquan tinkhac tinlienquan teaser teasers outbrain taboola author authors disclaimer feedback rating ratings widget widgets skip skiplink skiplinks follow follows
	donate donation donations survey poll polls quiz weather`)

// furnitureParts are found in the middle of names, too.
var furnitureParts = []string{"related", "comment", "breadcrumb", "sidebar", "side-bar", "newsletter", "subscribe", "most-read", "mostread", "recommend", "advert",
	"cookie", "copyright", "disqus", "read-more", "readmore", "more-news", "morenews", "more-article", "morearticle", "othernews", "other-news", "lienquan", "lien-quan", "tinkhac", "tin-khac",
	"see-also", "seealso", "read-also", "readalso", "read-next", "readnext", "social", "fontsize", "font-size", "setfont", "textsize", "text-size", "listen", "audioplayer"}

// furnitureWhole are whole names of that kind.
var furnitureWhole = set("nav rel tag ft foot side print tools aside complementary contentinfo rss search alert alertdialog dialog edit editor zdfy")

// captionWords are words of the names of what belongs to pictures.
var captionWords = set(`caption captions figcaption imagecaption photocaption credit figure photo photos photoblock picture pictures pic pics image images
	gallery slide slides slideshow slider carousel video videos player lightbox thumb thumbnail photoview`)

// invisibleElement reports whether nothing in an element is text of the page.
func invisibleElement(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Object, atom.Svg, atom.Math, atom.Head, atom.Textarea, atom.Video, atom.Audio, atom.Canvas, atom.Select, atom.Noframes:
		return true
	}
	return false
}

// hiddenNames are classes that say that an element is not shown.
var hiddenNames = set("hidden invisible sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only d-none hide u-hidden is-hidden offscreen")

// plainStyle is the style of an element in lower case and without spaces.
func plainStyle(style string) string { return strings.ReplaceAll(strings.ToLower(style), " ", "") }

// hiddenByAttribute reports whether an element says itself that it is not shown.
func hiddenByAttribute(n *html.Node) bool {
	hidden, sometimes := false, false
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			hidden = hidden || strings.EqualFold(a.Val, "true")
		case "style":
			s := plainStyle(a.Val)
			if strings.Contains(s, "display:none") || strings.Contains(s, "visibility:hidden") {
				return true
			}
		case "class":
			for name := range strings.FieldsSeq(strings.ToLower(cutAt(a.Val, maxNames))) {
				hidden = hidden || hiddenNames[name]
				sometimes = sometimes || strings.Contains(name, ":") || strings.HasPrefix(name, "d-") && name != "d-none" // on some screens
			}
		}
	}
	return hidden && !sometimes
}

// inlineElement reports whether an element stands inside a line.
func inlineElement(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Abbr, atom.B, atom.Big, atom.Cite, atom.Code, atom.Em, atom.Font, atom.I, atom.Img, atom.Ins, atom.Kbd, atom.Label,
		atom.Mark, atom.Nobr, atom.Q, atom.S, atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr, atom.Input, atom.Bdi, atom.Bdo, atom.Del, atom.Data:
		return true
	}
	return false
}

// isHeading reports whether an element is a heading of any level.
func isHeading(a atom.Atom) bool {
	switch a {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}
