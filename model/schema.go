package model

import (
	_ "embed"
	"slices"
)

// SchemaName is the file in which the schema lies beside a timeline.
const SchemaName = "timeline.schema.json"

// Modeline is the first line of a timeline file in YAML: by it editors find the
// schema, with which they complete and validate what is typed.
const Modeline = "# yaml-language-server: $schema=" + SchemaName

//go:embed timeline.schema.json
var schema []byte

// Schema returns the JSON Schema (draft 2020-12) of the timeline file, in YAML or JSON.
func Schema() []byte { return slices.Clone(schema) }
