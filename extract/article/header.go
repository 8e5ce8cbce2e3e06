package article

import "strings"

// maxHeaderLines is how many lines a header of a text may have.
const maxHeaderLines = 30

// Labels are the words before a colon that name what stands behind it, in the
// header of a text or of a forwarded mail. The day and the source have lists of their own.
type Labels struct {
	Title     []string `yaml:"title"`     // of the headline or the subject
	Address   []string `yaml:"address"`   // of the page on the web
	Publisher []string `yaml:"publisher"` // of the outlet, beside sources
	Sender    []string `yaml:"sender"`    // of who sent it
	Sent      []string `yaml:"sent"`      // of the day on which it was sent, beside published
	Receiver  []string `yaml:"receiver"`  // of who got it
	Text      []string `yaml:"text"`      // of the text itself, behind all others
	Other     []string `yaml:"other"`     // of what else is told there
}

// MailWords are the words with which mail programs mark what they forward, and
// newsletters the page that they can be read on.
type MailWords struct {
	Forwarded []string `yaml:"forwarded"` // of the line above a forwarded message
	Ended     []string `yaml:"ended"`     // of the line below it
	Forward   []string `yaml:"forward"`   // before the subject of a mail that forwards
	Answer    []string `yaml:"answer"`    // before the subject of an answer
	Online    []string `yaml:"online"`    // of the link to the page of a newsletter
}

// prefixKind is what a mark before the subject of a mail says.
type prefixKind int

const (
	noPrefix prefixKind = iota
	answerPrefix
	forwardPrefix
)

// addMail enters the words of mails of one language.
func (v *vocabulary) addMail(w MailWords) {
	for _, group := range []struct {
		into  map[string]bool
		words []string
	}{{v.forwarded, w.Forwarded}, {v.forwardEnds, w.Ended}, {v.online, w.Online}} {
		for _, s := range group.words {
			group.into[bare(s)] = true
		}
	}
	for _, s := range w.Answer {
		v.prefixes[bare(s)] = answerPrefix
	}
	for _, s := range w.Forward {
		v.prefixes[bare(s)] = forwardPrefix
	}
}

// labelKind is what a label names.
type labelKind int

const (
	noLabel labelKind = iota
	titleLabel
	addressLabel
	publisherLabel
	senderLabel
	dayLabel
	amendedLabel
	receiverLabel
	textLabel
	otherLabel
)

// addLabels enters the labels of one language; the first meaning of a word stays.
func (v *vocabulary) addLabels(w PageWords) {
	for _, group := range []struct {
		kind  labelKind
		words []string
	}{
		{titleLabel, w.Labels.Title}, {addressLabel, w.Labels.Address}, {publisherLabel, w.Labels.Publisher}, {senderLabel, w.Labels.Sender},
		{dayLabel, w.Labels.Sent}, {receiverLabel, w.Labels.Receiver}, {textLabel, w.Labels.Text}, {publisherLabel, w.Sources}, {dayLabel, w.Published}, {amendedLabel, w.Updated},
		{otherLabel, w.Labels.Other},
	} {
		for _, s := range group.words {
			if s = bare(s); v.labels[s] == noLabel {
				v.labels[s] = group.kind
			}
		}
	}
}

// labelled parts a line "Label: value". A label in two languages, joined by a
// hyphen, is known by either.
func (v *vocabulary) labelled(s string) (kind labelKind, label, value string) {
	s = strings.TrimLeft(s, ">*_ ")
	at := strings.IndexAny(s, ":：")
	if at <= 0 || at > 60 {
		return noLabel, "", ""
	}
	label = bare(s[:at])
	value = strings.Trim(strings.TrimPrefix(strings.TrimPrefix(s[at:], "："), ":"), "*_ ")
	if kind = v.labels[label]; kind == noLabel {
		one, other, _ := strings.Cut(label, "-")
		if kind = v.labels[one]; kind == noLabel {
			kind = v.labels[other]
		}
	}
	return kind, label, value
}

// splitHeader parts from a text the header of "Label: value" lines on top of
// it: two or more, of which one names the title or three others what the article
// is, or that of the day alone, with a blank line below it. In Markdown the headline
// may stand over it.
func (r *Reader) splitHeader(text string, markdown bool) (front, string) {
	var f front
	rest, known, titled, all := text, 0, false, 0
	if head, after, _ := strings.Cut(strings.TrimLeft(text, " \n"), "\n"); markdown && strings.HasPrefix(head, "# ") {
		f.Title, titled = oneLine(strings.Trim(head, "# ")), true
		rest = after
	}
	end := rest
	for all < maxHeaderLines && rest != "" {
		line, after, _ := strings.Cut(rest, "\n")
		rest = after
		if strings.TrimSpace(line) == "" {
			continue
		}
		kind, _, value := r.vocabulary.labelled(line)
		if all == 0 && strings.Trim(line, "=-*_ ") == "" { // a rule between articles
			continue
		}
		if kind == noLabel && !otherField(line) || kind != textLabel && weight(value) > maxHeadline {
			break
		}
		if kind == textLabel {
			if known > 0 {
				end = value + "\n" + rest
			}
			break
		}
		all++
		end = rest
		if kind == noLabel || kind == otherLabel || kind == receiverLabel {
			continue
		}
		known++
		titled = titled || kind == titleLabel
		switch value = oneLine(value); {
		case kind == titleLabel && f.Title == "":
			f.Title = value
		case kind == dayLabel && f.Published == "":
			f.Published = value
		case kind == amendedLabel && f.Amended == "":
			f.Amended = value
		case kind == addressLabel && f.URL == "", isAddress(value) && f.URL == "":
			f.URL = value
		case (kind == publisherLabel || kind == senderLabel) && f.Publisher == "":
			f.Publisher = value
		}
	}
	dayAlone := all == 1 && f.Published != "" && strings.HasPrefix(strings.TrimLeft(end, " "), "\n")
	if !dayAlone && (known < 2 || !titled && known < 3) || strings.TrimSpace(end) == "" {
		return front{}, text
	}
	return f, end
}

// otherField reports whether a line is a field of a header whose label is not known.
func otherField(line string) bool {
	label, value, ok := strings.Cut(strings.ReplaceAll(line, "：", ":"), ":")
	return ok && len(strings.Fields(label)) <= 4 && weight(label) <= 30 && weight(line) <= 200 && !endsSentence(label) && strings.TrimSpace(value) != "" && !endsSentence(line)
}

// fieldOfHead reports whether a line above a text is a field of no more than what goes with the
// article: "Category: Politics", "Views: 512".
func (v *vocabulary) fieldOfHead(s string) bool {
	kind, _, value := v.labelled(s)
	return (kind == otherLabel || kind == addressLabel) && value != "" && weight(value) <= fieldWeight && !endsSentence(s)
}

// fieldWeight is how heavy the value of such a field is at most.
const fieldWeight = 60
