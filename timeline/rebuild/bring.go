package rebuild

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"amur/model"
	"amur/timeline"
	"amur/timeline/lock"
)

// bring follows the articles in all that the program wrote of an event, and
// keeps what an analyst wrote.
func (b *rebuilder) bring(r *record) {
	entry := b.result.Lock.Entry(r.id)
	if entry == nil {
		entry = &lock.Entry{ID: r.id, Own: true, Cells: make(map[string]lock.Cell)}
		b.result.Lock.Put(entry)
	}
	before := *r.event
	told := before // an event of which only those tell that were merged into it
	told.Alternatives, told.Gone = nil, false
	if r.contact != nil {
		told = r.contact.Event
		if made := model.MakeID(told); !entry.Own {
			entry.Made = made
		}
	}
	if r.adopted != nil {
		told = timeline.Adopt(told, r.adopted)
	}
	out := before
	frozen := entry.Own || before.Review.Decided()
	others := alternatives(told)
	for _, f := range lock.Fields() {
		if f.Name == "merged_into" && before.MergedInto != "" && r.byHand("merged_into") {
			continue
		}
		b.field(r, entry, f, &out, &told, frozen && f.Name != "evidence", others)
	}
	if !frozen {
		out.Topics = topics(entry, out.Topics, told.Topics)
	}
	out.Sources = sources(entry, &before, told.Sources)
	entry.KeepPrints(out.Sources)
	out.Sources = model.Unprinted(out.Sources)
	out.Alternatives = alternatives(out)
	out.Alternatives = bringAlternatives(entry, &out, others)
	if !reflect.DeepEqual(before, out) {
		b.result.Counts.Changed++
	}
	*r.event = out
}

// field settles one value of an event.
func (b *rebuilder) field(r *record, entry *lock.Entry, f lock.Field, out, told *model.Event, frozen bool, others map[string][]string) {
	has, says := f.Text(out), f.Text(told)
	cell := entry.Cells[f.Name]
	if !frozen && lock.Of(has) == cell.Wrote {
		f.Copy(out, told)
		cell = lock.Cell{Wrote: lock.Of(says)}
		setCell(entry, f.Name, cell)
		return
	}
	if says == has || says == "" || !slices.Contains(model.AlternativeFields(), f.Name) {
		return
	}
	if !slices.Contains(others[f.Name], says) {
		others[f.Name] = append(others[f.Name], says)
	}
	b.noticeOnce(r, ByHand, f.Name, says, fmt.Sprintf("%s is %s by hand; the articles say %s", f.Name, cmp.Or(has, "nothing"), says))
}

// noticeOnce tells the analyst of a value unless the same was told before.
func (b *rebuilder) noticeOnce(r *record, kind Kind, name, value, text string) {
	entry := b.result.Lock.Entry(r.id)
	if entry == nil {
		b.notice(r, kind, text)
		return
	}
	cell := entry.Cells[name]
	if cell.Said == lock.Of(value) {
		return
	}
	cell.Said = lock.Of(value)
	entry.Cells[name] = cell
	b.notice(r, kind, text)
}

// byHand reports whether the value of a field is not what the program wrote last.
func (r *record) byHand(name string) bool {
	for _, f := range lock.Fields() {
		if f.Name == name {
			return r.entry == nil || lock.Of(f.Text(r.event)) != r.entry.Cells[name].Wrote
		}
	}
	return false
}

func setCell(entry *lock.Entry, key string, cell lock.Cell) {
	if cell == (lock.Cell{}) {
		delete(entry.Cells, key)
		return
	}
	entry.Cells[key] = cell
}

// member settles one entry of a list: has, what the timeline has; told, what the
// articles tell; "" for nothing. It returns whether to take what is told. What an
// analyst typed before the articles told it, and has struck out since, stays out.
func member(entry *lock.Entry, key, has, told string) bool {
	cell := entry.Cells[key]
	if lock.Of(has) != cell.Wrote || has == "" && cell.Said != "" {
		if has != "" && told != "" {
			cell.Said = lock.Of(told)
			entry.Cells[key] = cell
		}
		return false
	}
	setCell(entry, key, lock.Cell{Wrote: lock.Of(told)})
	return true
}

