// Package skip names the kinds of reasons why something is not read, or not as it
// stands, so that a run can count them.
package skip

import "slices"

// Kind is a kind of reasons.
type Kind string

// The kinds. "" is a reason that is of none of them.
const (
	TooLarge   Kind = "too large"         // above the limit for an article or an archive
	TooDeep    Kind = "too deep"          // archives inside each other above the limit
	TooSlow    Kind = "too slow"          // not read within the time for an article
	Format     Kind = "unreadable format" // not text, or a document of a kind that is not read
	Damaged    Kind = "damaged"           // cut off, broken, or not what its format demands
	Empty      Kind = "empty"             // without text
	Locked     Kind = "locked"            // by a password
	Unreadable Kind = "not readable"      // missing, or without permission
	Refused    Kind = "refused"           // links, devices and paths that lead elsewhere
	Failed     Kind = "failed"            // by a fault of the program
)

// Kinds are all kinds, in the order in which they are told.
func Kinds() []Kind {
	return slices.Clone([]Kind{TooLarge, TooDeep, TooSlow, Format, Damaged, Empty, Locked, Unreadable, Refused, Failed})
}
