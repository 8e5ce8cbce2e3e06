package timeline

import (
	"runtime"
	"sync"
)

// spread calls work for runs that together are 0 to n, at the same time on all
// processors, and waits for them. What work does for one index must not depend
// on the others.
func spread(n int, work func(from, to int)) {
	const least = 1000 // fewer are not worth a goroutine
	runs := min(runtime.GOMAXPROCS(0), n/least)
	if runs < 2 {
		work(0, n)
		return
	}
	var wait sync.WaitGroup
	for i := range runs {
		wait.Go(func() { work(i*n/runs, (i+1)*n/runs) })
	}
	wait.Wait()
}
