package main

import (
	"fmt"
	"strings"

	"amur/model"
	"amur/timeline"
)

// filters are the flags that choose events of a timeline.
type filters struct {
	From     model.Date `placeholder:"DATE" help:"Only contacts on or after this day, month or year."`
	To       model.Date `placeholder:"DATE" help:"Only contacts on or before this day, month or year."`
	Official []string   `sep:"none" placeholder:"NAME" help:"Only contacts of this person or office."`
	Type     []string   `enum:"${types}" placeholder:"TYPE" help:"Only this type: meeting, call, video, visit, message, signing or multilateral."`
	Status   []string   `enum:"${statuses}" placeholder:"STATUS" help:"Only this status: held, planned or cancelled."`
	Place    []string   `sep:"none" placeholder:"PLACE" help:"Only contacts at this place, country, site or gathering."`
	Topic    []string   `placeholder:"CODE" help:"Only contacts on this topic of the codebook, for example trade."`
	Source   []string   `sep:"none" placeholder:"TEXT" help:"Only contacts that this publisher or article tells of."`
}

func (f *filters) filter() timeline.Filter {
	return timeline.Filter{
		From: f.From, To: f.To, Officials: f.Official, Types: f.Type, Statuses: f.Status,
		Places: f.Place, Topics: f.Topic, Sources: f.Source,
	}
}

// checkPeriod finds a period that ends before it begins.
func (f *filters) checkPeriod() error {
	from, ok := f.From.Earliest()
	to, bounded := f.To.Latest()
	if ok && bounded && to < from {
		return fmt.Errorf("--from %s --to %s: the period ends before it begins; swap the dates", f.From, f.To)
	}
	return nil
}

// checkTopics tells a code that is misspelt from one that nothing was said on.
func (f *filters) checkTopics(events []model.Event) error {
	used := make(map[string]bool)
	for _, e := range events {
		for _, topic := range e.Topics {
			used[topic.Code] = true
		}
	}
	for _, code := range f.Topic {
		if !used[code] && !model.IsTopicCode(code) {
			return fmt.Errorf("--topic %s: no such topic; the codes are %s", code, strings.Join(model.TopicCodes(), " "))
		}
	}
	return nil
}
