package main

import (
	"bytes"
	"os"
	"testing"
)

// TestUpToDate tests that the embedded file is what the YAML gives.
func TestUpToDate(t *testing.T) {
	want, err := compile(os.DirFS(".."))
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../" + output)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("extract/lexicon/%s is not what the YAML beside it gives; run: go generate ./extract/lexicon", output)
	}
}

// TestSameBytes tests that compiling is repeatable.
func TestSameBytes(t *testing.T) {
	first, err := compile(os.DirFS(".."))
	if err != nil {
		t.Fatal(err)
	}
	second, err := compile(os.DirFS(".."))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first, second) {
		t.Error("the same YAML gave other bytes")
	}
}