// topics settles the topics one by one.
func topics(entry *lock.Entry, has, told []model.Topic) []model.Topic {
	text := func(list []model.Topic, code string) (model.Topic, string) {
		i := slices.IndexFunc(list, func(t model.Topic) bool { return t.Code == code })
		if i < 0 {
			return model.Topic{}, ""
		}
		return list[i], lock.TopicText(list[i])
	}
	codes := map[string]bool{}
	for _, t := range append(slices.Clone(has), told...) {
		codes[t.Code] = true
	}
	var out []model.Topic
	for _, code := range slices.Sorted(maps.Keys(codes)) {
		old, hasText := text(has, code)
		fresh, toldText := text(told, code)
		if !member(entry, lock.TopicKey(code), hasText, toldText) {
			fresh, toldText = old, hasText
		}
		if toldText != "" {
			out = append(out, fresh)
		}
	}
	return out
}

// sources settles the sources one by one; those that were split off leave.
func sources(entry *lock.Entry, before *model.Event, told []model.Source) []model.Source {
	find := func(list []model.Source, article string) (model.Source, string) {
		i := slices.IndexFunc(list, func(s model.Source) bool { return s.Article == article })
		if i < 0 {
			return model.Source{}, ""
		}
		return list[i], lock.SourceText(list[i])
	}
	var out []model.Source
	for _, s := range before.Sources {
		if slices.Contains(before.Split, s.Article) {
			delete(entry.Cells, lock.SourceKey(s.Article))
			continue
		}
		fresh, text := find(told, s.Article)
		if !member(entry, lock.SourceKey(s.Article), lock.SourceText(s), text) {
			fresh, text = s, "kept"
		}
		if text != "" {
			out = append(out, fresh)
		}
	}
	for _, s := range told {
		if _, has := find(before.Sources, s.Article); has != "" || slices.Contains(before.Split, s.Article) {
			continue
		}
		if !member(entry, lock.SourceKey(s.Article), "", lock.SourceText(s)) {
			continue
		}
		i := slices.IndexFunc(out, func(o model.Source) bool { return model.CompareSources(o, s) > 0 })
		if i < 0 {
			i = len(out)
		}
		out = slices.Insert(out, i, s)
	}
	return out
}

// alternatives returns a copy of an event's alternatives.
func alternatives(e model.Event) map[string][]string {
	copied := make(map[string][]string, len(e.Alternatives))
	for field, values := range e.Alternatives {
		copied[field] = slices.Clone(values)
	}
	return copied
}

// bringAlternatives settles the alternatives value by value; none repeats what
// the event says.
func bringAlternatives(entry *lock.Entry, out *model.Event, others map[string][]string) map[string][]string {
	says := make(map[string]string)
	for _, f := range lock.Fields() {
		says[f.Name] = f.Text(out)
	}
	settled := make(map[string][]string)
	fields := maps.Clone(others)
	maps.Copy(fields, out.Alternatives)
	for _, field := range slices.Sorted(maps.Keys(fields)) {
		told := slices.DeleteFunc(slices.Clone(others[field]), func(v string) bool { return v == says[field] })
		has := out.Alternatives[field]
		sorted := slices.IsSorted(has)
		var list []string
		for _, v := range has {
			text := ""
			if slices.Contains(told, v) {
				text = v
			}
			if !member(entry, lock.AlternativeKey(field, v), v, text) || text != "" {
				list = append(list, v)
			}
		}
		for _, v := range told {
			if !slices.Contains(has, v) && member(entry, lock.AlternativeKey(field, v), "", v) {
				list = append(list, v)
			}
		}
		if sorted {
			slices.Sort(list)
		}
		if len(list) > 0 {
			settled[field] = list
		}
	}
	if len(settled) == 0 {
		return nil
	}
	return settled
}
