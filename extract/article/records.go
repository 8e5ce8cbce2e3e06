package article

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"html"
	"io"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"amur/extract/article/archive"
	"amur/extract/article/charset"
	"amur/extract/article/record"
	"amur/extract/article/skip"
)

// sniffBytes is how much of a file tells whether it holds records.
const sniffBytes = 8 << 10

// maxKey is the longest key of a record, in bytes, that becomes part of an article's ID.
const maxKey = 300

// offer hands on what src holds: its records, if it is a file of records, else
// all of it as one file: raw with its Data. Every file goes through here, wherever
// it was found.
func offer(ctx context.Context, raw Raw, src io.Reader, opts Options, fn func(Raw) error) error {
	in := bufio.NewReaderSize(heeding{ctx, src}, sniffBytes)
	head, err := in.Peek(sniffBytes)
	if err != nil && err != io.EOF {
		return opts.unreadable(ctx, raw.Path, err)
	}
	name := raw.format()
	if format, remedy := document(name, head); format != "" {
		opts.tell(&Problem{Kind: skip.Format, Path: raw.Path, Reason: "this is " + format + ", which is not read", Remedy: remedy})
		return nil
	}
	if record.IsSavedPage(name, head) {
		return offerSaved(ctx, raw, in, opts, fn)
	}
	if format := sniff(name, head, opts); format != record.None {
		return offerRecords(ctx, format, raw, in, opts, fn)
	}
	var text io.Reader = in
	if isHTML(name, head) {
		text = &withoutData{src: in}
	}
	raw.Data, err = io.ReadAll(io.LimitReader(text, opts.limit()+1))
	if err != nil {
		return opts.unreadable(ctx, raw.Path, err)
	}
	if int64(len(raw.Data)) > opts.limit() {
		opts.tell(tooLarge(raw.Path, opts))
		return nil
	}
	if done, err := offerSeveral(raw, opts, fn); done || err != nil {
		return err
	}
	return fn(raw)
}

// offerSaved hands on the page in a file that a browser saved with all that belongs to it.
func offerSaved(ctx context.Context, raw Raw, in *bufio.Reader, opts Options, fn func(Raw) error) error {
	page, err := record.ReadSavedPage(in, opts.limit())
	switch {
	case err != nil:
		return opts.unreadable(ctx, raw.Path, err)
	case int64(len(page.Data)) > opts.limit():
		opts.tell(tooLarge(raw.Path, opts))
		return nil
	case len(page.Data) == 0:
		opts.tell(&Problem{Kind: skip.Empty, Path: raw.Path, Reason: "the saved page holds no HTML", Remedy: "save it once more with the browser"})
		return nil
	}
	raw.Name, raw.Data, raw.Type, raw.Saved, raw.Cut = raw.format()+".html", page.Data, page.Type, page.Address, raw.Cut || page.Cut
	return fn(raw)
}

// fieldNames are the names of the fields of records in all languages, in the
// order of ids. A label of the day of publication also names its field.
func fieldNames(words map[string]PageWords, ids []string) map[string][]string {
	joined := map[string][]string{}
	for _, id := range ids {
		for field, list := range words[id].Fields {
			joined[field] = append(joined[field], list...)
		}
	}
	for _, id := range ids {
		joined["published"] = append(joined["published"], words[id].Published...)
	}
	return record.Names(joined)
}

// sniff tells the format of a file of records by its first bytes, None for others.
func sniff(name string, head []byte, opts Options) record.Format {
	if charset.IsWide(head) {
		head = []byte(opts.charsets.Decode(head[:len(head)&^3], charset.Told{}).Text)
	} else if isBinary(head) {
		return record.None
	}
	return record.Sniff(head, record.Options{Name: name, Map: opts.Map, Names: opts.fields})
}

// offerRecords hands on the records of a file. The ID of each is that of the
// file, "#", and the record's own id, else its address, else its number; a key
// that comes again has its count behind it.
func offerRecords(ctx context.Context, format record.Format, raw Raw, src io.Reader, opts Options, fn func(Raw) error) error {
	if format == record.Own {
		opts.tell(&Problem{Kind: skip.Format, Path: raw.Path, Reason: "this is what amur or its annotators have written, not articles",
			Remedy: "use amur show for a timeline, amur merge for the output of extract, amur eval for gold files", Warning: true})
		return nil
	}
	var decoded *charset.Reader
	if format != record.Mail && format != record.Mbox { // whose parts have encodings of their own
		var err error
		if decoded, err = opts.charsets.NewReader(src); err != nil {
			return opts.unreadable(ctx, raw.Path, err)
		}
		src = decoded
	}
	o := &offering{raw: raw, opts: opts, seen: map[uint64]int{}, fn: fn}
	err := record.Read(format, src, o.options(), func(rec record.Record) error {
		o.stopped = o.hand(ctx, rec)
		return o.stopped
	})
	o.lost.How = charset.Plain // of messages: their parts say in what they are
	if decoded != nil {
		o.lost = decoded.Found()
	}
	return o.end(ctx, err)
}

