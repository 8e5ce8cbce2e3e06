package article

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"strconv"

	"amur/extract/article/archive"
	"amur/extract/article/charset"
	"amur/extract/article/record"
	"amur/extract/article/skip"
)

// maxKey is the longest key of a record, in bytes, that becomes part of an article's ID.
const maxKey = 300

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

// records hands on the records of a file. The ID of each is that of the
// file, "#", and the record's own id, else its address, else its number; a key
// that comes again has its count behind it.
func (f finder) records(format record.Format, raw Raw, src io.Reader) error {
	if format == record.Own {
		f.tell(&Problem{Kind: skip.Format, Path: raw.Path, Reason: "this is what amur or its annotators have written, not articles",
			Remedy: "use amur show for a timeline, amur merge for the output of extract, amur eval for gold files", Warning: true})
		return nil
	}
	var decoded *charset.Reader
	if format != record.Mail && format != record.Mbox { // whose parts have encodings of their own
		var err error
		if decoded, err = f.charsets.NewReader(src); err != nil {
			return f.unreadable(raw.Path, err)
		}
		src = decoded
	}
	o := &offering{finder: f, raw: raw, seen: map[uint64]int{}}
	err := record.Read(format, src, o.options(), func(rec record.Record) error {
		o.stopped = o.hand(rec)
		return o.stopped
	})
	o.lost.How = charset.Plain // of messages: their parts say in what they are
	if decoded != nil {
		o.lost = decoded.Found()
	}
	return o.end(err)
}

// offering is the reading of the records of one file.
type offering struct {
	finder
	raw      Raw
	number   int             // of the records so far, also of those that cannot be read
	seen     map[uint64]int  // how often each key has come, by its hash
	attached bool            // something was attached to a message
	lost     charset.Reading // in all parts of all messages
	stopped  error           // the error of fn, apart from those of the file
}

// options are what the file is cut into records with.
func (o *offering) options() record.Options {
	return record.Options{
		Name: o.raw.format(), MaxRecord: int(o.limit()), Map: o.Map, Names: o.Reader.fields, Attached: mayHold,
		Decode: func(data []byte, label string, html bool) string {
			r := o.charsets.Decode(data, charset.Told{Label: label, HTML: html})
			o.lost.Charset, o.lost.Broken = r.Charset, o.lost.Broken+r.Broken
			return r.Text
		},
		Fault: func(f record.Fault) {
			o.number++
			o.tell(&Problem{Kind: f.Kind, Path: atLine(o.raw.Path, f.Line), Reason: f.Reason, Remedy: f.Remedy})
		},
	}
}

// hand hands on one record, or the articles that are in what is attached to it.
func (o *offering) hand(rec record.Record) error {
	if rec.File != nil {
		o.attached = true
		return o.attachment(o.raw, rec)
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
func (o *offering) end(err error) error {
	path := o.raw.Path
	if o.lost.Broken > 0 || o.lost.How != charset.Plain {
		for _, note := range misgivings(o.lost) {
			o.tell(&Problem{Path: path, Reason: note, Remedy: saveAsUTF8, Warning: true})
		}
	}
	var fault *record.Fault
	switch {
	case o.stopped != nil:
		return o.stopped
	case errors.As(err, &fault):
		o.tell(&Problem{Kind: fault.Kind, Path: atLine(path, fault.Line), Reason: fault.Reason, Remedy: fault.Remedy})
	case err != nil:
		return o.unreadable(path, err)
	case o.raw.Cut:
		o.tell(&Problem{Kind: skip.Damaged, Path: path, Reason: cutOff, Remedy: "fetch it once more; what came before was read"})
	case o.number == 0 && !o.attached:
		o.tell(&Problem{Kind: skip.Empty, Path: path, Reason: "the file holds no records", Remedy: "check that it was saved whole"})
	}
	return nil
}

// mayHold reports whether a file that is attached to a message is read.
func mayHold(name string, data []byte) bool {
	return isArticleName(name) || archive.Named(name) || archive.Sniff(data) != archive.None
}

// attachment hands on what is attached to a message, a file like any other. Its
// ID is that of the file, "#", the message's own id, "/" and its name. A message
// inside another counts as an archive does.
func (f finder) attachment(raw Raw, rec record.Record) error {
	name := squeeze(cleanID(rec.File.Name))
	place := below(atLine(raw.Path, rec.Line), name)
	limits := f.archiveLimits()
	if limits.Depth <= 1 {
		f.tell(&Problem{Kind: skip.TooDeep, Path: place, Reason: "messages and archives are inside each other too deep", Remedy: "save what is attached as files of their own, or raise --max-depth"})
		return nil
	}
	f.MaxDepth = limits.Depth - 1
	key := squeeze(cleanID(rec.Key))
	if len(key) > maxKey {
		key = ""
	}
	id := below(raw.ID+"#"+key, name)
	data := rec.File.Data
	if archive.Sniff(data) != archive.None {
		return f.archive(archive.Source{Name: name, Stream: bytes.NewReader(data), File: bytes.NewReader(data), Size: int64(len(data))}, id, place)
	}
	return f.offer(Raw{ID: id, Path: place, Name: name, Type: rec.File.Type}, bytes.NewReader(data))
}

// unreadable tells that a file cannot be read on. It returns the error of the context
// when that is why.
func (f finder) unreadable(place string, err error) error {
	if ctxErr := f.ctx.Err(); ctxErr != nil {
		return ctxErr
	}
	f.tell(statProblem(place, err))
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
