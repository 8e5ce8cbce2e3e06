package article

import (
	"context"
	"encoding/base64"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// mailArticles are the articles of a message that is kept in a file.
func mailArticles(t *testing.T, text string, opts Options) []Article {
	t.Helper()
	file := filepath.Join(t.TempDir(), "a.eml")
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	var got []Article
	if err := testReader(t).Walk(context.Background(), []string{file}, nil, opts, func(a Article) error { got = append(got, a); return nil }); err != nil {
		t.Fatal(err)
	}
	return got
}

func TestForwardedMail(t *testing.T) {
	head := func(subject, kind string) string {
		return "From: Ann <ann@x.example>\nDate: Wed, 10 Apr 2024 09:00:00 +0000\nSubject: " + subject + "\nMIME-Version: 1.0\nContent-Type: " + kind + "; charset=utf-8\n\n"
	}
	tests := []struct{ name, text, title, publisher, url, published, lang string }{
		{"Gmail", head("Fwd: Talks", "text/plain") + "See below.\n\n---------- Forwarded message ---------\nFrom: The Courier <c@courier.example>\nDate: Tue, Apr 9, 2024 at 9:40 PM\nSubject: Talks in the capital\nTo: <ann@x.example>\n\nRead online: https://courier.example/1\n\n" + p1text, "Talks in the capital", "The Courier", "https://courier.example/1", "2024-04-09", "en"},
		{"Outlook in Russian, known by the subject", head("FW: Переговоры", "text/plain") + "Для архива.\n\nОт: Речная газета <g@river.example>\nОтправлено: 9 апреля 2024 г. 18:22\nКому: Анна <ann@x.example>\nТема: Переговоры в столице\n\nМинистры двух стран встретились во вторник в столице и обсудили торговлю.\n", "Переговоры в столице", "Речная газета", "", "2024-04-09", "ru"},
		{"Yandex", head("Fwd: Вестник", "text/html") + "<div>-------- Пересылаемое сообщение --------</div><div>09.04.2024, 21:40, \"Вестник\" &lt;n@v.example&gt;:</div><p>Министры двух стран встретились во вторник в столице и обсудили торговлю.</p><div>-------- Завершение пересылаемого сообщения --------</div><p>С уважением, Анна, отдел печати</p>", "Вестник", "Вестник", "", "2024-04-09", "ru"},
		{"QQ", head("转发：日报", "text/html") + "<div>------------------&nbsp;原始邮件&nbsp;------------------</div><div><b>发件人:</b> \"河报\" &lt;n@h.example&gt;;</div><div><b>发送时间:</b> 2024年4月9日(星期二) 晚上9:40</div><div><b>收件人:</b> \"a\"&lt;ann@x.example&gt;;</div><div><b>主题:</b> 首都会谈</div><p>两国外长星期二在首都举行会谈，就国际问题深入交换了意见。</p>", "首都会谈", "河报", "", "2024-04-09", "zh"},
		{"Apple, quoted", head("Fwd: Talks", "text/plain") + "> Begin forwarded message:\n> \n> From: \"The Courier\" <c@courier.example>\n> Subject: Talks in the capital\n> Date: 9 April 2024 at 21:10:00 GMT+5\n> To: ann@x.example\n> \n> The ministers of the two countries met in the capital on Tuesday and\n> talked about trade.\n", "Talks in the capital", "The Courier", "", "2024-04-09", "en"},
		{"forwarded twice", head("Fwd: Fwd: Talks", "text/plain") + "---------- Forwarded message ---------\nFrom: Bob <b@x.example>\nDate: Wed, Apr 10, 2024 at 8:00 AM\nSubject: Fwd: Talks in the capital\nTo: <ann@x.example>\n\n\nFYI\n\n---------- Forwarded message ---------\nFrom: The Courier <c@courier.example>\nDate: Tue, Apr 9, 2024 at 9:40 PM\nSubject: Talks in the capital\nTo: <b@x.example>\n\n" + p1text, "Talks in the capital", "The Courier", "", "2024-04-09", "en"},
		{"an answer", head("Re: Talks", "text/plain") + p1text + "\n-----Original Message-----\nFrom: Bob <b@x.example>\nSent: Monday, April 8, 2024 9:10 PM\nTo: Ann <ann@x.example>\nSubject: Talks\n\nWhen do they meet in the capital? I have to know it today because of the paper.\n", "Talks", "Ann", "", "2024-04-10", "en"},
	}
	for _, tt := range tests {
		got := mailArticles(t, tt.text, Options{})
		if len(got) != 1 {
			t.Errorf("%s: %d articles", tt.name, len(got))
			continue
		}
		a := got[0]
		text, _ := told(a)
		if a.Title != tt.title || a.Publisher != tt.publisher || a.URL != tt.url || a.Published.String() != tt.published || a.Lang != tt.lang {
			t.Errorf("%s: title %q publisher %q url %q published %v lang %q", tt.name, a.Title, a.Publisher, a.URL, a.Published, a.Lang)
		}
		if strings.Count(strings.TrimSpace(text), "\n") > 0 || strings.Contains(text, "@") {
			t.Errorf("%s: text %q", tt.name, text)
		}
	}
}

// p1text is a paragraph of plain text.
const p1text = "The ministers of the two countries met in the capital on Tuesday and talked about trade.\n"

func TestAttached(t *testing.T) {
	message := func(id, kind, name, body string) string {
		return "From: Ann <ann@x.example>\nSubject: S" + id + "\nMessage-ID: <" + id + "@x>\nDate: Wed, 10 Apr 2024 09:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b" + id + "\"\n\n--b" + id + "\nContent-Type: text/plain\n\nText of message " + id + ". " + p1text +
			"\n--b" + id + "\nContent-Type: " + kind + "\nContent-Disposition: attachment; filename=\"" + name + "\"\n\n" + body + "\n--b" + id + "--\n"
	}
	page := "<html><body><h1>Talks in the capital</h1><p>" + p1text + "</p><p>" + p1text + "</p></body></html>"
	text := message("1", "message/rfc822", "", message("2", "message/rfc822", "", message("3", "text/html", "p.html", page)))
	tests := []struct {
		depth int
		ids   string
		told  string
	}{
		{0, "a.eml#1@x a.eml#1@x/message.eml#2@x a.eml#1@x/message.eml#2@x/message.eml#3@x", "inside each other too deep"},
		{4, "a.eml#1@x a.eml#1@x/message.eml#2@x a.eml#1@x/message.eml#2@x/message.eml#3@x a.eml#1@x/message.eml#2@x/message.eml#3@x/p.html", ""},
		{1, "a.eml#1@x", "inside each other too deep"},
	}
	for _, tt := range tests {
		told := ""
		var ids []string
		for _, a := range mailArticles(t, text, Options{MaxDepth: tt.depth, Problem: func(p *Problem) { told += p.Error() }}) {
			ids = append(ids, a.ID)
			if !strings.Contains(a.Text, "talked about trade") {
				t.Errorf("%s: %q", a.ID, a.Text)
			}
		}
		if got := strings.Join(ids, " "); got != tt.ids || !strings.Contains(told, tt.told) || tt.told == "" && told != "" {
			t.Errorf("depth %d: %s\ntold %q", tt.depth, got, told)
		}
	}
	for name, want := range map[string]string{"a.pdf": "this is a PDF", "a.png": "", "a.docx": "Word document"} {
		told := ""
		body := base64.StdEncoding.EncodeToString([]byte("%PDF-1.4 x"))
		if name == "a.docx" {
			data, err := os.ReadFile(records + "/tiny.docx")
			if err != nil {
				t.Fatal(err)
			}
			body = base64.StdEncoding.EncodeToString(data)
		}
		got := mailArticles(t, message("1", "application/octet-stream\nContent-Transfer-Encoding: base64", name, body), Options{Problem: func(p *Problem) { told += p.Error() }})
		if len(got) != 1 || !strings.Contains(told, want) || want == "" && told != "" {
			t.Errorf("%s: %d articles, told %q", name, len(got), told)
		}
	}
}
