// Package timeline turns what single articles tell into one chronology: it
// decides which mentions speak of the same contact, fuses them, and orders and
// filters the result.
package timeline
