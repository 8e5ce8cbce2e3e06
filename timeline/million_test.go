package timeline
import ("testing";"time";"os")
func TestMillion(t *testing.T){ if os.Getenv("MILLION")=="" {t.Skip()}
 for _,n:=range []int{50000,1000000}{ ev:=press(n); s:=time.Now(); o:=Merge(ev); t.Log(n,len(o.Events),time.Since(s)) } }
