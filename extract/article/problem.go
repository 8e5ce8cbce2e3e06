package article

import "amur/extract/article/skip"

// Problem is why a file could not be read, or could only be read in part. Its
// text is one line that says where, why and what to do.
type Problem struct {
	Kind    skip.Kind
	Path    string // as the user would name it, with ":LINE" where a line is to blame
	Reason  string // what is wrong
	Remedy  string // what to do about it, "" when nothing is to be done
	Warning bool   // the article was read all the same
	Err     error  // the cause below, nil when there is none
}

// Error is "path: reason; remedy".
func (p *Problem) Error() string {
	s := p.Path + ": " + p.Reason
	if p.Remedy != "" {
		s += "; " + p.Remedy
	}
	return s
}

// Unwrap returns the cause.
func (p *Problem) Unwrap() error { return p.Err }
