package check

import (
	"fmt"
	"slices"

	"amur/model"
)

// venue looks at where a contact took place.
func (s *survey) venue(e *entry) {
	v := e.Venue
	known := s.places[model.Fold(v.Place)]
	switch {
	case v.Place == "":
	case len(known) == 0:
		s.unknownPlace(e)
	case known[0].Name != v.Place:
		s.add(e, Warning, "spelling", "venue.place", fmt.Sprintf("%s is usually written %s", v.Place, known[0].Name), "write "+known[0].Name+", or "+byFix)
	}
	if len(known) > 0 {
		s.country(e, known)
	}
	s.site(e)
}

// country compares the country with that of the place.
func (s *survey) country(e *entry, known []*Place) {
	own := s.countryOf(e.Venue.Place)
	switch country := e.Venue.Country; {
	case country == "" && own != "":
		s.add(e, Warning, "country", "venue", fmt.Sprintf("the country of %s is missing", e.Venue.Place), "write country: "+own+", or "+byFix)
	case !model.IsCountryCode(country):
	case !slices.ContainsFunc(known, func(p *Place) bool { return p.Country == country }):
		s.add(e, Error, "country", "venue.country", fmt.Sprintf("%s is not in %s but in %s", e.Venue.Place, country, known[0].Country), "correct the place or the country")
	}
}

// site compares the building with the place.
func (s *survey) site(e *entry) {
	known := s.sites[model.Fold(e.Venue.Site)]
	switch {
	case e.Venue.Site == "" || len(known) == 0:
	case e.Venue.Place == "":
		s.add(e, Warning, "site", "venue.site", fmt.Sprintf("%s is in %s, which is not given as the place", e.Venue.Site, known[0].Place), "write place: "+known[0].Place+", or correct the site")
	case !slices.ContainsFunc(known, func(site *Site) bool { return s.within(site.Place, e.Venue.Place) }):
		s.add(e, Error, "site", "venue.site", fmt.Sprintf("%s is not in %s but in %s", e.Venue.Site, e.Venue.Place, known[0].Place), "correct the site or the place")
	}
}

// unknownPlace deals with a place that is not known as it is written.
func (s *survey) unknownPlace(e *entry) {
	place := e.Venue.Place
	if usual := s.usualPlace(place, e.Venue.Country); usual != "" {
		s.add(e, Warning, "spelling", "venue.place", fmt.Sprintf("%s is usually written %s", place, usual), "write "+usual+", or "+byFix)
		return
	}
	known := s.nearest("places", place, s.world.placeNames)
	s.add(e, Warning, "unknown-place", "venue.place", fmt.Sprintf("no place of the name %s is known", place),
		nearestOr(known, "make sure of the spelling, or add the place to a folder for --lexicon"))
}
