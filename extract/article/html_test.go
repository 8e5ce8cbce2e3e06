package article

import (
	"strings"
	"testing"
)

const (
	p1 = "<p>The foreign ministers of the two countries met in the capital on Tuesday and talked about trade.</p>"
	p2 = "<p>They agreed that their deputies will meet again in the autumn, a spokesman said.</p>"
)

func TestReadHTML(t *testing.T) {
	tests := []struct {
		name, page                   string
		title, published, publr, url string
		outline                      string
	}{
		{
			name:  "metadata and semantic elements",
			page:  `<html lang="en"><head><title>Ministers meet - Courier</title><meta property="og:title" content="Ministers meet to talk"><meta property="og:site_name" content="The Courier"><link rel="canonical" href="https://courier.example/1"><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2021-03-04T23:00:00+08:00"}]}</script></head><body><nav>Home</nav><article><h1>Ministers meet to talk</h1><figure><figcaption>The two shake hands</figcaption></figure>` + p1 + `<aside>Storm hits the northern islands</aside>` + p2 + `</article><footer>Copyright 2021</footer></body></html>`,
			title: "Ministers meet to talk", published: "2021-03-04", publr: "The Courier", url: "https://courier.example/1",
			outline: "Furniture: Home\nTitle: Ministers meet to talk\nCaption: The two shake hands\nLead: The foreign ministers of the t\nFurniture: Storm hits the northern island\nBody: They agreed that their deputie\nFurniture: Copyright 2021\n",
		},
		{
			name:  "old tables with a menu column",
			page:  `<TABLE><TR><TD><A HREF="/">Home</A><BR><A HREF="/w">World</A></TD><TD><FONT SIZE=1>Monday, 16 July 2001, 21:40</FONT><BR><B>Ministers meet to talk about trade</B><BR>` + p1 + p2 + `<HR><B>Other news</B><BR><A HREF="#">Storm hits the northern islands</A></TD></TR></TABLE>`,
			title: "Ministers meet to talk about trade", published: "2001-07-16",
			outline: "Furniture: Home\nFurniture: World\nDateline: Monday, 16 July 2001, 21:40\nTitle: Ministers meet to talk about t\nLead: The foreign ministers of the t\nBody: They agreed that their deputie\nFurniture: Other news\nFurniture: Storm hits the northern island\n",
		},
		{
			name:  "a timeline inside the article, teasers with full stops outside",
			page:  `<div class="box"><h1>A history of talks</h1><time datetime="2008-07-22T08:15:00+07:00">08:15</time>` + p1 + `<ul><li>16/5/1991: the first agreement is signed</li><li>14/10/2004: the second agreement is signed</li></ul>` + p2 + `</div><div class="sidebar"><p>A storm hit the northern islands on Sunday and many people had to leave home.</p></div>`,
			title: "A history of talks", published: "2008-07-22",
			outline: "Title: A history of talks\nDateline: 08:15\nLead: The foreign ministers of the t\nBody: 16/5/1991: the first agreement\nBody: 14/10/2004: the second agreeme\nBody: They agreed that their deputie\nFurniture: A storm hit the northern islan\n",
		},
		{
			name:  "a row of brackets, the day in the window's title, the headline in large type",
			page:  `<TITLE>Northern Post, 10 December 1999, page 4</TITLE><P>[<A HREF="1">Page one</A>] [<A HREF="2">World</A>] [<A HREF="m">Write to us</A>]</P><TABLE><TR><TD><P><FONT SIZE="4"><B>Ministers meet to talk about trade</B></FONT></P>` + p1 + p2 + `</TD></TR></TABLE>`,
			title: "Ministers meet to talk about trade", published: "1999-12-10",
			outline: "Furniture: [Page one] [World] [Write to u\nTitle: Ministers meet to talk about t\nLead: The foreign ministers of the t\nBody: They agreed that their deputie\n",
		},
		{
			name:    "scripts and hidden elements are no text",
			page:    `<body><script>var a="x";</script><div style="display: none">Hidden words of no use</div><h1>Ministers meet to talk</h1>` + p1 + p2 + `</body>`,
			title:   "Ministers meet to talk",
			outline: "Title: Ministers meet to talk\nLead: The foreign ministers of the t\nBody: They agreed that their deputie\n",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := read(t, "a.html", tt.page)
			published := ""
			if !a.Published.IsZero() {
				published = a.Published.String()
			}
			if a.Title != tt.title || published != tt.published || tt.publr != "" && a.Publisher != tt.publr || a.URL != tt.url || a.Lang != "en" {
				t.Errorf("title %q published %q publisher %q url %q lang %q", a.Title, published, a.Publisher, a.URL, a.Lang)
			}
			if got := outline(a); got != tt.outline {
				t.Errorf("blocks:\n%swant:\n%s", got, tt.outline)
			}
			check(t, a)
		})
	}
}

func TestHTMLCharset(t *testing.T) {
	page := "<html><head><meta charset=\"windows-1251\"><title>x</title></head><body><p>\xCC\xE8\xED\xE8\xF1\xF2\xF0\xFB \xE2\xF1\xF2\xF0\xE5\xF2\xE8\xEB\xE8\xF1\xFC.</p></body></html>"
	if a := read(t, "a.html", page); !strings.Contains(a.Text, "Министры встретились.") || a.Lang != "ru" {
		t.Errorf("text %q lang %q", a.Text, a.Lang)
	}
}

func FuzzReadHTML(f *testing.F) {
	f.Add([]byte("<html><body><h1>T</h1>" + p1 + p2 + "<li>a<li>b</body>"))
	f.Add([]byte(`<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"datePublished":1}]}</script>`))
	f.Add([]byte("<table><tr><td><p>x<table><caption>y</table>\xff<svg><title>z"))
	f.Add([]byte(`<time datetime="2020-13-45">x</time><meta name="date" content="20200101"><br><br>a`))
	f.Add([]byte(`<div class=related-news><a href=x>y</a></div><figure><img alt=a><p>b</figure><h1>c</h1><article><h1>d</h1>` + p1 + `</article><article><h1>e</h1>` + p2))
	f.Add([]byte(`<script type="application/ld+json">//<![CDATA[` + "\n" + `[{"@type":"NewsArticle","articleBody":"a` + "\n" + `b","headline":"&mdash;"}]` + "\n" + `//]]></script><title>a - b - c: d</title>`))
	f.Add([]byte(`<!-- saved from url=(0004)http://a/ --><base href=/b><link rel=canonical href=c><p><font size=1><p><font size=2><table><td align=right><tr>x`))
	r := testReader(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		if a, _, err := r.Read("a.html", data); err == nil {
			check(t, a)
		}
	})
}

// A paragraph is not the page's main element, though it be longer than all others.
func TestLongParagraph(t *testing.T) {
	a := read(t, "a.html", "<html><body><h1>Talks in the capital</h1><p>"+strings.Repeat("The ministers of the two countries met in the capital on Tuesday. ", 4)+"</p><p>They signed several agreements.</p></body></html>")
	if text, _ := told(a); !strings.Contains(text, "They signed several agreements.") {
		t.Errorf("text %q", text)
	}
}