// offering is the reading of the records of one file.
type offering struct {
	raw      Raw
	opts     Options
	fn       func(Raw) error
	number   int             // of the records so far, also of those that cannot be read
	seen     map[uint64]int  // how often each key has come, by its hash
	attached bool            // something was attached to a message
	lost     charset.Reading // in all parts of all messages
	stopped  error           // the error of fn, apart from those of the file
}

// options are what the file is cut into records with.
func (o *offering) options() record.Options {
	return record.Options{
		Name: o.raw.format(), MaxRecord: int(o.opts.limit()), Map: o.opts.Map, Names: o.opts.fields, Attached: mayHold,
		Decode: func(data []byte, label string, html bool) string {
			r := o.opts.charsets.Decode(data, charset.Told{Label: label, HTML: html})
			o.lost.Charset, o.lost.Broken = r.Charset, o.lost.Broken+r.Broken
			return r.Text
		},
		Fault: func(f record.Fault) {
			o.number++
			o.opts.tell(&Problem{Kind: f.Kind, Path: atLine(o.raw.Path, f.Line), Reason: f.Reason, Remedy: f.Remedy})
		},
	}
}

// hand hands on one record, or the articles that are in what is attached to it.
func (o *offering) hand(ctx context.Context, rec record.Record) error {
	if rec.File != nil {
		o.attached = true
		return offerAttached(ctx, o.raw, rec, o.opts, o.fn)
	}
	o.number++
	key := squeeze(cleanID(rec.Key))
	if key == "" || len(key) > maxKey {
		key = strconv.Itoa(o.number)
	}
	hash := fnv.New64a()
	hash.Write([]byte(key)) // never fails
	if o.seen[hash.Sum64()]++; o.seen[hash.Sum64()] > 1 {
		key += "~" + strconv.Itoa(o.seen[hash.Sum64()])
	}
	return o.fn(Raw{ID: o.raw.ID + "#" + key, Path: atLine(o.raw.Path, rec.Line), Record: &rec})
}

// end tells what was wrong with the file, of which err is what reading it ended with.
func (o *offering) end(ctx context.Context, err error) error {
	path := o.raw.Path
	if o.lost.Broken > 0 || o.lost.How != charset.Plain {
		for _, note := range misgivings(o.lost) {
			o.opts.tell(&Problem{Path: path, Reason: note, Remedy: saveAsUTF8, Warning: true})
		}
	}
	var fault *record.Fault
	switch {
	case o.stopped != nil:
		return o.stopped
	case errors.As(err, &fault):
		o.opts.tell(&Problem{Kind: fault.Kind, Path: atLine(path, fault.Line), Reason: fault.Reason, Remedy: fault.Remedy})
	case err != nil:
		return o.opts.unreadable(ctx, path, err)
	case o.raw.Cut:
		o.opts.tell(&Problem{Kind: skip.Damaged, Path: path, Reason: cutOff, Remedy: "fetch it once more; what came before was read"})
	case o.number == 0 && !o.attached:
		o.opts.tell(&Problem{Kind: skip.Empty, Path: path, Reason: "the file holds no records", Remedy: "check that it was saved whole"})
	}
	return nil
}

// mayHold reports whether a file that is attached to a message is read.
func mayHold(name string, data []byte) bool {
	return isArticleName(name) || archive.Named(name) || archive.Sniff(data) != archive.None
}

// offerAttached hands on what is attached to a message, a file like any other. Its
// ID is that of the file, "#", the message's own id, "/" and its name. A message
// inside another counts as an archive does.
func offerAttached(ctx context.Context, raw Raw, rec record.Record, opts Options, fn func(Raw) error) error {
	name := squeeze(cleanID(rec.File.Name))
	place := below(atLine(raw.Path, rec.Line), name)
	limits := opts.archiveLimits()
	if limits.Depth <= 1 {
		opts.tell(&Problem{Kind: skip.TooDeep, Path: place, Reason: "messages and archives are inside each other too deep", Remedy: "save what is attached as files of their own, or raise --max-depth"})
		return nil
	}
	opts.MaxDepth = limits.Depth - 1
	key := squeeze(cleanID(rec.Key))
	if len(key) > maxKey {
		key = ""
	}
	id := below(raw.ID+"#"+key, name)
	data := rec.File.Data
	if archive.Sniff(data) != archive.None {
		return readArchive(ctx, archive.Source{Name: name, Stream: bytes.NewReader(data), File: bytes.NewReader(data), Size: int64(len(data))}, id, place, opts, fn)
	}
	return offer(ctx, Raw{ID: id, Path: place, Name: name, Type: rec.File.Type}, bytes.NewReader(data), opts, fn)
}

