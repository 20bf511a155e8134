package org.leadershipadvisor.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Keeps a library that writes to the process's standard error from doing so; what it says is told in other words. */
final class Quiet {

    private Quiet() {}

    /** The rule compiler's parser prints every stumble, besides reporting it. */
    static <T> T call(Supplier<T> work) {
        PrintStream before = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        try {
            return work.get();
        } finally {
            System.setErr(before);
        }
    }
}
