package article

import (
	"fmt"

	"amur/extract/article/archive"
	"amur/extract/article/skip"
)

// Limits when the options name no other.
const (
	defaultMaxBytes    = 10 << 20 // of a file
	defaultMaxDepth    = 3        // archives inside each other
	defaultMaxUnpacked = 64 << 30 // bytes; a month of a news crawl in one file is a tenth of it
)

// Options of a walk over input.
type Options struct {
	MaxBytes    int64             // larger files, and larger records of a file, are refused; 0 means defaultMaxBytes
	MaxDepth    int               // archives inside each other; 0 means defaultMaxDepth
	MaxUnpacked int64             // bytes that an archive may unpack to; 0 means defaultMaxUnpacked
	Map         map[string]string // fields of records to the keys that hold them; see record.Options
	Problem     func(*Problem)    // hears of what could not be read, and of warnings; nil to ignore them
	Progress    func(bytes int64) // hears how much more of the input has been read, as it lies on disk; nil to ignore it

}

// tell reports a problem.
func (o Options) tell(p *Problem) {
	if o.Problem != nil {
		o.Problem(p)
	}
}

// limit is the largest size that is read, in bytes.
func (o Options) limit() int64 {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return defaultMaxBytes
}

// archiveLimits are the limits within which archives are read.
func (o Options) archiveLimits() archive.Limits {
	l := archive.Limits{Entry: o.limit(), Total: o.MaxUnpacked, Depth: o.MaxDepth}
	if l.Total <= 0 {
		l.Total = defaultMaxUnpacked
	}
	if l.Depth <= 0 {
		l.Depth = defaultMaxDepth
	}
	return l
}

// tooLarge is the problem of a file above the limit.
func (o Options) tooLarge(path string) *Problem {
	return &Problem{Kind: skip.TooLarge, Path: path, Reason: fmt.Sprintf("larger than %s", archive.Size(o.limit())),
		Remedy: "an article is a few kilobytes: split the file into one article each, or raise --max-article"}
}
