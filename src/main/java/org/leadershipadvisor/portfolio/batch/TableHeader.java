package org.leadershipadvisor.portfolio.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.portfolio.batch.Refusal.Reason;
import org.leadershipadvisor.profile.InvalidProfileException;
import org.leadershipadvisor.profile.Problem;
import org.leadershipadvisor.profile.ProfileReader;

/**
 * The first row of a table: each column's name says where in a profile its cells belong.
 *
 * @param columns their names, such as {@code organization.id} and {@code answers.right-team/patients-on-teams}
 * @param separator what parts the cells
 */
record TableHeader(List<String> columns, char separator) {

    static final String ID = "organization.id";
    static final char NO_SEPARATOR = '\0';

    private static final List<String> REQUIRED = List.of(ID, "organization.name", "organization.setting", "assessedOn");
    private static final String SEPARATORS = ",;\t|";

    TableHeader {
        columns = List.copyOf(columns);
    }

    static TableHeader read(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char separator = separator(plain);
        return new TableHeader(
                Cells.of(plain, separator).orElse(List.of(plain)).stream()
                        .map(String::strip)
                        .toList(),
                separator);
    }

    /** The one of the usual separators that occurs most often; {@link #NO_SEPARATOR} where none does. */
    static char separator(String header) {
        char best = NO_SEPARATOR;
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            long count = header.chars().filter(c -> c == candidate).count();
            best = count > most ? candidate : best;
            most = Math.max(count, most);
        }
        return best;
    }

    /** Why a table with this header cannot be read, if it cannot. */
    @Nullable
    Refusal refusal(String source, long line, Framework framework) {
        List<String> missing =
                REQUIRED.stream().filter(column -> !columns.contains(column)).toList();
        if (!missing.isEmpty()) {
            return refused(
                    source,
                    line,
                    "a header without the " + (missing.size() == 1 ? "column " : "columns ")
                            + String.join(", ", missing),
                    "the columns " + String.join(", ", REQUIRED) + ", parted by one of , ; tab |");
        }
        Set<String> seen = new HashSet<>();
        Optional<String> twice = columns.stream()
                .filter(column ->
                        !seen.add(column) || columns.stream().anyMatch(other -> other.startsWith(column + ".")))
                .findFirst();
        if (twice.isPresent()) {
            return refused(
                    source,
                    line,
                    "the column \"" + twice.get() + "\" more than once, or columns within it",
                    "each once");
        }
        return strangers(source, line, framework);
    }

    /** An unknown column would be wrong in every row; a row in which nothing is stated shows it once. */
    private @Nullable Refusal strangers(String source, long line, Framework framework) {
        try {
            new ProfileReader(framework).read("header.json", RowDocument.sample(this));
            return null;
        } catch (InvalidProfileException e) {
            Problem first = e.problems().get(0);
            Refusal refusal = new SiteAdvisor.Origin(source, line).refusal(e.problems());
            return new Refusal(
                    source,
                    line,
                    null,
                    refusal.pointer(),
                    "a column for " + first.found(),
                    refusal.expected(),
                    Reason.INVALID_PROFILE,
                    refusal.problems(),
                    refusal.more());
        }
    }

    private static Refusal refused(String source, long line, String found, String expected) {
        return Refusal.of(source, line, found, expected, Reason.INVALID_PROFILE);
    }

    /** Whether a row says nothing at all. */
    boolean blank(byte[] row) {
        for (byte b : row) {
            if (b < 0 || (b > ' ' && b != separator && b != '"')) {
                return false;
            }
        }
        return true;
    }

    /** Advice on a row. */
    SiteResult advise(SiteAdvisor advisor, String source, long line, byte[] row) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(row))
                    .toString();
        } catch (CharacterCodingException e) {
            return wrong(source, line, "bytes that are not UTF-8", "text in UTF-8; save the file as UTF-8");
        }
        Optional<List<String>> cells = Cells.of(text, separator);
        if (cells.isEmpty()) {
            return wrong(source, line, "a quoted cell that is never closed, or text behind one", "whole quoted cells");
        }
        int count = cells.get().size();
        return count == columns.size()
                ? advisor.adviseLine(source, line, RowDocument.of(this, cells.get()))
                : wrong(source, line, count + " cells", columns.size() + " cells, as many as columns");
    }

    private static SiteResult wrong(String source, long line, String found, String expected) {
        return new SiteResult.Refused(refused(source, line, found, expected));
    }
}
