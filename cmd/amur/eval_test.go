package main

import (
	"bytes"
	"context"
	"encoding/json"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// scores are the figures that eval and the scorer beside the project both
// print as JSON; nil and NaN stand for a figure that there is not.
type scores struct {
	Rows []struct {
		Name                                               string
		Articles, Gold, Pred                               int
		Found, Core, Full, Date, Off, Place, Status, Topic *float64
	}
	BCubed, Extra *float64
	Failed        int
}

// eval agrees to three decimals with the scorer that the codebook comes with,
// where that and Python are at hand.
func TestEvalAgreesWithScorer(t *testing.T) {
	const shared = "../../../shared"
	scorer := filepath.Join(shared, "eval", "score.py")
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("there is no python3 to run the scorer with")
	}
	if _, err := os.Stat(scorer); err != nil {
		t.Skip("there is no scorer beside the project")
	}
	amur, err := exec.LookPath("amur")
	if err != nil {
		t.Fatal("the command is not in the path of its own tests: ", err)
	}
	dev, err := filepath.Glob(filepath.Join(shared, "corpus", "*", "*"))
	if err != nil {
		t.Fatal(err)
	}
	corpora := map[string][]string{"testdata": {"../../testdata/articles/en", "../../testdata/articles/vi"}, "seeds": {filepath.Join(shared, "corpus", "seeds")}}
	for _, dir := range dev {
		if info, err := os.Stat(dir); err == nil && info.IsDir() {
			corpora["dev"] = append(corpora["dev"], dir)
		}
	}
	for name, dirs := range corpora {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var stdout, stderr bytes.Buffer
			if code := run(context.Background(), append([]string{"eval", "--quiet", "--format", "json"}, dirs...), nil, &stdout, &stderr); code != exitDone {
				t.Fatalf("exit code %d: %s", code, &stderr)
			}
			got := readScores(t, stdout.Bytes())
			cmd := exec.Command(python, append([]string{scorer, "--amur", amur, "--json"}, dirs...)...)
			cmd.Stderr = &stderr
			out, err := cmd.Output()
			if err != nil {
				t.Fatalf("%v %s", err, &stderr)
			}
			compareScores(t, got, readScores(t, bytes.ReplaceAll(out, []byte("NaN"), []byte("null"))))
		})
	}
}

func readScores(t *testing.T, data []byte) scores {
	t.Helper()
	var s scores
	if err := json.Unmarshal(data, &s); err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	return s
}

func compareScores(t *testing.T, got, want scores) {
	t.Helper()
	if len(got.Rows) != len(want.Rows) {
		t.Fatalf("%d rows, the scorer has %d", len(got.Rows), len(want.Rows))
	}
	same := func(row, name string, got, want *float64) {
		if (got == nil) != (want == nil) || got != nil && math.Abs(*got-*want) > 0.0005 {
			t.Errorf("%s: %s is %s, of the scorer %s", row, name, decimals(got), decimals(want))
		}
	}
	for i, g := range got.Rows {
		w := want.Rows[i]
		if g.Name != w.Name || g.Articles != w.Articles || g.Gold != w.Gold || g.Pred != w.Pred {
			t.Errorf("%s: %d articles, %d gold, %d read; %s of the scorer: %d, %d, %d", g.Name, g.Articles, g.Gold, g.Pred, w.Name, w.Articles, w.Gold, w.Pred)
		}
		for _, f := range []struct {
			name      string
			got, want *float64
		}{
			{"found", g.Found, w.Found}, {"core", g.Core, w.Core}, {"full", g.Full, w.Full}, {"date", g.Date, w.Date},
			{"officials", g.Off, w.Off}, {"place", g.Place, w.Place}, {"status", g.Status, w.Status}, {"topics", g.Topic, w.Topic},
		} {
			same(g.Name, f.name, f.got, f.want)
		}
	}
	same("merge", "B-cubed", got.BCubed, want.BCubed)
	same("merge", "extra", got.Extra, want.Extra)
	if got.Failed != want.Failed {
		t.Errorf("%d articles failed, of the scorer %d", got.Failed, want.Failed)
	}
}

func decimals(v *float64) string {
	text, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(text)
}
