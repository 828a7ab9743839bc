package scw

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxFile is the size of the largest file that is read, in bytes.
const MaxFile = 64 << 20

// A SyntaxError says what is wrong with a file, and where.
type SyntaxError struct {
	Line   int // from 1
	Reason string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Reason) }

func fault(line int, reason string, args ...any) error {
	return &SyntaxError{line, fmt.Sprintf(reason, args...)}
}

// A Style is how the text of a file is put into bytes.
type Style struct {
	Return  bool // lines end in carriage return and line feed
	Open    bool // the last line has no ending
	Windows bool // the text is Windows-1252, not UTF-8
	Mark    bool // a byte order mark stands before the text
}

// readLines reads all lines of a file without their endings.
func readLines(r io.Reader) ([]string, Style, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxFile+1))
	if err != nil {
		return nil, Style{}, fmt.Errorf("reading the file: %w", err)
	}
	if len(data) > MaxFile {
		return nil, Style{}, fmt.Errorf("the file is larger than %d MB", MaxFile>>20)
	}
	var style Style
	data, style.Mark = bytes.CutPrefix(data, []byte("\ufeff"))
	text := string(data)
	if !utf8.Valid(data) {
		style.Windows = true
		text = fromWindows(data)
	}
	if end := strings.IndexByte(text, '\n'); end > 0 {
		style.Return = text[end-1] == '\r'
	}
	text, closed := strings.CutSuffix(text, "\n")
	style.Open = !closed
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimSuffix(line, "\r")
		if err := checkLine(i+1, lines[i]); err != nil {
			return nil, Style{}, err
		}
	}
	return lines, style, nil
}

// checkLine refuses characters that would act on a terminal or hide in a text.
func checkLine(number int, line string) error {
	for _, c := range line {
		if invisible(c) && c != '\t' && c != '\u00ad' && c != '\u200c' && c != '\u200d' {
			return fault(number, "the text holds the invisible character %U; take it out", c)
		}
	}
	return nil
}

func invisible(c rune) bool {
	if c >= ' ' && c < 0x7f {
		return false // nearly all there is
	}
	return unicode.In(c, unicode.Cc, unicode.Cf, unicode.Co, unicode.Zl, unicode.Zp)
}

// write writes lines in a style.
func (s Style) write(w io.Writer, lines []string) error {
	ending := "\n"
	if s.Return {
		ending = "\r\n"
	}
	text := strings.Join(lines, ending)
	if !s.Open {
		text += ending
	}
	data, err := s.encode(text)
	if err != nil {
		return err
	}
	if s.Mark {
		data = append([]byte("\ufeff"), data...)
	}
	_, err = w.Write(data)
	return err
}

// encode puts a text into bytes: into UTF-8 too if those of Windows-1252 would be taken
// for that when they are read again.
func (s Style) encode(text string) ([]byte, error) {
	if !s.Windows {
		return []byte(text), nil
	}
	data, err := toWindows(text)
	if err == nil && utf8.Valid(data) {
		return []byte(text), nil
	}
	return data, err
}

// high returns the characters of the bytes 0x80 to 0x9F in Windows-1252. The five that
// are not assigned stand for themselves.
func high() []rune {
	return []rune("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ")
}

func fromWindows(data []byte) string {
	var text strings.Builder
	special := high()
	for _, b := range data {
		if b >= 0x80 && b < 0xA0 {
			text.WriteRune(special[b-0x80])
		} else {
			text.WriteRune(rune(b))
		}
	}
	return text.String()
}

func toWindows(text string) ([]byte, error) {
	codes := make(map[rune]byte)
	for i, c := range high() {
		codes[c] = byte(0x80 + i)
	}
	var data []byte
	for _, c := range text {
		code, special := codes[c]
		switch {
		case special:
			data = append(data, code)
		case c < 0x80 || c >= 0xA0 && c <= 0xFF:
			data = append(data, byte(c))
		default:
			return nil, fmt.Errorf("the file is in Windows-1252, which has no character %q; save it as UTF-8", c)
		}
	}
	return data, nil
}
