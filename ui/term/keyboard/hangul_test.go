package keyboard

import (
	"strings"
	"testing"
)

// The two-set keyboard row by row, as it is printed on the keys.
var rows = []struct{ latin, jamo string }{
	{"qwertyuiop", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ"},
	{"asdfghjkl", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ"},
	{"zxcvbnm", "ㅋㅌㅊㅍㅠㅜㅡ"},
	{"QWERTOP", "ㅃㅉㄸㄲㅆㅒㅖ"},
}

func TestLatin(t *testing.T) {
	tests := []struct{ name, hangul, want string }{
		{"compatibility jamo", "ㅓ", "j"},
		{"double consonant", "ㅃ", "Q"},
		{"double vowels", "ㅒㅖ", "OP"},
		{"compound vowels", "ㅘㅙㅚㅝㅞㅟㅢ", "hk" + "ho" + "hl" + "nj" + "np" + "nl" + "ml"},
		{"clusters", "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ", "rt" + "sw" + "sg" + "fr" + "fa" + "fq" + "ft" + "fx" + "fv" + "fg" + "qt"},
		{"syllable", "버", "qj"},
		{"syllable with a final", "한글", "gks" + "rmf"},
		{"syllable with a cluster", "닭값", "ekfr" + "rkqt"},
		{"syllables of doubles", "뻤꿹", "QjT" + "Rnpfr"},
		{"first and last syllables", "가힣", "rk" + "glg"},
		{"conjoining jamo", "\u1107\u1165\u11a8", "qjr"},
		{"half-width jamo", "\uffa1\uffc7", "rp"},
		{"archaic jamo", "ㆍ", "ㆍ"},
		{"filler", "\u3164", "\u3164"},
		{"Latin", "jQ1?/", "jQ1?/"},
		{"other scripts", "é漢ﬁ½→", "é漢ﬁ½→"},
		{"not a character", "\ufffd", "\ufffd"},
	}
	for _, test := range tests {
		if got := latinOf(test.hangul); got != test.want {
			t.Errorf("%s: Latin of %q = %q, want %q", test.name, test.hangul, got, test.want)
		}
	}
}

func TestEveryKeyComesBack(t *testing.T) {
	for _, row := range rows {
		jamo := []rune(row.jamo)
		for i, letter := range row.latin {
			if got := string(Latin(jamo[i])); got != string(letter) {
				t.Errorf("Latin(%c) = %q, want %q", jamo[i], got, letter)
			}
		}
	}
	for letter := 'a'; letter <= 'z'; letter++ {
		if !strings.ContainsRune(rows[0].latin+rows[1].latin+rows[2].latin, letter) {
			t.Errorf("the rows of the test have no %c", letter)
		}
	}
}

// The parts of each syllable, in Unicode's order, in single jamo as they are typed.
const (
	initialParts = "ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ"
	vowelParts   = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ"
	finalParts   = "ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ"
)

func TestEverySyllableIsTypedAsItsParts(t *testing.T) {
	syllable := '가'
	for _, initial := range strings.Fields(initialParts) {
		for _, vowel := range strings.Fields(vowelParts) {
			for _, final := range append([]string{""}, strings.Fields(finalParts)...) {
				if got, want := string(Latin(syllable)), onRows(initial+vowel+final); got != want {
					t.Errorf("Latin(%c) = %q, want %q", syllable, got, want)
				}
				syllable++
			}
		}
	}
	if last := syllable - 1; last != '힣' {
		t.Errorf("the last syllable tried is %c, not 힣", last)
	}
}

// onRows finds each jamo on the rows and gives the letters in its place.
func onRows(jamo string) string {
	var letters []rune
	for _, r := range jamo {
		for _, row := range rows {
			if before, _, found := strings.Cut(row.jamo, string(r)); found {
				letters = append(letters, rune(row.latin[len([]rune(before))]))
			}
		}
	}
	return string(letters)
}

func latinOf(text string) string {
	var latin strings.Builder
	for _, r := range text {
		latin.WriteString(string(Latin(r)))
	}
	return latin.String()
}
