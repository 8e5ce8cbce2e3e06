package model

import (
	"fmt"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/token"
)

// advise adds to what the YAML reader says of a field how to write it.
func advise(message string, at *token.Token) string {
	if strings.HasPrefix(message, "unknown field ") {
		above := keyAbove(at)
		fields := knownFields(above)
		switch {
		case fields == nil:
			return message
		case above == "events" && strings.HasPrefix(at.Value, "note"):
			return message + "; a note stands under review, as in review: {note: checked}"
		}
		return message + "; known here are " + strings.Join(fields, ", ")
	}
	if !strings.HasSuffix(message, "was used where mapping is expected") || at.Prev == nil || at.Prev.Prev == nil || at.Prev.Type != token.MappingValueType {
		return message
	}
	key := at.Prev.Prev.Value
	if key == "review" {
		return "review: it has fields of its own; write review: {status: " + reviewStatus(at.Value) + "}"
	}
	if fields := knownFields(key); fields != nil {
		return fmt.Sprintf("%s: it has fields of its own (%s), and is not %q", key, strings.Join(fields, ", "), clip(at.Value))
	}
	return message
}

// reviewStatus is the status that was meant, else all that there are.
func reviewStatus(typed string) string {
	known := []string{"confirmed", "corrected", "rejected"}
	if slices.Contains(known, typed) {
		return typed
	}
	return strings.Join(known, " or ")
}

// keyAbove is the key under which another stands; "" for none.
func keyAbove(key *token.Token) string {
	for t := key.Prev; t != nil; t = t.Prev {
		if t.Position.Column < key.Position.Column && t.Next != nil && t.Next.Type == token.MappingValueType {
			return t.Value
		}
	}
	return ""
}

// knownFields lists the fields under a key; nil when that has none.
func knownFields(above string) []string {
	switch above {
	case "":
		return []string{"version", "events"}
	case "events", "ours", "theirs":
		return fieldKeys
	case "china", "russia":
		return []string{"name", "office"}
	case "venue":
		return []string{"place", "country", "site", "occasion"}
	case "sources":
		return []string{"article", "publisher", "url", "published", "lang", "quote", "copy_of"}
	case "review":
		return []string{"status", "note"}
	case "conflict":
		return []string{"deleted", "ours", "theirs"}
	}
	return nil
}
