package org.leadershipadvisor.portfolio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipadvisor.LeadershipAdvisor;
import org.leadershipadvisor.SampleProfiles;
import org.leadershipadvisor.advice.Advice;
import org.leadershipadvisor.advice.Brief;
import org.leadershipadvisor.framework.Framework;
import org.leadershipadvisor.framework.Practice;
import org.leadershipadvisor.framework.Setting;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Organization;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.report.JsonLines;

/** Makes up advices on many sites: strong ones and weak ones, easy practices and hard ones, and what nobody knows. */
public final class SampleSites {

    static final LeadershipAdvisor ADVISOR = LeadershipAdvisor.withBuiltInRules();

    private static final List<String> REGIONS = List.of("north", "east", "south", "west");

    private static final List<Setting> SETTINGS = List.of(Setting.values());

    private static final List<Answer.Level> LEVELS = Stream.of(Answer.Level.values())
            .filter(level -> level != Answer.Level.UNSURE && level != Answer.Level.NOT_APPLICABLE)
            .toList();

    private SampleSites() {}

    /** The advices on sites with the numbers from 0, the same for the same number and day. */
    static Stream<Advice> advices(int sites, LocalDate asOf) {
        return IntStream.range(0, sites).parallel().mapToObj(number -> advice(number, asOf));
    }

    static List<Brief> briefs(int sites, LocalDate asOf) {
        return advices(sites, asOf).map(Brief::of).toList();
    }

    private static Advice advice(int number, LocalDate asOf) {
        Profile said = SampleProfiles.said(answers(number, asOf), List.of());
        return ADVISOR.advise(new Profile(
                organization(number),
                asOf,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                said.answers(),
                said.raters()));
    }

    private static Organization organization(int number) {
        Random random = new Random(number);
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("beds", 20 + random.nextInt(30) * random.nextInt(30));
        attributes.put("region", REGIONS.get(random.nextInt(REGIONS.size())));
        attributes.put("teaching", random.nextInt(3) == 0);
        Setting setting = SETTINGS.get(Math.min(random.nextInt(10), SETTINGS.size() - 1));
        return new Organization("site-" + number, "Hospital " + number, setting, attributes, null);
    }

    private static Map<String, Answer> answers(int number, LocalDate asOf) {
        Random random = new Random(31L * number + asOf.getYear());
        double strength = new Random(number).nextGaussian() + (asOf.getYear() - 2026) * 0.3;
        double told = 0.5 + random.nextDouble() / 2;
        Map<String, Answer> answers = new HashMap<>();
        for (Practice practice : Framework.builtIn().practices()) {
            if (practice.asked() && random.nextDouble() < told) {
                double ease = new Random(practice.id().hashCode()).nextGaussian();
                long level = Math.round(1.7 + 0.7 * strength + 0.9 * ease + 0.6 * random.nextGaussian());
                boolean evidence = random.nextBoolean();
                answers.put(practice.id(), answer((int) Math.max(0, Math.min(4, level)), evidence, random.nextInt(12)));
            }
        }
        return answers;
    }

    private static Answer answer(int level, boolean evidence, int chance) {
        Answer.Level said =
                chance == 0 ? Answer.Level.UNSURE : chance == 1 ? Answer.Level.NOT_APPLICABLE : LEVELS.get(level);
        return new Answer(said, evidence ? "minutes" : null, null, null, null, null, null);
    }

    /**
     * Writes results to a file in JSON Lines, for trying things by hand.
     *
     * @param arguments how many sites, as of which day, the file, and {@code full} for lines with all words
     */
    public static void main(String[] arguments) throws IOException {
        JsonLines lines = arguments.length > 3 ? JsonLines.full() : JsonLines.brief();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
            advices(Integer.parseInt(arguments[0]), LocalDate.parse(arguments[1]))
                    .map(lines::line)
                    .forEachOrdered(line -> write(line, out));
        }
    }

    private static void write(byte[] line, OutputStream out) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new IllegalStateException(new String(line, StandardCharsets.UTF_8), e);
        }
    }
}
