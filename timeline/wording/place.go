package wording

import (
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"amur/model"
)

// Country names a country of ISO 3166 alpha-2 in English; an unknown code is its own name.
func Country(code string) string {
	region, err := language.ParseRegion(code)
	if err != nil || !region.IsCountry() {
		return model.Clean(code)
	}
	return display.English.Regions().Name(region)
}

// Place says where a contact took place, without the occasion: "Moscow, Russia
// (Kremlin)". It is "" when nothing is known.
func Place(v model.Venue) string {
	var parts []string
	if v.Place != "" {
		parts = append(parts, model.Clean(v.Place))
	}
	if v.Country != "" {
		parts = append(parts, Country(v.Country))
	}
	where := strings.Join(parts, ", ")
	switch site := model.Clean(v.Site); {
	case site == "":
		return where
	case where == "":
		return site
	default:
		return where + " (" + site + ")"
	}
}

// in is the part of a sentence that says where: " in Moscow, Russia (Kremlin)".
func in(v model.Venue) string {
	switch {
	case v == model.Venue{Occasion: v.Occasion}:
		return ""
	case v.Place == "" && v.Country == "":
		return " at " + the(model.Clean(v.Site))
	case v.Place == "" && takesArticle(v.Country):
		return " in the " + Place(v)
	}
	return " in " + Place(v)
}

// takesArticle reports whether English says "the" before the country's name.
func takesArticle(code string) bool {
	switch code {
	case "AE", "BS", "CF", "CG", "CD", "DO", "GB", "GM", "MV", "NL", "PH", "US":
		return true
	}
	return false
}

// the puts the article before a proper name that lacks it.
func the(name string) string {
	if strings.HasPrefix(strings.ToLower(name), "the ") {
		return name
	}
	return "the " + name
}
