package org.leadershipadvisor.portfolio.batch;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.Checksum;

/** One input: a profile still to be read, or something that is refused already. */
final class Entry {

    private final String source;
    private final long line;
    private final byte[] bytes;
    private final Function<SiteAdvisor, SiteResult> work;

    private Entry(String source, long line, byte[] bytes, Function<SiteAdvisor, SiteResult> work) {
        this.source = source;
        this.line = line;
        this.bytes = bytes;
        this.work = work;
    }

    static Entry document(String source, String name, byte[] bytes) {
        return new Entry(source, 0, bytes, advisor -> advisor.adviseDocument(source, name, bytes));
    }

    static Entry line(String source, long line, byte[] bytes) {
        return new Entry(source, line, bytes, advisor -> advisor.adviseLine(source, line, bytes));
    }

    static Entry row(String source, long line, byte[] bytes, TableHeader header) {
        return new Entry(source, line, bytes, advisor -> header.advise(advisor, source, line, bytes));
    }

    static Entry refused(Refusal refusal) {
        return new Entry(
                refusal.source(),
                refusal.line(),
                refusal.found().getBytes(StandardCharsets.UTF_8),
                advisor -> new SiteResult.Refused(refusal));
    }

    String source() {
        return source;
    }

    long line() {
        return line;
    }

    int size() {
        return bytes.length;
    }

    SiteResult result(SiteAdvisor advisor) {
        return work.apply(advisor);
    }

    /** Adds what tells this input from another in its place. */
    void addTo(Checksum sum) {
        sum.update((source + '\0' + line + '\0').getBytes(StandardCharsets.UTF_8));
        sum.update(bytes);
    }
}
