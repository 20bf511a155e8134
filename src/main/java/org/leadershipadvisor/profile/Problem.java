package org.leadershipadvisor.profile;

import org.jspecify.annotations.Nullable;

/**
 * Something a profile got wrong.
 *
 * @param file the name of the document
 * @param line the line, counted from 1, where the field's name or the list's entry begins, for a missing field where
 *     its object does; 0 where the problem has no place in the text
 * @param column its column, counted from 1; 0 where the problem has no place in the text
 * @param cell where it stands in a workbook; null where the document is none, or the problem has no place in it
 * @param pointer where it stands, as a JSON pointer; empty for the document itself
 * @param found what stands there
 * @param allowed what may stand there
 * @param suggestion what was probably meant, if anything comes near
 */
public record Problem(
        String file,
        int line,
        int column,
        @Nullable Cell cell,
        String pointer,
        String found,
        String allowed,
        @Nullable String suggestion) {

    private static final int LONGEST_POINTER = 200;

    static Problem at(Place place, String file, String pointer, String found, String allowed) {
        return new Problem(file, place.line(), place.column(), null, pointer, found, allowed, null);
    }

    /** A problem in a cell. */
    public static Problem at(Cell cell, String file, String pointer, String found, String allowed) {
        return new Problem(file, 0, 0, cell, pointer, found, allowed, null);
    }

    @Override
    public String toString() {
        String meant = suggestion == null ? "" : "; did you mean \"" + suggestion + "\"?";
        return place() + " found " + found + "; expected " + allowed + meant;
    }

    private String place() {
        if (cell != null) {
            return file + ", sheet " + cell.sheet() + ", cell " + cell.address() + ":";
        }
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ":" + (pointer.isEmpty() ? "" : " " + Quoting.cut(pointer, LONGEST_POINTER) + ":");
    }
}
