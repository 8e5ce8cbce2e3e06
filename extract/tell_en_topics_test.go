package extract_test

import (
	"slices"
	"strings"
	"testing"
)

// TestTopicsOfContacts checks to which contact of a text a subject is given.
func TestTopicsOfContacts(t *testing.T) {
	const day = "2023-09-20"
	for _, tt := range []struct {
		name, text string
		want       []string // type and topics of each contact
	}{
		{
			"each clause has its own", "Sergey Lavrov met Wang Yi in Moscow on September 18 to discuss Ukraine, and Nikolai Patrushev received Wang Yi in Moscow on September 19 to discuss the Arctic.",
			[]string{"meeting ukraine", "meeting arctic"},
		},
		{
			"on trade", "Xi Jinping conferred with Prime Minister Mikhail Mishustin on trade and the Northern Sea Route in Moscow on September 18.",
			[]string{"meeting arctic,trade"},
		},
		{
			"to revive commerce", "Vladimir Putin and Xi Jinping held talks in Moscow on September 18. They also looked for ways to revive commerce.",
			[]string{"meeting trade"},
		},
		{
			"a trade unionist", "Vladimir Putin and Xi Jinping held talks in Moscow on September 18. A trade union protested.",
			[]string{"meeting "},
		},
		{
			"a clause about another contact leaves the rest of the sentence to the talks",
			"Sergey Lavrov met Wang Yi in Moscow on September 18.\nThe two ministers looked at ways to carry out projects in the Arctic, which Vladimir Putin and Xi Jinping set out at their talks in Moscow on March 21.",
			[]string{"meeting arctic", "meeting "},
		},
		{
			"a subject comes up, whoever spoke", "Sergey Lavrov met Wang Yi in Moscow on September 18.\nUkraine was also discussed.\nThe Korean Peninsula was among the topics, too.",
			[]string{"meeting korean-peninsula,ukraine"},
		},
		{
			"nothing comes up", "Sergey Lavrov met Wang Yi in Moscow on September 18.\nUkraine marked its Independence Day in August.\nSanctions were eased by Canada.",
			[]string{"meeting "},
		},
		{
			"a document's subjects are the signing's", "Vladimir Putin met Xi Jinping in Moscow on September 18 and discussed energy.\nThe two presidents signed a joint statement after the talks.\nIn the document they oppose the expansion of NATO.",
			[]string{"meeting energy", "signing nato"},
		},
		{
			"what was talked of is the meeting's, also behind the signing", "Vladimir Putin met Xi Jinping in Moscow on September 18.\nThe two presidents signed an agreement on aviation after the talks.\nThe Korean Peninsula was also discussed.",
			[]string{"meeting korean-peninsula", "signing transport"},
		},
		{
			"agreed before the contact is told", "Russia and China on Monday called for a ceasefire in Ukraine.\nSergey Lavrov met Wang Yi in Moscow on September 18.",
			[]string{"meeting ukraine"},
		},
		{
			"said by others before the contact is told", "Sergey Shoigu warned China's ambassador of a war in Ukraine.\nSergey Lavrov met Wang Yi in Moscow on September 18.",
			[]string{"meeting "},
		},
		{
			"point by point", "Sergey Lavrov met Wang Yi in Moscow on September 18. Their talks dealt with the following.\n\n1. Bilateral trade. It grew by a tenth.\n\n2. The pipeline. Gas will flow from 2027.\n\nOil prices fell. Japan protested.",
			[]string{"meeting energy,trade"},
		},
		{
			"points of another matter", "Sergey Lavrov met Wang Yi in Moscow on September 18.\n\n1. Bilateral trade. It grew by a tenth.\n\n2. The pipeline. Gas will flow from 2027.",
			[]string{"meeting "},
		},
		{
			"control of arms is no police matter", "Sergey Lavrov met Wang Yi in Moscow on September 18.\nThe sides agreed to uphold arms control treaties.",
			[]string{"meeting arms-control"},
		},
		{
			"where one travels on", "Sergey Lavrov met Wang Yi in Moscow on September 18.\nWang said relations were at their best.\nFrom Russia he is to travel on to Ukraine.",
			[]string{"meeting bilateral-relations"},
		},
		{
			"reviewed by the commission", "Alexander Novak and Ding Xuexiang met in Moscow on September 18.\nThe commission reviewed the construction of the Tianwan plant.",
			[]string{"meeting nuclear-energy"},
		},
		{
			"what ministers will review", "Sergey Lavrov will meet Wang Yi in Moscow on September 22.\nThe ministers will review economic ties and trade.",
			[]string{"meeting trade"},
		},
		{
			"between staffs", "Sergey Shoigu met Zhang Youxia in Moscow on September 18.\nShoigu proposed more frequent staff consultations.",
			[]string{"meeting defense"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, e := range events(t, "en", day, tt.text) {
				var codes []string
				for _, topic := range e.Topics {
					codes = append(codes, topic.Code)
				}
				got = append(got, string(e.Type)+" "+strings.Join(codes, ","))
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("%s\ngot  %q\nwant %q", tt.text, got, tt.want)
			}
		})
	}
}
