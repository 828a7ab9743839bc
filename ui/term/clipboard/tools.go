package clipboard

// Tools lists the programs through which the system's clipboard can be reached, of
// those that Copy may use; look finds a program as exec.LookPath does. On Windows
// none is needed, and the clipboard itself is listed.
func Tools(system string, env func(string) string, look func(string) (string, error)) []string {
	var candidates []string
	switch system {
	case "windows":
		return []string{"Windows"}
	case "darwin":
		candidates = []string{"pbcopy"}
	default:
		if env("WAYLAND_DISPLAY") != "" {
			candidates = append(candidates, "wl-copy")
		}
		if env("DISPLAY") != "" {
			candidates = append(candidates, "xclip", "xsel")
		}
		candidates = append(candidates, "termux-clipboard-set", "clip.exe")
	}
	var found []string
	for _, name := range candidates {
		if _, err := look(name); err == nil {
			found = append(found, name)
		}
	}
	return found
}
