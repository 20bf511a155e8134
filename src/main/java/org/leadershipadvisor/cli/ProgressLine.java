package org.leadershipadvisor.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.leadershipadvisor.portfolio.batch.BatchProgress;

/** One line on a terminal that says how far a batch is; it writes itself over, a few times a second. */
final class ProgressLine implements BatchProgress {

    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(250);
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final PrintStream err;
    private final LongSupplier clock;
    private long total;
    private long begun;
    private long doneBefore = -1;
    private long bytesBefore;
    private long printed;
    private int width;

    ProgressLine(PrintStream err) {
        this(err, System::nanoTime);
    }

    ProgressLine(PrintStream err, LongSupplier clock) {
        this.err = err;
        this.clock = clock;
    }

    @Override
    public void begin(long bytes) {
        total = bytes;
        begun = clock.getAsLong();
    }

    @Override
    public void at(long done, long refused, long bytes) {
        if (doneBefore < 0) {
            // Of a run that goes on, what was done before says nothing of how fast it is now.
            doneBefore = done - 1;
            bytesBefore = bytes;
        }
        long now = clock.getAsLong();
        if (now - printed >= BETWEEN || printed == 0) {
            printed = now;
            print(text(done, refused, bytes, (now - begun) / NANOS));
        }
    }

    private String text(long done, long refused, long bytes, double seconds) {
        double rate = seconds > 0 ? (done - doneBefore) / seconds : 0;
        String text = String.format(Locale.ROOT, "%,d done, %,d refused, %,.0f a second", done, refused, rate);
        long read = bytes - bytesBefore;
        return total == 0 || read <= 0 ? text : text + left(seconds * (total - bytes) / read);
    }

    private static String left(double seconds) {
        long minutes = Math.round(seconds / 60);
        return minutes < 1 ? ", less than a minute left" : String.format(Locale.ROOT, ", about %,d min left", minutes);
    }

    private void print(String text) {
        err.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        err.flush();
        width = text.length();
    }

    /** Wipes the line, so that what comes next stands alone. */
    void clear() {
        if (width > 0) {
            print("");
            err.print("\r");
            err.flush();
        }
    }
}
