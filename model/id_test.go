package model

import (
	"slices"
	"testing"
)

func TestFreeID(t *testing.T) {
	for _, tt := range []struct {
		taken []string
		want  string
	}{
		{nil, "2023-06-25-qin-rudenko-meeting"},
		{[]string{"2023-06-25-qin-rudenko-call"}, "2023-06-25-qin-rudenko-meeting"},
		{[]string{"2023-06-25-qin-rudenko-meeting"}, "2023-06-25-qin-rudenko-meeting-2"},
		{[]string{"2023-06-25-qin-rudenko-meeting", "2023-06-25-qin-rudenko-meeting-2"}, "2023-06-25-qin-rudenko-meeting-3"},
		{[]string{"2023-06-25-qin-rudenko-meeting", "2023-06-25-qin-rudenko-meeting-3"}, "2023-06-25-qin-rudenko-meeting-2"},
	} {
		got := FreeID("2023-06-25-qin-rudenko-meeting", func(id string) bool { return slices.Contains(tt.taken, id) })
		if got != tt.want || !IsID(got) {
			t.Errorf("beside %v: %s, want %s", tt.taken, got, tt.want)
		}
	}
}
