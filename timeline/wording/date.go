package wording

import (
	"strconv"
	"strings"
	"time"

	"amur/model"
)

// yearUnknown is the heading over contacts whose year is not known.
const yearUnknown = "Year not known"

// Date writes d in words: "25 June 2023", "March 2023", "20–22 March 2023",
// "about 19 September 2023", "4 May, year not known", "from 18 September 2023".
// The zero Date is "date not known".
func Date(d model.Date) string { return words(d, time.Month.String) }

// ShortDate is Date with the names of months cut to three letters: "25 Jun 2023".
func ShortDate(d model.Date) string {
	return words(d, func(m time.Month) string { return m.String()[:3] })
}

// Year is the heading under which d stands: its first year, or YearUnknown.
func Year(d model.Date) string {
	for _, end := range []model.Date{d.Start(), d.End()} {
		if y := end.YearValue(); y != 0 {
			return strconv.Itoa(y)
		}
	}
	return yearUnknown
}

func words(d model.Date, month func(time.Month) string) string {
	if d.IsZero() {
		return "date not known"
	}
	var b strings.Builder
	if d.IsApprox() {
		b.WriteString("about ")
	}
	from, to := d.Start(), d.End()
	switch {
	case !d.IsInterval():
		b.WriteString(point(from, month, 'y'))
	case to.IsZero():
		b.WriteString("from " + point(from, month, 'y'))
	case from.IsZero():
		b.WriteString("until " + point(to, month, 'y'))
	default:
		b.WriteString(stretch(from, to, month))
	}
	if !d.HasYear() {
		b.WriteString(", year not known")
	}
	return b.String()
}

// stretch writes an interval, saying once what both ends share.
func stretch(from, to model.Date, month func(time.Month) string) string {
	sameYear := from.YearValue() == to.YearValue()
	days := from.DayValue() != 0 && to.DayValue() != 0
	last := point(to, month, 'y')
	switch {
	case sameYear && days && from.MonthValue() == to.MonthValue():
		return strconv.Itoa(from.DayValue()) + "–" + last
	case sameYear && from.MonthValue() != 0:
		return point(from, month, 'm') + " – " + last
	case from.MonthValue() == 0 && to.MonthValue() == 0:
		return point(from, month, 'y') + "–" + last
	}
	return point(from, month, 'y') + " – " + last
}

// point writes a single date down to the year ('y') or the month ('m').
func point(d model.Date, month func(time.Month) string, down rune) string {
	var parts []string
	if d.DayValue() != 0 {
		parts = append(parts, strconv.Itoa(d.DayValue()))
	}
	if d.MonthValue() != 0 {
		parts = append(parts, month(time.Month(d.MonthValue())))
	}
	if d.YearValue() != 0 && down == 'y' {
		parts = append(parts, strconv.Itoa(d.YearValue()))
	}
	return strings.Join(parts, " ")
}
