package frame

import (
	"amur/extract/when"
	"amur/extract/who"
	"amur/model"
)

// whenInOffice is the last day of the year named last, for a date without a year of those
// who held an office in that year and have none on the day that it means counted from the
// page: a text of 2012 about 1992 goes on "at the end of November Qian Qichen flew to
// Moscow". Zero where the date may be the page's.
func (t *teller) whenInOffice(e *when.Expr, c when.Context) model.Date {
	noYear, _ := e.Lacks()
	y := t.lastTime.YearValue()
	if !noYear || y == 0 {
		return model.Date{}
	}
	d, ok := e.Resolve(c)
	if !ok || d.Start().YearValue() <= y {
		return model.Date{}
	}
	var then bool
	s := &t.Sentences[t.i]
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Kind != who.Named || a.Person == nil || a.Former || a.Country != "CN" && a.Country != "RU" {
			continue
		}
		if t.Lexicon.OfficeOn(a.Person, d.Start(), "") != nil {
			return model.Date{}
		}
		then = then || t.Lexicon.OfficeOn(a.Person, model.Year(y), "") != nil
	}
	if !then {
		return model.Date{}
	}
	return model.Day(y, 12, 31)
}
