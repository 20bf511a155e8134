package org.leadershipadvisor.workbook;

/** How many lines a text takes. */
final class Lines {

    private Lines() {}

    /** The lines of a text that breaks between words where a line is full, and within words that fill one alone. */
    static int count(String text, double lettersPerLine) {
        int most = Math.max(1, (int) lettersPerLine);
        return text.lines().mapToInt(line -> wrapped(line, most)).sum();
    }

    private static int wrapped(String line, int most) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ", -1)) {
            int needed = used == 0 ? word.length() : used + 1 + word.length();
            if (needed > most && used > 0) {
                lines++;
                needed = word.length();
            }
            lines += Math.max(0, needed - 1) / most;
            used = needed > most ? needed % most : needed;
        }
        return lines;
    }
}