// unreadable tells that a file cannot be read on. It returns the error of ctx
// when that is why.
func (o Options) unreadable(ctx context.Context, place string, err error) error {
	if ctxErr := ctx.Err(); ctxErr != nil {
		return ctxErr
	}
	o.tell(statProblem(place, err))
	return nil
}

// atLine is the place of a line in a file, that of the file for line 0.
func atLine(place string, line int) string {
	if line == 0 {
		return place
	}
	return fmt.Sprintf("%s:%d", place, line)
}

// heeding is a reader that ends with its context.
type heeding struct {
	ctx context.Context
	src io.Reader
}

// Read reads on, unless the context has ended.
func (h heeding) Read(p []byte) (int, error) {
	if err := h.ctx.Err(); err != nil {
		return 0, err
	}
	return h.src.Read(p)
}

// readRecord turns a record into an article.
func (r *Reader) readRecord(raw Raw) (Article, []*Problem, error) {
	id, rec := raw.ID, *raw.Record
	var warnings []*Problem
	warn := func(reason, remedy string) {
		warnings = append(warnings, &Problem{Kind: skip.Damaged, Path: id, Reason: reason, Remedy: remedy, Warning: true})
	}
	if mended := r.charsets.Mend(rec.Text, true); mended.How == charset.Misread {
		rec.Text, rec.Title = mended.Text, r.charsets.Mend(rec.Title, false).Text
		for _, note := range misgivings(mended) {
			warn(note, saveAsUTF8)
		}
	}
	if rec.Cut {
		warn(cutOff+" and was read as far as it goes", fetchAgain)
	}
	known := Article{Title: heading(rec.Title), URL: rec.URL, Publisher: heading(rec.Publisher), Lang: languageCode(rec.Lang)}
	known.Title = withoutOutlet(known.Title, known.Publisher, rec.URL)
	var dates []field
	if rec.Published != "" {
		dates = append(dates, field{rec.Published, stated})
	}
	text, markup := recordText(rec.Text)
	if rec.Mail && known.URL == "" {
		known.URL = r.vocabulary.onlineAddress(text, markup)
	}
	p := opened{known: known, dates: dates}
	if markup {
		p = r.openHTML(text, known, "", dates)
	} else {
		text = clean(text)
		if rec.Mail {
			text = r.unquote(text)
		}
		p.lines, p.whole = textLines(text)
	}
	if rec.Mail {
		p.known, p.lines, p.dates = r.readForward(p.known, p.lines, p.dates)
	}
	a := r.finish(p.known, p.lines, p.dates, p.weak)
	if a.Text == "" {
		return Article{}, warnings, &Problem{Kind: skip.Empty, Path: id, Reason: "no text was found in the record", Remedy: "check which key holds it; --map text=KEY names another"}
	}
	if !p.whole {
		warn(fmt.Sprintf("only the first %d lines or %s of text were read", maxLines, archive.Size(maxText)), "split the record into one article each")
	}
	if rec.Published != "" {
		if _, ok := r.scanners[a.Lang]().dayOfField(rec.Published); !ok {
			warn(fmt.Sprintf("the record's day of publication, %q, is not understood", cutAt(oneLine(rec.Published), 60)), "write it as in 2023-06-25")
		}
	}
	a.ID = id
	return a, warnings, nil
}

// recordText is the text of a record as HTML or, where it has no elements, as
// plain text without entities. Line breaks that part its paragraphs become elements.
func recordText(text string) (string, bool) {
	if !strings.ContainsAny(text, "<&") {
		return text, false
	}
	if !record.IsMarkup(text) {
		if text = html.UnescapeString(text); !record.IsMarkup(text) {
			return text, false
		}
	}
	if !record.HasBlocks(text) {
		return strings.ReplaceAll(text, "\n", "<br>"), true
	}
	return emptyLine.ReplaceAllString(text, "$1<br><br>$2"), true
}

// emptyLine parts two paragraphs that are in no element, as blogs keep them beside others that are.
var emptyLine = regexp.MustCompile(`([^>\s])[ \t]*\r?\n[ \t]*\r?\n\s*([^<\s])`)

// heading is a short field of a record on one line, without elements and entities.
func heading(s string) string {
	if text, markup := recordText(s); markup {
		lines, _ := tokenLines(text)
		parts := make([]string, len(lines))
		for i := range lines {
			parts[i] = lines[i].text
		}
		s = strings.Join(parts, " ")
	} else {
		s = text
	}
	return oneLine(cutAt(s, maxLineLength))
}

// languageCode is a declared language in two letters as far as it has such.
func languageCode(s string) string {
	tag, err := language.Parse(strings.TrimSpace(s))
	if err != nil {
		return s
	}
	base, _ := tag.Base()
	return base.String()
}
