package org.leadershipadvisor.benchmark;

import java.util.concurrent.TimeUnit;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.inference.Conclusions;
import org.leadershipadvisor.inference.InferenceEngine;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.ProfileReader;
import org.leadershipadvisor.report.JsonReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What one site costs the advisor with all its rules, warm: read, advise (of which conclude), write, and all three from
 * bytes to text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SiteBenchmark {

    @Param({Sites.SMALL, Sites.TYPICAL, Sites.LARGE})
    public String sample;

    /** How many times a site's registers are repeated. */
    @Param("1")
    public int facts;

    private LeadershipAdvisor advisor;
    private ProfileReader reader;
    private JsonReport report;
    private byte[] document;
    private Profile profile;
    private Advice advice;
    private InferenceEngine engine;

    @Setup
    public void prepare() {
        advisor = LeadershipAdvisor.withBuiltInRules();
        reader = new ProfileReader(Framework.builtIn());
        engine = InferenceEngine.withBuiltInRules(Framework.builtIn());
        report = new JsonReport();
        document = Sites.json(sample, facts);
        profile = read();
        advice = advise();
    }

    /** Warms up what is measured with sites of every size, which one process measures one after the other. */
    static void warmUp() {
        LeadershipAdvisor advisor = LeadershipAdvisor.withBuiltInRules();
        ProfileReader reader = new ProfileReader(Framework.builtIn());
        JsonReport report = new JsonReport();
        for (String sample : Sites.MEASURED) {
            byte[] document = Sites.json(sample, 1);
            Processor.warmUp(() -> report.render(advisor.advise(reader.read("site.json", document))));
        }
    }

    @Benchmark
    public Profile read() {
        return reader.read("site.json", document);
    }

    @Benchmark
    public Advice advise() {
        return advisor.advise(profile);
    }

    @Benchmark
    public Conclusions conclude() {
        return engine.conclude(profile, profile.assessedOn());
    }

    @Benchmark
    public String write() {
        return report.render(advice);
    }

    @Benchmark
    public String total() {
        return report.render(advisor.advise(reader.read("site.json", document)));
    }
}
