package org.leadershipadvisor.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipadvisor.comparison.Snapshot;
import org.leadershipadvisor.comparison.Trials;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.report.AdviceReader;

/** Reads what a comparison begins or ends with: a profile, or advice made earlier. */
record Ends(Streams streams, Framework framework, Trials trials, boolean confidential) {

    private interface Source {
        InputStream open() throws IOException;
    }

    /**
     * Reads one.
     *
     * @param asOf the day that counts as today for a profile; null for the day it describes
     */
    Trials.End read(String name, @Nullable LocalDate asOf) {
        byte[] given = name.equals("-") ? bytes() : null;
        String called = given == null ? name : "standard input";
        Source source =
                () -> given == null ? Files.newInputStream(Profiles.path(name)) : new ByteArrayInputStream(given);
        if (isAdvice(source)) {
            requireNoDay(called, asOf);
            return new Trials.End(advice(called, source), null);
        }
        Profile profile =
                given == null ? profile(name) : Profiles.reader(framework).read(called, given);
        return trials.end(profile, asOf == null ? profile.assessedOn() : asOf);
    }

    Profile profile(String name) {
        return new Profiles(streams, framework).read(name);
    }

    private static void requireNoDay(String name, @Nullable LocalDate asOf) {
        if (asOf != null) {
            throw new UsageException("--as-of is for a profile; " + name + " is advice, which has its day already");
        }
    }

    /** What cannot be read is left to the reader of profiles to complain of. */
    private static boolean isAdvice(Source source) {
        try (InputStream in = source.open()) {
            return AdviceReader.isAdvice(in);
        } catch (IOException e) {
            return false;
        }
    }

    private Snapshot advice(String name, Source source) {
        List<Snapshot> found = new ArrayList<>();
        try (InputStream in = source.open()) {
            new AdviceReader(name, in).forEachWithWords(found::add);
        } catch (IOException e) {
            throw new UsageException("Cannot read " + name + ": " + Output.reason(e));
        }
        if (found.size() > 1) {
            throw new UsageException(name + " holds advice on " + found.size()
                    + " sites, and compare takes one. For many sites: advisor portfolio OLD NEW -o DIR");
        }
        return confidential ? found.get(0) : found.get(0).without(this::ownTopic);
    }

    private boolean ownTopic(String practice) {
        return framework.findPractice(practice).filter(framework::confidential).isPresent();
    }

    private byte[] bytes() {
        return Profiles.bytes(streams.in());
    }
}
