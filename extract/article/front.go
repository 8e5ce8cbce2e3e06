package article

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"

	"amur/extract/article/skip"
)

// maxFront is the longest front matter that is read, in bytes. Reading takes up
// to the square of it, for brackets inside each other.
const maxFront = 16 << 10

// front is what the front matter of a text says of it.
type front struct {
	Title     string
	URL       string
	Published string
	Publisher string
	Lang      string
}

// splitFront parts the front matter from a text: the lines between a first
// line "---" and the next. The error is a *Problem that names the line.
func splitFront(path, text string) (front, string, error) {
	first, rest, ok := strings.Cut(text, "\n")
	if !ok || strings.TrimRight(first, " ") != "---" {
		return front{}, text, nil
	}
	end, lines := -1, 1
	for at := 0; at < len(rest) && at < maxFront; {
		line, _, more := strings.Cut(rest[at:], "\n")
		lines++
		if t := strings.TrimRight(line, " "); t == "---" || t == "..." {
			end = at
			break
		}
		if !more {
			break
		}
		at += len(line) + 1
	}
	head, _, _ := strings.Cut(rest, "\n")
	if end < 0 {
		if !looksLikeField(head) {
			return front{}, text, nil // a rule above the text, no front matter
		}
		return front{}, "", &Problem{Kind: skip.Damaged, Path: path + ":1", Reason: fmt.Sprintf("the front matter has no end in its first %d KB", maxFront>>10),
			Remedy: "close it with a line of three hyphens"}
	}
	f, err := parseFront(rest[:end])
	if err != nil {
		line, reason := yamlError(err)
		return front{}, "", &Problem{Kind: skip.Damaged, Path: fmt.Sprintf("%s:%d", path, line+1), Reason: "broken front matter: " + reason,
			Remedy: `put values that hold a colon or a quote between quotes, one "key: value" a line`, Err: err}
	}
	_, body, _ := strings.Cut(rest[end:], "\n")
	return f, body, nil
}

// looksLikeField reports whether a line is "key: value".
func looksLikeField(line string) bool {
	key, _, ok := strings.Cut(line, ":")
	return ok && key != "" && len(key) < 30 && !strings.Contains(strings.TrimSpace(key), " ")
}

// parseFront reads the fields; other keys are the author's own and are let pass.
func parseFront(text string) (front, error) {
	if strings.TrimSpace(text) == "" {
		return front{}, nil
	}
	if n := anchorLine(text); n > 0 {
		return front{}, &frontError{n, "anchors and aliases are not read"}
	}
	var raw map[string]any
	if err := yaml.Unmarshal([]byte(text), &raw); err != nil {
		return front{}, err
	}
	fields := make(map[string]string, len(raw))
	for _, name := range slices.Sorted(maps.Keys(raw)) {
		if s := scalar(raw[name]); s != "" {
			fields[strings.ToLower(name)] = squeeze(strings.ReplaceAll(clean(s), "\n", " "))
		}
	}
	get := func(keys ...string) string {
		for _, k := range keys {
			if fields[k] != "" {
				return fields[k]
			}
		}
		return ""
	}
	return front{
		Title:     get("title", "headline"),
		URL:       get("url", "link", "canonical"),
		Published: get("published", "date", "datepublished", "pubdate", "published_at"),
		Publisher: get("publisher", "source", "outlet", "site", "agency", "author"),
		Lang:      get("lang", "language"),
	}, nil
}

// frontError is an error at a line of the front matter.
type frontError struct {
	line   int
	reason string
}

// Error is the reason alone; the line is told apart.
func (e *frontError) Error() string { return e.reason }

// anchorLine is the first line, counted from 1, whose value is a YAML anchor or
// alias, with which a few lines can grow without bound; 0 when there is none.
func anchorLine(text string) int {
	n := 0
	for line := range strings.SplitSeq(text, "\n") {
		n++
		value := strings.TrimLeft(line, " -")
		if _, v, ok := strings.Cut(value, ": "); ok {
			value = strings.TrimLeft(v, " [{")
		}
		if strings.HasPrefix(value, "&") || strings.HasPrefix(value, "*") {
			return n
		}
	}
	return 0
}

// scalar is the text of a value, "" for lists and maps.
func scalar(v any) string {
	switch v := v.(type) {
	case nil, []any, map[string]any:
		return ""
	case string:
		return v
	default:
		return fmt.Sprint(v)
	}
}

// yamlError parts an error of the YAML reader into its line, counted from 1,
// and its reason on one line.
func yamlError(err error) (int, string) {
	if fe := (*frontError)(nil); errors.As(err, &fe) {
		return fe.line, fe.reason
	}
	var ye yaml.Error
	if !errors.As(err, &ye) {
		reason, _, _ := strings.Cut(err.Error(), "\n")
		return 1, reason
	}
	line := 1
	if t := ye.GetToken(); t != nil && t.Position != nil {
		line = t.Position.Line
	}
	reason, _, _ := strings.Cut(ye.GetMessage(), "\n")
	return line, reason
}
