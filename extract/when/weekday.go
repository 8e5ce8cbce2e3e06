package when

import "time"

// Weekday returns the day of the week that the expression names, false when it
// names none.
func (e Expr) Weekday() (time.Weekday, bool) {
	w := e.means.from.weekday
	return time.Weekday(w % 7), w != 0
}
