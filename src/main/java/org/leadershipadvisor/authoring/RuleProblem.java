package org.leadershipadvisor.authoring;

/**
 * Something a rules folder got wrong.
 *
 * @param file the file, or the folder where no single file is at fault
 * @param line the line, counted from 1; 0 where no single line is at fault
 * @param found what was found
 * @param allowed what is allowed
 */
public record RuleProblem(String file, int line, String found, String allowed) {

    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + ": found " + found + "; expected " + allowed;
    }
}
